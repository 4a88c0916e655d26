"""What a screen reader and the eye find in a window: names, the tree of what is there, words that are cut off."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

_INTERACTIVE: Final = (
    QAbstractButton, QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QProgressBar,
    QTabBar,
)  # fmt: skip
_OWN_NAME_IS_VALUE: Final = (QComboBox, QAbstractSpinBox)  # on some systems Qt tells their value as their name
_ELIDED: Final = ("ElidedLabel", "ElidedCombo")  # end in an ellipsis, and have a tool tip then
_BY_QT: Final = (QFileDialog, QMessageBox)


def nameless(root: QWidget) -> list[str]:
    """The widgets below a window that can be used and have no name for a screen reader."""
    if isinstance(root, _BY_QT):
        return []
    buddies = [label.buddy() for label in root.findChildren(QLabel)]
    return [
        f"{type(each).__name__} in {type(each.parent()).__name__}"
        for each in root.findChildren(QWidget)
        if isinstance(each, _INTERACTIVE) and not _is_part(each) and not _name(each) and each not in buddies
    ]


def _is_part(widget: QWidget) -> bool:
    """Whether a widget is a piece of another one that has the name."""
    parent = widget.parent()
    pieces = isinstance(parent, QComboBox | QAbstractSpinBox | QLineEdit | QAbstractItemView | QTabBar)
    inner = parent is not None and isinstance(parent.parent(), QComboBox)
    return pieces or inner or isinstance(widget, QHeaderView) or widget.objectName().startswith("qt_")


def _name(widget: QWidget) -> str:
    if widget.accessibleName() or isinstance(widget, _OWN_NAME_IS_VALUE):
        return widget.accessibleName()
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name) if found else ""


def tree(root: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything that a screen reader finds and that can be seen, from the root on."""
    yield root
    for place in range(root.childCount()):
        child = root.child(place)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from tree(child)


def clipped(root: QWidget) -> list[str]:
    """The labels, buttons, fields and choices below a window whose words have no room."""
    return [
        f"{type(each).__name__} {_words(each)!r} {each.width()}x{each.height()}"
        for each in root.findChildren(QWidget)
        if each.isVisible() and _words(each) and _is_cut(each)
    ]


def _words(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton | QLineEdit) else ""


def _is_cut(widget: QWidget) -> bool:
    metrics = widget.fontMetrics()
    if type(widget).__name__ in _ELIDED:
        return widget.height() < metrics.height()
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height()
        wanted = metrics.horizontalAdvance(widget.text())
        return wanted > widget.contentsRect().width() + 1 or metrics.height() > widget.height()
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        room = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
        )
        return metrics.horizontalAdvance(widget.currentText()) > room.width()
    if isinstance(widget, QPushButton) and widget.property("kind") != "segment":
        return widget.sizeHint().width() > widget.width() + 1 or widget.sizeHint().height() > widget.height() + 1
    return widget.height() < metrics.height()
