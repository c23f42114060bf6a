"""Reception opens a claim-part order for a warranty part that is not in stock (R2.3.8a)."""

from dataclasses import dataclass

from aftersales_desktop.database.number_series import next_number
from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimPartOrder
from aftersales_desktop.domain.claim_parts.deposit import proposed_deposit
from aftersales_desktop.domain.claim_parts.find_claim import claim_of_line, note_claim
from aftersales_desktop.domain.claim_parts.refusals import AlreadyClaimed, OnlyWarrantyParts
from aftersales_desktop.domain.work_orders.find_order import find_line, find_order
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.order_state import LineKind, Payer
from aftersales_desktop.domain.work_orders.posts import RECEPTION
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

OPENED = QT_TRANSLATE_NOOP("Words", "claim-part order opened")


@dataclass(frozen=True, kw_only=True)
class OpenClaimOrder:
    """The line of a warranty order whose part must be ordered."""

    order_id: int
    line_id: int


@dataclass(frozen=True, kw_only=True)
class ClaimOrderOpened:
    """Its number, and the deposit to ask the customer for."""

    claim_id: int
    number: str
    proposed: Money


@verb(roles=RECEPTION, clause="R2.3.8a")
def open_claim_order(work: Work, command: OpenClaimOrder) -> ClaimOrderOpened:
    """Open it in draft; nothing is ordered yet.

    Raises:
        UnknownOrder, UnknownLine: There is no such line.
        OnlyWarrantyParts: The manufacturer does not pay this line, or no part of the catalogue stands on it.
        AlreadyClaimed: The line has one already.

    """
    order = find_order(work, command.order_id)
    line = find_line(order, command.line_id)
    _check_line(work, order, line)
    claim = ClaimPartOrder(
        number=next_number(work, "claim-part order"),
        order_id=order.id,
        line_id=line.id,
        customer_id=order.customer_id,
        vehicle_id=order.vehicle_id,
        part_number=line.part_number,
        description=line.description,
        quantity=line.quantity,
        price=line.unit_price,
        deposit=Money.ZERO,
        opened_by_id=work.actor.staff_id,
        opened_at=work.now(),
        state_since=work.now(),
    )
    work.session.add(claim)
    work.session.flush()
    note_claim(work, claim, OPENED, new=f"{line.part_number} {line.description}")
    return ClaimOrderOpened(
        claim_id=claim.id, number=claim.shown_number, proposed=proposed_deposit(work, claim.amount)
    )


def _check_line(work: Work, order: WorkOrder, line: OrderLine) -> None:
    by_warranty = line.kind is LineKind.PART and line.payer is Payer.WARRANTY and line.part_number
    if not by_warranty:
        raise OnlyWarrantyParts(part=line.description, order=order.shown_number)
    older = claim_of_line(work, line.id)
    if older is not None:
        raise AlreadyClaimed(part=line.description, claim=older.shown_number)
