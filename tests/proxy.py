"""Stands between the program and a server on the network, and loses there what a bad day loses.

It speaks no protocol: it passes bytes on, looks for COMMIT, and can swallow the answer or fall silent.
"""

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Lock, Thread

from tests.postgres_server import PORT

COMMIT = b"COMMIT\0"


class Proxy:
    """One listening address, and what is to happen to the next COMMIT that comes by.

    Attributes:
        port: Where it listens, on this PC.
        lose_answers: How many COMMITs still lose their answer: the server stores, nobody is told.
        lose_commits: How many COMMITs still get lost themselves: the server never hears of them.
        gone_after: Whether the network is down from the next loss on.
        gone: Whether it is down: whoever connects is cut off.

    """

    def __init__(self, folder: Path) -> None:
        """Listen, in front of the server whose socket lies in a folder."""
        self._server = folder / f".s.PGSQL.{PORT}"
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self.lose_answers = 0
        self.lose_commits = 0
        self.gone_after = False
        self.gone = False
        self._lock = Lock()
        self._open: list[socket.socket] = []
        self._passing = Event()
        self._passing.set()
        Thread(target=self._accept, daemon=True).start()

    def address(self, database: str = "postgres") -> str:
        """Name a database behind it for SQLAlchemy."""
        return f"postgresql+psycopg://app@127.0.0.1:{self.port}/{database}?sslmode=disable"

    def fall_silent(self) -> None:
        """Pass nothing on and close nothing, like a cable that was pulled."""
        self._passing.clear()

    def speak_again(self) -> None:
        """Pass on again, also what has come in meanwhile."""
        self._passing.set()

    def cut(self) -> None:
        """Cut everybody off, and whoever comes, until it is mended."""
        self.gone = True
        with self._lock:
            for end in self._open:
                _hang_up(end)
            self._open.clear()

    def mend(self) -> None:
        """Let everybody through again."""
        self.gone = False

    def close(self) -> None:
        """Cut everybody off and listen no more."""
        self._listening.close()
        self._passing.set()
        with self._lock:
            for end in self._open:
                _hang_up(end)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                if self.gone:
                    _hang_up(client)
                    continue
                server = socket.socket(socket.AF_UNIX)
                with self._lock:
                    self._open += [client, server]
                try:
                    server.connect(str(self._server))
                except OSError:
                    _hang_up(client)
                    continue
                swallowed = Event()
                Thread(target=self._to_server, args=(client, server, swallowed), daemon=True).start()
                Thread(target=self._to_client, args=(client, server, swallowed), daemon=True).start()

    def _to_server(self, client: socket.socket, server: socket.socket, swallowed: Event) -> None:
        with suppress(OSError):
            while words := client.recv(65536):
                self._passing.wait()
                if COMMIT in words:
                    if self._takes_one("lose_commits"):
                        break
                    if self._takes_one("lose_answers"):
                        swallowed.set()
                server.sendall(words)
        _hang_up(client)
        _hang_up(server)

    def _to_client(self, client: socket.socket, server: socket.socket, swallowed: Event) -> None:
        with suppress(OSError):
            while words := server.recv(65536):
                self._passing.wait()
                if swallowed.is_set() and COMMIT in words:
                    break
                client.sendall(words)
        _hang_up(client)
        _hang_up(server)

    def _takes_one(self, name: str) -> bool:
        with self._lock:
            left: int = getattr(self, name)
            setattr(self, name, max(0, left - 1))
            if left > 0:
                self.gone = self.gone_after
            return left > 0


@contextmanager
def proxy(folder: Path) -> Iterator[Proxy]:
    """Stand in front of a server while something is tried."""
    standing = Proxy(folder)
    try:
        yield standing
    finally:
        standing.close()


def _hang_up(end: socket.socket) -> None:
    with suppress(OSError):
        end.shutdown(socket.SHUT_RDWR)
    end.close()
