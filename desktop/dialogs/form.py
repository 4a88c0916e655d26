"""What the form dialogs share: labelled fields, a line for what is wrong, and two buttons."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from corpus.domain.errors import CorpusError
from desktop.errors import error_text
from desktop.plain import Label
from desktop.translate import tr
from desktop.widgets.order import tab_as_read
from desktop.widgets.room import FormArea, room_for

WIDTH = 520


class FormDialog(QDialog):
    """A dialog with fields. What `submit` refuses is told inside the dialog, which stays open.

    On a low screen the fields scroll; what is wrong and the buttons are always seen.
    """

    def __init__(
        self, parent: QWidget | None, *, title: str, confirm: str, submit: Callable[[], None] | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self._submit = submit
        fields = QWidget()
        self.form = QFormLayout(fields)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(12)
        self.problem = Label()
        self.problem.setProperty("tone", "danger")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.buttons = QDialogButtonBox()
        self.confirm: QPushButton = self.buttons.addButton(confirm, QDialogButtonBox.ButtonRole.AcceptRole)
        self.confirm.setProperty("kind", "primary")
        self.confirm.setDefault(True)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 20)
        self.column.setSpacing(16)
        self._fields = FormArea(fields, self)
        self.column.addWidget(self._fields)
        self.column.addWidget(self.problem)
        self.column.addWidget(self.buttons)

    def add_row(self, label: str, field: QWidget, hint: str = "") -> None:
        """Add a labelled field, with a muted line below it where a hint is given."""
        name = Label(label)
        name.setBuddy(field)
        field.setAccessibleName(label)
        if not hint:
            self.form.addRow(name, field)
            return
        field.setAccessibleDescription(hint)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(field)
        column.addWidget(muted(hint))
        self.form.addRow(name, part)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins in the first field and comes to the buttons last."""
        if not event.spontaneous():
            for button in self.findChildren(QPushButton):  # else Enter in a field would mean the first of them
                button.setAutoDefault(button is self.confirm and button.isDefault())
            first = (each for each in tab_as_read(self) if each.isVisibleTo(self) and each.isEnabled())
            next(first, self.confirm).setFocus(Qt.FocusReason.TabFocusReason)
            self.grow()
        super().showEvent(event)

    def grow(self) -> None:
        """Be as high as the fields need, as far as the screen has room; Qt stops at two thirds of it."""
        for layout in (self.form, self.column):
            layout.activate()
        self._fields.updateGeometry()
        needed = max(self.column.totalHeightForWidth(self.width()), self.column.totalSizeHint().height())
        had = self.height() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else 0  # else it was a guess of Qt's
        self.resize(QSize(self.width(), max(had, needed)).boundedTo(room_for(self)))

    def accept(self) -> None:
        """Do what the dialog is for; close only where that worked."""
        try:
            if self._submit:
                self._submit()
        except CorpusError as error:
            self.say(error_text(error))
            return
        super().accept()

    def say(self, problem: str) -> None:
        """Show what is wrong, or nothing for an empty text."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))


def muted(text: str) -> QLabel:
    """A line of secondary words."""
    label = Label(text)
    label.setProperty("tone", "muted")
    label.setWordWrap(True)
    return label


def text_field(text: str = "", *, lines: int = 3) -> QPlainTextEdit:
    """A field for several lines; Tab leaves it."""
    field = QPlainTextEdit(text)
    field.setTabChangesFocus(True)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * lines + 18)
    return field
