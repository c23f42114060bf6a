"""Cuts the line to a server that is frozen: it holds the connection, takes the question and never answers.

Neither keep-alives nor the server's own time limits help against that: the one is answered by the system,
the other is the frozen server's to keep. So whoever waits for an answer is watched. After a few seconds the
server is asked on a line of its own; if it is silent there too, or the answer is overdue by any measure, the
socket is shut, and the waiting thread gets an error like any other lost connection.
"""

from __future__ import annotations

import logging
import socket
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from functools import wraps
from typing import Any, Final, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, event
from sqlalchemy.pool import PoolProxiedConnection

log = logging.getLogger(__name__)

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")

LOOKS_IN_A_WAIT: Final = 8
# A dialect is one engine's own.
WATCHDOG: Final = "watchdog"
# All that sends something to the server and waits: statements, their ends, and the pool's ping.
WAITS: Final = ("do_execute", "do_executemany", "do_execute_no_params", "do_commit", "do_rollback", "do_ping")


@dataclass(frozen=True)
class Patience:
    """How long an answer may take.

    Attributes:
        asks_after: From when on the server is asked whether it is alive; a report may well take longer.
        longest: When the line is cut even so: beyond the time after which a living server gives up itself.

    """

    asks_after: float = 5.0
    longest: float = 20.0


PATIENCE: Final = Patience()
# How a server begins to say why it does not let somebody in.
REFUSED: Final = "FATAL:"


@dataclass(frozen=True)
class _Wait:
    since: float
    asked: Any


class Watchdog:
    """Watches all lines of one engine, from a thread that ends with it."""

    def __init__(self, engine: Engine, patience: Patience) -> None:
        """Begin with nobody waiting; the thread starts with the first connection."""
        self._engine = engine
        self._patience = patience
        self._waits: dict[int, _Wait] = {}
        self._answered_at = 0.0
        self._started = False

    def watched(self, send: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
        """Make a call of the driver one that is watched while it lasts."""
        waits = self._waits

        @wraps(send)
        def wait(*args: Asked.args, **kwargs: Asked.kwargs) -> Answer:
            me = threading.get_ident()
            waits[me] = _Wait(time.monotonic(), args[0])
            try:
                return send(*args, **kwargs)
            finally:
                waits.pop(me, None)

        return wait

    @contextmanager
    def waiting_on(self, asked: object) -> Iterator[None]:
        """Watch what is asked of the driver's own connection, past the library."""
        me = threading.get_ident()
        self._waits[me] = _Wait(time.monotonic(), asked)
        try:
            yield
        finally:
            self._waits.pop(me, None)

    def start(self, *_: object) -> None:
        """Start the thread, once."""
        if not self._started:
            self._started = True
            every = self._patience.asks_after / LOOKS_IN_A_WAIT
            threading.Thread(target=_keep_looking, args=(weakref.ref(self), every), daemon=True).start()

    def look(self) -> None:
        """Cut the lines on which nothing more is to be expected."""
        now = time.monotonic()
        asks_from = now - self._patience.asks_after
        late = {me: wait for me, wait in list(self._waits.items()) if wait.since < asks_from}
        if not late:
            return
        alive = self._answered_at > asks_from or self._answers()
        for me, wait in late.items():
            if (not alive or now - wait.since > self._patience.longest) and self._waits.get(me) is wait:
                log.warning("no answer for %.1f s: the line to the server is cut", now - wait.since)
                cut(_driver(wait.asked))

    def _answers(self) -> bool:
        """Ask the server on a line of its own, which gives up by itself when it cannot be opened."""
        pool = self._engine.pool.recreate()
        try:
            line = pool.connect()
            asking = threading.Timer(self._patience.asks_after, cut, [line.driver_connection])
            asking.start()
            try:
                line.cursor().execute("SELECT 1")
            finally:
                asking.cancel()
                line.invalidate()
        except Exception as error:  # noqa: BLE001 - whatever else it is, nobody has answered
            # One that lets nobody more in, or not us any more, is not frozen: it has said so itself.
            return REFUSED in str(error)
        finally:
            pool.dispose()
        self._answered_at = time.monotonic()
        return True


def watch_over(engine: Engine, patience: Patience = PATIENCE) -> None:
    """Let no thread wait for ever for an answer on one of this engine's lines."""
    watchdog = Watchdog(engine, patience)
    for name in WAITS:
        setattr(engine.dialect, name, watchdog.watched(getattr(engine.dialect, name)))
    setattr(engine.dialect, WATCHDOG, watchdog)
    event.listen(engine, "connect", watchdog.start)


def waiting_on(connection: Connection) -> AbstractContextManager[None]:
    """Watch what is asked of a connection's driver itself: rows copied, rows fetched some at a time."""
    watchdog: Watchdog | None = getattr(connection.dialect, WATCHDOG, None)
    return nullcontext() if watchdog is None else watchdog.waiting_on(connection.connection.driver_connection)


def cut(driver: Any) -> None:  # noqa: ANN401 - the driver's own connection
    """Shut a connection's socket under whoever waits on it; closing it is left to its owner."""
    with suppress(Exception):
        line = socket.socket(fileno=driver.pgconn.socket)
        try:
            line.shutdown(socket.SHUT_RDWR)
        finally:
            line.detach()


def _keep_looking(watchdog: weakref.ref[Watchdog], every: float) -> None:
    while True:
        time.sleep(every)
        here = watchdog()
        if here is None:
            return
        try:
            here.look()
        except Exception:
            # Whoever watches must not die of what it sees.
            log.exception("the watch over the server's lines stumbled")
        del here


def _driver(asked: Any) -> Any:  # noqa: ANN401 - the pool's connection, the driver's, or its cursor
    if isinstance(asked, PoolProxiedConnection):
        return asked.driver_connection
    return getattr(asked, "connection", asked)
