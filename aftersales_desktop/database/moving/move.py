"""Moves a house: looks at both places, copies, reads back, compares, keeps. Or only tries to."""

from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, Table

from aftersales_desktop.database.engine import READS
from aftersales_desktop.database.migrate import current_revision
from aftersales_desktop.database.moving.digest import Digest
from aftersales_desktop.database.moving.faults import in_words
from aftersales_desktop.database.moving.fitting import Fitting
from aftersales_desktop.database.moving.refusals import NothingToMove, NotTheSame
from aftersales_desktop.database.moving.report import Report, SumsMoved, TableMoved
from aftersales_desktop.database.moving.rows import Values, batches, count_rows, tables_in_order
from aftersales_desktop.database.moving.source import (
    as_of_one_moment,
    bytes_there,
    check_parents,
    check_source,
    others_connected,
    place_of,
    readable,
    with_nobody_writing,
)
from aftersales_desktop.database.moving.sums import Sums
from aftersales_desktop.database.moving.target_file import IntoFile, check_file, into_file
from aftersales_desktop.database.moving.target_server import IntoServer, check_server, into_server
from aftersales_desktop.values.clock import Clock, SystemClock

# Which table, how many rows of the whole work are done, of how many. It may raise to stop the move.
Progress = Callable[[str, int, int], None]
Into = IntoFile | IntoServer


def nobody_looks(_table: str, _done: int, _of: int) -> None:
    """Tell the progress to nobody."""


@dataclass(frozen=True, kw_only=True)
class Move:
    """What is to be moved where.

    Attributes:
        source: The place where the house lies, a file or a server.
        target: A server, or the file that is to be made.
        sums: What must agree within the data, and be the same at both places.
        dry_run: Read and check everything, write nothing, keep nobody from working.
        clock: Tells when it began and ended.

    """

    source: Engine
    target: Engine | Path
    sums: Sequence[Sums] = ()
    dry_run: bool = False
    clock: Clock = field(default_factory=SystemClock)


@dataclass(frozen=True, kw_only=True)
class Preview:
    """What lies at a place, table by table; and who else is at work on it."""

    place: str
    rows: dict[str, int]
    others: tuple[str, ...]


def preview(source: Engine) -> Preview:
    """Look what would be moved, without keeping anybody from anything.

    Raises:
        MoveRefused: There is nothing there, or it has to be upgraded first.

    """
    with in_words():
        check_source(source)
        with as_of_one_moment(source) as connection:
            rows = count_rows(connection, tables_in_order())
            return Preview(place=place_of(source), rows=rows, others=others_connected(connection))


def move(order: Move, progress: Progress = nobody_looks) -> Report:
    """Move a house, or try to; when it returns, everything is at the new place, compared and kept.

    Whatever is raised, by anything or by `progress`, leaves both places as they were.

    Raises:
        MoveRefused: Something at one of the places is in the way; or what arrived was not the same.
        DatabaseBusy: Somebody was writing for too long.
        DatabaseAway: A server went away.

    """
    began = order.clock.now()
    with in_words():
        check_source(order.source)
        # Now: once everything is kept, no place is asked anything any more.
        revision = current_revision(order.source.execution_options(**READS)) or ""
        frozen = as_of_one_moment if order.dry_run else with_nobody_writing
        with frozen(order.source) as source:
            carrying = _Carrying(source, progress)
            carrying.check(order.target)
            if order.dry_run:
                tables, sums = carrying.only_read(order)
            else:
                with _into(order.target) as target:
                    tables, sums = carrying.carry(order, target)
    return _report(order, began, revision, tables, sums)


class _Carrying:
    """One move under way: what lies at the source, and how far it has come."""

    def __init__(self, source: Connection, progress: Progress) -> None:
        self._source = source
        self._progress = progress
        self._rows = count_rows(source, tables_in_order())
        self._done = 0
        self._of = 0

    def check(self, target: Engine | Path) -> None:
        """Look at everything that can be seen before the first row is read."""
        if not any(self._rows.values()):
            raise NothingToMove(place=place_of(self._source.engine))
        if isinstance(target, Path):
            check_file(target, bytes_there(self._source))
        else:
            check_server(target)
        check_parents(self._source)

    def only_read(self, order: Move) -> tuple[list[TableMoved], list[SumsMoved]]:
        """Read every row and look whether the target could hold it."""
        self._of = sum(self._rows.values())
        digests = []
        for table in tables_in_order():
            digest = Digest(table)
            with closing(self._read(table, digest, to_a_server=isinstance(order.target, Engine))) as rows:
                for _ in rows:
                    pass
            digests.append(_moved(table, digest))
        return digests, [sums.reckon(self._source) for sums in order.sums]

    def carry(self, order: Move, target: Into) -> tuple[list[TableMoved], list[SumsMoved]]:
        """Copy every table, then read every one back and compare; then the sums."""
        self._of = 2 * sum(self._rows.values())
        sent = []
        for table in tables_in_order():
            digest = Digest(table)
            with closing(self._read(table, digest, to_a_server=isinstance(target, IntoServer))) as rows:
                target.write(table, rows)
            sent.append(_moved(table, digest))
        for table, there in zip(tables_in_order(), sent, strict=True):
            _compare(table.name, there, self._read_back(table, target.connection))
        sums = [one.reckon(self._source) for one in order.sums]
        for one, before in zip(order.sums, sums, strict=True):
            _compare(one.name, before, one.reckon(target.connection))
        return sent, sums

    def _read(
        self, table: Table, digest: Digest, *, to_a_server: bool
    ) -> Generator[Sequence[Values], None, None]:
        """Read a table of the source, taking its fingerprint and looking whether it fits on the way."""
        fitting = Fitting(table, to_a_server=to_a_server)
        with closing(batches(self._source, table)) as flow:
            for rows in readable(table, flow):
                fitting.look_at(rows)
                digest.take(rows)
                yield rows
                self._count(table, len(rows))

    def _read_back(self, table: Table, target: Connection) -> TableMoved:
        digest = Digest(table)
        with closing(batches(target, table)) as flow:
            for rows in flow:
                digest.take(rows)
                self._count(table, len(rows))
        return _moved(table, digest)

    def _count(self, table: Table, rows: int) -> None:
        self._done += rows
        self._progress(table.name, self._done, self._of)


def _into(target: Engine | Path) -> AbstractContextManager[Into]:
    return into_file(target) if isinstance(target, Path) else into_server(target)


def _moved(table: Table, digest: Digest) -> TableMoved:
    return TableMoved(name=table.name, rows=digest.rows, digest=digest.text())


def _compare(name: str, sent: object, arrived: object) -> None:
    if sent != arrived:
        raise NotTheSame(what=name)


def _report(
    order: Move, began: datetime, revision: str, tables: Sequence[TableMoved], sums: Sequence[SumsMoved]
) -> Report:
    target = order.target
    return Report(
        source=place_of(order.source),
        target=str(target) if isinstance(target, Path) else place_of(target),
        dry_run=order.dry_run,
        revision=revision,
        began=began,
        ended=order.clock.now(),
        tables=tuple(tables),
        sums=tuple(sums),
    )
