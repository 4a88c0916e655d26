"""Two forms of an article: pasting one, and its details."""

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from corpus.commands.articles import EditArticle
from corpus.domain.articles import Article
from corpus.domain.dates import checked_date, is_partial
from corpus.domain.errors import CorpusError
from corpus.domain.languages import LANGUAGES as ARTICLE_LANGUAGES
from desktop.dates import shown_date
from desktop.dialogs.form import FormDialog, text_field
from desktop.errors import error_text
from desktop.languages import language_name
from desktop.translate import tr

DATE_HINT = "2024-05-14"


class _DatedForm(FormDialog):
    """A form with a date that is checked while it is typed."""

    def _make_date(self, text: str) -> QLineEdit:
        self.date = QLineEdit(text)
        self.date.setPlaceholderText(DATE_HINT)
        self.date.textChanged.connect(self._check)
        return self.date

    def _check(self) -> None:
        try:
            checked_date(self.date.text())
        except CorpusError as error:
            self.say(error_text(error))
            self.confirm.setEnabled(False)
            return
        self.say("")
        self.confirm.setEnabled(self._complete())

    def _complete(self) -> bool:
        return True


class PasteDialog(_DatedForm):
    """Text from the clipboard with what is known of it. `add` may raise CorpusError, which is told in the form."""

    def __init__(self, parent: QWidget | None, text: str, add: Callable[["PasteDialog"], None]) -> None:
        super().__init__(parent, title=tr("Paste article"), confirm=tr("Add"), submit=lambda: add(self))
        self.text = text_field(text, lines=12)
        self.text.setPlaceholderText(tr("The text of the article, as it stands"))
        self.title = QLineEdit()
        self.title.setPlaceholderText(tr("Read from the text where it is left empty"))
        self.agency = QLineEdit()
        self.url = QLineEdit()
        self.add_row(tr("Text"), self.text)
        self.add_row(tr("Title"), self.title)
        self.add_row(tr("Agency"), self.agency)
        self.add_row(tr("Date"), self._make_date(""), tr("Year, month and day; what is not known is left out."))
        self.add_row(tr("Link"), self.url)
        self.text.textChanged.connect(self._check)
        self.setMinimumWidth(640)
        self._check()

    def _complete(self) -> bool:
        return bool(self.text.toPlainText().strip())


class ArticleDialog(_DatedForm):
    """The details of an article; its text is edited elsewhere. `save` is given the command that was made of them."""

    def __init__(self, parent: QWidget | None, article: Article, save: Callable[[EditArticle], None]) -> None:
        super().__init__(parent, title=tr("Article details"), confirm=tr("Save"), submit=lambda: save(self.command()))
        self._article = article
        self.title = QLineEdit(article.title)
        self.agency = QLineEdit(article.agency or "")
        self.place = QLineEdit(article.place or "")
        self.author = QLineEdit(article.author or "")
        self.url = QLineEdit(article.url or "")
        self.language = _languages(article.language)
        self.note = text_field(article.note, lines=4)
        self.add_row(tr("Title"), self.title)
        self.add_row(tr("Agency"), self.agency)
        self.add_row(tr("Place"), self.place)
        self.add_row(tr("Date"), self._make_date(article.published or ""), _date_hint(article.published))
        self.add_row(tr("Author"), self.author)
        self.add_row(tr("Link"), self.url)
        self.add_row(tr("Language"), self.language, tr("Statements are suggested in English articles only."))
        self.add_row(tr("Note"), self.note)

    def command(self) -> EditArticle:
        """The change: only fields that differ are in it."""

        def changed(field: str, old: str | None) -> str | None:
            return field if field.strip() != (old or "") else None

        article = self._article
        return EditArticle(
            id=article.id,
            headline=changed(self.title.text(), article.title),
            agency=changed(self.agency.text(), article.agency),
            place=changed(self.place.text(), article.place),
            author=changed(self.author.text(), article.author),
            published=changed(self.date.text(), article.published),
            url=changed(self.url.text(), article.url),
            language=changed(self.language.currentData(), article.language),
            note=changed(self.note.toPlainText(), article.note),
        )


def _languages(chosen: str | None) -> QComboBox:
    """All languages by their own names, with the one that the article has chosen."""
    box = QComboBox()
    box.addItem(tr("Not known"), "")
    codes = {*ARTICLE_LANGUAGES, *([chosen] if chosen else [])}
    for name, code in sorted((language_name(code), code) for code in codes):
        box.addItem(name, code)
    box.setCurrentIndex(max(0, box.findData(chosen or "")))
    return box


def _date_hint(published: str | None) -> str:
    if is_partial(published):
        return tr("The article says {date}. Complete it as year-month-day.", date=shown_date(published, full=True))
    return tr("Year, month and day, as 2024-05-14; what is not known is left out.")
