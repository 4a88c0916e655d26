"""Rows brought up to date: right signals, right rows, and whoever held an index still holds the same row."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.models.rows import Rows

Row = tuple[str, int]


class Listed(QAbstractListModel):
    """A list of pairs: a key and a value."""

    def __init__(self, rows: list[Row]) -> None:
        super().__init__()
        self.rows = Rows[Row](self, lambda row: row[0])
        self.rows.replace(rows)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return self.rows[index.row()][0] if index.isValid() and role == Qt.ItemDataRole.DisplayRole else None


def lists() -> st.SearchStrategy[list[Row]]:
    """Lists of rows with different keys."""
    return st.lists(st.tuples(st.sampled_from("abcdefghij"), st.integers(0, 2)), unique_by=lambda row: row[0])


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=lists(), after=lists())
def test_rows_become_the_new_ones_and_held_indexes_follow(qapp: object, before: list[Row], after: list[Row]) -> None:
    model = Listed(before)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    held = {row[0]: QPersistentModelIndex(model.index(number, 0)) for number, row in enumerate(before)}
    model.rows.replace(after)
    assert list(model.rows) == after
    kept = {row[0] for row in after}
    for key, index in held.items():
        assert index.isValid() == (key in kept)
        if index.isValid():
            assert index.data() == key
    assert [model.rows.place(row[0]) for row in after] == list(range(len(after)))
    del tester


@pytest.mark.parametrize(
    ("after", "signals"),
    [
        ([("a", 0), ("b", 0), ("c", 0)], []),
        ([("a", 0), ("b", 1), ("c", 0)], ["changed 1-1"]),
        ([("a", 1), ("b", 1), ("c", 0)], ["changed 0-1"]),
        ([("a", 0), ("c", 0)], ["removed 1-1"]),
        ([("a", 0), ("x", 0), ("y", 0), ("b", 0), ("c", 0)], ["inserted 1-2"]),
        ([("c", 0), ("a", 0), ("b", 0)], ["moved"]),
    ],
)
def test_a_change_is_told_as_small_as_it_is(qapp: object, after: list[Row], signals: list[str]) -> None:
    model = Listed([("a", 0), ("b", 0), ("c", 0)])
    told: list[str] = []
    model.dataChanged.connect(lambda first, last, _roles: told.append(f"changed {first.row()}-{last.row()}"))
    model.rowsRemoved.connect(lambda _parent, first, last: told.append(f"removed {first}-{last}"))
    model.rowsInserted.connect(lambda _parent, first, last: told.append(f"inserted {first}-{last}"))
    model.layoutChanged.connect(lambda: told.append("moved"))
    model.modelReset.connect(lambda: told.append("reset"))
    model.rows.replace(after)
    assert told == signals


def test_a_change_in_very_many_places_is_one_reset(qapp: object) -> None:
    model = Listed([(str(number), 0) for number in range(400)])
    told: list[str] = []
    model.modelReset.connect(lambda: told.append("reset"))
    model.rowsRemoved.connect(lambda *_: told.append("removed"))
    model.rows.replace([(str(number), 0) for number in range(0, 400, 2)])
    assert told == ["reset"]
    assert len(model.rows) == 200
