"""What somebody on the floor has to see to now."""

from datetime import timedelta

import pytest

from aftersales_desktop.boards.floor_reminders import ReminderKind, floor_reminders, reminders_in_all
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.rounds.let_in_visitor import LetInVisitor, let_in_visitor
from aftersales_desktop.domain.rounds.let_out_visitor import LetOutVisitor, let_out_visitor
from aftersales_desktop.domain.rounds.visitor import VisitorKind
from aftersales_desktop.domain.tools.special_tool import SpecialTool
from aftersales_desktop.domain.tools.tool_loan import ToolLoan
from aftersales_desktop.domain.work_orders.move_vehicle import MoveVehicle, move_vehicle
from aftersales_desktop.domain.work_orders.order_state import OldParts, OrderState, Place
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.actor import NOBODY
from aftersales_desktop.values.money import Money
from tests.domain.work_orders.builders_floor import a_drain_cart, a_job, a_running_job
from tests.house import House


def test_a_quiet_floor_has_nothing_to_see_to(house: House) -> None:
    a_drain_cart(house, filters=2)
    assert house.ask(house.leader, floor_reminders) == ()


def test_a_full_drain_cart_is_to_be_emptied(house: House) -> None:
    cart = a_drain_cart(house, filters=3)
    reminder = house.ask(house.leader, floor_reminders)[0]
    assert (reminder.kind, reminder.subject_id, reminder.detail) == (ReminderKind.DRAIN_CART, cart, "3/3")


def test_a_tool_out_after_the_order_was_finished_is_reminded_of(house: House) -> None:
    job = a_job(house, state=OrderState.FINISHED)
    tool = SpecialTool(
        number=32, tag=1111, name="扭力扳手", model="TW-200", place="A-1", price=Money.of("480")
    )
    house.put(tool)
    house.put(
        ToolLoan(
            number=2611240001,
            tool_id=tool.id,
            order_id=job.order_id,
            borrower_id=house.technician.staff_id,
            lent_by_id=house.clerk.staff_id,
            out_at=house.clock.now(),
            due_at=house.clock.now(),
            condition_out="完好",
        )
    )
    reminder = house.ask(house.leader, floor_reminders)[0]
    assert (reminder.kind, reminder.person, reminder.detail) == (ReminderKind.TOOL, "張家銘", "T-0032")


def test_a_car_without_its_card_is_noticed(house: House) -> None:
    job = a_running_job(house)
    house.do(house.technician, move_vehicle, MoveVehicle(order_id=job.order_id, place=Place.WASH))
    reminder = house.ask(house.leader, floor_reminders)[0]
    assert (reminder.kind, reminder.subject_id) == (ReminderKind.CARD_APART, job.order_id)


def test_a_visitor_is_shown_on_the_board_until_he_leaves(house: House) -> None:
    visit = LetInVisitor(kind=VisitorKind.SUPPLIER, name="林先生", purpose="送貨")
    visitor = house.do(house.leader, let_in_visitor, visit)
    (reminder,) = house.ask(house.leader, floor_reminders)
    assert (reminder.kind, reminder.title, reminder.since) == (ReminderKind.VISITOR, "林先生", None)
    house.clock.move(timedelta(minutes=31))
    assert house.ask(house.leader, floor_reminders)[0].since is not None
    assert house.ask(house.leader, reminders_in_all) == 1
    house.do(house.leader, let_out_visitor, LetOutVisitor(visitor_id=visitor.visitor_id))
    assert house.ask(house.leader, floor_reminders) == ()


def test_old_parts_lying_for_longer_than_a_day_are_shown(house: House) -> None:
    job = a_job(house, state=OrderState.FINISHED)
    with house.session() as session, session.begin():
        order = session.get_one(WorkOrder, job.order_id)
        order.old_parts, order.finished_at = OldParts.SCRAPPED, house.clock.now()
    assert house.ask(house.leader, floor_reminders) == ()
    house.clock.move(timedelta(days=1, minutes=1))
    (reminder,) = house.ask(house.leader, floor_reminders)
    assert (reminder.kind, reminder.subject_id) == (ReminderKind.OLD_PARTS, job.order_id)


def test_nobody_is_reminded_without_signing_in(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.ask(NOBODY, floor_reminders)
