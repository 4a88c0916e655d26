"""Quoteline's own JSON: everything that was recorded, so that another project can take it in without a loss."""

from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final

import msgspec

from corpus.domain.bundles import ArticleBundle, ProjectBundle
from corpus.domain.errors import CorpusError
from corpus.domain.texts import msg
from corpus.exchange.quoteline_checks import BrokenError, check
from corpus.exchange.quoteline_shapes import (
    NAME,
    VERSION,
    ActorShape,
    CoderShape,
    Head,
    ProjectShape,
    RepeatShape,
    TopicShape,
)
from corpus.exchange.quoteline_values import article_shape, project_bundle, search_shape, shaped
from corpus.exchange.registry import WriteOptions, WriteReport, exchange

LARGEST: Final = 1 << 30  # bytes; read whole, an export takes a few times its size in memory
_BOM: Final = b"\xef\xbb\xbf"
_projects: Final = msgspec.json.Decoder(ProjectShape, strict=True)
_heads: Final = msgspec.json.Decoder(Head, strict=True)


@exchange("json", suffix=".json", title=msg("Quoteline exchange file (JSON)"))
class QuotelineJson:
    """Writes an article at a time, one line each; reads a whole file and checks it before anything is used."""

    def write(
        self, bundle: ProjectBundle, stream: BinaryIO, options: WriteOptions, report: WriteReport
    ) -> Generator[None, None, None]:
        """Write the bundle, lists sorted by id; the same project gives the same bytes. Nothing is lost."""
        topics = sorted(bundle.topics, key=lambda each: each.slug)
        actors = sorted(bundle.actors, key=lambda each: each.id)
        coders = sorted(bundle.coders, key=lambda each: each.name)
        stream.write(b'{\n"format": %b,\n"version": %d,\n' % (_encoded(NAME), VERSION))
        stream.write(b'"codebook": {"name": %b, "topics": ' % _encoded(bundle.codebook))
        _write_whole(stream, (shaped(each, TopicShape) for each in topics))
        stream.write(b'},\n"actors": ')
        _write_whole(stream, (shaped(each, ActorShape) for each in actors))
        stream.write(b',\n"coders": ')
        _write_whole(stream, (shaped(each, CoderShape) for each in coders))
        stream.write(b',\n"searches": ')
        _write_whole(stream, (search_shape(each) for each in sorted(bundle.searches, key=lambda each: each.name)))
        stream.write(b',\n"repeats": ')
        _write_whole(stream, (shaped(each, RepeatShape) for each in bundle.repeats))
        stream.write(b',\n"leads": %b' % _encoded(bundle.leads))
        stream.write(b',\n"articles": ')
        yield from _write_list(stream, (article_shape(each) for each in _counted(bundle.articles, report)))
        stream.write(b"\n}\n")

    def read(self, path: Path) -> ProjectBundle:
        """The whole file, checked. Raises CorpusError where it cannot be read, is newer, or does not hold together."""
        content = _content(path).removeprefix(_BOM)
        try:
            _check_head(_heads.decode(content), path)
            project = _projects.decode(content)
            _check_texts(project)
            bundle = project_bundle(project)
            check(bundle)
        except (msgspec.DecodeError, UnicodeDecodeError, BrokenError) as error:
            raise CorpusError("exchange-invalid", path=path, reason=str(error).rstrip(".")) from error
        except RecursionError as error:
            raise CorpusError("exchange-invalid", path=path, reason=msg("it is nested too deeply")) from error
        return bundle


def _check_texts(project: ProjectShape) -> None:
    """The present text is the one that it is said to be; whether the versions lead there is checked with the rest."""
    for each in project.articles:
        present = each.versions[-1].fingerprint if each.versions else each.fingerprint
        if each.text_fingerprint != present:
            raise BrokenError(msg("the text of article {id} does not match its fingerprint").format(id=each.id))


def _check_head(head: Head, path: Path) -> None:
    if head.format != NAME:
        raise BrokenError(msg("its format is {name}").format(name=head.format))
    if head.version > VERSION:
        raise CorpusError("exchange-newer", path=path, version=head.version)


def _counted(articles: Iterable[ArticleBundle], report: WriteReport) -> Iterator[ArticleBundle]:
    for each in articles:
        report.articles += 1
        report.statements += len(each.statements)
        report.mentions += len(each.mentions)
        yield each


def _write_whole(stream: BinaryIO, shapes: Iterable[msgspec.Struct]) -> None:
    """Write a short list without a stop."""
    for _ in _write_list(stream, shapes):
        pass


def _write_list(stream: BinaryIO, shapes: Iterable[msgspec.Struct]) -> Generator[None, None, None]:
    """Write a list, one line for each member."""
    first = True
    for shape in shapes:
        stream.write(b"[\n" if first else b",\n")
        stream.write(_encoded(shape))
        first = False
        yield
    stream.write(b"[]" if first else b"\n]")


def _encoded(value: object) -> bytes:
    return msgspec.json.encode(value)


def _content(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > LARGEST:
            reason = msg("it is larger than {size} MiB").format(size=LARGEST >> 20)
            raise CorpusError("exchange-invalid", path=path, reason=reason)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise CorpusError("file-missing", path=path) from error
    except OSError as error:
        raise CorpusError("file-unreadable", path=path, reason=error.strerror or error) from error
