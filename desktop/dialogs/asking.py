"""The one place where a dialog is shown and waited for; tests put an answer in its place."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from desktop.translate import tr


def run_dialog(dialog: QDialog) -> bool:
    """Show a dialog and wait for the answer: True where it was confirmed."""
    return dialog.exec() == QDialog.DialogCode.Accepted


def ask(dialog: QDialog) -> bool:
    """Show a dialog, wait for the answer and let the dialog go; what was typed can be read until the next event."""
    try:
        return run_dialog(dialog)
    finally:
        dialog.deleteLater()


def tell(parent: QWidget, text: str) -> None:
    """Say something that must be read."""
    box = QMessageBox(QMessageBox.Icon.Warning, tr("Quoteline"), text, QMessageBox.StandardButton.Ok, parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    ask(box)


def open_folder(folder: Path) -> None:
    """Show a folder in the system's own file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def choose_files(parent: QWidget, title: str, folder: str, filters: Iterable[str]) -> list[Path]:
    """Existing files; none where the dialog was left."""
    return _choose(parent, title, folder, QFileDialog.FileMode.ExistingFiles, filters)


def choose_file(parent: QWidget, title: str, folder: str, filters: Iterable[str]) -> Path | None:
    """One existing file; None where the dialog was left."""
    return next(iter(_choose(parent, title, folder, QFileDialog.FileMode.ExistingFile, filters)), None)


def choose_folder(parent: QWidget, title: str, folder: str) -> Path | None:
    """A folder; None where the dialog was left."""
    return next(iter(_choose(parent, title, folder, QFileDialog.FileMode.Directory, ())), None)


def choose_target(parent: QWidget, title: str, proposed: str, filters: Iterable[str], suffix: str) -> Path | None:
    """A file to write, with the suffix where the name has none; None where the dialog was left."""
    dialog = QFileDialog(parent, title, str(Path(proposed).parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(list(filters))
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(Path(proposed).name)
    return Path(dialog.selectedFiles()[0]) if ask(dialog) else None


def _choose(parent: QWidget, title: str, folder: str, mode: QFileDialog.FileMode, filters: Iterable[str]) -> list[Path]:
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(mode)
    dialog.setNameFilters(list(filters))
    if mode is QFileDialog.FileMode.Directory:
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return [Path(each) for each in dialog.selectedFiles()] if ask(dialog) else []
