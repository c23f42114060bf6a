"""Sums that must agree within the data, such as stock and its ledger; a subject says which."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select

from aftersales_desktop.database.moving.report import SumsMoved


@dataclass(frozen=True, kw_only=True)
class Sums:
    """One row of sums with their names, and how many things there are whose sums do not agree."""

    name: str
    sums: Select[*tuple[Any, ...]]
    differing: Select[*tuple[Any, ...]]

    def reckon(self, connection: Connection) -> SumsMoved:
        """Add up what lies in a database."""
        row = connection.execute(self.sums).one()
        return SumsMoved(
            name=self.name,
            sums={name: int(value or 0) for name, value in row._mapping.items()},  # noqa: SLF001 - public in spite of its name
            differing=int(connection.scalar(self.differing) or 0),
        )
