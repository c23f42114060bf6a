"""Takes a picture of a window at each important step, and names it on standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from aftersales_desktop.tour.waiting import Stillness, TourStopped
from aftersales_desktop.widgets.station_window import StationWindow


class Camera:
    """Numbers its pictures, so that the folder reads like the day."""

    def __init__(self, folder: Path, stillness: Stillness) -> None:
        self._folder = folder
        self._stillness = stillness
        self.pictures: list[Path] = []

    def take(self, window: StationWindow, name: str, sentence: str) -> None:
        """Let the window come to rest, and take it as it is."""
        self._stillness.wait()
        path = self._folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        if not window.grab().save(str(path)):
            raise TourStopped(path.name)
        self.pictures.append(path)
        say(path, sentence)

    def show_where_it_stopped(self, windows: Iterable[StationWindow]) -> None:
        """Take every window as it is, at rest or not."""
        for number, window in enumerate(windows, start=1):
            path = self._folder / f"stopped-{number}.png"
            window.grab().save(str(path))
            say(path, window.messages.text() or "nothing was said.")


def say(path: Path, sentence: str) -> None:
    """Name a picture or a paper."""
    sys.stdout.write(f"{path}: {sentence}\n")
    sys.stdout.flush()
