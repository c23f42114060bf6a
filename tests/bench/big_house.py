"""A house with years of orders: a small made-up one, copied set by set with its numbers and times moved.

Every copied order keeps its lines, clocks, issues, movements, journal and seals, so the shape is that of real
use. A copied seal is only of the size of a real one: it proves nothing, and checking the chain says so.

    python -m tests.bench.big_house FILE ORDERS
"""

from __future__ import annotations

import shutil
import sqlite3
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Table

from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.migrate import bring_up_to_date
from aftersales_desktop.demo.dealership import make_demo, make_past
from aftersales_desktop.domain import consequences  # noqa: F401 - decisions find what they bring about
from aftersales_desktop.domain.tables import TABLES

NOW = datetime(2026, 11, 24, 2, 42, tzinfo=UTC)
SEED_ORDERS = 480
CUSTOMERS = 300
YEARS = 10
SEED_DAYS = 90
# Copied documents are numbered apart from the real ones; every copy has room for its own.
FIRST_NUMBER = 1_000_000_000
NUMBERS_A_COPY = 1_000_000
COPIED = (
    "customer", "vehicle", "audit_entry", "work_order", "addition", "order_line", "cover_fitting",
    "damage_mark", "clocking", "final_inspection", "settlement", "payment", "move", "call_back", "delivery",
    "used_filter", "parts_issue", "parts_issue_line", "stock_movement", "printed_document", "journal_line",
)  # fmt: skip
# As long as real ones and as scattered over their indexes.
SEALS = """
    INSERT INTO audit_seal (seq, audit_id, previous, hash, mac, key_id)
    SELECT coalesce((SELECT max(seq) FROM audit_seal), 0) + row_number() OVER (ORDER BY id), id,
        lower(hex(randomblob(32))), lower(hex(randomblob(32))), lower(hex(randomblob(32))), hex(randomblob(8))
    FROM audit_entry WHERE id NOT IN (SELECT audit_id FROM audit_seal)
"""
NUMBERS = {"number", "receipt_number"}
SAME_EVERYWHERE = {"staff_member", "part", "bin", "bay", "drain_cart", "special_tool"}


def big_house(file: Path, orders: int) -> Path:
    """Make (or find) a house with about so many orders; what it is copied from lies beside it."""
    if file.exists():
        return file
    file.parent.mkdir(parents=True, exist_ok=True)
    today = _made(file.with_name("today.seed"), make_demo)
    past = _made(file.with_name("past.seed"), make_past)
    unfinished = file.with_suffix(".unfinished")
    shutil.copy(today, unfinished)
    _copy(unfinished, past, max(0, orders // SEED_ORDERS - 1))
    unfinished.rename(file)
    return file


def _made(file: Path, make: Callable[..., None]) -> Path:
    """Make one of the small houses that are copied, once for all sizes."""
    if not file.exists():
        unfinished = file.with_suffix(".unfinished")
        unfinished.unlink(missing_ok=True)
        make(unfinished, "zh_TW", NOW, orders=SEED_ORDERS, customers=CUSTOMERS)
        unfinished.rename(file)
    engine = open_engine(sqlite_url(file))
    bring_up_to_date(engine)
    engine.dispose()
    return file


def _copy(house: Path, seed: Path, copies: int) -> None:
    connection = sqlite3.connect(house, isolation_level=None)
    for setting in ("journal_mode=OFF", "synchronous=OFF", "foreign_keys=OFF", "cache_size=-200000"):
        connection.execute(f"PRAGMA {setting}")
    connection.execute("ATTACH ? AS seed", (str(seed),))
    connection.execute("CREATE TEMP TABLE copies (n INTEGER PRIMARY KEY, days INTEGER)")
    connection.executemany("INSERT INTO copies VALUES (?, ?)", _moves(copies))
    tables = TABLES[0].metadata.tables
    spans = {name: _span(connection, name) for name in COPIED if "id" in tables[name].columns}
    connection.execute("BEGIN")
    for name in COPIED:
        connection.execute(_statement(tables[name], spans))
    connection.execute(SEALS)
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()


def _moves(copies: int) -> list[tuple[int, int]]:
    """Spread the copies over the ten years before the seed's own weeks."""
    return [(n, SEED_DAYS + n * 365 * YEARS // copies) for n in range(1, copies + 1)]


def _span(connection: sqlite3.Connection, name: str) -> int:
    """How far a copy's ids lie from the one before: beyond every id in use."""
    query = f"SELECT max((SELECT max(id) FROM main.{name}), (SELECT max(id) FROM seed.{name}))"  # noqa: S608 - our own names
    return int(connection.execute(query).fetchone()[0] or 0) + 1


def _statement(table: Table, spans: dict[str, int]) -> str:
    columns = [column.name for column in table.columns]
    names = ", ".join(f'"{name}"' for name in columns)
    picked = ", ".join(_picked(table, name, spans) for name in columns)
    return (
        f'INSERT INTO main."{table.name}" ({names}) '  # noqa: S608 - names come from our own schema
        f'SELECT {picked} FROM seed."{table.name}" AS s, copies AS c'
    )


def _picked(table: Table, name: str, spans: dict[str, int]) -> str:
    own = f's."{name}"'
    if name in {"plate", "plate_key"}:
        return f"substr({own}, 1, 2) || printf('%06d', (s.id * 7919 + c.n * 104729) % 1000000)"
    if name == "phone_key":
        return "printf('09%08d', (s.id * 7919 + c.n * 104729) % 100000000)"
    if name in NUMBERS:
        return f"{FIRST_NUMBER} + c.n * {NUMBERS_A_COPY} + s.rowid"
    if name == "subject":
        return f"{own} || '/' || c.n"
    if name == "at" or name.endswith(("_at", "_since")):
        return f"strftime('%Y-%m-%d %H:%M:%f', {own}, '-' || c.days || ' days') || '000'"
    moved = _by(table, name, spans)
    return f"{own} + c.n * {moved}" if moved else own


def _by(table: Table, name: str, spans: dict[str, int]) -> int:
    """By how much an id moves a copy: by its own table's span, or by that of the table it points to."""
    for key in table.columns[name].foreign_keys:
        target = key.column.table.name
        return 0 if target in SAME_EVERYWHERE else spans.get(target, 0)
    if name == "order_id":
        return spans["work_order"]
    return spans.get(table.name, 0) if name == "id" else 0


if __name__ == "__main__":
    big_house(Path(sys.argv[1]), int(sys.argv[2]))
