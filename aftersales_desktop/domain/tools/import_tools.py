"""A list of special tools comes into the crib; each gets its number and its label (R2.3.5c)."""

import secrets
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from aftersales_desktop.database.number_series import next_serial
from aftersales_desktop.database.rights import lookup, verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.imports.plan import Fate, Imported, ImportPlan, ImportRows
from aftersales_desktop.domain.imports.planned import Planned, as_plan, check_all, receipt
from aftersales_desktop.domain.imports.refusals import TwiceInTheFile
from aftersales_desktop.domain.tools.add_tool import ENTERED
from aftersales_desktop.domain.tools.change_tool import CHANGED
from aftersales_desktop.domain.tools.refusals import PriceUnknown, ToolFactMissing
from aftersales_desktop.domain.tools.special_tool import GONE, MISSING, SpecialTool
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.scan_code import TAG_DIGITS
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.topic import Topic

# What the list may say anew of a tool that is there.
TAKES_OVER = ("place", "condition", "price", "purchased_on")

Key = tuple[str, str, str]


@dataclass(frozen=True, kw_only=True)
class ToolRow:
    """A tool as the list has it; what the list does not say is none."""

    number: int
    name: str
    model: str
    place: str
    price: Money
    serial: str | None = None
    condition: str | None = None
    purchased_on: date | None = None

    @property
    def key(self) -> Key:
        """What it is found by: its serial number, else name and model; there may be several alike."""
        return _key(self.name, self.model, self.serial or "")


@dataclass(frozen=True, kw_only=True)
class ImportTools:
    """The rows, from which file, and whether what is there already takes the list's words."""

    file: str
    rows: ImportRows[ToolRow]
    update: bool


@lookup(roles=(Role.PARTS_MANAGER,))
def plan_tools(work: Work, rows: Sequence[ToolRow], update: bool) -> ImportPlan:  # noqa: FBT001 - lookups take what they ask by place
    """Tell what would become of each row."""
    return as_plan(_plan(work, rows, update=update))


@verb(roles=(Role.PARTS_MANAGER,), clause="R2.3.5c")
def import_tools(work: Work, order: ImportTools) -> Imported:
    """Enter the tools, all or none; of tools alike as many come in as the list has more than the crib.

    Raises:
        RowsRefused: One of the rows cannot be entered.

    """
    planned = _plan(work, order.rows.rows, update=order.update)
    check_all(planned)
    new = [_entered(work, row.entry) for row in planned if row.fate is Fate.NEW]
    work.session.add_all(new)
    work.session.flush()
    for tool in new:
        work.note(Topic.TOOLS, tool.id, ENTERED, new=tool.name)
    for row in planned:
        if row.fate is Fate.CHANGED and row.stored is not None:
            _change(work, row.stored, row.entry)
    return receipt(order.file, planned)


def _plan(work: Work, rows: Sequence[ToolRow], *, update: bool) -> list[Planned[ToolRow, SpecialTool]]:
    crib: dict[Key, list[SpecialTool]] = defaultdict(list)
    if rows:
        there = select(SpecialTool).where(SpecialTool.state.not_in(GONE))
        for tool in work.session.scalars(there.order_by(SpecialTool.number.desc())):
            crib[_key(tool.name, tool.model, tool.serial)].append(tool)
    seen: dict[Key, ToolRow] = {}
    return [_planned(row, crib, seen, update=update) for row in rows]


def _planned(
    row: ToolRow, crib: dict[Key, list[SpecialTool]], seen: dict[Key, ToolRow], *, update: bool
) -> Planned[ToolRow, SpecialTool]:
    refusal = _refusal(row, seen)
    stored = crib[row.key].pop() if refusal is None and crib[row.key] else None
    fate = Fate.SAME
    if refusal is not None:
        fate = Fate.REFUSED
    elif stored is None:
        fate = Fate.NEW
    elif update and any(getattr(stored, key) != value for key, value in _news(row, stored).items()):
        fate = Fate.CHANGED
    shown = " ".join((row.name, row.model, row.serial or ""))
    return Planned(number=row.number, shown=shown, entry=row, fate=fate, stored=stored, refusal=refusal)


def _refusal(row: ToolRow, seen: dict[Key, ToolRow]) -> Refusal | None:
    if not (row.name and row.model and row.place):
        return ToolFactMissing()
    if row.price < Money.ZERO:
        return PriceUnknown(tool=row.name)
    before = seen.setdefault(row.key, row)
    return TwiceInTheFile(row=before.number) if row.serial and before is not row else None


def _key(name: str, model: str, serial: str) -> Key:
    if search_key(serial):
        return "", search_key(model), search_key(serial)
    return search_key(name), search_key(model), ""


def _news(row: ToolRow, stored: SpecialTool) -> Mapping[str, object]:
    """Give what the record would take over; the price of a lost tool is what is owed, and stays."""
    said = {key: getattr(row, key) for key in TAKES_OVER if key != "price" or stored.state not in MISSING}
    return {key: value for key, value in said.items() if value is not None}


def _entered(work: Work, row: ToolRow) -> SpecialTool:
    return SpecialTool(
        number=next_serial(work, "special tool", daily=False),
        tag=secrets.randbelow(10**TAG_DIGITS),
        name=row.name,
        model=row.model,
        serial=row.serial or "",
        place=row.place,
        condition=row.condition or "",
        price=row.price,
        purchased_on=row.purchased_on,
    )


def _change(work: Work, tool: SpecialTool, row: ToolRow) -> None:
    for key, value in _news(row, tool).items():
        old = getattr(tool, key)
        if old != value:
            setattr(tool, key, value)
            work.note(Topic.TOOLS, tool.id, CHANGED, old=str(old or ""), new=str(value))
