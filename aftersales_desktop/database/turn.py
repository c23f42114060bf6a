"""Whose turn it is to write into a local file: one program after the other, in the order in which they came.

The lock file alone keeps them apart but lets the luckiest in first; somebody may wait for seconds. So whoever
cannot go in at once draws a number. It holds a lock on its number's byte in the queue file until it has been
in, and waits for the number before it: the system takes the locks from a program that dies, so nobody waits
for the dead. The numbers only decide the order; what keeps two from writing at once is the lock file.
"""

from __future__ import annotations

import os
import struct
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Lock
from typing import Final
from weakref import WeakValueDictionary

from filelock import FileLock, Timeout

# The next number to draw, and the last one that has been in.
HEAD: Final = struct.Struct("<QQ")
DRAWING: Final = 64
FIRST_BYTE: Final = 1024
NUMBERS: Final = 1 << 20
# Nobody looks farther ahead: the numbers beyond are those of the dead.
LONGEST_QUEUE: Final = 256
SHORTEST_PAUSE: Final = 0.0003
LONGEST_PAUSE: Final = 0.01


class Turn:
    """The queue before one file, for all threads of this program; get it by `turn_at`."""

    def __init__(self, path: Path) -> None:
        """Stand before a file; nothing is opened yet."""
        # Not for each thread: the threads have taken turns among themselves before one of them comes here.
        self._inside = FileLock(f"{path}.lock", thread_local=False)
        self._queue_file = f"{path}.queue"
        self._queue: int | None = None
        self._threads = _ThreadQueue()

    @property
    def waiting(self) -> int:
        """How many threads of this program wait for it."""
        return self._threads.waiting

    @contextmanager
    def taken(self, seconds: float) -> Iterator[None]:
        """Have the turn while something is written.

        Raises:
            Timeout: It did not come within so many seconds.

        """
        until = time.monotonic() + seconds
        with self._threads.taken(seconds, self._timeout):
            number = self._enter(until)
            try:
                yield
            finally:
                self._leave(number)

    def close(self) -> None:
        """Let go of the queue file."""
        if self._queue is not None:
            os.close(self._queue)
            self._queue = None

    def __del__(self) -> None:
        self.close()

    def _enter(self, until: float) -> int:
        """Go in at once when nobody waits and the door is open; else draw a number. Gives it, or zero."""
        queue = self._opened()
        drawn, last_in = _head(queue)
        if drawn == last_in:
            with suppress(Timeout):
                self._inside.acquire(blocking=False)
                return 0
        number = self._draw(queue, until)
        try:
            self._wait_for(lambda: _none_before(queue, number), until, number)
            self._wait_for(self._door_opens, until, 0)
        except Timeout:
            _unlock(queue, _byte(number))
            raise
        return number

    def _leave(self, number: int) -> None:
        queue = self._opened()
        try:
            if number:
                os.lseek(queue, 8, os.SEEK_SET)
                os.write(queue, struct.pack("<Q", number))
        finally:
            # Also on a full disk: whoever keeps the door shut shuts everybody out.
            self._inside.release()
            if number:
                _unlock(queue, _byte(number))

    def _draw(self, queue: int, until: float) -> int:
        self._wait_for(lambda: _try_lock(queue, DRAWING), until, 0)
        try:
            number = _head(queue)[0] + 1
            _try_lock(queue, _byte(number))
            os.lseek(queue, 0, os.SEEK_SET)
            os.write(queue, struct.pack("<Q", number))
        finally:
            _unlock(queue, DRAWING)
        return number

    def _door_opens(self) -> bool:
        try:
            self._inside.acquire(blocking=False)
        except Timeout:
            return False
        return True

    def _wait_for(self, free: Callable[[], bool], until: float, number: int) -> None:
        """Look until it is free, the less often the farther back one stands."""
        while not free():
            if time.monotonic() >= until:
                raise self._timeout()
            ahead = number - _head(self._opened())[1] if number else 1
            time.sleep(min(LONGEST_PAUSE, SHORTEST_PAUSE * max(1, ahead)))

    def _opened(self) -> int:
        if self._queue is None:
            self._queue = os.open(
                self._queue_file, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666
            )
        return self._queue

    def _timeout(self) -> Timeout:
        return Timeout(self._inside.lock_file)


class _ThreadQueue:
    """First come, first served, among the threads of one program."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._waiting: deque[Event] = deque()
        self._taken = False

    @property
    def waiting(self) -> int:
        """How many wait."""
        return len(self._waiting)

    @contextmanager
    def taken(self, seconds: float, timeout: Callable[[], Timeout]) -> Iterator[None]:
        """Have the turn among the threads."""
        self._enter(seconds, timeout)
        try:
            yield
        finally:
            self._leave()

    def _enter(self, seconds: float, timeout: Callable[[], Timeout]) -> None:
        with self._lock:
            if not self._taken:
                self._taken = True
                return
            called = Event()
            self._waiting.append(called)
        if called.wait(seconds):
            return
        with self._lock:
            if called.is_set():
                return
            self._waiting.remove(called)
        raise timeout()

    def _leave(self) -> None:
        with self._lock:
            if self._waiting:
                self._waiting.popleft().set()
            else:
                self._taken = False


_TURNS: WeakValueDictionary[Path, Turn] = WeakValueDictionary()
_TURNS_LOCK = Lock()


def turn_at(path: Path) -> Turn:
    """Give the one queue before a file: the system's locks belong to the program, not to a part of it."""
    with _TURNS_LOCK:
        resolved = path.resolve()
        turn = _TURNS.get(resolved)
        if turn is None:
            turn = _TURNS[resolved] = Turn(resolved)
        return turn


def _head(queue: int) -> tuple[int, int]:
    os.lseek(queue, 0, os.SEEK_SET)
    words = os.read(queue, HEAD.size)
    drawn, last_in = HEAD.unpack(words.ljust(HEAD.size, b"\0"))
    return drawn, last_in


def _byte(number: int) -> int:
    return FIRST_BYTE + number % NUMBERS


def _none_before(queue: int, number: int) -> bool:
    """Say whether all who drew before have been in, or are dead."""
    last_in = _head(queue)[1]
    return all(
        _is_free(queue, before) for before in range(number - 1, max(last_in, number - LONGEST_QUEUE), -1)
    )


def _is_free(queue: int, number: int) -> bool:
    """Say whether nobody stands on a number any more."""
    if not _try_lock(queue, _byte(number)):
        return False
    _unlock(queue, _byte(number))
    return True


if sys.platform == "win32":
    import msvcrt

    def _try_lock(queue: int, byte: int) -> bool:
        os.lseek(queue, byte, os.SEEK_SET)
        try:
            msvcrt.locking(queue, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(queue: int, byte: int) -> None:
        os.lseek(queue, byte, os.SEEK_SET)
        msvcrt.locking(queue, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(queue: int, byte: int) -> bool:
        try:
            fcntl.lockf(queue, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, byte)
        except OSError:
            return False
        return True

    def _unlock(queue: int, byte: int) -> None:
        fcntl.lockf(queue, fcntl.LOCK_UN, 1, byte)
