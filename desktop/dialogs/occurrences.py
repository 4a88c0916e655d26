"""What is to be done with all occurrences of some words, or with all that a speaker said: where, what, with which."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHeaderView, QPushButton, QTreeView, QWidget

from corpus.domain.actors import Actor
from corpus.domain.mentions import LABELS
from corpus.domain.occurrences import MOST, Everywhere, Occurrence
from corpus.domain.texts import msg
from corpus.domain.topics import Topic
from desktop.dialogs.form import FormDialog, muted
from desktop.models.occurrences import Column, OccurrenceModel
from desktop.plain import Label, plain
from desktop.translate import tr
from desktop.widgets.combos import filter_combo
from desktop.wording import LABEL_NAMES

_ACTS = (
    (Everywhere.MARK, msg("Make entities of them")),
    (Everywhere.LINK, msg("Link them to an actor")),
    (Everywhere.REJECT, msg("Say that they are no entities")),
    (Everywhere.TAG, msg("Tag the statements that hold them")),
)
_SPOKEN_ACTS = (
    (Everywhere.TAG, msg("Tag them")),
    (Everywhere.ACCEPT, msg("Accept them, with their suggested topics")),
    (Everywhere.DECLINE, msg("Reject them; those made by hand go to the trash")),
)
# What a thing that is to be done needs, and how that is called.
_VALUES = {Everywhere.MARK: msg("Kind of entity"), Everywhere.LINK: msg("Actor"), Everywhere.TAG: msg("Topic")}


class OccurrencesDialog(FormDialog):
    """`searched` says that others are to be looked for; `show_found` shows them. It changes nothing by itself.

    With a `speaker` it looks for all that this one said as well as for the words.
    """

    searched = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        words: str,
        topics: Sequence[Topic],
        actors: Sequence[Actor],
        *,
        speaker: str = "",
    ) -> None:
        super().__init__(parent, title="", confirm=tr("Change those chosen"))
        self.words, self.speaker = words, speaker
        self._topics, self._actors = topics, actors
        self.model = OccurrenceModel(self, {each.slug: each.name for each in topics})
        self.subject = filter_combo(tr("Look for"))
        self.subject.addItem(tr("The words “{words}”", words=plain(words)), False)
        if speaker:
            self.subject.addItem(tr("The statements of {name}", name=plain(speaker)), True)
        self.scope = filter_combo(tr("Where"))
        self.scope.addItem(tr("Everywhere in this article"), "here")
        self.scope.addItem(tr("In the articles of the list"), "list")
        self.case = QCheckBox(tr("Capital and small letters as in the words"))
        self.case.setChecked(True)
        self.act = filter_combo(tr("What to do"))
        self.value = filter_combo(tr("Topic"))
        self.view = self._table()
        self.count = muted("")
        self.none = QPushButton(tr("Tick none"))
        self.none.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._searching = True
        self._search_wanted: object = None
        self._offer()

    def _lay_out(self) -> None:
        self.add_row(tr("Look for"), self.subject)
        self.form.setRowVisible(self.subject, bool(self.speaker))
        self.add_row(tr("Where"), self.scope)
        self.form.addRow("", self.case)
        self.add_row(tr("What to do"), self.act)
        self.add_row(tr("Topic"), self.value)
        for place, part in enumerate((self.view, self.count, self.none), start=1):
            self.column.insertWidget(place, part)
        self.column.setAlignment(self.none, Qt.AlignmentFlag.AlignLeft)
        self.resize(820, 640)

    def _connect(self) -> None:
        self.subject.currentIndexChanged.connect(self._on_subject)
        self.scope.currentIndexChanged.connect(self._search)
        self.case.toggled.connect(self._search)
        self.act.currentIndexChanged.connect(self._on_act)
        self.value.currentIndexChanged.connect(self._settle)
        self.model.ticked.connect(self._settle)
        self.none.clicked.connect(lambda: self.model.tick_all(not self.model.chosen()))

    @property
    def spoken(self) -> bool:
        """Whether all that the speaker said is looked for, not places of the words."""
        return bool(self.subject.currentData())

    @property
    def chosen_act(self) -> Everywhere:
        """What is to be done."""
        return Everywhere(self.act.currentData())

    def start_with(self, label: str, actor: str | None, *, spoken: bool = False) -> None:
        """Propose a label, or an actor to link to, or look for what was `spoken` before anything was searched."""
        if spoken:
            with QSignalBlocker(self.subject):
                self.subject.setCurrentIndex(self.subject.findData(True))
            self._offer()
        elif actor is not None:
            self.act.setCurrentIndex(self.act.findData(str(Everywhere.LINK)))
            self.value.setCurrentIndex(max(0, self.value.findData(actor)))
        elif label:
            self.value.setCurrentIndex(max(0, self.value.findData(label)))

    def wait_for(self, search: object) -> None:
        """This is the search whose finds are wanted; those of an earlier one are not."""
        self._search_wanted = search

    def is_other(self, search: object) -> bool:
        """Whether another search was begun after this one."""
        return search is not self._search_wanted

    def show_found(self, found: Sequence[Occurrence]) -> None:
        """Show what was found."""
        self._searching = False
        self.model.show(found)

    def _table(self) -> QTreeView:
        view = QTreeView(self)
        view.setModel(self.model)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setMinimumHeight(240)
        view.setAccessibleName(tr("Occurrences"))
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(Column.NOW, 180)
        header.resizeSection(Column.ARTICLE, 180)
        return view

    def _on_subject(self) -> None:
        self._offer()
        self._search()

    def _offer(self) -> None:
        """Say what is looked for, and offer what can be done with that."""
        spoken = self.spoken
        title = tr("All occurrences of “{words}”", words=self.words)
        self.setWindowTitle(tr("Everything that {name} said", name=self.speaker) if spoken else title)
        self.form.setRowVisible(self.case, not spoken)
        with QSignalBlocker(self.act):
            self.act.clear()
            for act, text in _SPOKEN_ACTS if spoken else _ACTS:
                self.act.addItem(tr(text), str(act))
        self.model.set_spoken(spoken)
        self._on_act()

    def _search(self) -> None:
        self._searching = True
        self.model.show(())
        self.searched.emit()

    def _on_act(self) -> None:
        """Offer what fits: labels, actors or topics."""
        act = self.chosen_act
        choices = [(tr(LABEL_NAMES[label]), label) for label in LABELS] if act is Everywhere.MARK else []
        choices += [(actor.name, actor.id) for actor in self._actors] if act is Everywhere.LINK else []
        choices += [(topic.name, topic.slug) for topic in self._topics] if act is Everywhere.TAG else []
        with QSignalBlocker(self.value):
            self.value.clear()
            for text, value in choices:
                self.value.addItem(text, value)
        self.form.setRowVisible(self.value, act in _VALUES)
        label = self.form.labelForField(self.value)
        if act in _VALUES and isinstance(label, Label):
            label.setText(tr(_VALUES[act]))
            self.value.setAccessibleName(label.text())
        self.model.take(act)

    def _settle(self) -> None:
        """Count, say what to do where there is nothing, and allow what can be done."""
        chosen, rows = len(self.model.chosen()), self.model.rowCount()
        if self._searching:
            text = tr("Looking…")
        elif not rows:
            text = tr("Nothing here can be changed so. Choose other articles, or something else to do.")
        else:
            text = tr("{chosen} of {count} chosen. Space takes a tick away.", chosen=chosen, count=rows)
            text += " " + tr("There are more than can be changed at once.") if rows >= MOST else ""
        self.count.setText(text)
        self.none.setText(tr("Tick none") if chosen else tr("Tick all"))
        self.none.setEnabled(rows > 0)
        needs = self.chosen_act in _VALUES
        self.confirm.setEnabled(chosen > 0 and (not needs or self.value.currentData() is not None))
