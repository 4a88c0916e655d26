"""What this program is, and under which licence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from corpus import __version__
from desktop.dialogs.form import muted
from desktop.icons import app_icon
from desktop.plain import Label
from desktop.translate import tr

_ICON = 64
_WIDTH = 400


class AboutDialog(QDialog):
    """Name, version, purpose and licences."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Quoteline"))
        picture = Label()
        picture.setPixmap(app_icon().pixmap(_ICON, _ICON))
        name = Label(tr("Quoteline {version}", version=__version__))
        name.setProperty("tone", "strong")
        words = muted(
            tr(
                "Records who said what, on which topic, in news articles. Works without a network: nothing leaves this "
                "computer.\n\nUnder the Apache License 2.0. Uses Qt and PySide6 (LGPL 3), spaCy (MIT), SQLite (public "
                "domain) and the Noto fonts (SIL Open Font License)."
            )
        )
        words.setFixedWidth(_WIDTH)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        for each in (picture, name):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addWidget(buttons)
