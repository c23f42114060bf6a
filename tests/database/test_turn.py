"""The queue before a local file: in the order of coming, between programs and threads, whoever dies in it."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest
from filelock import FileLock, Timeout

from aftersales_desktop.database.turn import HEAD, turn_at

PATIENCE = 20
PROGRAM = """
import sys
from pathlib import Path
from aftersales_desktop.database.turn import turn_at
with turn_at(Path(sys.argv[1])).taken(20):
    print("in", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The file that all want to write into."""
    return tmp_path / "workshop.db"


@contextmanager
def program(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another program that wants its turn and keeps it until its input ends."""
    words = [sys.executable, "-c", PROGRAM, str(path)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:
        try:
            yield running
        finally:
            running.kill()


def wait_until(true: Callable[[], bool]) -> None:
    """Look again and again, without a fixed pause, until it is so."""
    given_up = Event()
    for _ in range(4000):
        if true():
            return
        given_up.wait(0.005)
    pytest.fail("it never came to that")


def drawn(path: Path) -> int:
    """How many numbers were drawn so far."""
    queue = Path(f"{path}.queue")
    words = queue.read_bytes()[: HEAD.size] if queue.exists() else b""
    number: int = HEAD.unpack(words.ljust(HEAD.size, b"\0"))[0]
    return number


def is_in(running: subprocess.Popen[str]) -> bool:
    """Wait until a program says that it is in."""
    assert running.stdout is not None
    return running.stdout.readline() == "in\n"


def test_programs_come_in_in_the_order_in_which_they_asked_and_the_dead_hold_nobody_up(path: Path) -> None:
    with ExitStack() as stack:
        with turn_at(path).taken(PATIENCE):
            waiting = []
            for number in (1, 2, 3):
                waiting.append(stack.enter_context(program(path)))
                wait_until(lambda number=number: drawn(path) == number)  # type: ignore[misc]  # a plain default
            first, dies_waiting, last = waiting
            dies_waiting.kill()
            dies_waiting.wait()
        assert is_in(first)
        # Dies while it is in: the next comes in all the same.
        first.kill()
        assert is_in(last)
        with pytest.raises(Timeout), turn_at(path).taken(0.05):
            pass
        last.communicate("")
    with turn_at(path).taken(PATIENCE), pytest.raises(Timeout):
        FileLock(f"{path}.lock").acquire(blocking=False)


def test_who_gives_up_waiting_leaves_no_gap(path: Path) -> None:
    with FileLock(f"{path}.lock"), pytest.raises(Timeout), turn_at(path).taken(0.02):
        pass
    with turn_at(path).taken(PATIENCE):
        assert drawn(path) == 2
    with turn_at(path).taken(PATIENCE):
        # Nobody waits any more: no number is drawn.
        assert drawn(path) == 2


def test_threads_of_one_program_come_in_in_the_order_in_which_they_asked(path: Path) -> None:
    came: list[int] = []
    turn = turn_at(path)

    def write(number: int) -> None:
        with turn.taken(PATIENCE):
            came.append(number)

    threads = [Thread(target=write, args=(number,)) for number in range(5)]
    with turn.taken(PATIENCE):
        for ahead, thread in enumerate(threads, 1):
            thread.start()
            wait_until(lambda ahead=ahead: turn.waiting == ahead)  # type: ignore[misc]  # a plain default
        with pytest.raises(Timeout), turn_at(path).taken(0.01):
            pass
    for thread in threads:
        thread.join()
    assert came == list(range(5))


def test_all_parts_of_a_program_stand_in_one_queue(path: Path) -> None:
    assert turn_at(path) is turn_at(path.parent / "." / path.name)
