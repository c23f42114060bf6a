"""One order on reception's page, with its lines, additions and money; its history, page by page."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from aftersales_desktop.database.journal import JournalLine
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.people.staff_names import StaffNames, staff_names
from aftersales_desktop.domain.work_orders.aftercare import CallBack, Delivery
from aftersales_desktop.domain.work_orders.closing import Payment, Settlement
from aftersales_desktop.domain.work_orders.discount import DiscountState, share_of_base
from aftersales_desktop.domain.work_orders.discount_wanted import BEFORE_THE_BILL, discount_of
from aftersales_desktop.domain.work_orders.estimate import estimate, needs_acceptance
from aftersales_desktop.domain.work_orders.find_order import find_order, order_on_card
from aftersales_desktop.domain.work_orders.order_line import Addition, OrderLine
from aftersales_desktop.domain.work_orders.order_rows import (
    AdditionRow,
    BillRow,
    CallRow,
    CarRow,
    CoverRow,
    DamageRow,
    DiscountRow,
    HistoryRow,
    LineRow,
    OrderPage,
    PaymentRow,
)
from aftersales_desktop.domain.work_orders.order_state import AdditionState, Payer
from aftersales_desktop.domain.work_orders.posts import PRINTS_CARDS
from aftersales_desktop.domain.work_orders.promise import promise
from aftersales_desktop.domain.work_orders.settle_order import owed
from aftersales_desktop.domain.work_orders.work_order import Bay, WorkOrder
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.money import total
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.scan_code import ScanCode

HISTORY_PAGE = 60
NO_TAG = 0
COPIED = (
    "kind",
    "state",
    "state_since",
    "complaint",
    "instruction",
    "mileage_km",
    "fuel_eighths",
    "belongings",
    "opened_at",
    "promised_at",
    "accepted_at",
    "accepted_by",
    "signature",
    "card_printed_at",
    "started_at",
    "finished_at",
    "delivered_at",
    "vehicle_place",
    "removed_parts_place",
    "old_parts",
    "cancel_reason",
    "repeat_of_id",
)


@lookup(roles=ANY_STAFF)
def order_page(work: Work, order_id: int) -> OrderPage:
    """Show an order.

    Raises:
        UnknownOrder: There is none.

    """
    return page_of(work, find_order(work, order_id))


@lookup(roles=ANY_STAFF)
def order_of_card(work: Work, card: ScanCode) -> int:
    """Say which order's job card was scanned.

    Raises:
        NotAScanCode: It is no job card of ours.

    """
    return order_on_card(work, card).id


def page_of(work: Work, order: WorkOrder) -> OrderPage:
    """Read an order into its page; the code on the card is for those who print it (R2.3.1a)."""
    names = staff_names(work)
    labour, parts = owed(order)
    delivery = work.session.get(Delivery, order.id)
    bay = work.session.get(Bay, order.bay_id) if order.bay_id is not None else None
    repeated = work.session.get(WorkOrder, order.repeat_of_id) if order.repeat_of_id is not None else None
    return OrderPage(
        **_copied(order),
        order_id=order.id,
        number=order.shown_number,
        code=order.code if work.actor.holds(*PRINTS_CARDS) else replace(order.code, tag=NO_TAG),
        car=_car(work, order),
        advisor=names(order.advisor_id),
        technician=names(order.technician_id),
        bay=bay.name if bay else "",
        promise=promise(work.now(), order.state, order.promised_at, order.delivered_at),
        needs_acceptance=needs_acceptance(order),
        repeat_of=repeated.shown_number if repeated else "",
        taken_over_by=delivery.taken_over_by if delivery else "",
        survey=delivery.survey if delivery else None,
        estimate=estimate(order),
        owed_labour=labour,
        owed_parts=parts,
        lines=tuple(_line(line, names) for line in order.lines),
        additions=_additions(work, order, names),
        covers=tuple(
            CoverRow(cover=row.cover, fitted_by=names(row.fitted_by_id), at=row.at) for row in order.covers
        ),
        damages=tuple(
            DamageRow(position=mark.position, x=mark.x, y=mark.y, text=mark.text) for mark in order.damages
        ),
        payments=_payments(work, order, names),
        discount=_discount(work, order, names),
        bill=_bill(work, order, names),
        calls=_calls(work, order, names),
    )


def _copied(order: WorkOrder) -> dict[str, Any]:
    """Copy what stands on the page as it stands on the order."""
    return {name: getattr(order, name) for name in COPIED}


def _car(work: Work, order: WorkOrder) -> CarRow:
    vehicle = work.session.get_one(Vehicle, order.vehicle_id)
    customer = work.session.get_one(Customer, order.customer_id)
    return CarRow(
        vehicle_id=vehicle.id,
        plate=vehicle.plate or vehicle.vin,
        vin=vehicle.vin,
        make=vehicle.make,
        model=vehicle.model,
        year=vehicle.year,
        colour=vehicle.colour,
        warranty_until=vehicle.warranty_until,
        customer_id=customer.id,
        customer=customer.name,
        phone=customer.phone,
    )


def _line(line: OrderLine, names: StaffNames) -> LineRow:
    return LineRow(
        line_id=line.id,
        position=line.position,
        kind=line.kind,
        description=line.description,
        part_number=line.part_number,
        part_class=line.part_class,
        unit=line.unit,
        quantity=line.quantity,
        unit_price=line.unit_price,
        amount=line.amount,
        charged=line.charged,
        owed=line.owed,
        payer=line.payer,
        technician=names(line.technician_id),
        done_at=line.done_at,
        dropped=line.dropped,
        addition_id=line.addition_id,
        awaits_answer=line.awaits_answer,
        stocked_out=line.stocked_out,
        handed_over=line.handed_over,
        fitted=line.fitted,
    )


def _additions(work: Work, order: WorkOrder, names: StaffNames) -> tuple[AdditionRow, ...]:
    rows = work.session.scalars(select(Addition).where(Addition.order_id == order.id).order_by(Addition.id))
    return tuple(
        AdditionRow(
            addition_id=row.id,
            finding=row.finding,
            found_by=names(row.found_by_id),
            found_at=row.found_at,
            state=row.state,
            channel=row.channel,
            answered_by=row.answered_by,
            answered_at=row.answered_at,
            asked=total([x.amount for x in _lines_of(order, row) if x.payer is Payer.CUSTOMER]),
        )
        for row in rows
    )


def _lines_of(order: WorkOrder, addition: Addition) -> Iterable[OrderLine]:
    """The lines that are asked about; what was taken off before the answer is not."""
    asked = addition.state is AdditionState.REPORTED
    return (line for line in order.lines if line.addition_id == addition.id and not (asked and line.dropped))


def _payments(work: Work, order: WorkOrder, names: StaffNames) -> tuple[PaymentRow, ...]:
    rows = work.session.scalars(select(Payment).where(Payment.order_id == order.id).order_by(Payment.id))
    return tuple(
        PaymentRow(
            receipt=shown_document("RC", row.receipt_number),
            kind=row.kind,
            amount=row.amount,
            reference=row.reference,
            received_by=names(row.received_by_id),
            at=row.at,
        )
        for row in rows
    )


def _bill(work: Work, order: WorkOrder, names: StaffNames) -> BillRow | None:
    row = work.session.get(Settlement, order.id)
    if row is None:
        return None
    return BillRow(
        number=shown_document("ST", row.number),
        labour=row.labour,
        parts=row.parts,
        due=row.due,
        settled_by=names(row.settled_by_id),
        at=row.at,
    )


def _discount(work: Work, order: WorkOrder, names: StaffNames) -> DiscountRow | None:
    row = discount_of(work, order.id)
    if row is None:
        return None
    given = row.state is DiscountState.GRANTED
    return DiscountRow(
        state=row.state,
        share=share_of_base(row.amount, row.base) if row.share is None else row.share,
        amount=row.amount,
        base=row.base,
        reason_code=row.reason_code,
        reason=row.reason,
        asked_by=names(row.asked_by_id),
        asked_at=row.asked_at,
        granted_by=names(row.granted_by_id),
        granted_at=row.granted_at,
        holds=given and (order.state not in BEFORE_THE_BILL or row.fits(order)),
        above=row.above_limit or row.above_quota,
    )


def _calls(work: Work, order: WorkOrder, names: StaffNames) -> tuple[CallRow, ...]:
    rows = work.session.scalars(select(CallBack).where(CallBack.order_id == order.id).order_by(CallBack.id))
    return tuple(
        CallRow(result=row.result, said=row.said, caller=names(row.caller_id), at=row.at) for row in rows
    )


@lookup(roles=ANY_STAFF)
def order_history(
    work: Work, order_id: int, before_id: int | None = None, limit: int = HISTORY_PAGE
) -> tuple[HistoryRow, ...]:
    """Page through what happened to an order, the latest first; `before_id` is the last line seen."""
    names = staff_names(work)
    wanted = select(JournalLine).where(JournalLine.order_id == order_id)
    if before_id is not None:
        wanted = wanted.where(JournalLine.id < before_id)
    rows = work.session.scalars(wanted.order_by(JournalLine.id.desc()).limit(limit))
    return tuple(
        HistoryRow(
            line_id=row.id, at=row.at, who=names(row.staff_id), event=row.event, old=row.old, new=row.new
        )
        for row in rows
    )
