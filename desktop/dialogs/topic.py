"""A topic of the codebook: its name, what it means, what it is found by, its colour and its key."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QColorDialog, QComboBox, QLineEdit, QPushButton, QWidget

from corpus.domain.topics import KEYS, Topic, slug_of
from desktop.dialogs import asking
from desktop.dialogs.form import FormDialog, text_field
from desktop.translate import tr

# Hues spaced for colour-blind readers (after Okabe and Ito), beside those of the shipped codebook.
COLOURS = ("#c8741a", "#2457c5", "#0f8a6d", "#8a3fbf", "#b3315f", "#3b7d9e", "#7a6a00", "#a04a2c", "#5b5fc7", "#4d7c2f")
_SWATCH = 16


class TopicDialog(FormDialog):
    """A new topic, or one to edit. `save` is given the topic and may raise CorpusError, which is told in the form."""

    def __init__(
        self, parent: QWidget | None, topic: Topic | None, others: Sequence[Topic], save: Callable[[Topic], None]
    ) -> None:
        title = tr("Edit topic") if topic else tr("Add topic")
        super().__init__(
            parent, title=title, confirm=tr("Save") if topic else tr("Add"), submit=lambda: save(self.topic())
        )
        self._is_new = topic is None
        self._others = [each for each in others if topic is None or each.slug != topic.slug]
        self._topic = topic or Topic(slug="", name="", colour=free_colour(others), key=_free_key(others))
        self._colour = self._topic.colour
        self._build()
        self._check()

    def topic(self) -> Topic:
        """The topic as the form has it; a new one's slug comes from its name."""
        name = " ".join(self.name.text().split())
        slug = self._topic.slug or slug_of(name) or self._numbered()
        return replace(
            self._topic,
            slug=slug,
            name=name,
            definition=self.definition.toPlainText().strip(),
            examples=_lines(self.examples.toPlainText()),
            counter_examples=_lines(self.counter_examples.toPlainText()),
            keywords=_lines(self.keywords.toPlainText()),
            excluded=_lines(self.excluded.toPlainText()),
            colour=self._colour,
            key=self.key.currentData(),
        )

    def set_colour(self, colour: str) -> None:
        """Choose a colour, `#rrggbb`."""
        self._colour = colour
        swatch = QPixmap(_SWATCH, _SWATCH)
        swatch.fill(QColor(colour))
        self.colour.setIcon(swatch)
        self.colour.setText(colour)

    def _build(self) -> None:
        topic = self._topic
        self.name = QLineEdit(topic.name)
        self.name.textChanged.connect(self._check)
        self.definition = text_field(topic.definition, lines=3)
        self.examples = text_field("\n".join(topic.examples), lines=2)
        self.counter_examples = text_field("\n".join(topic.counter_examples), lines=2)
        self.keywords = text_field("\n".join(topic.keywords), lines=3)
        self.excluded = text_field("\n".join(topic.excluded), lines=2)
        self.colour = QPushButton()
        self.colour.clicked.connect(self._choose_colour)
        self.set_colour(topic.colour)
        self.key = QComboBox()
        self._fill_keys()
        self.key.setEnabled(not topic.retired)
        self.add_row(tr("Name"), self.name)
        self.add_row(tr("Definition"), self.definition)
        self.add_row(tr("Examples"), self.examples, tr("One a line: what belongs to the topic."))
        self.add_row(tr("Counter-examples"), self.counter_examples, tr("What looks like the topic and is not."))
        hint = tr("One word or phrase a line, in its plain form: “microchip” also finds “microchips”.")
        self.add_row(tr("Keywords"), self.keywords, hint)
        hint = tr("Phrases in which a keyword does not count, such as “trade union”.")
        self.add_row(tr("Not in"), self.excluded, hint)
        self.add_row(tr("Colour"), self.colour)
        self.add_row(tr("Key"), self.key)

    def _fill_keys(self) -> None:
        """The digits; those that another topic has are named with it and cannot be chosen."""
        taken = {each.key: each.name for each in self._others if each.key}
        self.key.addItem(tr("none"), "")
        for key in dict.fromkeys([*KEYS, *([self._topic.key] if self._topic.key else [])]):
            self.key.addItem(tr("{key} – {topic}", key=key, topic=taken[key]) if key in taken else key, key)
            if key in taken:
                self.key.model().item(self.key.count() - 1).setEnabled(False)  # type: ignore[attr-defined]
        self.key.setCurrentIndex(max(0, self.key.findData(self._topic.key)))

    def _numbered(self) -> str:
        """A slug for a name of which no letter can be kept, such as a Cyrillic one."""
        used = {each.slug for each in self._others}
        return next(slug for number in range(1, len(used) + 2) if (slug := f"topic-{number}") not in used)

    def _choose_colour(self) -> None:
        dialog = QColorDialog(QColor(self._colour), self)
        for place, colour in enumerate(COLOURS):
            QColorDialog.setCustomColor(place, QColor(colour))
        if asking.ask(dialog):
            self.set_colour(dialog.currentColor().name())

    def _check(self) -> None:
        self.say("")
        self.confirm.setEnabled(bool(self.name.text().strip()))


def _lines(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


def free_colour(topics: Sequence[Topic]) -> str:
    """The first colour that no topic has."""
    used = {topic.colour for topic in topics}
    return next((colour for colour in COLOURS if colour not in used), COLOURS[len(topics) % len(COLOURS)])


def _free_key(topics: Sequence[Topic]) -> str:
    used = {topic.key for topic in topics}
    return next((key for key in KEYS if key not in used), "")
