"""The foot of the window: which project it is, who codes, how much there is, and what goes on in the background."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QProgressBar, QPushButton, QStatusBar, QWidget

from corpus.domain.articles import ArticleState
from desktop.session import Session
from desktop.translate import tr
from desktop.widgets.labels import ElidedLabel
from desktop.wording import tip

_WIDTH: Final = 150
_NARROW: Final = 1100  # pixels
_LEAST: Final = 160  # pixels of what is told
_WHOLE: Final = 1000  # steps of the bar where only the share is known
_SHOWN: Final = 8000  # milliseconds that a message stays


class StatusBar(QStatusBar):
    """Project, coder and counts on the left, progress with a cancel button on the right."""

    cancel_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._label = ""
        self.setSizeGripEnabled(False)
        self.setContentsMargins(10, 2, 10, 2)
        self.file, self.coder, self.counts, self.message, self.work = (ElidedLabel() for _ in range(5))
        self.message.setProperty("tone", "strong")
        self.overview = QPushButton(self)
        self.overview.setProperty("kind", "crumb")
        self.overview.setAccessibleName(tr("Overview"))
        self.overview.setToolTip(tip(tr("How far the work is, by topic too")))
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(_SHOWN)
        self._silence.timeout.connect(lambda: self._tell(""))
        self.progress = QProgressBar()
        self.progress.setFixedWidth(_WIDTH)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of background work"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setProperty("kind", "pill")
        self.cancel.clicked.connect(self._cancel)
        self.addWidget(self.file)
        self.addWidget(self.coder)
        self.addWidget(self.counts)
        self.addWidget(self.overview)
        self.addWidget(self.message, 1)
        for each in (self.work, self.progress, self.cancel):
            self.addPermanentWidget(each)
        self.stop()
        session.project_changed.connect(self.refresh)
        session.coder_changed.connect(self.refresh)
        session.changed.connect(self.refresh)
        session.told.connect(self.say)
        self.refresh()

    def refresh(self) -> None:
        """Read project, coder and counts anew."""
        project = self._session.project
        self.file.setText(project.path.name if project else "")
        self.file.keep_tip(str(project.path) if project else "")
        self.coder.setText(project.coder if project else "")
        self.overview.setVisible(project is not None)
        if project is None:
            self.counts.setText("")
            return
        articles, statements = project.articles.count(), project.statements.count()
        one = tr("1 article") if articles == 1 else tr("{count} articles", count=articles)
        two = tr("1 statement") if statements == 1 else tr("{count} statements", count=statements)
        self.counts.setText(f"{one}  ·  {two}")
        done = project.articles.counts_by_state()[ArticleState.DONE]
        self.overview.setText(tr("{done} of {count} articles done", done=done, count=articles))
        self.overview.setAccessibleName(tr("Overview: {words}", words=self.overview.text()))

    def say(self, text: str) -> None:
        """Show a short sentence for a while, beside what always stands there."""
        self._tell(text)
        self._silence.start()

    def start(self, label: str) -> None:
        """A job begins; an empty label shows nothing."""
        self._label = tr(label) if label else ""
        self.work.setText(self._label)
        self.progress.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.cancel.setText(tr("Cancel"))
        for each in (self.work, self.progress, self.cancel):
            each.setVisible(bool(label))
        self._make_room()

    def step(self, done: int, total: int) -> None:
        """So much is done; `total` is 0 where it is not known."""
        if total:
            self.work.setText(tr("{work}, {done} of {total}", work=self._label, done=done, total=total))
        elif done:
            self.work.setText(tr("{work}, {done}", work=self._label, done=done))
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def advance(self, share: float) -> None:
        """So much of the work is done, from 0 to 1, where `step` told no total."""
        self.progress.setRange(0, _WHOLE)
        self.progress.setValue(round(share * _WHOLE))

    def stop(self) -> None:
        """Nothing goes on any more."""
        self._label = ""
        for each in (self.work, self.progress, self.cancel):
            each.hide()
        self.progress.setRange(0, 1)  # a bar without an end keeps a timer running
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other things."""
        super().resizeEvent(event)
        self._make_room()

    def _tell(self, text: str) -> None:
        self.message.setText(text)
        self.message.setMinimumWidth(_LEAST if text else 0)
        self._make_room()

    def _make_room(self) -> None:
        """In a narrow window, what goes on stands in the place of what always stands there."""
        narrow = self.width() < _NARROW and bool(self.message.text() or self._label)
        for each in (self.coder, self.counts):
            each.setHidden(narrow)
        self.file.setHidden(narrow and bool(self._label))

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel.setText(tr("Stopping…"))
        self.cancel_wanted.emit()
