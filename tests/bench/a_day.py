"""A scripted day through all four stations on one house: longest stalls, the search as typed, the memory.

    python -m tests.bench.a_day FILE

Every section of every window is opened, the customers are searched key by key, and something is looked for
while another program holds the database. Prints what was measured as JSON.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
import tempfile
import time
from dataclasses import asdict
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.domain import consequences  # noqa: F401 - decisions find what they bring about
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.clock import SetClock
from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.theme import Theme
from aftersales_desktop.widgets.words import Language, load_fonts, speak
from tests.bench.big_house import NOW
from tests.bench.heartbeat import Heartbeat
from tests.bench.issue import somebody
from tests.bench.stations import rest, wait_until
from tests.live.pc import Pc

STATIONS = {
    "reception": "ReceptionWindow",
    "floor": "FloorWindow",
    "parts_counter": "PartsCounterWindow",
    "director": "DirectorWindow",
}
A_LOOK_MS = 400
HELD_MS = 1000
TYPED = ("7", "76", "765", "粵B", "0912", "王", "45", "338")


class Day:
    """Somebody with every post at one PC, and the watchdog."""

    def __init__(self, file: Path, folder: Path) -> None:
        self.url = sqlite_url(file)
        self.file = file
        self.folder = folder
        engine = open_engine(self.url)
        self.actor = Actor(somebody(engine, Role.SERVICE_ADVISOR).staff_id, "x", frozenset(Role))
        engine.dispose()
        self.heart = Heartbeat()
        self.typed_ms: list[float] = []

    def walk(self) -> None:
        """Go through all stations."""
        windows: dict[str, type[StationWindow]] = {
            station: getattr(import_module(f"aftersales_desktop.stations.{station}.window"), name)
            for station, name in STATIONS.items()
        }
        self.heart.start()
        for station, window_class in windows.items():
            self.heart.action = f"{station}: open"
            clock = SetClock(NOW + timedelta(minutes=5))
            pc = Pc(self.url, clock, self.folder / station, window_class, self.actor)
            rest(A_LOOK_MS)
            self._sections(station, pc.window)
            if station == "reception":
                self._search(pc.window)
                self._while_held(pc.window)
            self.heart.action = f"{station}: close"
            pc.close()
        self.heart.stop()

    def _sections(self, station: str, window: StationWindow) -> None:
        for key in list(window._makers):  # noqa: SLF001 - the window tells nobody else which sections it has
            self.heart.action = f"{station}: {key}"
            window.choose(key)
            rest(A_LOOK_MS)

    def _search(self, window: Any) -> None:  # noqa: ANN401 - reception's own window
        self.heart.action = "reception: typing a search"
        window.choose("customers")
        rest(A_LOOK_MS)
        listed = window._panels["customers"].list  # noqa: SLF001 - the section's own list
        shown: list[float] = []
        listed.pages.shown.connect(lambda: shown.append(time.perf_counter()))
        painted = PaintedAfter(listed.table.viewport())
        # The same rows again would not be painted again, and could not be waited for.
        listed.pages.shown.connect(listed.table.viewport().update)
        for text in TYPED:
            listed.field.edit.clear()
            rest(A_LOOK_MS)
            for key in text:
                shown.clear()
                begun = time.perf_counter()
                press(listed.field.edit, key)
                wait_until(lambda: bool(shown) and painted.last >= shown[0])
                self.typed_ms.append(1000 * (painted.last - begun))

    def _while_held(self, window: StationWindow) -> None:
        """Let another program hold the file as one that hangs would, and go on working meanwhile."""
        self.heart.action = "reception: another program holds the file"
        with sqlite3.connect(self.file, isolation_level=None) as other:
            other.execute("BEGIN IMMEDIATE")
            QTest.keyClicks(window.top_bar.scan_field, "765")
            QTest.keyClick(window.top_bar.scan_field, Qt.Key.Key_Return)
            rest(HELD_MS)
            other.execute("ROLLBACK")
        rest(A_LOOK_MS)


def press(field: QWidget, sign: str) -> None:
    """Press a key, or have an input method send a sign that is on none."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))


class PaintedAfter(QObject):
    """Notes when a widget was last painted."""

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self.last = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note each painting."""
        if event.type() == QEvent.Type.Paint:
            self.last = time.perf_counter()
        return super().eventFilter(watched, event)


def resident_mb() -> float:
    """Read how much memory this process holds; 0 where the system does not tell so."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def main(file: str) -> None:
    """Live the day and tell."""
    app = QApplication([])
    load_fonts()
    speak(app, Language("zh_TW"))
    Theme.apply(app, dark=False)
    with tempfile.TemporaryDirectory() as folder:
        day = Day(Path(file), Path(folder))
        day.walk()
        worst = sorted(day.heart.stalls, key=lambda stall: -stall.ms)[:12]
        told = {
            "stalls": [asdict(stall) for stall in worst],
            "typed_ms": day.typed_ms,
            "resident_mb": resident_mb(),
        }
        sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
        sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1])
