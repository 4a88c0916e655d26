"""Work on the codebook beyond one topic's form: merged, split, retired, another slug, saved and taken from a file.

Each is shown before it is done, and is one step of undo.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from corpus.commands.codebook_taking import TakeCodebook
from corpus.commands.codebook_work import MergeTopics, RenameTopic, RetireTopic, SplitTopic
from corpus.domain.errors import CorpusError
from corpus.domain.filters import StatementFilter
from corpus.domain.topics import Topic
from corpus.project import Project
from desktop.controllers.desk import Desk
from desktop.dialogs import asking
from desktop.dialogs.codebook_merge import MergeDialog
from desktop.dialogs.codebook_slug import SlugDialog
from desktop.dialogs.codebook_split import SplitDialog
from desktop.dialogs.codebook_taking import TakingDialog
from desktop.dialogs.codebook_telling import told_reach
from desktop.dialogs.confirm import confirmed
from desktop.dialogs.topic import free_colour
from desktop.translate import tr

Work = Callable[[Project, Topic], None]


class CodebookWork:
    """The actions act on the topic that is current in the codebook."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._panel = desk.window.workspace.codebook
        self._works: dict[str, Work] = {
            "merge-topic": self.merge,
            "split-topic": self.split,
            "retire-topic": self.retire,
            "rename-topic": self.rename,
        }
        for name in self._works:
            desk.actions.on(name, partial(self._start_current, name))
        desk.actions.on("save-codebook", self.save)
        desk.actions.on("take-codebook", self.take)
        self._panel.work_requested.connect(self.start)

    def _start_current(self, name: str) -> None:
        self.start(name, self._panel.current_topic())

    def start(self, name: str, slug: str) -> None:
        """Begin one of the works on a topic."""
        project = self._desk.project
        if project is None or name not in self._works or not self._desk.may_change():
            return
        if not slug:
            key = self._desk.actions.keymap.said("focus-codebook")
            self._desk.session.told.emit(tr("Choose a topic in the codebook first ({key}).", key=key))
            return
        self._works[name](project, project.topics.get(slug))

    def merge(self, project: Project, topic: Topic) -> None:
        """Unite the topic with another."""

        def act(target: str) -> None:
            self._desk.session.make(MergeTopics(source=topic.slug, target=target))

        plan = partial(project.plans.merge, topic.slug)
        asking.ask(MergeDialog(self._desk.window, topic, project.topics.all(), plan, act))

    def split(self, project: Project, topic: Topic) -> None:
        """Give some of the topic's statements to a new one; those selected in the table are ticked already."""
        of_topic = {line.id for line in project.statements.lines(StatementFilter(topic=topic.slug))}
        selected = [each for each in self._desk.window.workspace.table.selected_ids() if each in of_topic]
        topics = project.topics.all()

        def act(made: Topic, statements: tuple[str, ...]) -> None:
            self._desk.session.make(SplitTopic(slug=topic.slug, topic=made, statements=statements))

        dialog = SplitDialog(
            self._desk.window,
            topic,
            colour=free_colour(topics),
            taken=[each.slug for each in topics],
            chosen=selected if len(selected) > 1 else (),
            find=lambda words: project.statements.lines(StatementFilter(topic=topic.slug, words=words)),
            reach=lambda statements: project.plans.reach(topic.slug, statements),
            split=act,
        )
        asking.ask(dialog)

    def retire(self, project: Project, topic: Topic) -> None:
        """Offer the topic no longer, or again."""
        if topic.retired:
            self._desk.session.do(RetireTopic(slug=topic.slug, retired=False))
            return
        reach = project.plans.reach(topic.slug)
        lines = [
            told_reach(reach),
            tr("It is not offered any more and its key is free. Decisions stay; it can be brought back."),
        ]
        if reach.suggestions:
            lines.insert(1, tr("Open suggestions that are withdrawn: {count}.", count=reach.suggestions))
        question = tr("Retire the topic {topic}?", topic=topic.name)
        if confirmed(self._desk.window, question, "\n".join(lines), tr("Retire")):
            self._desk.session.do(RetireTopic(slug=topic.slug))

    def rename(self, project: Project, topic: Topic) -> None:
        """Give the topic another slug."""

        def act(slug: str) -> None:
            self._desk.session.make(RenameTopic(slug=topic.slug, to=slug))

        asking.ask(SlugDialog(self._desk.window, topic, project.plans.reach(topic.slug), act))

    def save(self) -> None:
        """Write the codebook into a file."""
        project = self._desk.project
        if project is None:
            return
        proposed = str(Path(self._desk.folder()) / f"{project.path.stem}-codebook.toml")
        patterns = [tr("Codebooks (*.toml)")]
        target = asking.choose_target(self._desk.window, tr("Save codebook"), proposed, patterns, "toml")
        if target is None:
            return
        try:
            project.save_codebook(target)
        except CorpusError as error:
            self._desk.tell(error)
        else:
            self._desk.session.told.emit(tr("Codebook saved as {name}.", name=target.name))

    def take(self) -> None:
        """Take the codebook of a file, after showing what that changes."""
        project = self._desk.project
        if project is None or not self._desk.may_change():
            return
        patterns = [tr("Codebooks (*.toml)"), tr("All files (*)")]
        path = asking.choose_file(self._desk.window, tr("Take codebook from file"), self._desk.folder(), patterns)
        if path is None:
            return
        try:
            codebook = project.codebook(path)
        except CorpusError as error:
            self._desk.tell(error)
            return

        def act(retire: bool) -> None:
            self._desk.session.make(TakeCodebook(codebook=codebook, retire=retire))

        asking.ask(
            TakingDialog(
                self._desk.window, codebook.name, lambda retire: project.plans.take(codebook, retire=retire), act
            )
        )
