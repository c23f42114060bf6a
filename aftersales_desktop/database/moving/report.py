"""What was moved, verified how: shown at the end and kept as a file beside the data."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class TableMoved:
    """A table with its rows and their fingerprint, the same at both places."""

    name: str
    rows: int
    digest: str


@dataclass(frozen=True, kw_only=True)
class SumsMoved:
    """Sums that must agree, the same at both places; `differing` counts what did not agree at the old one."""

    name: str
    sums: dict[str, int]
    differing: int


@dataclass(frozen=True, kw_only=True)
class Report:
    """A move from beginning to end; of a trial, what was read and checked."""

    source: str
    target: str
    dry_run: bool
    revision: str
    began: datetime
    ended: datetime
    tables: tuple[TableMoved, ...]
    sums: tuple[SumsMoved, ...]

    @property
    def rows(self) -> int:
        """Count all rows."""
        return sum(table.rows for table in self.tables)

    @property
    def unbalanced(self) -> tuple[SumsMoved, ...]:
        """Name the sums that did not agree already at the old place."""
        return tuple(sums for sums in self.sums if sums.differing)

    def as_json(self) -> str:
        """Write it for a program."""
        return (
            json.dumps(asdict(self) | {"rows": self.rows}, default=str, ensure_ascii=False, indent=2) + "\n"
        )

    def save_in(self, folder: Path) -> Path:
        """Keep it in a folder, under the moment it began."""
        folder.mkdir(parents=True, exist_ok=True)
        kind = "trial-move" if self.dry_run else "move"
        file = folder / f"{kind}-{self.began:%Y%m%d-%H%M%S-%f}.json"
        file.write_text(self.as_json(), encoding="utf-8")
        return file
