"""Combo boxes that filter: one entry for everything, then the choices."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.widgets.fields import FIELD_HEIGHT


def filter_combo(name: str, parent: QWidget | None = None) -> QComboBox:
    """A combo box that may become narrow; `name` is said to those who do not see it."""
    combo = QComboBox(parent)
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
