"""The threads that do what no window may wait for: one writes, one reads, one makes papers, one looks around.

Whoever looks around for changes asks little and waits for nobody's long list; a last one does what nobody
waits for.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future
from functools import partial
from queue import SimpleQueue
from threading import Event, Semaphore, Thread
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal

Answer = TypeVar("Answer")

# A server that hangs must not keep the program from being closed; its last answer is in doubt either way.
CLOSING_SECONDS = 5.0
LOOK_AGAIN_SECONDS = 0.2


class AtOnce(Executor):
    """Runs what it is given at once, in the caller's thread; for tests and short programs."""

    def submit(self, fn: Callable[..., Answer], /, *args: object, **kwargs: object) -> Future[Answer]:
        """Run it now; errors lie in the future, as with a thread."""
        future: Future[Answer] = Future()
        _run_into(future, lambda: fn(*args, **kwargs))
        return future


class OneThread(Executor):
    """Runs one thing after the other on a thread that the program's end does not wait for."""

    def __init__(self, name: str) -> None:
        self._given: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._over = False
        self.thread = Thread(target=self._work, name=name, daemon=True)
        self.thread.start()

    def submit(self, fn: Callable[..., Answer], /, *args: object, **kwargs: object) -> Future[Answer]:
        """Run it when all before it is done."""
        future: Future[Answer] = Future()

        def run() -> None:
            if not self._over and future.set_running_or_notify_cancel():
                _run_into(future, lambda: fn(*args, **kwargs))

        if not self._over:
            self._given.put(run)
        return future

    def end(self, *, at_once: bool) -> None:
        """Let what runs end, and begin nothing more; or let all end that was given."""
        self._over = at_once
        self._given.put(None)

    def _work(self) -> None:
        while (run := self._given.get()) is not None:
            run()


class DatabaseThreads(QObject):
    """Owned by the composition root, shared by all windows, shut down in one place.

    Signals:
        _answered: A finished piece of work and whom to tell, carried over to the window's thread.
    """

    _answered = Signal(object)

    def __init__(self, *, at_once: bool = False) -> None:
        super().__init__()
        self._at_once = at_once
        self._closed = False
        self._threads = {} if at_once else {name: OneThread(name) for name in _NAMES}
        self._answered.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def write(self, task: Callable[[], Answer], told: Callable[[Future[Answer]], None]) -> None:
        """Run a task on the writing thread; `told` gets the finished future in the window's thread."""
        self._run("writes", task, told)

    def read(self, task: Callable[[], Answer], told: Callable[[Future[Answer]], None]) -> None:
        """Run a task on the reading thread; `told` gets the finished future in the window's thread."""
        self._run("reads", task, told)

    def watch(self, task: Callable[[], Answer], told: Callable[[Future[Answer]], None]) -> None:
        """Count something for a badge, where what people look at need not wait behind it."""
        self._run("watches", task, told)

    def paper(self, task: Callable[[], Answer], told: Callable[[Future[Answer]], None]) -> None:
        """Draw or print on a thread of its own, so that a slow printer keeps nobody from the data."""
        self._run("papers", task, told)

    def look(self, task: Callable[[], Answer], told: Callable[[Future[Answer]], None]) -> None:
        """Ask something small that a long list must not keep waiting: what changed."""
        self._run("looks", task, told)

    def aside(self, task: Callable[[], Answer], told: Callable[[Future[Answer]], None]) -> None:
        """Do something small that nobody waits for and that must keep nobody waiting: say who is where."""
        self._run("asides", task, told)

    def keep(self, task: Callable[[], Answer], told: Callable[[Future[Answer]], None]) -> None:
        """Make or look through a backup, which takes long, while everybody works on."""
        self._run("backups", task, told)

    def alone(self, task: Callable[[], Answer], told: Callable[[Future[Answer]], None]) -> None:
        """Run a task while no other thread of this program touches the data; what they do now ends first."""
        if self._at_once:
            told(AtOnce().submit(task))
            return
        arrived, go_on = Semaphore(0), Event()
        others = [one for name, one in self._threads.items() if name not in {"writes", "papers"}]
        for one in others:
            one.submit(self._stand_still, arrived, go_on)
        self._run("writes", partial(self._when_still, task, arrived, go_on, len(others)), told)

    def close(self) -> None:
        """Let running tasks end and take no more; a thread that hangs is left behind.

        Nobody is told of an answer any more: the windows have gone.
        """
        self._closed = True
        for name, one in self._threads.items():
            one.end(at_once=name != "asides")
        until = time.monotonic() + CLOSING_SECONDS
        for one in self._threads.values():
            one.thread.join(max(0.0, until - time.monotonic()))

    def _run(self, name: str, task: Callable[[], Answer], told: Callable[[Future[Answer]], None]) -> None:
        if self._at_once:
            told(AtOnce().submit(task))
            return
        future = self._threads[name].submit(task)
        future.add_done_callback(lambda done: self._carry(done, told))

    def _stand_still(self, arrived: Semaphore, go_on: Event) -> None:
        arrived.release()
        while not (go_on.wait(LOOK_AGAIN_SECONDS) or self._closed):
            pass

    def _when_still(
        self, task: Callable[[], Answer], arrived: Semaphore, go_on: Event, others: int
    ) -> Answer:
        try:
            for _ in range(others):
                while not arrived.acquire(timeout=LOOK_AGAIN_SECONDS):
                    if self._closed:
                        # A thread that was told to end never comes to stand still.
                        raise CancelledError
            return task()
        finally:
            go_on.set()

    def _carry(self, done: Future[Answer], told: Callable[[Future[Answer]], None]) -> None:
        """Hand the answer to the window's thread; nobody is told of what was cancelled at closing."""
        if not done.cancelled():
            self._answered.emit((done, told))

    def _tell(self, answer: object) -> None:
        done, told = cast("tuple[Future[object], Callable[[Future[object]], None]]", answer)
        if not self._closed:
            told(done)


_NAMES = ("writes", "reads", "watches", "papers", "looks", "asides", "backups")


def _run_into(future: Future[Answer], task: Callable[[], Answer]) -> None:
    try:
        future.set_result(task())
    except Exception as error:  # noqa: BLE001 - handed on through the future
        future.set_exception(error)
