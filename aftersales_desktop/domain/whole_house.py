"""What is said of all the data together when a house is moved: the subject of a table, sums that agree."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, func, literal, select, type_coerce, union_all

from aftersales_desktop.database.moving.rows import count_rows, tables_in_order
from aftersales_desktop.database.moving.source import others_connected
from aftersales_desktop.database.moving.sums import Sums
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimMoney
from aftersales_desktop.domain.parts.part import Stock
from aftersales_desktop.domain.parts.stock_movement import StockMovement
from aftersales_desktop.domain.tables import TABLES
from aftersales_desktop.domain.work_orders.closing import Payment
from aftersales_desktop.values.facts import Word
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

# The rooms of the domain, and what people call what lies in them.
SUBJECTS = {
    "dealership": QT_TRANSLATE_NOOP("Words", "the house"),
    "people": QT_TRANSLATE_NOOP("Words", "staff and deputies"),
    "customers": QT_TRANSLATE_NOOP("Words", "customers, cars and appointments"),
    "work_orders": QT_TRANSLATE_NOOP("Words", "work orders and payments"),
    "parts": QT_TRANSLATE_NOOP("Words", "parts and stock"),
    "tools": QT_TRANSLATE_NOOP("Words", "special tools and loans"),
    "documents": QT_TRANSLATE_NOOP("Words", "printed papers"),
    "rules": QT_TRANSLATE_NOOP("Words", "values of the rulebook"),
    "notices": QT_TRANSLATE_NOOP("Words", "messages"),
    "duties": QT_TRANSLATE_NOOP("Words", "duties done"),
    "approvals": QT_TRANSLATE_NOOP("Words", "requests and signatures"),
    "accident_cars": QT_TRANSLATE_NOOP("Words", "accident quotations"),
    "claim_parts": QT_TRANSLATE_NOOP("Words", "claim parts and deposits"),
    "sanctions": QT_TRANSLATE_NOOP("Words", "sanctions"),
    "rounds": QT_TRANSLATE_NOOP("Words", "rounds, findings and visitors"),
    "purchasing": QT_TRANSLATE_NOOP("Words", "suppliers and orders of parts"),
    "internal_use": QT_TRANSLATE_NOOP("Words", "internal use"),
    "front_desk": QT_TRANSLATE_NOOP("Words", "targets, tasks and grievances"),
}
THE_REST = QT_TRANSLATE_NOOP("Words", "audit, journal and numbers")


def _total(amount: ColumnElement[Any]) -> ColumnElement[int]:
    return func.coalesce(func.sum(type_coerce(amount, BigInteger)), 0)


def _stock_and_ledger() -> Sums:
    """Stock is the sum of its movements, bin by bin."""
    on_hand = type_coerce(Stock.on_hand, BigInteger).label("quantity")
    moved = (-type_coerce(StockMovement.quantity, BigInteger)).label("quantity")
    both = union_all(
        select(Stock.part_id, Stock.bin_id, on_hand),
        select(StockMovement.part_id, StockMovement.bin_id, moved),
    ).subquery()
    apart = (
        select(both.c.part_id)
        .group_by(both.c.part_id, both.c.bin_id)
        .having(func.sum(both.c.quantity) != 0)
        .subquery()
    )
    return Sums(
        name=QT_TRANSLATE_NOOP("Words", "stock and its ledger"),
        sums=select(
            select(_total(Stock.on_hand.expression)).scalar_subquery().label("on_hand"),
            select(_total(StockMovement.quantity.expression)).scalar_subquery().label("moved"),
        ),
        differing=select(func.count()).select_from(apart),
    )


def _deposits() -> Sums:
    """What was taken for claim parts, what was paid back of it; nothing more than was taken."""
    amount = type_coerce(ClaimMoney.amount, BigInteger)
    taken = func.coalesce(func.sum(amount).filter(~ClaimMoney.paid_back), 0)
    paid_back = func.coalesce(func.sum(amount).filter(ClaimMoney.paid_back), 0)
    too_much = select(ClaimMoney.claim_id).group_by(ClaimMoney.claim_id).having(paid_back > taken).subquery()
    return Sums(
        name=QT_TRANSLATE_NOOP("Words", "deposits"),
        sums=select(taken.label("taken"), paid_back.label("paid_back")),
        differing=select(func.count()).select_from(too_much),
    )


def _payments() -> Sums:
    """What customers have paid."""
    return Sums(
        name=QT_TRANSLATE_NOOP("Words", "payments"),
        sums=select(_total(Payment.amount.expression).label("paid")),
        differing=select(literal(0)),
    )


SUMS = (_stock_and_ledger(), _deposits(), _payments())
ROOM_OF = {row.__tablename__: row.__module__.split(".")[2] for row in TABLES}


def subject_of(table: str) -> Word:
    """Name the subject whose table it is."""
    return Word(SUBJECTS.get(ROOM_OF.get(table, ""), THE_REST))


def by_subject(rows: dict[str, int]) -> dict[Word, int]:
    """Add up the rows of tables by subject, in the order in which they are moved."""
    found: dict[Word, int] = {}
    for table, count in rows.items():
        subject = subject_of(table)
        found[subject] = found.get(subject, 0) + count
    return found


@dataclass(frozen=True)
class HouseToMove:
    """What would be moved, subject by subject, and who else is at work on it."""

    rows: dict[Word, int]
    others: tuple[str, ...]


@lookup(roles=(Role.ADMINISTRATOR,))
def house_to_move(work: Work) -> HouseToMove:
    """Count what lies in the house, for whoever may move it."""
    connection = work.session.connection()
    counts = count_rows(connection, tables_in_order())
    return HouseToMove(by_subject(counts), others_connected(connection))
