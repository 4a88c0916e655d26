"""Combo boxes that filter: one entry for everything, then the choices."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from desktop.widgets.fields import FIELD_HEIGHT
from desktop.wording import tip


class ElidedCombo(QComboBox):
    """Ends its words in an ellipsis where they have no room; the tool tip has them whole then."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much of the words as fits."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(kind, option, part, self).width()
        words = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        self.setToolTip(tip(self.currentText()) if words != self.currentText() else "")
        option.currentText = words
        painter = QStylePainter(self)
        painter.drawComplexControl(kind, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()


def filter_combo(name: str, parent: QWidget | None = None) -> QComboBox:
    """A combo box that may become narrow; `name` is said to those who do not see it."""
    combo = ElidedCombo(parent)
    combo.setAccessibleName(name)
    combo.setMinimumHeight(FIELD_HEIGHT)
    combo.setMinimumContentsLength(6)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo


def fill(combo: QComboBox, everything: str, choices: Sequence[tuple[str, str]]) -> None:
    """Offer other choices (text, value) where they differ; the chosen value stays while it is there."""
    wanted = [(everything, None), *choices]
    if wanted == [(combo.itemText(each), combo.itemData(each)) for each in range(combo.count())]:
        return
    chosen = combo.currentData()
    combo.clear()
    for text, value in wanted:
        combo.addItem(text, value)
    combo.setCurrentIndex(max(0, combo.findData(chosen)) if chosen else 0)
