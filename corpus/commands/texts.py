"""Correcting the text of an article: what was found in it moves along, what an edit touched is listed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar

from corpus.commands.base import Command
from corpus.commands.trash import put_away_statement
from corpus.domain.articles import canonical, fingerprint, shown_title
from corpus.domain.differences import edits_between
from corpus.domain.edits import Edit, Version, edited
from corpus.domain.mentions import Mention
from corpus.domain.moved import Moving, Part, Touched
from corpus.domain.moving import Moves
from corpus.domain.statements import State, Statement, Tag
from corpus.domain.texts import msg
from corpus.store.changes import Row
from corpus.store.mentions import MentionReader
from corpus.store.statements import StatementReader
from corpus.store.store import Writing
from corpus.store.values import mention_row, statement_row
from corpus.store.versions import version_row


@dataclass(slots=True, kw_only=True)
class EditReport:
    """What an edit of a text did: `touched` is to be looked at again, in reading order.

    `moved` mentions and statements are where their words are now. `dropped` open suggestions stood in touched places
    and can be found again, or were rejected and have no words any more. Of `gone` things nothing was left: statements
    are in the trash, mentions are taken away.
    """

    edits: int = 0
    touched: list[Touched] = field(default_factory=list)
    moved: int = 0
    dropped: int = 0
    gone: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EditText(Command):
    """Add a version of an article's text. The first text, and with it the id and the fingerprint, stay."""

    name: ClassVar[str] = "edit-text"
    title: ClassVar[str] = msg("Edit text")
    article_id: str
    edits: tuple[Edit, ...]
    report: EditReport = field(default_factory=EditReport)

    def run(self, writing: Writing) -> None:
        """Write the text and move what was found in it. Raises CorpusError where it is not the text to edit any more.

        An edited text that no article can have, such as an empty one, is refused too.
        """
        article = writing.store.articles.get(self.article_id)
        before = article.body
        after = canonical(edited(before, self.edits))
        edits = edits_between(before, after)  # as small as they can be, whoever gave them
        if not edits:
            return
        number = writing.store.versions.count(self.article_id) + 1
        version = Version(
            number=number,
            edits=edits,
            fingerprint=fingerprint(after),
            coder=writing.need_coder(),
            created=writing.moment,
        )
        plan = put_version(writing, self.article_id, version)
        if article.title == shown_title("", before):
            writing.rows.update("articles", self.article_id, title=shown_title("", after))
        self._tell(plan, len(edits))

    def details(self) -> Mapping[str, Any]:
        """The article, and what is to be looked at; the edits themselves are in the version."""
        touched = [{name: value for name, value in asdict(each).items() if value} for each in self.report.touched]
        return {"article_id": self.article_id, "edits": self.report.edits, "touched": touched}

    def _tell(self, plan: "Plan", edits: int) -> None:
        self.report.edits = edits
        self.report.touched[:] = plan.touched
        self.report.moved = len(plan.rows)
        self.report.dropped = len(plan.dropped)
        self.report.gone = len(plan.gone_statements) + len(plan.gone_mentions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What was found in a text; `open_` are the ids of what nobody decided anything about."""

    mentions: Sequence[Mention]
    statements: Sequence[Statement]
    open_: frozenset[str]

    @classmethod
    def of(cls, mentions: MentionReader, statements: StatementReader, article_id: str) -> "Findings":
        """All of an article, rejected ones too: they must not come back elsewhere."""
        return cls.among(
            mentions.of_article(article_id, rejected=True),
            statements.of_article(article_id, rejected=True),
            statements.tags_of_article(article_id),
        )

    @classmethod
    def among(
        cls, mentions: Sequence[Mention], statements: Sequence[Statement], tags: Mapping[str, Sequence[Tag]]
    ) -> "Findings":
        """These mentions and statements, with the tags of those by their ids."""
        open_ = {each.id for each in mentions if each.state is State.SUGGESTED}
        for each in statements:
            decided = any(tag.state is not State.SUGGESTED for tag in tags.get(each.id, ()))
            if each.state is State.SUGGESTED and not decided:
                open_.add(each.id)
        return cls(mentions=mentions, statements=statements, open_=frozenset(open_))


@dataclass(slots=True, kw_only=True)
class Plan:
    """What becomes of the findings of a text: the columns to write, by table and id, and what goes."""

    touched: list[Touched] = field(default_factory=list)
    rows: list[tuple[str, str, Row]] = field(default_factory=list)
    dropped: list[tuple[str, str]] = field(default_factory=list)
    gone_statements: list[str] = field(default_factory=list)
    gone_mentions: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, found: Findings, moving: Moving) -> "Plan":
        """Decide for each finding; nothing is written yet."""
        plan = cls()
        for mention in found.mentions:
            now = moving.mention(mention)
            plan._take("mentions", mention, now, moving.touched(mention, now), found)
        for statement in found.statements:
            then = moving.statement(statement)
            plan._take("statements", statement, then, moving.touched(statement, then), found)
        plan.touched.sort(key=lambda each: (each.place, each.part is Part.MENTION, each.id))
        return plan

    def write(self, writing: Writing) -> None:
        """Write what was planned; statements of which nothing is left are in the trash already."""
        for table, key in self.dropped:
            if table == "statements":
                for tag in writing.store.statements.tags_of(key):
                    writing.rows.delete("tags", tag.id)
            writing.rows.delete(table, key)
        for key in self.gone_mentions:
            writing.rows.delete("mentions", key)
        changed = {each.id for each in self.touched}
        for table, key, values in self.rows:
            moment = {"changed": writing.moment} if key in changed else {}
            writing.rows.update(table, key, **values, **moment)

    def _take(
        self,
        table: str,
        before: Mention | Statement,
        after: Mention | Statement | None,
        touched: Iterable[Touched],
        found: Findings,
    ) -> None:
        touched = tuple(touched)
        if (touched and before.id in found.open_) or (after is None and before.state is State.REJECTED):
            self.dropped.append((table, before.id))
            return
        if before.state is not State.REJECTED:
            self.touched += touched
        if after is None:
            (self.gone_statements if table == "statements" else self.gone_mentions).append(before.id)
        elif after != before:
            self.rows.append((table, before.id, _differing(before, after)))


def put_version(writing: Writing, article_id: str, version: Version) -> Plan:
    """Edit a text as a version says, and move what was found in it. Raises CorpusError where it is another text."""
    before = writing.store.articles.body(article_id)
    after = edited(before, version.edits)
    found = Findings.of(writing.store.mentions, writing.store.statements, article_id)
    plan = Plan.of(found, Moving(Moves(version.edits, after), before, after))
    for each in plan.gone_statements:  # before the text changes: the trash knows them by the text they are of
        put_away_statement(writing, each)
    writing.rows.insert("versions", version_row(article_id, version))
    plan.write(writing)
    return plan


def _differing(before: Mention | Statement, after: Mention | Statement) -> Row:
    """The columns in which a finding changes."""
    old, new = (mention_row(each) if isinstance(each, Mention) else statement_row(each) for each in (before, after))
    return {name: value for name, value in new.items() if old[name] != value}
