"""Measures the program against its floors and its peers, and prints one table.

    python -m tests.bench [--fast] [--only GROUP ...] [--plot FILE]

Houses of 1k, 100k and 1M orders (--fast: 1k, 10k and 100k) lie in build/bench, or in the folder that the
environment variable BENCH_HOUSES names; they are made the first time and brought to the newest schema. A
figure is a ratio of things done in turns in one run. Nothing here is asserted: the table says what is met.
"""

from __future__ import annotations

import argparse
import os
import platform
import sqlite3
import sys
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.migrate import bring_up_to_date
from aftersales_desktop.widgets.words import load_fonts
from tests.bench import measured, trouble
from tests.bench.big_house import big_house
from tests.bench.figures import SAMPLES, Row, table
from tests.bench.growth import Growth, plot, shown_count
from tests.bench.measured import Bench

ROOT = Path(__file__).resolve().parents[2]
SIZES = (1_000, 10_000, 100_000, 1_000_000)
FAST_SIZES = (1_000, 10_000, 100_000)
GROUPS: dict[str, Callable[[Bench], Iterator[Row]]] = {
    "start": measured.start_rows,
    "issue": measured.issue_rows,
    "server": measured.server_rows,
    "looks": measured.look_rows,
    "paper": measured.paper_rows,
    "day": measured.day_rows,
    "stations": measured.station_rows,
    "writers": measured.writer_rows,
    "races": trouble.race_rows,
    "losing": trouble.losing_rows,
    "growth": measured.growth_rows,
}
PACKAGES = ("PySide6-Essentials", "SQLAlchemy", "psycopg", "reportlab", "z3c.rml", "qrcode")


def ready(file: Path, orders: int) -> Path:
    """Have a house of that size, at the newest schema."""
    say(f"house of {shown_count(orders)} orders: {file}")
    big_house(file, orders)
    engine = open_engine(sqlite_url(file))
    bring_up_to_date(engine)
    engine.dispose()
    for aside in file.parent.glob(f"{file.stem}.before-upgrade-*"):
        aside.unlink()
    return file


def say(words: str) -> None:
    """Tell how far it is, beside the table."""
    sys.stderr.write(f"{words}\n")


def versions(bench: Bench) -> str:
    """Name everything that was measured."""
    own = {name: version(name) for name in PACKAGES}
    shown = {"Python": platform.python_version(), "SQLite": sqlite3.sqlite_version} | own | bench.versions
    return ", ".join(f"{name} {number}" for name, number in shown.items())


def main() -> None:
    """Measure what is asked for, and print."""
    parser = argparse.ArgumentParser(prog="tests.bench", description=__doc__)
    parser.add_argument("--fast", action="store_true", help="smaller houses and fewer samples")
    parser.add_argument("--only", nargs="*", choices=GROUPS, default=list(GROUPS), help="only these groups")
    parser.add_argument("--plot", type=Path, help="draw the growth into this file")
    asked = parser.parse_args()
    app = QApplication.instance() or QApplication([])
    load_fonts()
    folder = Path(os.environ.get("BENCH_HOUSES", ROOT / "build" / "bench"))
    sizes = FAST_SIZES if asked.fast else SIZES
    houses = {size: ready(folder / f"{size}.db", size) for size in sizes}
    bench = Bench(houses, folder / "peers", SAMPLES if asked.fast else 4 * SAMPLES, asked.fast)
    rows: list[Row] = []
    for name in asked.only:
        say(f"measuring: {name}")
        rows += GROUPS[name](bench)
    sys.stdout.write(f"{table(rows)}\n\n{versions(bench)}\n")
    sys.stdout.writelines(f"{line}\n" for line in bench.told)
    if asked.plot and bench.costs:
        asked.plot.write_text(plot(Growth(bench.costs), "Middle time by the size of the house"), "utf-8")
    app.quit()


if __name__ == "__main__":
    main()
