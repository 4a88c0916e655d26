"""Predictions for texts outside a project: `predict`."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO, Final

import msgspec
import typer

from corpus.cli.coder import setting
from corpus.cli.options import Model
from corpus.cli.output import counting, say, warn
from corpus.domain.articles import Header, canonical
from corpus.domain.errors import CorpusError
from corpus.domain.suggestions import Suggestions
from corpus.domain.texts import msg
from corpus.exchange.files import written_beside
from corpus.load.codebooks import read_codebook, shipped_codebook
from corpus.load.source import shown
from corpus.tasks.suggesting import load_pipeline

if TYPE_CHECKING:
    from corpus.nlp.suggester import Suggester


class RawText(msgspec.Struct):
    """A line of the input: an id to find it again by, and the text as it came."""

    id: str
    raw: str


_lines: Final = msgspec.json.Decoder(RawText)


def predict(
    source: Annotated[Path, typer.Argument(metavar="IN", help=msg('JSON lines, each {"id": "…", "raw": "the text"}.'))],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help=msg("The file to write, a line for each."))],
    codebook: Annotated[
        Path | None, typer.Option("--codebook", metavar="FILE", help=msg("A codebook of your own (TOML)."))
    ] = None,
    model: Model = None,
) -> None:
    """Predict header, mentions, statements and topics of texts, without a project."""
    from corpus.nlp.predictions import prediction

    topics = (read_codebook(codebook) if codebook else shipped_codebook()).topics
    written = 0
    with written_beside(out) as stream, _opened(source) as lines:
        suggester = load_pipeline(topics, model or setting("model") or None)
        for text in counting(_texts(lines, source), msg("Predicting")):
            found = _suggestions(suggester, text)
            stream.write(msgspec.json.encode(prediction(text.id, found)) + b"\n")
            written += 1
    say(msg("Wrote {path}: {count} lines.").format(path=shown(out), count=written))


def _suggestions(suggester: "Suggester", text: RawText) -> Suggestions:
    """What is proposed for a text; nothing, and a warning, for one that no article can have."""
    try:
        return suggester.suggest(canonical(text.raw))
    except CorpusError as error:
        warn(msg("Nothing is predicted for {id}: {reason}").format(id=text.id, reason=error))
        return Suggestions(header=Header(), mentions=(), statements=(), model=suggester.name)


def _opened(source: Path) -> BinaryIO:
    try:
        return source.open("rb")
    except FileNotFoundError as error:
        raise CorpusError("file-missing", path=shown(source)) from error
    except OSError as error:
        raise CorpusError("file-unreadable", path=shown(source), reason=error.strerror or error) from error


def _texts(lines: BinaryIO, source: Path) -> Iterator[RawText]:
    """The texts of a file; empty lines are passed over. Raises CorpusError for a line that cannot be used."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _lines.decode(line.removeprefix(b"\xef\xbb\xbf"))
            except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
                raise CorpusError("line-invalid", line=number, path=shown(source), reason=error) from error
