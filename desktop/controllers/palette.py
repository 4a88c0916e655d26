"""The palette over all that has a name: actions are done, topics set, actors and articles opened."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from PySide6.QtGui import QKeySequence

from corpus.domain.texts import msg
from corpus.domain.topics import in_tree_order
from desktop.action import Action, Situation
from desktop.actions import SPECS
from desktop.controllers.desk import Desk
from desktop.controllers.statements import Statements
from desktop.controllers.viewing import chosen_theme
from desktop.dates import shown_date
from desktop.dialogs import asking
from desktop.dialogs.palette import PaletteDialog
from desktop.models.palette import Entry, Kind, PaletteModel
from desktop.translate import tr
from desktop.wording import by_line, shown_key

_KEPT: Final = 30  # choices that are remembered
_ARTICLES: Final = 40  # that one look brings
_LEAST: Final = 2  # letters before articles are looked for
# What is offered first before a letter is typed: what one comes for again and again, and has no key in the fingers yet.
_FIRST: Final = (
    "flow", "flow-queue", "suggest-article", "suggest-all", "accept-all", "occurrences", "done-and-next", "search",
    "overview", "actors", "terms", "guideline", "history", "add-files", "paste-article", "export", "only-reader",
    "edit-article", "add-topic", "learned", "snapshots", "settings", "open-project", "sample-project", "new-project",
)  # fmt: skip
_PLACES: Final = {name: place for place, name in enumerate(_FIRST)}
# What an action misses, by the part of the situation that would allow it.
_MISSING: Final = (
    ("project", msg("Open a project first.")),
    ("writable", msg("The project is open for reading only.")),
    ("article", msg("Show an article first.")),
    ("statement", msg("Choose a statement first.")),
    ("selection", msg("Select some words first.")),
)


class Palette:
    """Remembers what was chosen while the program runs. Others put `open_actor` and `use_search` here."""

    def __init__(self, desk: Desk, statements: Statements) -> None:
        self._desk = desk
        self._statements = statements
        self._recent: list[tuple[Kind, str]] = []
        self.open_actor: Callable[[str], None] | None = None
        self.use_search: Callable[[str], None] | None = None
        desk.actions.on("palette", self.show)
        desk.session.project_changed.connect(self._forget_things)

    def show(self) -> None:
        """Show the palette and do what is chosen."""
        model = PaletteModel(lambda words, kinds: list(self._found(words, kinds)), tuple(self._recent))
        theme = chosen_theme(self._desk.settings.now)
        asking.ask(PaletteDialog(self._desk.window, model, theme, self.choose))

    def choose(self, entry: Entry) -> None:
        """Do what an entry is for, and put it first the next time."""
        key = (entry.kind, entry.name)
        self._recent = [key, *(each for each in self._recent if each != key)][:_KEPT]
        if entry.kind is Kind.ACTION:
            self._desk.actions[entry.name].trigger()
        elif entry.kind is Kind.TOPIC:
            self._statements.toggle_topic(entry.name)
        elif entry.kind is Kind.ARTICLE:
            self._desk.session.show_article(entry.name)
        elif entry.kind is Kind.SEARCH and self.use_search:
            self.use_search(entry.name)
        elif self.open_actor:
            self.open_actor(entry.name)

    def _found(self, words: str, kinds: frozenset[Kind]) -> Iterator[Entry]:
        """What may fit; articles are looked for by the words of their titles."""
        project = self._desk.project
        if Kind.ACTION in kinds:
            specs = sorted(SPECS, key=lambda spec: _PLACES.get(spec.name, len(_PLACES)))
            yield from (self._action(spec) for spec in specs if spec.name != "palette")
        if project is None:
            return
        if Kind.TOPIC in kinds:
            hindered = "" if self._desk.session.statement else tr("Choose a statement first.")
            for topic in in_tree_order(project.topics.offered()):
                yield Entry(
                    kind=Kind.TOPIC,
                    name=topic.slug,
                    text=topic.name,
                    keys=shown_key(topic.key),
                    colour=topic.colour,
                    hindered=hindered if self._desk.session.writable else tr("The project is open for reading only."),
                )
        if Kind.ACTOR in kinds and self.open_actor:
            for actor in project.actors.all():
                yield Entry(kind=Kind.ACTOR, name=actor.id, text=actor.name, detail=by_line(actor.role, actor.country))
        if Kind.SEARCH in kinds and self.use_search:
            for search in project.searches.all():
                yield Entry(kind=Kind.SEARCH, name=search.name, text=search.name, detail=search.wanted.words)
        if Kind.ARTICLE in kinds and len(words) >= _LEAST:
            for hit in project.search.titles(words, limit=_ARTICLES):
                detail = by_line(hit.agency, shown_date(hit.published))
                yield Entry(kind=Kind.ARTICLE, name=hit.article_id, text=hit.title, detail=detail)

    def _action(self, spec: Action) -> Entry:
        action = self._desk.actions[spec.name]
        where = " › ".join(tr(each).replace("&", "") for each in (spec.menu, spec.submenu) if each)
        return Entry(
            kind=Kind.ACTION,
            name=spec.name,
            text=action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…"),
            detail=where,
            keys=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
            hindered="" if action.isEnabled() else missing(spec, self._desk.actions.now),
        )

    def _forget_things(self) -> None:
        """Another project has other topics, actors and articles."""
        self._recent = [each for each in self._recent if each[0] is Kind.ACTION]


def missing(spec: Action, now: Situation) -> str:
    """Why an action is not possible now: what has to be there first."""
    for part, text in _MISSING:
        if not getattr(now, part):
            now = replace(now, **{part: True})  # type: ignore[arg-type]
            if spec.possible(now):
                return tr(text)
    return tr("There is nothing to do this with now.")
