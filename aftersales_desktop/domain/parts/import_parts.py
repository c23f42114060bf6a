"""A parts list of another program comes into the catalogue, with the stock it begins with (R2.3.0)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.rights import lookup, verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.imports.plan import Fate, Imported, ImportPlan, ImportRows
from aftersales_desktop.domain.imports.planned import Planned, as_plan, check_all, receipt
from aftersales_desktop.domain.imports.portions import portions
from aftersales_desktop.domain.imports.refusals import StockWithoutBin, TwiceInTheFile
from aftersales_desktop.domain.parts.add_bin import PUT_UP
from aftersales_desktop.domain.parts.add_part import ADDED
from aftersales_desktop.domain.parts.change_part import CHANGED, part_text
from aftersales_desktop.domain.parts.ledger import Entry, post
from aftersales_desktop.domain.parts.part import Bin, Part
from aftersales_desktop.domain.parts.refusals import PartIncomplete
from aftersales_desktop.domain.parts.stock_movement import MovementKind, StockMovement
from aftersales_desktop.domain.work_orders.order_state import PartClass
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.search_key import search_key
from aftersales_desktop.values.topic import Topic

PIECE = "件"
# What the list may say anew of a part that is there: its number and its cost are not changed by hand.
TAKES_OVER = ("name", "unit", "price", "minimum", "part_class")


@dataclass(frozen=True, kw_only=True)
class PartRow:
    """A part as the list has it; what the list does not say is none."""

    number: int
    part_number: str
    name: str | None = None
    unit: str | None = None
    price: Money | None = None
    cost: Money | None = None
    minimum: Quantity | None = None
    part_class: PartClass | None = None
    bin: str | None = None
    on_hand: Quantity | None = None


@dataclass(frozen=True, kw_only=True)
class ImportParts:
    """The rows, from which file, and whether what is there already takes the list's words."""

    file: str
    rows: ImportRows[PartRow]
    update: bool


@lookup(roles=(Role.PARTS_MANAGER,))
def plan_parts(work: Work, rows: Sequence[PartRow], update: bool) -> ImportPlan:  # noqa: FBT001 - lookups take what they ask by place
    """Tell what would become of each row."""
    return as_plan(_plan(work, rows, update=update))


@verb(roles=(Role.PARTS_MANAGER,), clause="R2.3.0")
def import_parts(work: Work, order: ImportParts) -> Imported:
    """Enter the parts, all or none, put up the bins they name, and post the stock they begin with.

    Opening stock is posted only for a part that never had any movement, so the same list once more
    changes nothing; later differences are a stock count's.

    Raises:
        RowsRefused: One of the rows cannot be entered.

    """
    planned = _plan(work, order.rows.rows, update=order.update)
    check_all(planned)
    written = [row for row in planned if row.fate in {Fate.NEW, Fate.CHANGED}]
    bins = _bins(work, {row.entry.bin.upper() for row in written if row.entry.bin})
    new = [_entered(row.entry, bins) for row in written if row.fate is Fate.NEW]
    work.session.add_all(new)
    work.session.flush()
    for part in new:
        work.note(Topic.PARTS, part.id, ADDED, new=part.number)
    for row in written:
        if row.stored is not None:
            _change(work, row.stored, row.entry, bins)
    _open_stock(work, [row.entry for row in planned], bins, order.file)
    return receipt(order.file, planned)


def _plan(work: Work, rows: Sequence[PartRow], *, update: bool) -> list[Planned[PartRow, Part]]:
    known = _known(work, (search_key(row.part_number) for row in rows))
    seen: dict[str, PartRow] = {}
    return [_planned(row, known.get(search_key(row.part_number)), seen, update=update) for row in rows]


def _known(work: Work, keys: Iterable[str]) -> dict[str, Part]:
    found: dict[str, Part] = {}
    for some in portions(sorted(set(keys))):
        found |= {
            p.number_key: p for p in work.session.scalars(select(Part).where(Part.number_key.in_(some)))
        }
    return found


def _planned(
    row: PartRow, stored: Part | None, seen: dict[str, PartRow], *, update: bool
) -> Planned[PartRow, Part]:
    refusal = _refusal(row, stored, seen)
    fate = Fate.SAME
    if refusal is not None:
        fate = Fate.REFUSED
    elif stored is None:
        fate = Fate.NEW
    elif update and any(getattr(stored, key) != value for key, value in _news(row).items()):
        fate = Fate.CHANGED
    shown = " ".join(filter(None, (row.part_number, row.name)))
    return Planned(number=row.number, shown=shown, entry=row, fate=fate, stored=stored, refusal=refusal)


def _refusal(row: PartRow, stored: Part | None, seen: dict[str, PartRow]) -> Refusal | None:
    amounts = (row.price, row.cost)
    quantities = (row.minimum, row.on_hand)
    if (
        not search_key(row.part_number)
        or (stored is None and (not row.name or row.price is None))
        or any(amount is not None and amount < Money.ZERO for amount in amounts)
        or any(quantity is not None and quantity < Quantity.ZERO for quantity in quantities)
    ):
        return PartIncomplete()
    if row.on_hand and not row.bin:
        return StockWithoutBin()
    before = seen.setdefault(search_key(row.part_number), row)
    return TwiceInTheFile(row=before.number) if before is not row else None


def _news(row: PartRow) -> Mapping[str, object]:
    said = {key: getattr(row, key) for key in TAKES_OVER}
    return {key: value for key, value in said.items() if value is not None}


def _entered(row: PartRow, bins: Mapping[str, Bin]) -> Part:
    return Part(
        number=row.part_number,
        number_key=search_key(row.part_number),
        name=row.name or "",
        name_key=search_key(row.name or ""),
        unit=row.unit or PIECE,
        part_class=row.part_class or PartClass.OTHER,
        price=row.price or Money.ZERO,
        cost=row.cost or Money.ZERO,
        minimum=row.minimum or Quantity.ZERO,
        home_bin_id=bins[row.bin.upper()].id if row.bin else None,
    )


def _change(work: Work, part: Part, row: PartRow, bins: Mapping[str, Bin]) -> None:
    old = part_text(part)
    for key, value in _news(row).items():
        setattr(part, key, value)
    part.name_key = search_key(part.name)
    if row.bin and part.home_bin_id is None:
        part.home_bin_id = bins[row.bin.upper()].id
    work.note(Topic.PARTS, part.id, CHANGED, old=old, new=part_text(part))


def _bins(work: Work, codes: set[str]) -> dict[str, Bin]:
    """Find the bins by their codes, putting up those that are not there."""
    found: dict[str, Bin] = {}
    for some in portions(sorted(codes)):
        found |= {place.code: place for place in work.session.scalars(select(Bin).where(Bin.code.in_(some)))}
    new = [Bin(code=code) for code in sorted(codes - found.keys())]
    work.session.add_all(new)
    work.session.flush()
    for place in new:
        work.note(Topic.STOCK, place.id, PUT_UP, new=place.code)
    return found | {place.code: place for place in new}


def _open_stock(work: Work, rows: Iterable[PartRow], bins: dict[str, Bin], file: str) -> None:
    """Post what the list says lies in the bins, for parts that never moved."""
    stocked = [row for row in rows if row.on_hand]
    parts = _known(work, (search_key(row.part_number) for row in stocked))
    moved: set[int] = set()
    for some in portions([part.id for part in parts.values()]):
        moved |= set(
            work.session.scalars(select(StockMovement.part_id).where(StockMovement.part_id.in_(some)))
        )
    fresh = [row for row in stocked if parts[search_key(row.part_number)].id not in moved]
    places = bins | _bins(work, {(row.bin or "").upper() for row in fresh} - bins.keys())
    entries = [
        Entry(
            part_id=parts[search_key(row.part_number)].id,
            bin_id=places[(row.bin or "").upper()].id,
            quantity=row.on_hand or Quantity.ZERO,
            unit_cost=parts[search_key(row.part_number)].cost,
        )
        for row in fresh
    ]
    if entries:
        post(work, entries, MovementKind.OPENING, file[:40])
