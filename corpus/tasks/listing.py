"""The list of articles: which pass a filter, and how many; also in a worker, since that may take a second."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Final

from corpus.domain.errors import CorpusError
from corpus.domain.failures import foreseen
from corpus.domain.listing import ArticleListing, ArticleQuestion
from corpus.store.store import Store

_STEPS: Final = 20_000  # instructions of SQLite, about a millisecond, between two looks at whether to go on


def list_articles(store: Store, question: ArticleQuestion) -> ArticleListing:
    """The answer to a question. Raises CorpusError for words that are not understood."""
    wanted = question.wanted
    if question.rows:
        ids, counts = store.articles.ids_and_counts(wanted)
    else:
        ids, counts = None, store.articles.counts_by_state(replace(wanted, state=None))
    every = sum(counts.values())
    if question.folds:
        doubled, states = store.repeats.doubled(replace(wanted, state=None))
        every -= doubled
        counts = {state: count - states[state] for state, count in counts.items()}
        ids = None if ids is None else store.repeats.once(ids, opened=question.opened)
    return ArticleListing(ids=ids, every=every, counts=counts)


def find_articles(project: Path, question: ArticleQuestion, stopped: Event) -> ArticleListing | None:
    """The answer to a question, in any thread: the file is opened a second time, to read.

    None where it was `stopped`, or where the file cannot be opened or read so: who asked has it open and asks there.
    """
    if stopped.is_set():
        return None
    try:
        with foreseen(project), closing(Store.open(project, read_only=True)) as store:
            connection = store.db.conn
            connection.set_progress_handler(stopped.is_set, _STEPS)
            connection.execute("BEGIN")  # ids and numbers are of one moment
            return list_articles(store, question)
    except CorpusError:
        return None
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
        return None
