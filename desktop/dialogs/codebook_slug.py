"""Another slug for a topic."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from corpus.commands.codebook_plans import Reach
from corpus.domain.topics import Topic
from desktop.dialogs.codebook_telling import told_reach
from desktop.dialogs.form import FormDialog, muted
from desktop.translate import tr


class SlugDialog(FormDialog):
    """Asks for the slug; `rename` takes it and may raise CorpusError."""

    def __init__(self, parent: QWidget | None, topic: Topic, reach: Reach, rename: Callable[[str], None]) -> None:
        super().__init__(
            parent, title=tr("Change slug"), confirm=tr("Change"), submit=lambda: rename(self.slug.text().strip())
        )
        self.slug = QLineEdit(topic.slug)
        self.slug.textChanged.connect(lambda text: self.confirm.setEnabled(text.strip() not in ("", topic.slug)))
        self.confirm.setEnabled(False)
        hint = tr("Exports and the command line call the topic by its slug: lower case letters, digits and hyphens.")
        self.add_row(tr("Slug of {topic}", topic=topic.name), self.slug, hint)
        self.form.addRow(muted(told_reach(reach)))
