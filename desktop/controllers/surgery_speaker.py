"""The speaker of a statement, by pointing at an entity of the text: with its letters, or a click with Ctrl."""

from typing import Final

from corpus.commands.statements import SetSpeaker
from corpus.domain.actors import ActorKind
from corpus.domain.mentions import Mention
from desktop.controllers.desk import Desk
from desktop.translate import tr

_KINDS: Final = {"PERSON": ActorKind.PERSON, "GPE": ActorKind.PLACE, "LOC": ActorKind.PLACE}


class SpeakerPointing:
    """Says who speaks without typing a name."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._session = desk.session
        self._reader = desk.window.workspace.reader.reader
        desk.actions.on("speaker-mention", self.point)
        desk.actions.on("speaker-none", lambda: self._set(None))
        self._reader.speaker_pointed.connect(self._on_pointed)

    def point(self) -> None:
        """Put letters at the entities in view; the next key or two choose the speaker."""
        self._reader.setFocus()
        if self._reader.hints.start():
            self._session.told.emit(tr("Type the letters of the speaker. Backspace: nobody. Esc: as it was."))
        else:
            key = self._desk.actions.keymap.said("speaker-selection")
            self._session.told.emit(tr("No entity is in view. Select a name and press {key}.", key=key))

    def _on_pointed(self, mention_id: str) -> None:
        project = self._desk.project
        if not self._session.statement:
            key = self._desk.actions.keymap.said("next-statement")
            self._session.told.emit(tr("Choose a statement first: {key} goes to the next one.", key=key))
        elif project and self._desk.may_change():
            self._set(project.mentions.get(mention_id) if mention_id else None)

    def _set(self, mention: Mention | None) -> None:
        """Make an entity the speaker, under its actor's name where it has one; with none, nobody speaks."""
        project, here = self._desk.project, self._session.statement
        if project is None or not here:
            return
        if mention is None:
            done = self._session.do(SetSpeaker(ids=(here,), speaker=None))
        else:
            name = project.actors.get(mention.actor_id).name if mention.actor_id else " ".join(mention.quote.split())
            kind = _KINDS.get(mention.label, ActorKind.ORGANISATION)
            done = self._session.do(SetSpeaker(ids=(here,), speaker=name, kind=kind, span=mention.span))
        if done is not None:
            speaker = project.statements.get(here).speaker
            self._session.told.emit(tr("Speaker: {name}", name=speaker) if speaker else tr("No speaker"))
