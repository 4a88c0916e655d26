"""All actions with their keys: search one, press another key for it. A key that is taken is refused in a sentence."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from corpus.domain.texts import msg
from corpus.domain.topics import KEYS, Topic
from desktop.actions import MENUS, SPECS, Action
from desktop.keymap import Keymap, bare, is_kept, menu_of, pressed, shown, titled
from desktop.plain import Label
from desktop.translate import tr
from desktop.widgets.room import resize_within

_SIZE: Final = (720, 620)
_NAME_ROLE: Final = Qt.ItemDataRole.UserRole
_BY_NAME: Final = {spec.name: spec for spec in SPECS}


class KeyField(QLineEdit):
    """Takes the next key that is pressed, whatever it is; Tab alone goes on as everywhere."""

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Click here or press Tab, then press the new key"))
        self.setAccessibleName(tr("New key"))

    def event(self, event: QEvent) -> bool:
        """Keep every key from being a shortcut of the dialog."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell which key it is."""
        if key := pressed(event.keyCombination()):
            self.taken.emit(key)


class ShortcutsDialog(QDialog):
    """Changes a copy of the keys; `keymap` is what was chosen."""

    def __init__(self, parent: QWidget | None, keymap: Keymap, topics: Sequence[Topic]) -> None:
        super().__init__(parent)
        self.keymap = keymap
        self._topics = {topic.key.casefold(): topic.name for topic in topics if topic.key}
        self.setWindowTitle(tr("Keys of the actions"))
        resize_within(self, *_SIZE)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search for an action or a key"))
        self.search.setAccessibleName(tr("Search for an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.table = _table(self)
        self.field = KeyField(self)
        self.none = QPushButton(tr("No key"), self)
        self.usual = QPushButton(tr("Usual keys"), self)
        self.all_usual = QPushButton(tr("Usual keys for all"), self)
        self.told = Label(self)
        self.told.setWordWrap(True)
        self.told.setMinimumHeight(2 * self.told.fontMetrics().lineSpacing() + 4)  # a sentence moves nothing
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole).setProperty("kind", "primary")
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (self.none, self.usual, self.all_usual):
            button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._fill()
        self.choose(SPECS[0].name)
        self.search.setFocus()

    def choose(self, name: str) -> None:
        """Make an action the current one."""
        self.table.setCurrentItem(self._row(name))

    def chosen(self) -> str:
        """The name of the current action, empty for none."""
        row = self.table.currentItem()
        return str(row.data(0, _NAME_ROLE) or "") if row and not row.isHidden() else ""

    def give(self, key: str) -> bool:
        """Give the current action a key in place of those that it has; False where that is refused, which is told."""
        name = self.chosen()
        if not name:
            self._tell(tr("Choose an action first."), wrong=True)
            return False
        if refusal := self.refusal(key, name):
            self._tell(refusal, wrong=True)
            return False
        self.field.setText(shown(key))
        self._set(self.keymap.given(name, [key]), tr("{action}: {key}", action=titled(_BY_NAME[name]), key=shown(key)))
        return True

    def refusal(self, key: str, name: str) -> str:
        """Why a key cannot be that of an action; empty where it can."""
        holder = self.keymap.holder(key)
        if holder and holder != name:
            title = titled(_BY_NAME[holder])
            return tr("{key} belongs to “{action}”. Give that another key first.", key=shown(key), action=title)
        if menu := menu_of(key):
            return tr("{key} opens the menu {menu}. Choose another key.", key=shown(key), menu=bare(tr(menu)))
        if is_kept(key):
            return tr("{key} moves around in lists and texts. Choose another key.", key=shown(key))
        if topic := self._topics.get(key.casefold()):
            text = msg("{key} is the key of the topic “{topic}”. Give the topic another key in the codebook first.")
            return tr(text, key=shown(key), topic=topic)
        if key in KEYS:
            return tr("{key} is kept for topics. Choose another key.", key=shown(key))
        return ""

    def _set(self, keymap: Keymap, told: str) -> None:
        self.keymap = keymap
        for spec in SPECS:
            self._show(self._row(spec.name), spec)
        self._tell(told)

    def _reset(self) -> None:
        """The usual keys for the current action, as far as no other has them now."""
        name = self.chosen()
        if not name:
            return
        taken = [key for key in _BY_NAME[name].keys if self.keymap.holder(key) not in ("", name)]
        if taken:
            self._tell(self.refusal(taken[0], name), wrong=True)
            return
        self._set(self.keymap.given(name, _BY_NAME[name].keys), tr("Usual keys"))

    def _clear(self) -> None:
        if name := self.chosen():
            self._set(self.keymap.given(name, ()), tr("{action}: no key", action=titled(_BY_NAME[name])))

    def _tell(self, text: str, *, wrong: bool = False) -> None:
        self.told.setProperty("tone", "danger" if wrong else "muted")
        self.told.style().polish(self.told)
        self.told.setText(text)

    def _filter(self, words: str) -> None:
        wanted = words.casefold().split()
        first = None
        for spec in SPECS:
            row = self._row(spec.name)
            text = " ".join(row.text(column) for column in range(3)).casefold()
            row.setHidden(not all(word in text for word in wanted))
            first = first or (None if row.isHidden() else row)
        if not self.chosen() and first:
            self.table.setCurrentItem(first)
        self._tell("" if first else tr("No action of these words."))

    def _row(self, name: str) -> QTreeWidgetItem:
        row = self.table.topLevelItem(self._places[name])
        if row is None:
            raise KeyError(name)
        return row

    def _fill(self) -> None:
        ordered = [spec for menu in MENUS for spec in SPECS if spec.menu == menu]
        self._places = {spec.name: place for place, spec in enumerate(ordered)}
        for spec in ordered:
            row = QTreeWidgetItem(self.table)
            row.setData(0, _NAME_ROLE, spec.name)
            self._show(row, spec)

    def _show(self, row: QTreeWidgetItem, spec: Action) -> None:
        keys = ", ".join(map(shown, self.keymap.keys(spec.name)))
        for column, text in enumerate((titled(spec), bare(tr(spec.menu)), keys)):
            row.setText(column, text)
        font = row.font(2)
        font.setBold(not self.keymap.usual(spec.name))
        row.setFont(2, font)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.field.setFocus)
        self.table.currentItemChanged.connect(self.field.clear)
        self.table.itemActivated.connect(self.field.setFocus)
        self.field.taken.connect(self.give)
        self.none.clicked.connect(self._clear)
        self.usual.clicked.connect(self._reset)
        self.all_usual.clicked.connect(lambda: self._set(Keymap(), tr("All actions have their usual keys.")))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self.none)
        line.addWidget(self.usual)
        foot = QHBoxLayout()
        foot.addWidget(self.all_usual)
        foot.addStretch(1)
        foot.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(line)
        column.addWidget(self.told)
        column.addLayout(foot)


def _table(parent: QWidget) -> QTreeWidget:
    table = QTreeWidget(parent)
    table.setHeaderLabels([tr("Action"), tr("Menu"), tr("Keys")])
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setAccessibleName(tr("Actions and their keys"))
    table.setTabKeyNavigation(False)
    header = table.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
    return table
