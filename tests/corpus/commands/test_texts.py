"""Correcting a text: what was found in it moves along, what an edit touched is told, and all can be taken back."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.commands.articles import AddArticles, RemoveArticles
from corpus.commands.decisions import AcceptAll, Reject
from corpus.commands.mentions import MakeMention
from corpus.commands.statements import EditStatement, MakeStatement
from corpus.commands.suggestions import RecordSuggestions
from corpus.commands.tags import SetTag
from corpus.commands.telling import told
from corpus.commands.texts import EditReport, EditText
from corpus.commands.trash_restoring import RestoreFromTrash
from corpus.domain.articles import Header
from corpus.domain.differences import edits_between
from corpus.domain.edits import Edit
from corpus.domain.errors import CorpusError
from corpus.domain.moved import Part
from corpus.domain.spans import Span, span
from corpus.domain.statements import Kind
from corpus.domain.suggestions import ProposedMention, ProposedStatement, Suggestions
from corpus.project import Project
from corpus.store.replay import tables
from tests.corpus.domain.test_edits import corrected
from tests.corpus.making import article, project

TEXT = (
    "MlNSK, 5 May (BelTA) - Exports of flax grew by a tenth, Minister Vera Lipnitskya said.\n\n"
    '"Roaming ends in June," she added. "Callers will not notice."\nThe fair opened. It rained.\n'
)
ONE = article(TEXT)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Project]:
    """A project with one article."""
    made = project(tmp_path / "p.db", articles=[ONE])
    yield made
    made.close()


def place(text: str, body: str = TEXT) -> Span:
    """Where the text stands in the body."""
    return span(body.index(text), body.index(text) + len(text))


def edit(opened: Project, *pairs: tuple[str, str]) -> EditReport:
    """Replace texts by others, each where it stands first; proves that the file is sound afterwards."""
    before = after = opened.articles.body(ONE.id)
    for old, new in pairs:
        assert old in after
        after = after.replace(old, new, 1)
    command = EditText(article_id=ONE.id, edits=edits_between(before, after))
    opened.do(command)
    assert opened.articles.body(ONE.id) == after
    assert opened.check().problems == []
    return command.report


def say(opened: Project, *texts: str, body: str = TEXT) -> str:
    """A statement made by hand over the texts; returns its id."""
    command = MakeStatement(article_id=ONE.id, spans=tuple(place(text, body) for text in texts))
    opened.do(command)
    return command.id


def quotes(opened: Project) -> list[str]:
    """What the statements quote, in reading order."""
    return [each.quote for each in opened.statements.of_article(ONE.id)]


def test_what_an_edit_does_not_touch_moves_along(opened: Project) -> None:
    say(opened, "Roaming ends in June,", "Callers will not notice.")
    opened.do(MakeMention(article_id=ONE.id, span=place("BelTA"), label="ORG"))
    report = edit(opened, ("MlNSK", "GRODNO and MINSK"))
    assert quotes(opened) == ["Roaming ends in June, […] Callers will not notice."]
    assert [each.quote for each in opened.mentions.of_article(ONE.id)] == ["BelTA"]
    assert (report.edits, report.touched, report.moved, report.gone) == (1, [], 2, 0)


def test_what_an_edit_touches_is_told_and_quotes_the_new_words(opened: Project) -> None:
    key = say(opened, "Exports of flax grew by a tenth")
    opened.do(MakeMention(article_id=ONE.id, span=place("Vera Lipnitskya"), label="PERSON"))
    (mention,) = opened.mentions.of_article(ONE.id)
    report = edit(opened, ("flax", "fine flax"), ("Lipnitskya", "Lipnitskaya"))
    assert [(each.part, each.id, each.old, each.new) for each in report.touched] == [
        (Part.WORDS, key, "Exports of flax grew by a tenth", "Exports of fine flax grew by a tenth"),
        (Part.MENTION, mention.id, "Vera Lipnitskya", "Vera Lipnitskaya"),
    ]


def _suggest(opened: Project) -> None:
    """Three statements, the first with its speaker's place, and a mention, as a model suggests them."""
    first = ProposedStatement(
        spans=(place("Exports of flax grew by a tenth"),),
        kind=Kind.INDIRECT,
        speaker="Vera Lipnitskya",
        speaker_span=place("Vera Lipnitskya"),
        cue="said",
        cue_span=place("said"),
    )
    others = tuple(
        ProposedStatement(spans=(place(text),), kind=Kind.NARRATIVE) for text in ("The fair opened.", "It rained.")
    )
    mention = ProposedMention(span=place("MlNSK"), label="GPE")
    found = Suggestions(header=Header(), mentions=(mention,), statements=(first, *others), model="test-1")
    opened.do(RecordSuggestions(articles={ONE.id: found}))


def test_open_suggestions_in_touched_places_go_and_others_stay(opened: Project) -> None:
    _suggest(opened)
    report = edit(opened, ("MlNSK", "MINSK"), ("opened", "was opened"))
    assert (report.dropped, report.touched, report.moved) == (2, [], 1)
    assert quotes(opened) == ["Exports of flax grew by a tenth", "It rained."]
    assert opened.mentions.of_article(ONE.id) == []


def test_a_speaker_and_a_cue_are_written_as_the_text_has_them_now(opened: Project) -> None:
    _suggest(opened)
    (key, *_) = [each.id for each in opened.statements.of_article(ONE.id)]
    opened.do(SetTag(statements=(key,), topic="trade"))
    opened.do(EditStatement(id=key, note="n"))
    report = edit(opened, ("Lipnitskya said", "Lipnitskaya sad"))
    statement = opened.statements.get(key)
    assert [(each.part, each.new) for each in report.touched] == [
        (Part.SPEAKER, "Vera Lipnitskaya"), (Part.CUE, "sad"),
    ]  # fmt: skip
    body = opened.articles.body(ONE.id)
    assert statement.cue == "sad"
    assert statement.speaker_span
    assert body[statement.speaker_span.start : statement.speaker_span.end] == "Vera Lipnitskaya"
    assert statement.speaker == "Vera Lipnitskya"  # an actor's name, which is edited with the actor


def test_a_rejected_suggestion_does_not_come_back_in_the_edited_text(opened: Project) -> None:
    _suggest(opened)
    rejected = next(each for each in opened.statements.of_article(ONE.id) if each.quote == "It rained.")
    (mention,) = opened.mentions.of_article(ONE.id)
    opened.do(Reject(statements=(rejected.id,), mentions=(mention.id,)))
    edit(opened, ("Exports of flax", "The exports of fine flax"), ("MlNSK", "In MlNSK"))
    body = opened.articles.body(ONE.id)
    again = Suggestions(
        header=Header(),
        mentions=(ProposedMention(span=place("MlNSK", body), label="GPE"),),
        statements=(ProposedStatement(spans=(place("It rained.", body),), kind=Kind.NARRATIVE),),
        model="test-1",
    )
    opened.do(RecordSuggestions(articles={ONE.id: again}))
    assert quotes(opened) == []
    assert opened.mentions.of_article(ONE.id) == []


def test_suggestions_of_the_text_before_an_edit_are_not_put_into_the_one_after(opened: Project) -> None:
    late = Suggestions(
        header=Header(),
        mentions=(ProposedMention(span=place("BelTA"), label="ORG"),),
        statements=(),
        model="test-1",
        text=ONE.fingerprint,
    )
    edit(opened, ("MlNSK", "GRODNO"))
    opened.do(RecordSuggestions(articles={ONE.id: late}))
    assert opened.mentions.of_article(ONE.id) == []
    opened.undo()
    opened.do(RecordSuggestions(articles={ONE.id: late}))
    assert [each.quote for each in opened.mentions.of_article(ONE.id)] == ["BelTA"]


def test_a_statement_without_words_left_is_in_the_trash_and_comes_back_with_them(opened: Project) -> None:
    key = say(opened, "It rained.")
    opened.do(SetTag(statements=(key,), topic="trade"))
    report = edit(opened, (" It rained.", ""), ("MlNSK", "MINSK"))
    assert report.gone == 1
    assert [(each.old, each.new) for each in report.touched] == [("It rained.", "")]
    (trashed,) = opened.trash.all()
    with pytest.raises(CorpusError, match="are not in the text any more"):
        opened.do(RestoreFromTrash(ids=(trashed.id,)))
    edit(opened, ("opened.", "opened at noon. It rained."))
    opened.do(RestoreFromTrash(ids=(trashed.id,)))
    assert quotes(opened) == ["It rained."]
    assert [tag.topic for tag in opened.statements.tags_of(key)] == ["trade"]
    assert opened.check().problems == []


def test_a_removed_statement_comes_back_where_its_words_are_now(opened: Project) -> None:
    key = say(opened, "Callers will not notice.")
    opened.do(Reject(statements=(key,)))
    edit(opened, ("MlNSK", "GRODNO"))
    edit(opened, ("Callers will not notice", "Callers do not notice"))
    (trashed,) = opened.trash.all()
    command = RestoreFromTrash(ids=(trashed.id,))
    opened.do(command)
    assert quotes(opened) == ["Callers do not notice."]
    assert [each.facts["new"] for each in command.report.notes] == ["Callers do not notice."]
    assert opened.check().problems == []


def test_a_mention_without_words_left_is_told_and_taken_away(opened: Project) -> None:
    opened.do(MakeMention(article_id=ONE.id, span=place("(BelTA)"), label="ORG"))
    report = edit(opened, (" (BelTA)", ""))
    assert [(each.part, each.new) for each in report.touched] == [(Part.MENTION, "")]
    assert (report.gone, opened.mentions.of_article(ONE.id)) == (1, [])
    opened.undo()
    assert [each.quote for each in opened.mentions.of_article(ONE.id)] == ["(BelTA)"]


def test_id_and_fingerprint_stay_and_both_texts_are_known(opened: Project) -> None:
    edit(opened, ("MlNSK", "MINSK"))
    edit(opened, ("Lipnitskya", "Lipnitskaya"))
    stored = opened.articles.get(ONE.id)
    assert (stored.id, stored.fingerprint, stored.loose_fingerprint) == (
        *(ONE.id, ONE.fingerprint), opened.articles.get(ONE.id).loose_fingerprint,
    )  # fmt: skip
    assert [each.number for each in opened.versions.of_article(ONE.id)] == [1, 2]
    assert opened.versions.of_article(ONE.id)[0].coder == "anna"
    opened.do(AddArticles(articles=(ONE,)))
    assert opened.articles.count() == 1
    corrected_text = article(opened.articles.body(ONE.id))
    assert opened.versions.article_with(corrected_text.fingerprint) == ONE.id


def test_a_search_finds_the_words_of_the_present_text(opened: Project) -> None:
    edit(opened, ("Lipnitskya", "Lipnitskaya"))
    assert [each.article_id for each in opened.search.find("Lipnitskaya")] == [ONE.id]
    assert list(opened.search.find("Lipnitskya")) == []


def test_an_edit_is_one_step_that_the_history_tells(opened: Project) -> None:
    say(opened, "Exports of flax grew by a tenth")
    before = tables(opened._store.db)
    edit(opened, ("flax", "linen"), ("MlNSK", "MINSK"))
    after = tables(opened._store.db)
    title = opened.articles.get(ONE.id).title
    assert title.startswith("MINSK, 5 May (BelTA) - Exports of linen")  # it was the first words, and is
    assert told(opened.history.page(limit=1)[0]).startswith("Edited the text of “M")
    opened.undo()
    assert tables(opened._store.db) == before
    opened.redo()
    assert tables(opened._store.db) == after


def test_an_edited_article_comes_back_from_the_trash_with_its_versions(opened: Project) -> None:
    say(opened, "Exports of flax grew by a tenth")
    edit(opened, ("flax", "linen"))
    edit(opened, ("grew", "rose"))
    before = tables(opened._store.db)
    opened.do(RemoveArticles(ids=(ONE.id,)))
    assert opened.check().problems == []
    opened.do(AddArticles(articles=(ONE,)))  # its first text, which lies there
    assert tables(opened._store.db) == before
    assert opened.check().problems == []


@pytest.mark.parametrize(
    ("edits", "code"),
    [
        ((Edit(start=0, old="Pinsk", new="Minsk"),), "edits-unfit"),
        ((Edit(start=0, old=TEXT, new=" \n"),), "text-empty"),
        ((Edit(start=0, old="M", new="\0"),), "text-binary"),
    ],
)
def test_what_cannot_be_a_text_is_refused(opened: Project, edits: tuple[Edit, ...], code: str) -> None:
    with pytest.raises(CorpusError) as raised:
        opened.do(EditText(article_id=ONE.id, edits=edits))
    assert raised.value.code == code
    assert opened.articles.body(ONE.id) == TEXT


def test_a_text_is_made_canonical_as_one_that_is_added(opened: Project) -> None:
    entries = len(opened.history.entries())
    edited = TEXT.replace("\n", "\r\n").removesuffix("\r\n") + "\n"
    opened.do(EditText(article_id=ONE.id, edits=(Edit(start=0, old=TEXT, new=edited),)))
    assert (opened.articles.body(ONE.id), len(opened.history.entries())) == (TEXT, entries)


def test_changed_tells_whose_text_was_edited(opened: Project) -> None:
    heard = []
    opened.subscribe(heard.append)
    edit(opened, ("MlNSK", "MINSK"))
    opened.undo()
    assert [each.texts for each in heard] == [{ONE.id}, {ONE.id}]


@pytest.mark.parametrize("rounds", [60, pytest.param(2_000, marks=pytest.mark.slow)])
def test_random_edits_keep_what_they_do_not_touch(opened: Project, rounds: int) -> None:
    """Edit after edit of one article with accepted statements and mentions; then all are taken back."""
    chance = random.Random(rounds)
    _suggest(opened)
    opened.do(AcceptAll(articles=(ONE.id,)))
    for text in ("Roaming ends in June", "flax grew", "she added"):
        say(opened, text)
        opened.do(MakeMention(article_id=ONE.id, span=place(text), label="EVENT"))
    before = tables(opened._store.db)
    steps = 0
    for _ in range(rounds):
        held = _held(opened)
        body = opened.articles.body(ONE.id)
        start = chance.randrange(len(body) - 20)
        after = body[:start] + corrected(body[start : start + 12], chance) + body[start + 12 :]
        command = EditText(article_id=ONE.id, edits=edits_between(body, after))
        opened.do(command)
        steps += after != body
        touched = {each.id for each in command.report.touched}
        now = _held(opened)
        assert {key: words for key, words in held.items() if key not in touched} == {
            key: words for key, words in now.items() if key not in touched
        }
        if len(now) < 3 or len(opened.articles.body(ONE.id)) > 4 * len(TEXT):
            break
    assert opened.check().problems == []
    for _ in range(steps):
        opened.undo()
    assert tables(opened._store.db) == before


def _held(opened: Project) -> dict[str, str]:
    """What each statement and mention quotes, which the text holds at its place."""
    body = opened.articles.body(ONE.id)
    found = {}
    for each in opened.statements.of_article(ONE.id):
        found[each.id] = " […] ".join(body[part.start : part.end] for part in each.spans)
        assert found[each.id] == each.quote
    for mention in opened.mentions.of_article(ONE.id):
        found[mention.id] = body[mention.span.start : mention.span.end]
        assert found[mention.id] == mention.quote
    return found
