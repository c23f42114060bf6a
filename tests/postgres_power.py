"""Switches a test's server off and on, and freezes it: alive for the network, dead for everybody who asks."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.postgres_server import PORT, binaries, run


def switch_off(folder: Path) -> None:
    """Let it die at once, as when the power fails; what was stored stays."""
    run(binaries() / "pg_ctl", "-D", folder / "data", "-m", "immediate", "-w", "stop")


def switch_on(folder: Path) -> None:
    """Start it again where it was."""
    settings = f"-c fsync=off -c listen_addresses='' -c unix_socket_directories={folder} -p {PORT}"
    run(binaries() / "pg_ctl", "-D", folder / "data", "-l", folder / "log", "-w", "-o", settings, "start")


@contextmanager
def frozen(*processes: int) -> Iterator[None]:
    """Stop processes where they stand; they hold their sockets and locks and answer nobody."""
    for process in processes:
        os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        for process in processes:
            os.kill(process, signal.SIGCONT)


def whole_server(folder: Path) -> list[int]:
    """List the server's first process and all it has started."""
    first = int((folder / "data" / "postmaster.pid").read_text().split()[0])
    return [first, *(process for process in _running() if _parent(process) == first)]


def _running() -> list[int]:
    return [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit()]


def _parent(process: int) -> int:
    try:
        return int((Path("/proc") / str(process) / "stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0
