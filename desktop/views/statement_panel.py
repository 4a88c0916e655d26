"""The current statement, at the right: who said it, on which topics, and what was decided."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from corpus.domain.events import Changed
from corpus.domain.name_search import KnownNames
from corpus.domain.statements import Kind, Stance, State
from desktop.models.current_statement import CurrentStatement
from desktop.models.topic_choices import TopicChoiceModel
from desktop.session import Session
from desktop.theme import Theme
from desktop.translate import tr
from desktop.views.statement_entries import StatementEntries
from desktop.views.statement_sheet import StatementSheet
from desktop.widgets.labels import hint
from desktop.wording import shown_decision

_LEAST: Final = 260  # pixels of the panel


class StatementPanel(QWidget):
    """Shows the session's statement, and turns what the analyst enters into commands."""

    left = Signal()  # a field was committed or given up with the keyboard: the focus may go back to the text

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_LEAST)
        self._session = session
        self._shown = CurrentStatement(session)
        self._entries = StatementEntries(session, self._shown)
        self._choices = TopicChoiceModel(self)
        self._stack = QStackedWidget(self)
        self._sheet = sheet = StatementSheet(self._shown.names, self._choices, theme, self)
        self.kind, self.quote, self.form = sheet.kind, sheet.quote, sheet.form
        self.topics, self.footer = sheet.topics, sheet.footer
        self._empty: QLabel = hint(self)
        self._empty.setText(_how_to_begin("M"))
        for page in (sheet, self._empty):
            self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._connect()
        self._on_statement()

    def set_theme(self, theme: Theme) -> None:
        """Show in other colours."""
        self.quote.set_theme(theme)
        self.topics.set_theme(theme)

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Show other keys: `speaker`, `organisation`, `accept`, `reject`; and `make-statement`, where nothing is."""
        self.form.set_keys(keys)
        self.footer.set_keys(keys)
        self._empty.setText(_how_to_begin(keys.get("make-statement", "")))

    def edit_speaker(self) -> None:
        """Put the cursor into the speaker's field."""
        self._focus(self.form.speaker)

    def edit_organisation(self) -> None:
        """Put the cursor into the organisation's field."""
        self._focus(self.form.organisation)

    def edit_note(self) -> None:
        """Put the cursor into the note."""
        self._focus(self.form.note)

    def edit_topics(self) -> None:
        """Put the keyboard on the topics, on the first where none is chosen."""
        if not self.topics.current():
            self.topics.setCurrentIndex(self._choices.index(0, 0))
        self._focus(self.topics)

    def commit(self) -> None:
        """Commit what was typed and not yet committed; to be called before the project is closed."""
        self.form.commit()

    def take_names(self, names: KnownNames) -> None:
        """These are the names to choose from, where they are so many that they are read in the background."""
        self._shown.read_names = names
        self.form.renew_names()

    def toggle_topic(self, slug: str) -> None:
        """Put a topic on the statement, or take it off; it becomes the one for the stance."""
        row = self._choices.row_of(slug)
        if row >= 0:
            choice = self._choices.choice(row)
            self._entries.toggle(choice)
            self.topics.choose(slug)

    def _connect(self) -> None:
        self.kind.activated.connect(lambda place: self._entries.give_kind(Kind(self.kind.itemData(place))))
        self.form.speaker_given.connect(self._entries.give_speaker)
        self.form.organisation_given.connect(self._entries.give_organisation)
        self.form.note_given.connect(self._entries.give_note)
        self.form.stance_given.connect(self._on_stance)
        self.form.left.connect(self.left)
        self.topics.toggled.connect(self.toggle_topic)
        self.topics.chosen.connect(self._show_stance)
        self.footer.accepted.connect(self._entries.accept)
        self.footer.rejected.connect(self._entries.reject)
        self._session.project_changed.connect(self._on_project)
        self._session.statement_changed.connect(self._on_statement)
        self._session.coder_changed.connect(self._show)
        self._session.saving.holding.connect(self._let_write)
        self._session.changed.connect(self._on_change)

    def _on_project(self) -> None:
        """Another project: what was typed belonged to the one before."""
        self.form.forget()
        self._let_write()
        self._open()

    def _let_write(self) -> None:
        """Take what is typed only where it can be kept."""
        writable = self._session.writable and not self._session.saving.held
        self.form.set_writable(writable)
        self.kind.setEnabled(writable)

    def _on_statement(self) -> None:
        """Another statement: what was typed belongs to the one before, which is still the one that is shown here."""
        self.form.commit()
        self.form.forget()
        self._open()

    def _open(self) -> None:
        """Show a statement anew, with no topic chosen."""
        self._show()
        self.topics.choose("")
        self.topics.scrollToTop()

    def _on_change(self, changed: Changed) -> None:
        if changed.topics or changed.actors or self._session.article in changed.articles:
            self._show()

    def _on_stance(self, stance: str) -> None:
        choice = self.topics.current()
        topic = choice.topic.slug if choice and choice.state else None
        self._entries.give_stance(Stance(stance) if stance else None, topic)
        self._show_stance()

    def _focus(self, field: QWidget) -> None:
        if self._shown.statement:
            self._sheet.bring_into_view(field)
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self) -> None:
        """Bring everything up to date with the session's statement."""
        shown = self._shown
        shown.read()
        statement = shown.statement
        self._stack.setCurrentIndex(0 if statement else 1)
        if statement is None:
            self._choices.clear()
            return
        number = tr("Statement {number} of {count}", number=shown.number, count=shown.count)
        number = number if shown.number else tr("Rejected statement")
        self._sheet.set_heading(number)
        self.kind.setCurrentIndex(self.kind.findData(str(statement.kind)))
        self.quote.set_text(statement.quote)
        self.form.show_statement(statement, shown.role())
        self._choices.show_tags(statement.id, shown.topics, shown.tags, shown.coder)
        self.footer.show_state(
            shown_decision(statement.state, statement.coder, statement.origin),
            open_=shown.open and self._session.writable,
            own=shown.own,
            rejected=statement.state is State.REJECTED or not self._session.writable,
        )
        self._show_stance()

    def _show_stance(self) -> None:
        choice = self.topics.current()
        self.form.show_stance(self._shown.stance(choice.topic.slug if choice and choice.state else None))


def _how_to_begin(make: str) -> str:
    """What the empty panel says; `make` is the key that makes a statement."""
    return tr("Choose a statement in the text, or select words and press {make} to make one.", make=make)
