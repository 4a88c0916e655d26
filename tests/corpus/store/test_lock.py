"""One program writes to a project; the system lets go of it with that program, and children do not have it."""

import errno
import json
import os
import platform
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest
from filelock import lock_descriptor

from corpus.domain.errors import CorpusError
from corpus.domain.holders import Holder
from corpus.project import Project
from corpus.store import lock
from corpus.store.lock import ProjectLock, holder_of, is_held, lock_path
from tests.corpus.making import article, project

ROOT: Final = Path(__file__).parents[3]
# Opens the project, and with a word makes children that live on; then waits for its input to end.
HOLDING: Final = """
import os, subprocess, sys
from pathlib import Path
from corpus.project import Project
opened = Project.open(Path(sys.argv[1]), coder="anna", program="quoteline add")
children = []
if sys.argv[2] == "parent":
    waiting = "import sys; sys.stdin.read()"
    children.append(subprocess.Popen([sys.executable, "-c", waiting], close_fds=False).pid)
    forked = os.fork()
    if forked == 0:
        sys.stdin.read()
        os._exit(0)
    children.append(forked)
print(*children, flush=True)
sys.stdin.read()
"""


@contextmanager
def _holder(path: Path, *, kind: str = "alone") -> Iterator[tuple[subprocess.Popen[str], list[int]]]:
    """A process that has a project open, and the children that it made."""
    command = [sys.executable, "-c", HOLDING, str(path), kind]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as started:
        assert started.stdout
        children = [int(each) for each in started.stdout.readline().split()]
        try:
            yield started, children
        finally:
            started.kill()
            assert started.stdin
            started.stdin.close()  # which ends the children, too


def _code(path: Path) -> str:
    with pytest.raises(CorpusError) as caught:
        Project.open(path, coder="boris")
    return caught.value.code


def test_a_second_program_is_told_who_writes_and_a_killed_one_blocks_nobody(tmp_path: Path) -> None:
    path = tmp_path / "p.db"
    project(path, articles=[article()]).close()
    with _holder(path) as (process, _):
        with pytest.raises(CorpusError) as caught:
            Project.open(path, coder="boris")
        holder = caught.value.facts["holder"]
        assert isinstance(holder, Holder)
        assert (holder.program, holder.user, holder.pid) == ("quoteline add", "tester", process.pid)
        assert f"quoteline add (tester on {holder.host}, process {process.pid}, since 20" in str(caught.value)
        assert is_held(path)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert lock_path(path).exists()  # nobody took it away, and it blocks nobody
        assert not is_held(path)
        opened = Project.open(path, coder="boris")
    now = holder_of(path)
    assert now is not None
    assert (now.program, now.pid) == ("Quoteline", os.getpid())
    assert opened.articles.count() == 1
    opened.close()
    assert [each.name for each in tmp_path.glob("p.*")] == ["p.db"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
def test_children_that_outlive_the_holder_do_not_hold_the_project(tmp_path: Path) -> None:
    path = tmp_path / "p.db"
    project(path).close()
    with _holder(path, kind="parent") as (process, children):
        assert len(children) == 2
        assert _code(path) == "project-held"
        process.send_signal(signal.SIGKILL)
        process.wait()
        for child in children:
            os.kill(child, 0)  # it lives
        Project.open(path, coder="boris").close()


def test_the_end_of_a_forked_child_leaves_the_lock_with_its_parent(tmp_path: Path) -> None:
    path = tmp_path / "p.db"
    project(path).close()
    held = ProjectLock.take(path)
    if (child := os.fork()) == 0:
        held.release()
        os._exit(0)
    os.waitpid(child, 0)
    assert is_held(path)
    assert lock_path(path).exists()
    held.release()
    assert not is_held(path)


def test_one_process_opens_a_project_for_writing_once(tmp_path: Path) -> None:
    path = tmp_path / "p.db"
    first = project(path)
    assert _code(path) == "project-held"
    reader = Project.open(path, coder="boris", read_only=True)
    first.close()
    Project.open(path, coder="boris").close()
    reader.close()
    assert [each.name for each in tmp_path.glob("p.*")] == ["p.db"]


@pytest.mark.parametrize("said", [b"", b"\n{", b"\n[1]", b'\n{"pid": "x"}', b"\xff" * 9000])
def test_what_a_lock_file_says_counts_only_while_it_is_held(tmp_path: Path, said: bytes) -> None:
    path = tmp_path / "p.db"
    project(path).close()
    lock_path(path).write_bytes(said)
    assert holder_of(path) is None
    held = ProjectLock.take(path)
    lock_path(path).write_bytes(said)
    with pytest.raises(CorpusError, match="open for writing in another program"):
        Project.open(path, coder="boris")
    held.release()
    Project.open(path, coder="boris").close()


def test_a_lock_file_that_was_taken_away_between_two_steps_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "p.db"
    project(path).close()
    times = 0

    def late(descriptor: int, *, blocking: bool) -> bool:
        nonlocal times
        times += 1
        if times == 1:  # the holder lets go, and takes away the file that we have open already
            lock_path(path).unlink()
        return lock_descriptor(descriptor, blocking=blocking)

    monkeypatch.setattr(lock, "lock_descriptor", late)
    held = ProjectLock.take(path)
    assert times == 2
    assert _code(path) == "project-held"
    held.release()


def test_a_place_without_locks_is_read_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "p.db"
    project(path, articles=[article()]).close()

    def none(_descriptor: int, *, blocking: bool) -> bool:
        assert not blocking
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(lock, "lock_descriptor", none)
    assert _code(path) == "lock-unavailable"
    opened = Project.open(path, coder="boris", read_only=None)
    assert opened.access.read_only
    assert opened.access.obstacle
    assert "knows no locks (No locks available)" in str(opened.access.obstacle)
    assert opened.articles.count() == 1
    opened.close()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes")
def test_whoever_may_write_to_the_project_may_take_its_lock(tmp_path: Path) -> None:
    path = tmp_path / "p.db"
    project(path).close()
    path.chmod(0o664)
    held = ProjectLock.take(path)
    assert lock_path(path).stat().st_mode & 0o777 == 0o664
    held.release()


def test_a_link_to_a_project_has_the_same_lock(tmp_path: Path) -> None:
    opened = project(tmp_path / "p.db")
    (tmp_path / "link.db").symlink_to(tmp_path / "p.db")
    assert _code(tmp_path / "link.db") == "project-held"
    opened.close()


@pytest.mark.parametrize(
    "said",
    [
        b"\n" + b"[" * 5000,
        b'\n{"program": 1}',
        b'\n{"program": "x", "user": "u", "host": "h", "pid": ' + b"9" * 4000 + b"}",
        b"\n" + b'{"pid": 1}' * 1000,
    ],
)
def test_a_planted_lock_file_is_not_read_far(tmp_path: Path, said: bytes) -> None:
    lock_path(tmp_path / "p.db").write_bytes(said)
    assert holder_of(tmp_path / "p.db") is None


def test_a_planted_name_steers_no_terminal(tmp_path: Path) -> None:
    told = {"program": "\x1b[31mred\n", "user": "\u202egnp", "host": "h" * 999, "pid": "7", "since": "yesterday"}
    lock_path(tmp_path / "p.db").write_text("\n" + json.dumps(told))
    holder = holder_of(tmp_path / "p.db")
    assert str(holder) == f"[31mred (gnp on {'h' * 80}, process 7, since yesterday)"


def test_who_did_not_close_it_elsewhere_is_remembered(tmp_path: Path) -> None:
    """A synchronised folder brings the lock file of another computer, whose lock nobody sees here."""
    path = tmp_path / "p.db"
    project(path).close()
    told = {"program": "Quoteline", "user": "vera", "host": "desk-3", "pid": 7, "since": "2024-05-14T08:00:00.000Z"}
    for host, expected in (("desk-3", "desk-3"), (platform.node(), None)):
        lock_path(path).write_text("\n" + json.dumps(told | {"host": host}))
        opened = Project.open(path, coder="anna")
        assert (opened.access.elsewhere.host if opened.access.elsewhere else None) == expected
        opened.close()


TAKING: Final = """
import os, sys
from pathlib import Path
from corpus.domain.errors import CorpusError
from corpus.store.lock import ProjectLock
project, inside, taken = Path(sys.argv[1]), Path(sys.argv[1] + "-inside"), 0
sys.stdin.readline()
for _ in range(int(sys.argv[2])):
    try:
        lock = ProjectLock.take(project)
    except CorpusError as error:
        assert error.code == "project-held", error
        continue
    os.close(os.open(inside, os.O_CREAT | os.O_EXCL))  # fails where somebody else has the lock as well
    inside.unlink()
    lock.release()
    taken += 1
print(taken)
"""


@pytest.mark.parametrize("rounds", [300, pytest.param(20_000, marks=pytest.mark.slow)])
def test_of_many_that_take_and_release_never_two_have_it(tmp_path: Path, rounds: int) -> None:
    path = tmp_path / "p.db"
    project(path).close()
    command = [sys.executable, "-c", TAKING, str(path), str(rounds)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    started = [subprocess.Popen(command, cwd=ROOT, text=True, **pipes) for _ in range(4)]  # type: ignore[call-overload]
    for each in started:
        each.stdin.write("\n")
        each.stdin.flush()
    ended = [each.communicate() for each in started]
    assert [error for _, error in ended] == [""] * 4
    assert all(int(taken) > 0 for taken, _ in ended)
    assert not lock_path(path).exists()
