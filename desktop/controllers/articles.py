"""Going through the articles, marking, describing and removing them."""

from collections.abc import Callable, Sequence

from corpus.commands.articles import EditArticle, RemoveArticles, SetArticleState
from corpus.domain.articles import ArticleState
from desktop.controllers.desk import Desk
from desktop.dialogs import asking
from desktop.dialogs.article_form import ArticleDialog
from desktop.translate import tr


class Articles:
    """The Article menu, except what adds and suggests."""

    def __init__(self, desk: Desk, suggest: Callable[[Sequence[str]], None]) -> None:
        self._desk = desk
        self._suggest = suggest
        self._list = desk.window.workspace.articles
        there = self._list.answers.when_there  # in the list that was asked for, where that is still on its way
        desk.actions.on("next-article", lambda: there(lambda: self.go(1)))
        desk.actions.on("previous-article", lambda: there(lambda: self.go(-1)))
        desk.actions.on("mark-done", self.toggle_done)
        desk.actions.on("done-and-next", lambda: there(self.done_and_next))
        desk.actions.on("edit-article", self.edit)
        desk.actions.on("remove-article", self.remove)
        self._list.view.activated.connect(lambda _row: desk.actions["focus-reader"].trigger())
        names = ("mark-done", "suggest-article", "edit-article", "edit-text", "remove-article")
        self._list.setContextMenuActions(desk.actions.pick(names))

    def go(self, step: int) -> None:
        """Show the next article of the list, or the one before."""
        if not self._list.select_next(step):
            at_end = tr("This is the last article of the list.") if step > 0 else tr("This is the first article.")
            self._desk.session.told.emit(at_end)

    def toggle_done(self) -> None:
        """Mark the chosen articles as done, or as open again where all of them are."""
        project, ids = self._desk.project, self._chosen()
        if project is None or not ids:
            return
        all_done = all(project.articles.get(each).state is ArticleState.DONE for each in ids)
        state = ArticleState.OPEN if all_done else ArticleState.DONE
        if self._desk.session.do(SetArticleState(ids=ids, state=state)) is not None:
            self._desk.session.told.emit(tr("Open again") if all_done else tr("Done"))

    def done_and_next(self) -> None:
        """Mark the shown article as done and show the next one."""
        here = self._desk.session.article
        ids = self._list.visible_ids()
        following = ids[ids.index(here) + 1 :] if here in ids else ids
        if self._desk.session.do(SetArticleState(ids=(here,), state=ArticleState.DONE)) is not None and following:
            self._desk.session.show_article(following[0])

    def edit(self) -> None:
        """Show the details of the article in a form."""
        project = self._desk.project
        if project is not None:
            article = project.articles.get(self._desk.session.article)

            def save(command: EditArticle) -> None:
                self._desk.session.make(command)
                if command.language is not None:  # what was suggested was for another one
                    self._suggest([article.id])

            asking.ask(ArticleDialog(self._desk.window, article, save))

    def remove(self) -> None:
        """Move the chosen articles to the trash, from which undo brings them back; the list goes on to the next."""
        session, ids = self._desk.session, self._chosen()
        if session.do(RemoveArticles(ids=ids)) is None:
            return
        text = tr("Article moved to the trash. Undo brings it back.")
        if len(ids) > 1:
            text = tr("{count} articles moved to the trash. Undo brings them back.", count=len(ids))
        session.told.emit(text)

    def _chosen(self) -> tuple[str, ...]:
        """The selected articles where the shown one is among them, else the shown one."""
        here, selected = self._desk.session.article, self._list.selected_ids()
        return tuple(selected) if here in selected else ((here,) if here else ())
