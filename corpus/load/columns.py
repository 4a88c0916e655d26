"""What the columns of a table mean: by their names, else by what is in them; and whether the first row names them."""

import re
from collections.abc import Callable, Mapping, Sequence
from statistics import mean
from typing import Final

from corpus.load import limits
from corpus.load.dates import date_of

# In the order of preference. Compared in small letters without signs; a column has one meaning.
_NAMES: Final[dict[str, tuple[str, ...]]] = {
    "text": (
        "text", "body", "fulltext", "articletext", "articlebody", "content", "story", "maintext", "bodytext",
        "contenttext", "article", "newstext", "текст", "текстстатьи", "полныйтекст", "содержание", "тэкст", "volltext",
        "texte", "description", "summary", "snippet", "abstract", "lead",
    ),
    "title": (
        "title", "headline", "heading", "hed", "hl1", "subject", "articletitle", "newstitle", "заголовок", "название",
        "загаловак", "titel", "überschrift", "titre",
    ),
    "agency": (
        "agency", "source", "sourcename", "publication", "publisher", "outlet", "newspaper", "medium", "media",
        "newsagency", "provider", "sitename", "site", "domain", "источник", "агентство", "издание", "сми", "крыніца",
        "агенцтва", "quelle", "journal",
    ),
    "place": ("place", "location", "dateline", "city", "место", "город", "месца", "ort", "lieu"),
    "published": (
        "published", "date", "publishedat", "publicationdate", "pubdate", "publishdate", "datepublished", "datetime",
        "publishedon", "timestamp", "time", "day", "created", "createdat", "дата", "датапубликации", "опубликовано",
        "датапублікацыі", "datum",
    ),
    "author": (
        "author", "byline", "authors", "creator", "writer", "journalist", "by", "автор", "авторы", "аўтар", "autor",
    ),
    "url": ("url", "link", "href", "webpage", "permalink", "address", "uri", "sourceurl", "ссылка", "адрес"),
    "language": ("language", "lang", "язык", "мова", "sprache", "langue"),
    "section": ("section", "rubric", "category", "desk", "раздел", "рубрика", "рубрыка", "ressort"),
}  # fmt: skip
_NESTED: Final = frozenset({"text", "title", "published", "language"})  # `image.url` is not the article's
_SIGNS: Final = re.compile(r"[\W_]+")
_URL: Final = re.compile(r"(?:https?://|www\.)\S+$", re.IGNORECASE)
_NUMBER: Final = re.compile(r"[\d.,:/ -]+$")
_MOST: Final = 0.8  # of the filled cells
_TEXT: Final = 120  # code points of the mean text of an article
_TITLE: Final = (15, 200)
_NAME: Final = 60  # code points of the name of a column


def guess(columns: Sequence[str], rows: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """The column of each field that seems to have one."""
    cells = {column: [row[column] for row in rows if row.get(column, "").strip()] for column in columns}
    found = _by_name(columns)
    for field, matches in (("url", _is_url), ("published", _is_date)):
        free = [column for column in columns if column not in found.values()]
        if field not in found:
            column = next((column for column in free if _mostly(cells[column], matches)), None)
            found |= {field: column} if column is not None else {}
    free = [column for column in columns if column not in found.values() and cells[column]]
    if "text" not in found and free:
        longest = max(free, key=lambda column: _length(cells[column]))
        if _length(cells[longest]) >= _TEXT:
            found["text"] = longest
            free.remove(longest)
    if "title" not in found and free:
        titles = [column for column in free if _is_title(cells[column])]
        found |= {"title": titles[0]} if titles else {}
    return found


def named(first: Sequence[str]) -> bool:
    """Whether a first row names columns: short words, no dates, addresses, numbers or texts."""
    filled = [cell.strip() for cell in first if cell.strip()]
    if any(_simple(cell) in names for cell in filled for names in _NAMES.values()):
        return all(len(cell) <= _NAME for cell in filled)
    if len(set(filled)) < len(filled):
        return False
    return not any(len(cell) > _NAME or _is_url(cell) or _NUMBER.match(cell) or _is_date(cell) for cell in filled)


def column_names(first: Sequence[str]) -> tuple[str, ...]:
    """The names of columns, each once; one without a name gets its number."""
    found: dict[str, None] = {}
    for number, cell in enumerate(first[: limits.COLUMNS], start=1):
        name = wanted = " ".join(cell.split())[:200] or f"Column {number}"
        again = 1
        while name in found:
            again += 1
            name = f"{wanted} ({again})"
        found[name] = None
    return tuple(found)


def _by_name(columns: Sequence[str]) -> dict[str, str]:
    """The columns that are called as a field is; of a flattened one, as `content.body`, its last parts count too."""
    found: dict[str, str] = {}
    for parts in (0, 2, 1):  # of the name that are compared, all of them first
        simple = {each: _simple(".".join(each.split(".")[-parts:])) for each in columns}
        for field, names in _NAMES.items():
            if parts and field not in _NESTED:
                continue
            free = [each for each in columns if each not in found.values()]
            column = next((each for name in names for each in free if simple[each] == name), None)
            if field not in found and column is not None:
                found[field] = column
    return found


def _simple(name: str) -> str:
    """A name in small letters without signs."""
    return _SIGNS.sub("", name.casefold())


def _mostly(cells: list[str], matches: Callable[[str], bool]) -> bool:
    return bool(cells) and sum(map(matches, cells)) >= _MOST * len(cells)


def _is_url(cell: str) -> bool:
    return bool(_URL.match(cell.strip()))


def _is_date(cell: str) -> bool:
    return len(cell) <= _NAME and (date_of(cell) or "").count("-") == 2


def _length(cells: list[str]) -> float:
    return mean(map(len, cells)) if cells else 0.0


def _is_title(cells: list[str]) -> bool:
    return _TITLE[0] <= _length(cells) <= _TITLE[1] and len(set(cells)) > len(cells) // 2 and " " in cells[0].strip()
