"""Delivered orders, parts and journal lines for the director's figures, put there directly."""

from datetime import datetime, timedelta

from aftersales_desktop.database.journal import AuditEntry, JournalLine, Outcome
from aftersales_desktop.domain.parts.part import Bin, Part
from aftersales_desktop.domain.work_orders.order_state import OrderState, Payer
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.money import Money
from tests.boards.builders import an_order
from tests.house import House

HOUR = timedelta(hours=1)


def delivered(house: House, serial: int, opened: datetime, *, hours: float = 10) -> WorkOrder:
    """Put a delivered order into the house: an hour at the desk, one waiting, six of work, two to leave."""
    order = an_order(
        house,
        house.a_car(f"粵B·{serial:05d}"),
        serial,
        OrderState.DELIVERED,
        opened=opened,
        promised=opened + 9 * HOUR,
        delivered=opened + hours * HOUR,
    )
    with house.session() as session, session.begin():
        stored = session.get_one(WorkOrder, order.id)
        stored.accepted_at = opened + HOUR
        stored.started_at = opened + 2 * HOUR
        stored.finished_at = opened + 8 * HOUR
        stored.technician_id = house.technician.staff_id
    return order


def noted(house: House, order: WorkOrder, event: str, at: datetime) -> None:
    """Write a line into the journal."""
    entry = AuditEntry(
        at=at, staff_id=house.technician.staff_id, station="floor", verb="x", command="", outcome=Outcome.DONE
    )
    house.put(entry)
    house.put(
        JournalLine(
            audit_id=entry.id,
            at=at,
            staff_id=house.technician.staff_id,
            topic="work orders",
            object_id=order.id,
            order_id=order.id,
            event=event,
        )
    )


def a_part_in_its_bin(house: House) -> tuple[int, int]:
    """Put a part into the catalogue and a bin onto the wall."""
    shelf = Bin(code="A-01-1")
    part = Part(
        number="43550-02080",
        number_key="4355002080",
        name="前輪軸承",
        name_key="前輪軸承",
        unit="個",
        price=Money.of("680"),
        cost=Money.of("180"),
    )
    house.put(shelf, part)
    return part.id, shelf.id


def part_line(house: House, order: WorkOrder, payer: Payer = Payer.CUSTOMER) -> int:
    """Id of the order's part line, paid by the customer unless said otherwise."""
    with house.session() as session, session.begin():
        line = session.get_one(WorkOrder, order.id).lines[1]
        line.payer = payer
        return line.id
