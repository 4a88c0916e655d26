"""A line of a dialog that shows how far some work is, with a button that stops it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop.plain import Label
from desktop.translate import tr


class WorkRow(QWidget):
    """What is being done, a bar and a button; keeps its place while nothing is."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.busy = False
        self.label = Label()
        self.label.setProperty("tone", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.stop = QPushButton(tr("Cancel"))
        self.stop.setProperty("kind", "pill")
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._stop)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.label)
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.rest()

    def start(self, label: str) -> None:
        """Show that something is being done."""
        self.busy = True
        self.label.setText(tr(label))
        self.stop.setText(tr("Cancel"))
        self.stop.setEnabled(True)
        self.bar.setRange(0, 0)
        self.show()

    def step(self, done: int, total: int) -> None:
        """So much is done; `total` is 0 where it is not known."""
        if self.busy:
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def rest(self) -> None:
        """Nothing is being done."""
        self.busy = False
        self.bar.setRange(0, 1)  # a bar without an end keeps a timer running
        self.hide()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop.setText(tr("Stopping…"))
        self.cancel_wanted.emit()
