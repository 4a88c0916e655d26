"""What must hold in an export before anything of it may be imported: texts, spans, quotes and references."""

from collections import Counter
from collections.abc import Iterable, Sequence

from corpus.domain.articles import Article, canonical
from corpus.domain.bundles import ArticleBundle, ProjectBundle
from corpus.domain.dates import is_date
from corpus.domain.edits import Version, leads_to
from corpus.domain.errors import CorpusError
from corpus.domain.mentions import LABELS, Mention
from corpus.domain.searches import SavedSearch, checked_search
from corpus.domain.spans import Span, check_spans, quote
from corpus.domain.statements import Statement, Tag
from corpus.domain.texts import msg
from corpus.domain.topics import Topic, checked_topic


class BrokenError(Exception):
    """Why an export cannot be used, in words that complete a sentence."""


class References:
    """What the articles of an export may refer to: its actors, coders and topics."""

    def __init__(self, bundle: ProjectBundle) -> None:
        self.actors = {actor.id for actor in bundle.actors}
        self.coders = {coder.name for coder in bundle.coders}
        self.topics = {topic.slug for topic in bundle.topics}

    def check(self, owner: str, *, coder: str | None, actors: Iterable[str | None] = ()) -> None:
        """Raise BrokenError where `owner` refers to a coder or an actor that the export does not have."""
        if coder is not None and coder not in self.coders:
            raise BrokenError(msg("{owner} refers to the coder {name}, who is missing").format(owner=owner, name=coder))
        for actor in actors:
            if actor is not None and actor not in self.actors:
                raise BrokenError(
                    msg("{owner} refers to the actor {id}, which is missing").format(owner=owner, id=actor)
                )


def check(bundle: ProjectBundle) -> None:
    """Raise BrokenError unless the whole bundle holds together. Its articles are a sequence that can be read again."""
    articles = tuple(bundle.articles)
    _once(msg("the topic"), (topic.slug for topic in bundle.topics))
    _once(msg("the actor"), (actor.id for actor in bundle.actors))
    _once(msg("the coder"), (coder.name for coder in bundle.coders))
    _once(msg("the article"), (each.article.id for each in articles))
    _once(msg("the mention"), (mention.id for each in articles for mention in each.mentions))
    _once(msg("the statement"), (statement.id for each in articles for statement in each.statements))
    _once(msg("the tag"), (tag.id for each in articles for tag in each.tags))
    _check_topics(bundle.topics)
    _check_searches(bundle.searches)
    references = References(bundle)
    for each in articles:
        _check_article(each.article, each.versions)
        try:
            _check_parts(each, references)
        except CorpusError as error:  # a span outside the text, or empty
            raise BrokenError(msg("in article {id}: {reason}").format(id=each.article.id, reason=error)) from error


def _once(kind: str, ids: Iterable[str]) -> None:
    twice = [each for each, count in Counter(ids).items() if count > 1]
    if twice:
        raise BrokenError(msg("{kind} {id} is there more than once").format(kind=kind, id=twice[0]))


def _check_searches(searches: Sequence[SavedSearch]) -> None:
    _once(msg("the saved search"), (each.name for each in searches))
    for each in searches:
        try:
            usable = checked_search(each.name, each.wanted) == each
        except CorpusError:
            usable = False
        if not usable:
            raise BrokenError(msg("the saved search {name} cannot be used").format(name=each.name))


def _check_topics(topics: Sequence[Topic]) -> None:
    parents = {topic.slug: topic.parent for topic in topics}
    for topic in topics:
        try:
            checked_topic(topic)
        except CorpusError as error:
            raise BrokenError(msg("the topic {slug}: {reason}").format(slug=topic.slug, reason=error)) from error
        seen, above = {topic.slug}, topic.parent
        while above is not None:
            if above not in parents or above in seen:
                raise BrokenError(msg("the topic {slug} has no usable parent").format(slug=topic.slug))
            seen.add(above)
            above = parents[above]


def _check_article(article: Article, versions: Sequence[Version]) -> None:
    try:
        untouched = canonical(article.body) == article.body
    except CorpusError:
        untouched = False
    if not untouched:
        raise BrokenError(msg("the text of article {id} is not canonical").format(id=article.id))
    if not leads_to(article, versions):
        raise BrokenError(msg("the text of article {id} does not match its fingerprint").format(id=article.id))
    if article.published is not None and not is_date(article.published):
        raise BrokenError(msg("{date} of article {id} is not a date").format(date=article.published, id=article.id))


def _check_parts(bundle: ArticleBundle, references: References) -> None:
    body = bundle.article.body
    for mention in bundle.mentions:
        _check_mention(mention, body, references)
    for statement in bundle.statements:
        _check_statement(statement, body, references)
    _once(msg("the tag on a statement"), (f"{tag.statement_id} {tag.topic} {tag.coder or ''}" for tag in bundle.tags))
    for tag in bundle.tags:
        _check_tag(tag, references)


def _check_mention(mention: Mention, body: str, references: References) -> None:
    owner = msg("mention {id}").format(id=mention.id)
    check_spans(body, [mention.span])
    _check_quote(owner, mention.quote, body, (mention.span,))
    references.check(owner, coder=mention.coder, actors=[mention.actor_id])
    if mention.label not in LABELS:
        raise BrokenError(msg("{owner} has the unknown label {label}").format(owner=owner, label=mention.label))


def _check_statement(statement: Statement, body: str, references: References) -> None:
    owner = msg("statement {id}").format(id=statement.id)
    check_spans(body, statement.spans)
    if list(statement.spans) != sorted(statement.spans):
        raise BrokenError(msg("the spans of {owner} are not in order").format(owner=owner))
    named = [each for each in (statement.speaker_span, statement.cue_span) if each is not None]
    for each in (*named, *statement.proposed):
        check_spans(body, [each])
    _check_quote(owner, statement.quote, body, statement.spans)
    references.check(owner, coder=statement.coder, actors=[statement.speaker_id, statement.organisation_id])


def _check_quote(owner: str, text: str, body: str, spans: Sequence[Span]) -> None:
    if text != quote(body, spans):
        raise BrokenError(msg("the quote of {owner} is not what the article says there").format(owner=owner))


def _check_tag(tag: Tag, references: References) -> None:
    owner = msg("tag {id}").format(id=tag.id)
    references.check(owner, coder=tag.coder)
    if tag.topic not in references.topics:
        raise BrokenError(msg("{owner} has the topic {slug}, which is missing").format(owner=owner, slug=tag.topic))
