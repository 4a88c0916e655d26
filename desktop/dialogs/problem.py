"""The report dialog: what an analyst can pass on where something went wrong that nobody foresaw."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from corpus.domain.failures import file_failure
from desktop import errors
from desktop.dialogs import asking
from desktop.dialogs.form import muted
from desktop.fonts import ui_font
from desktop.logs import log_path
from desktop.plain import Label
from desktop.translate import tr
from desktop.widgets.room import resize_within

Text = Callable[[], str]


class ReportDialog(QDialog):
    """Versions, the places in the code and the end of the log, as they would be passed on.

    No text of any article is in it, unless the analyst ticks that the shown one is to be added; then it can be read
    here, like the rest, before it goes anywhere. `article` gives that text, empty where none is shown.
    """

    def __init__(
        self, parent: QWidget | None, error: BaseException | None = None, *, article: Text = lambda: ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report a problem"))
        resize_within(self, 760, 560)
        self._error = error
        self._article = article()
        heading = Label(
            tr("Something went wrong that Quoteline did not foresee.") if error else tr("About this program")
        )
        heading.setProperty("tone", "strong")
        words = muted(
            tr(
                "What you decided until now is saved. The report below says where in the program it happened; it holds "
                "no text of your articles and is sent nowhere. Copy it to pass it on."
            )
        )
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(ui_font(12))
        self.text.setAccessibleName(tr("Report"))
        self.with_article = QCheckBox(tr("Add the text of the shown article to the report"))
        self.with_article.setVisible(bool(self._article))
        self.with_article.toggled.connect(self._on_article)
        self.problem = Label()
        self.problem.setProperty("tone", "danger")
        self.problem.setWordWrap(True)
        self.problem.hide()
        place = muted(tr("The whole log is in {file}", file=str(log_path())))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for each in (heading, words, self.text, self.with_article, place, self.problem, self._buttons()):
            column.addWidget(each)
        self.refresh()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for name, act in ((tr("Copy"), self.copy), (tr("Save as file…"), self.save)):
            button: QPushButton = buttons.addButton(name, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(act)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        return buttons

    def refresh(self) -> None:
        """Make the report anew: more may have come into the log."""
        parts = [errors.report(self._error)]
        if self.with_article.isChecked():
            parts += [tr("The shown article, added by the analyst:"), self._article]
        self.text.setPlainText("\n".join(parts))

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def save(self) -> None:
        """Ask for a file and write the report into it; what hinders that is told here."""
        self.problem.hide()
        proposed = str(Path.home() / "quoteline-report.txt")
        target = asking.choose_target(self, tr("Save report"), proposed, [tr("Text files (*.txt)")], "txt")
        if target is None:
            return
        try:
            target.write_text(self.text.toPlainText(), encoding="utf-8")
        except OSError as error:
            self.problem.setText(errors.error_text(file_failure(error, target)))
            self.problem.show()

    def _on_article(self) -> None:
        """What is added is shown at once."""
        self.refresh()
        if self.with_article.isChecked():
            self.text.verticalScrollBar().setValue(self.text.verticalScrollBar().maximum())
