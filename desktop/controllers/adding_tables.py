"""What the columns of tables are: asked for, and remembered by the columns."""

import json
from collections.abc import Sequence
from typing import Final

from corpus.domain.tables import Mapped, TableChoices, TableLook
from desktop.controllers.desk import Desk
from desktop.dialogs import asking
from desktop.dialogs.mapping import MappingDialog

_REMEMBERED: Final = 100  # sets of columns


class Tables:
    """Asks once for all tables with the same columns."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def ask(self, looks: Sequence[TableLook]) -> TableChoices | None:
        """The choice for each of the tables; None where the analyst thought better of adding at all."""
        chosen: dict[tuple[str, ...], Mapped | None] = {}
        for look in looks:
            dialog = MappingDialog(self._desk.window, look, self._remembered(look.columns))
            if not asking.ask(dialog):
                return None
            mapped = chosen[look.columns] = dialog.mapped()
            if mapped is not None:
                self._remember(look.columns, mapped)
        return TableChoices(chosen=chosen)

    def _remembered(self, columns: tuple[str, ...]) -> Mapped | None:
        return (self._desk.settings.now.tables or {}).get(_key(columns))

    def _remember(self, columns: tuple[str, ...], mapped: Mapped) -> None:
        """The last that were used are kept."""
        key = _key(columns)
        others = {each: value for each, value in (self._desk.settings.now.tables or {}).items() if each != key}
        kept = dict(list(others.items())[-_REMEMBERED + 1 :])
        self._desk.settings.change(tables=kept | {key: dict(mapped)})


def _key(columns: tuple[str, ...]) -> str:
    return json.dumps(columns, ensure_ascii=False)
