"""From the start of a process to its painted window: the program on a house, and an empty window beside it.

    python -m tests.bench.starting empty
    python -m tests.bench.starting FILE

Prints the moment of the first painted window and ends; whoever started it knows when that was.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 60


class FirstPaint(QObject):
    """Tells when the first window is painted, and ends the program on the spot."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look whether it is a window that is being painted."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched.isWindow():
            sys.stdout.write(f"{time.monotonic()}\n")
            sys.stdout.flush()
            os._exit(0)
        return super().eventFilter(watched, event)


def started(what: str) -> float:
    """Start a process; gives the milliseconds until its window was painted."""
    with tempfile.TemporaryDirectory() as home:
        own = {"HOME": home, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home}
        begun = time.monotonic()
        told = subprocess.run(
            [sys.executable, "-m", "tests.bench.starting", what],
            cwd=ROOT,
            env=os.environ | own,
            check=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            timeout=PATIENCE_SECONDS,
        )
    return 1000 * (float(told.stdout.split()[-1]) - begun)


def main(what: str) -> None:
    """Be one of the two."""
    if what == "empty":
        app = QApplication([])
        window = QWidget()
        window.resize(1366, 768)
        first = FirstPaint()
        app.installEventFilter(first)
        window.show()
        app.exec()
        return
    from aftersales_desktop.app import Options, application, run  # noqa: PLC0415 - the empty window has none of it

    first = FirstPaint()
    application().installEventFilter(first)
    run(Options(station=["reception"], database=what))


if __name__ == "__main__":
    main(sys.argv[1])
