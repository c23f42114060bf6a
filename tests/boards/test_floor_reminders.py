"""What somebody on the floor has to see to now."""

import pytest

from aftersales_desktop.boards.floor_reminders import ReminderKind, floor_reminders
from aftersales_desktop.database.rights import NotYourRight
from aftersales_desktop.domain.tools.special_tool import SpecialTool
from aftersales_desktop.domain.tools.tool_loan import ToolLoan
from aftersales_desktop.domain.work_orders.move_vehicle import MoveVehicle, move_vehicle
from aftersales_desktop.domain.work_orders.order_state import OrderState, Place
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


def test_nobody_is_reminded_without_signing_in(house: House) -> None:
    with pytest.raises(NotYourRight):
        house.ask(NOBODY, floor_reminders)
