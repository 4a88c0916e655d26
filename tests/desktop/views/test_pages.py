"""What the reader shows after a change is what it would read anew, and the untouched is the very same."""

from corpus.commands.base import Command
from corpus.commands.decisions import Accept, AcceptAll, Reject
from corpus.commands.mentions import MakeMention, RelabelMention
from corpus.commands.statements import EditStatement, MakeStatement, SetOrganisation, SetSpeaker
from corpus.commands.tags import RemoveTag, SetStance, SetTag
from corpus.commands.topics import RemoveTopic
from corpus.domain.spans import span
from corpus.domain.statements import Kind, Stance
from desktop.session import Session
from desktop.theme import LIGHT
from desktop.views.pages import page_of
from desktop.views.reader_pane import ReaderPane
from tests.desktop.panels import statements


def changes(session: Session) -> list[Command]:
    """One of each kind that touches the shown article, and some of the article after it."""
    assert session.project
    one, two, three = statements(session)
    other = statements(session, 1)[0]
    mention, _ = session.project.mentions.of_article(one.article_id)
    return [
        Accept(statements=(one.id, other.id)),
        SetTag(statements=(two.id,), topic="energy"),
        SetStance(statement=two.id, topic="energy", stance=Stance.SUPPORTS),
        RemoveTag(statements=(two.id,), topic="trade"),
        Reject(statements=(three.id,), mentions=(mention.id,)),
        EditStatement(id=two.id, spans=(span(0, 12),), kind=Kind.INDIRECT),
        SetSpeaker(ids=(one.id,), speaker="Somebody Else"),
        SetOrganisation(ids=(two.id,), organisation="Flax Board"),
        MakeStatement(article_id=one.article_id, spans=(span(3, 20),), topics=("trade",)),
        MakeMention(article_id=one.article_id, span=span(0, 4), label="ORG"),
        RelabelMention(id=mention.id, label="ORG"),
        AcceptAll(articles=(one.article_id,)),
        RemoveTopic(slug="trade"),
    ]


def test_the_page_follows_every_change(session: Session) -> None:
    assert session.project
    pane = ReaderPane(session, LIGHT)
    article = session.project.articles.ids()[0]
    session.show_article(article)
    for command in changes(session):
        assert session.do(command), command
        assert pane.reader.page == page_of(session.project, article), command
    while session.undo():
        assert pane.reader.page == (page_of(session.project, article) if session.article else None)
    while session.redo():
        pass
    session.show_article(article)
    assert pane.reader.page == page_of(session.project, article)
    pane.deleteLater()


def test_what_was_not_touched_is_not_read_again(session: Session) -> None:
    assert session.project
    pane = ReaderPane(session, LIGHT)
    one, *others = statements(session)
    session.show_article(one.article_id)
    before = pane.reader.page
    session.do(Accept(statements=(one.id,)))
    after = pane.reader.page
    assert before
    assert after
    held = {each.id: each for each in before.statements}
    assert all(held[each.id] is each for each in after.statements if each.id != one.id)
    assert all(after.tags[each.id] is before.tags[each.id] for each in others)
    pane.deleteLater()
