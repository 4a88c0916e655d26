"""Which snapshots stay: by their age and by room, and whatever the clock says."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from corpus.domain.snapshots import Contents, Keeping, Snapshot, difference, going

START = datetime(2024, 5, 14, 8, tzinfo=UTC)


def snapshot(number: int, minutes: float, size: int = 1_000_000) -> Snapshot:
    taken = (START + timedelta(minutes=minutes)).isoformat(timespec="seconds").replace("+00:00", "Z")
    return Snapshot(path=Path(f"{number}.db"), number=number, taken=taken, size=size)


def kept(snapshots: list[Snapshot], keeping: Keeping) -> list[int]:
    gone = {each.number for each in going(snapshots, keeping)}
    return [each.number for each in snapshots if each.number not in gone]


def test_the_newest_stay_then_one_an_hour_a_day_and_a_week() -> None:
    keeping = Keeping(recent=2, hours=3, days=2, weeks=2)
    every_ten_minutes = [snapshot(number, number * 10) for number in range(1, 6 * 24 * 30)]
    found = kept(every_ten_minutes, keeping)
    last = len(every_ten_minutes)
    assert found[-2:] == [last - 1, last]
    moments = {each.number: each.taken for each in every_ten_minutes}
    assert [moments[number] for number in found] == [
        "2024-06-09T23:50:00Z",  # the Sunday that ended the week before
        "2024-06-12T23:50:00Z",  # the day before
        "2024-06-13T05:50:00Z",  # two hours before, one before, and this hour
        "2024-06-13T06:50:00Z",
        "2024-06-13T07:40:00Z",
        "2024-06-13T07:50:00Z",
    ]


def test_a_clock_that_goes_backwards_removes_nothing_by_itself() -> None:
    keeping = Keeping(recent=1, hours=4, days=1, weeks=1)
    turned_back = [snapshot(1, 0), snapshot(2, 60), snapshot(3, -600_000), snapshot(4, -599_940)]
    assert kept(turned_back, keeping) == [1, 2, 3, 4]
    assert kept([snapshot(1, 10_000_000), snapshot(2, 0)], Keeping(recent=1, hours=1, days=1, weeks=1)) == [2]


def test_room_lets_the_oldest_go_and_never_the_newest() -> None:
    three = [snapshot(number, number * 60, size=400_000_000) for number in (1, 2, 3)]
    assert kept(three, Keeping(megabytes=1000)) == [2, 3]
    assert kept(three, Keeping(megabytes=1)) == [3]


@given(
    minutes=st.lists(st.integers(-10_000_000, 10_000_000), min_size=1, max_size=60),
    megabytes=st.integers(0, 80),
    recent=st.integers(0, 5),
)
def test_the_newest_stays_whatever_happens(minutes: list[int], megabytes: int, recent: int) -> None:
    snapshots = [snapshot(number, each) for number, each in enumerate(minutes, start=1)]
    keeping = Keeping(megabytes=megabytes, recent=recent)
    found = kept(snapshots, keeping)
    assert found[-1] == len(minutes)
    assert len(found) <= max(1, megabytes)
    again = [each for each in snapshots if each.number in found]
    assert kept(again, keeping) == found


def test_a_difference_names_what_is_not_equal() -> None:
    now = Contents(
        articles=3,
        statements=5,
        decided=2,
        tags=1,
        mentions=0,
        topics=2,
        last_time=None,
        last_command=None,
        last_coder=None,
    )
    then = Contents(
        articles=2,
        statements=5,
        decided=0,
        tags=4,
        mentions=0,
        topics=2,
        last_time=None,
        last_command=None,
        last_coder=None,
    )
    assert difference(now, then) == {"articles": -1, "decided": -2, "tags": 3}
    assert difference(now, now) == {}
