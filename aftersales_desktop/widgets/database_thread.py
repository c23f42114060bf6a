"""The threads that do what no window may wait for: one writes, one reads, one makes papers, one looks around.

Whoever looks around (for changes, for who is where) asks little and waits for nobody's long list.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal

Answer = TypeVar("Answer")


class AtOnce(Executor):
    """Runs what it is given at once, in the caller's thread; for tests and short programs."""

    def submit(self, fn: Callable[..., Answer], /, *args: object, **kwargs: object) -> Future[Answer]:
        """Run it now; errors lie in the future, as with a thread."""
        future: Future[Answer] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - handed on through the future
            future.set_exception(error)
        return future


class DatabaseThreads(QObject):
    """Owned by the composition root, shared by all windows, shut down in one place.

    Signals:
        _answered: A finished piece of work and whom to tell, carried over to the window's thread.
    """

    _answered = Signal(object)

    def __init__(self, *, at_once: bool = False) -> None:
        super().__init__()
        self._at_once = at_once
        self._writes: Executor = AtOnce() if at_once else ThreadPoolExecutor(1, thread_name_prefix="writes")
        self._reads: Executor = AtOnce() if at_once else ThreadPoolExecutor(1, thread_name_prefix="reads")
        self._papers: Executor = AtOnce() if at_once else ThreadPoolExecutor(1, thread_name_prefix="papers")
        self._looks: Executor = AtOnce() if at_once else ThreadPoolExecutor(1, thread_name_prefix="looks")
        self._answered.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def write(self, task: Callable[[], Answer], told: Callable[[Future[Answer]], None]) -> None:
        """Run a task on the writing thread; `told` gets the finished future in the window's thread."""
        self._run(self._writes, task, told)

    def read(self, task: Callable[[], Answer], told: Callable[[Future[Answer]], None]) -> None:
        """Run a task on the reading thread; `told` gets the finished future in the window's thread."""
        self._run(self._reads, task, told)

    def paper(self, task: Callable[[], Answer], told: Callable[[Future[Answer]], None]) -> None:
        """Draw or print on a thread of its own, so that a slow printer keeps nobody from the data."""
        self._run(self._papers, task, told)

    def look(self, task: Callable[[], Answer], told: Callable[[Future[Answer]], None]) -> None:
        """Ask something small that a long list must not keep waiting: what changed, who is where."""
        self._run(self._looks, task, told)

    def close(self) -> None:
        """Let running tasks end and take no more."""
        for executor in (self._writes, self._reads, self._papers, self._looks):
            executor.shutdown(wait=True, cancel_futures=True)

    def _run(
        self, executor: Executor, task: Callable[[], Answer], told: Callable[[Future[Answer]], None]
    ) -> None:
        future = executor.submit(task)
        if self._at_once:
            told(future)
            return
        future.add_done_callback(lambda done: self._carry(done, told))

    def _carry(self, done: Future[Answer], told: Callable[[Future[Answer]], None]) -> None:
        """Hand the answer to the window's thread; nobody is told of what was cancelled at closing."""
        if not done.cancelled():
            self._answered.emit((done, told))

    def _tell(self, answer: object) -> None:
        done, told = cast("tuple[Future[object], Callable[[Future[object]], None]]", answer)
        told(done)
