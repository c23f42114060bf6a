"""The comparison of issued and fitted parts as a workbook: per technician, then line by line (R2.2.3b)."""

from __future__ import annotations

from collections.abc import Sequence

from aftersales_desktop.domain.rounds.lookups_withholding import IssuedLine
from aftersales_desktop.spreadsheets.write import TableSheet
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.words import translate


def balance_sheets(rows: Sequence[IssuedLine]) -> tuple[TableSheet, ...]:
    """Make the two sheets; what lies beside a car in work is counted as such."""
    return (_technicians(rows), _lines(rows))


def _technicians(rows: Sequence[IssuedLine]) -> TableSheet:
    people = sorted({row.technician for row in rows})
    return TableSheet(
        title=translate("Floor", "Technicians"),
        about=translate("Floor", "Issued parts that are neither fitted nor back"),
        heads=(
            translate("Floor", "Technician"),
            translate("Floor", "Issued lines"),
            translate("Floor", "Differ"),
            translate("Floor", "Differ, work goes on"),
            translate("Floor", "Incidents"),
        ),
        rows=tuple(_person(who, [row for row in rows if row.technician == who]) for who in people),
    )


def _person(who: str, rows: Sequence[IssuedLine]) -> tuple[str, int, int, int, int]:
    differ = [row for row in rows if row.difference != Quantity.ZERO]
    at_work = sum(row.at_work for row in differ)
    incidents = sum(row.incident is not None for row in rows)
    return who, len(rows), len(differ) - at_work, at_work, incidents


def _lines(rows: Sequence[IssuedLine]) -> TableSheet:
    return TableSheet(
        title=translate("Floor", "Issued and fitted"),
        about=translate("Floor", "Orders of the last month"),
        heads=(
            translate("Floor", "Technician"),
            translate("Floor", "Order"),
            translate("Floor", "Plate"),
            translate("Floor", "Part"),
            translate("Floor", "Issued"),
            translate("Floor", "Fitted"),
            translate("Floor", "Returned"),
            translate("Floor", "Difference"),
        ),
        rows=tuple(
            (
                row.technician,
                row.order,
                row.plate,
                row.part,
                str(row.issued),
                str(row.fitted),
                str(row.returned),
                str(row.difference),
            )
            for row in rows
        ),
    )
