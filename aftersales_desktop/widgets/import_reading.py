"""A list on its way in: read from its file, its columns understood, its rows looked at; nothing is written.

Reading a file and its cells happens off the window's thread; the latest wish counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from aftersales_desktop.boards.import_kinds import ImportKind, entries, known_heads
from aftersales_desktop.domain.imports.plan import Fate, ImportPlan, ImportRows
from aftersales_desktop.spreadsheets.grid import Grid
from aftersales_desktop.spreadsheets.mapping import BadRow, ReadRow, guess_mapping, missing_fields, read_rows
from aftersales_desktop.spreadsheets.read_file import read_file
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.desk import Desk


@dataclass(frozen=True, kw_only=True)
class RowOutcome:
    """What becomes of one row of the file; `field` is the column that could not be read."""

    number: int
    shown: str
    fate: Fate
    refusal: Refusal | None = None
    field: str = ""


@dataclass(frozen=True)
class Checked:
    """Every row with what becomes of it, and the entries of those that can be written."""

    outcomes: tuple[RowOutcome, ...] = ()
    good: tuple[object, ...] = ()

    def count(self, *fates: Fate) -> int:
        """Count the rows with one of these fates."""
        return sum(outcome.fate in fates for outcome in self.outcomes)


@dataclass
class ListWanted:
    """What the person has chosen so far."""

    kind: ImportKind
    path: Path | None = None
    encoding: str = ""
    grid: Grid | None = None
    mapped: dict[str, int] = field(default_factory=dict)
    update: bool = False


class ImportReading(QObject):
    """Reads and looks, and tells when it has.

    Signals:
        read: The file's table is there; its columns are guessed.
        checked: Every row's fate is known.
        refused: The file cannot be taken, and why.
    """

    read = Signal()
    checked = Signal()
    refused = Signal(object)

    def __init__(self, desk: Desk, kind: ImportKind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._serial = 0
        self.wanted = ListWanted(kind)
        self.result = Checked()

    def take_kind(self, kind: ImportKind) -> None:
        """Read the same file as another kind of list."""
        self.wanted.kind = kind
        if self.wanted.grid is not None:
            self._show(self._next(), self.wanted.grid)

    def take_file(self, path: Path, encoding: str = "") -> None:
        """Read a file; without an encoding the likeliest is taken."""
        self.wanted.path, self.wanted.encoding = path, encoding
        serial = self._next()
        self._desk.runner.away(
            partial(read_file, path, encoding), partial(self._show, serial), partial(self._refuse, serial)
        )

    def take_column(self, key: str, column: int) -> None:
        """Read a field from another column; below zero from none."""
        self.wanted.mapped.pop(key, None)
        if column >= 0:
            self.wanted.mapped[key] = column
        self.check()

    def take_update(self, *, update: bool) -> None:
        """Let what is there already take the list's words, or not."""
        self.wanted.update = update
        self.check()

    def missing(self) -> tuple[str, ...]:
        """Name the fields without which nothing can come in; marked words."""
        return tuple(one.words for one in missing_fields(self.wanted.kind.fields, self.wanted.mapped))

    def check(self) -> None:
        """Look at every row anew, as the house stands now."""
        serial = self._next()
        self.result = Checked()
        grid, kind = self.wanted.grid, self.wanted.kind
        if grid is None or self.missing():
            self.checked.emit()
            return
        task = partial(read_rows, grid, kind.fields, dict(self.wanted.mapped))
        self._desk.runner.away(task, partial(self._plan, serial))

    def command(self) -> object:
        """Make the command that writes the good rows."""
        name = self.wanted.path.name if self.wanted.path is not None else ""
        return self.wanted.kind.order(file=name, rows=ImportRows(self.result.good), update=self.wanted.update)

    def _next(self) -> int:
        self._serial += 1
        return self._serial

    def _show(self, serial: int, grid: Grid) -> None:
        if serial != self._serial:
            return
        kind = self.wanted.kind
        self.wanted.grid, self.wanted.encoding = grid, grid.encoding
        self.wanted.mapped = guess_mapping(grid.heads, kind.fields, known_heads(kind.key))
        self.read.emit()
        self.check()

    def _refuse(self, serial: int, refusal: Refusal) -> None:
        if serial == self._serial:
            self.wanted.grid, self.result = None, Checked()
            self.refused.emit(refusal)

    def _plan(self, serial: int, read: tuple[tuple[ReadRow, ...], tuple[BadRow, ...]]) -> None:
        if serial != self._serial:
            return
        good, bad = read
        rows = entries(self.wanted.kind, good)
        self._desk.runner.ask(
            self.wanted.kind.plan,
            rows,
            self.wanted.update,
            then=partial(self._tell, serial, rows, bad),
            refused=partial(self._refuse, serial),
        )

    def _tell(self, serial: int, rows: Sequence[object], bad: Sequence[BadRow], plan: ImportPlan) -> None:
        if serial != self._serial:
            return
        words = {one.key: one.words for one in self.wanted.kind.fields}
        outcomes = [
            RowOutcome(number=row.number, shown=row.shown, fate=row.fate, refusal=row.refusal)
            for row in plan.rows
        ]
        outcomes += [
            RowOutcome(
                number=row.number, shown="", fate=Fate.REFUSED, refusal=row.refusal, field=words[row.field]
            )
            for row in bad
        ]
        outcomes.sort(key=lambda outcome: (outcome.fate is not Fate.REFUSED, outcome.number))
        good = (row for row, told in zip(rows, plan.rows, strict=True) if told.fate is not Fate.REFUSED)
        self.result = Checked(tuple(outcomes), tuple(good))
        self.checked.emit()
