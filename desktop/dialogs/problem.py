"""The report dialog: what an analyst can pass on where something went wrong that nobody foresaw."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import errors
from desktop.dialogs.form import muted
from desktop.fonts import ui_font
from desktop.translate import tr


class ReportDialog(QDialog):
    """Versions, the places in the code and the end of the log; no text of any article."""

    def __init__(self, parent: QWidget | None, error: BaseException | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report a problem"))
        self.resize(760, 520)
        heading = QLabel(
            tr("Something went wrong that Quoteline did not foresee.") if error else tr("About this program")
        )
        heading.setProperty("tone", "strong")
        words = muted(
            tr(
                "What you decided until now is saved. The report below says where in the program it happened; it holds "
                "no text of your articles and is sent nowhere. Copy it to pass it on."
            )
        )
        self.text = QPlainTextEdit(errors.report(error))
        self.text.setReadOnly(True)
        self.text.setFont(ui_font(12))
        self.text.setAccessibleName(tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for each in (heading, words, self.text, buttons):
            column.addWidget(each)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
