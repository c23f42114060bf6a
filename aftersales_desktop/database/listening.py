"""Hears at once that somebody stored something, here or at another PC; what it was, the versions say.

A server says so itself (LISTEN). A local file is looked at: SQLite counts the commits of others for every
connection, and asking for the count takes some millionths of a second. Both only wake a reader up: whoever
hears nothing still looks now and then, so that no change depends on being heard.
"""

from __future__ import annotations

import logging
import selectors
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from sqlalchemy import Engine

from aftersales_desktop.database.engine import sqlite_path

log = logging.getLogger(__name__)

TOPICS_CHANGED = "aftersales_topics"
PRESENCE_CHANGED = "aftersales_presence"
CHANNELS = (TOPICS_CHANGED, PRESENCE_CHANGED)
LOOK_AT_FILE_SECONDS = 0.1
FIRST_PAUSE_SECONDS = 0.25
LONGEST_PAUSE_SECONDS = 5.0
CLOSING_SECONDS = 1.0


class Listener:
    """One thread and one connection of its own for a whole program; it comes back by itself.

    `heard` is called on that thread with the channel that spoke, and for every channel after each new
    connection: what was said meanwhile nobody has heard.
    """

    def __init__(self, engine: Engine, heard: Callable[[str], None]) -> None:
        """Stand on an engine; nothing is opened before `start()`."""
        self._engine = engine
        self._heard = heard
        self._over = threading.Event()
        self._call, self._called = socket.socketpair()
        self._thread = threading.Thread(target=self._listen, name="listens", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def renew(self) -> None:
        """Leave a connection that may be dead without knowing it, and listen on a new one."""
        self._say(b"r")

    def stop(self) -> None:
        """Listen no more; a connection that hangs is left to itself."""
        self._over.set()
        self._say(b"s")
        if self._thread.is_alive():
            self._thread.join(CLOSING_SECONDS)
        self._call.close()
        if not self._thread.is_alive():
            self._called.close()

    def _say(self, word: bytes) -> None:
        with suppress(OSError):
            self._call.send(word)

    def _listen(self) -> None:
        wait = self._watch_file if sqlite_path(self._engine) else self._wait_for_words
        pause = FIRST_PAUSE_SECONDS
        while not self._over.is_set():
            try:
                with self._connected() as driver:
                    pause = FIRST_PAUSE_SECONDS
                    wait(driver)
            except Exception as error:  # noqa: BLE001 - whatever it is, listening goes on; looking finds out what
                log.info("listening ended: %s", error)
                self._over.wait(pause)
                pause = min(2 * pause, LONGEST_PAUSE_SECONDS)

    @contextmanager
    def _connected(self) -> Iterator[Any]:
        """Open a connection that belongs to no pool, with nothing begun on it; give the driver's own."""
        connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        driver: Any = connection.connection.driver_connection
        connection.detach()
        try:
            yield driver
        finally:
            # Not given back as others are: there is nothing to roll back, and maybe nobody to answer.
            driver.close()
            connection.invalidate()

    def _wait_for_words(self, driver: Any) -> None:  # noqa: ANN401 - the driver's own connection
        for channel in CHANNELS:
            driver.execute(f"LISTEN {channel}")
        for channel in CHANNELS:
            self._heard(channel)
        with selectors.DefaultSelector() as selector:
            selector.register(driver.fileno(), selectors.EVENT_READ)
            selector.register(self._called, selectors.EVENT_READ)
            while not self._is_called(selector, None):
                for channel in {word.channel for word in driver.notifies(timeout=0)}:
                    self._heard(channel)

    def _watch_file(self, driver: Any) -> None:  # noqa: ANN401 - the driver's own connection
        seen = None
        with selectors.DefaultSelector() as selector:
            selector.register(self._called, selectors.EVENT_READ)
            while True:
                commits = driver.execute("PRAGMA data_version").fetchone()
                if commits != seen:
                    seen = commits
                    for channel in CHANNELS:
                        self._heard(channel)
                if self._is_called(selector, LOOK_AT_FILE_SECONDS):
                    return

    def _is_called(self, selector: selectors.DefaultSelector, seconds: float | None) -> bool:
        """Wait until something comes; says whether it is a call to stop or to begin anew."""
        if all(key.fileobj is not self._called for key, _ in selector.select(seconds)):
            return False
        self._called.recv(16)
        return True
