"""A peer at work in an environment of its own, installed from the package registry when first needed."""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SCRIPTS = Path(__file__).parent / "peers"
INSTALLING_SECONDS = 300


class NoPeer(Exception):
    """The peer cannot be installed or does not start; the row says so."""


@dataclass
class Peer:
    """Another program that does one act each time it is asked to."""

    process: subprocess.Popen[str]
    version: str

    def act(self) -> float:
        """Let it do one; gives the milliseconds it took by its own clock."""
        assert self.process.stdin
        self.process.stdin.write("once\n")
        self.process.stdin.flush()
        return float(self._line())

    def begin(self) -> None:
        """Wait until it is ready."""
        self.version = self._line().removeprefix("ready").strip()

    def _line(self) -> str:
        """Read its next word; whatever else it says is passed over."""
        assert self.process.stdout
        for line in self.process.stdout:
            if line.startswith("ready") or line[:1].isdigit():
                return line
        raise NoPeer("it ended")


@contextmanager
def peer(folder: Path, script: str, packages: tuple[str, ...], *words: str) -> Iterator[Peer]:
    """Install a peer if need be and start it; it is gone afterwards.

    Raises:
        NoPeer: It cannot be installed, or does not start.

    """
    python = _installed(folder / Path(script).stem, packages)
    process = subprocess.Popen(
        [str(python), str(SCRIPTS / script), *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process:
        try:
            started = Peer(process, "")
            started.begin()
            yield started
        finally:
            process.kill()


def _installed(folder: Path, packages: tuple[str, ...]) -> Path:
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    done = folder / "installed"
    if done.exists():
        return python
    venv.create(folder, with_pip=True, clear=True)
    try:
        subprocess.run(
            [str(python), "-m", "pip", "install", "-qq", *packages],
            check=True,
            stderr=subprocess.DEVNULL,
            timeout=INSTALLING_SECONDS,
        )
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as problem:
        raise NoPeer("could not be installed") from problem
    done.touch()
    return python
