"""Reception's today: each car in its lane with its next step, and the day in figures."""

from datetime import timedelta

from aftersales_desktop.boards.line_suggestions import suggest_lines
from aftersales_desktop.boards.order_sheet import order_sheet
from aftersales_desktop.boards.today_board import Lane, NextStep, TodayCard, today_board
from aftersales_desktop.domain.customers.appointment import Appointment
from aftersales_desktop.domain.parts.part import Bin, Part, Stock
from aftersales_desktop.domain.work_orders.order_line import Addition
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderState
from aftersales_desktop.domain.work_orders.promise import Promise
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.search_key import search_key
from tests.domain.work_orders.builders import (
    a_confirmed_order,
    a_quoted_order,
    an_order,
    labour,
    print_card,
    put_in_state,
)
from tests.house import House


def placed(house: House) -> dict[int | None, TodayCard]:
    """Each order's card on the board."""
    return {card.order_id: card for card in house.ask(house.advisor, today_board).cards}


def a_visit(house: House, hours: int = 1) -> Appointment:
    car = house.a_car(plate="MQK-2207")
    visit = Appointment(
        at=house.clock.now() + timedelta(hours=hours),
        customer_id=car.customer_id,
        vehicle_id=car.id,
        advisor_id=house.advisor.staff_id,
        wish="四萬公里保養",
    )
    house.put(visit)
    return visit


def test_every_car_stands_in_its_lane_with_its_next_step(house: House) -> None:
    draft = an_order(house).order_id
    quoted, confirmed, printed = a_quoted_order(house), a_confirmed_order(house), a_confirmed_order(house)
    print_card(house, printed)
    others = {state: a_quoted_order(house) for state in (OrderState.STARTED, OrderState.INSPECTED)}
    for state, order_id in others.items():
        put_in_state(house, order_id, state)
    cards = placed(house)
    assert [(cards[i].lane, cards[i].step) for i in (draft, quoted, confirmed, printed)] == [
        (Lane.RECEPTION, NextStep.ESTIMATE),
        (Lane.ASKING, NextStep.SIGN),
        (Lane.RECEPTION, NextStep.PRINT_CARD),
        (Lane.RECEPTION, NextStep.DISPATCH),
    ]
    assert [(cards[i].lane, cards[i].step) for i in others.values()] == [
        (Lane.WORKSHOP, NextStep.NONE),
        (Lane.READY, NextStep.SETTLE),
    ]


def test_an_addition_puts_the_car_among_those_to_ask(house: House) -> None:
    order_id = a_quoted_order(house)
    put_in_state(house, order_id, OrderState.WAITING_PARTS)
    house.put(
        Addition(
            order_id=order_id,
            finding="水泵漏水",
            found_by_id=house.technician.staff_id,
            found_at=house.clock.now(),
        )
    )
    card = placed(house)[order_id]
    assert (card.lane, card.step, card.note) == (Lane.ASKING, NextStep.ASK_CUSTOMER, "水泵漏水")


def test_an_appointment_is_expected_until_it_is_checked_in(house: House) -> None:
    visit = a_visit(house)
    card = placed(house)[None]
    assert (card.lane, card.step, card.appointment_id) == (Lane.EXPECTED, NextStep.CHECK_IN, visit.id)
    assert (card.promise, card.note) == (Promise.ON_TIME, "四萬公里保養")
    house.clock.move(timedelta(hours=2))
    assert placed(house)[None].promise is Promise.LATE


def test_the_figures_count_the_house(house: House) -> None:
    a_visit(house)
    late = a_quoted_order(house)
    put_in_state(house, a_quoted_order(house), OrderState.STARTED)
    gone = a_quoted_order(house)
    put_in_state(house, gone, OrderState.DELIVERED)
    house.clock.move(timedelta(hours=7))
    figures = house.ask(house.advisor, today_board).figures
    assert (figures.in_house, figures.in_work, figures.promised_today) == (2, 1, 2)
    assert (figures.late, figures.asking, figures.asking_longest) == (2, 1, timedelta(hours=7))
    assert late in placed(house)


def test_the_board_of_one_advisor_shows_only_that_advisors_cars(house: House) -> None:
    an_order(house)
    assert house.ask(house.advisor, today_board, house.advisor.staff_id).cards
    assert house.ask(house.advisor, today_board, house.clerk.staff_id).cards == ()


def a_catalogue(house: House) -> None:
    shelf = Bin(code="A-03-2")
    part = Part(
        number="08880-83716",
        number_key=search_key("08880-83716"),
        name="機油 0W-20",
        name_key=search_key("機油 0W-20"),
        unit="L",
        price=Money.of(85),
        cost=Money.of(50),
    )
    house.put(shelf, part)
    house.put(Stock(part_id=part.id, bin_id=shelf.id, on_hand=Quantity.of("12.5")))


def test_lines_are_suggested_from_the_catalogue_and_from_earlier_labour(house: House) -> None:
    a_catalogue(house)
    a_quoted_order(house, labour("機油更換", "0.5", 900))
    found = house.ask(house.advisor, suggest_lines, "機油")
    assert [(s.title, s.lines[0].kind, s.on_hand) for s in found] == [
        ("機油更換", LineKind.LABOUR, None),
        ("機油 0W-20", LineKind.PART, Quantity.of("12.5")),
    ]
    assert house.ask(house.advisor, suggest_lines, "0888083")[0].lines[0].unit_price == Money.of(85)
    assert house.ask(house.advisor, suggest_lines, "ZZZ") == ()


def test_for_an_empty_text_the_models_usual_work_is_suggested(house: House) -> None:
    car = house.a_car()
    for plate in ("ABC-5218", "KPA-4473"):
        order_id = a_quoted_order(house, car=house.a_car(plate=plate))
        put_in_state(house, order_id, OrderState.DELIVERED)
    usual = house.ask(house.advisor, suggest_lines, "", car.id)
    assert [(s.title, len(s.lines), s.package) for s in usual] == [("更換機油", 2, True)]


def test_the_papers_know_where_the_parts_lie(house: House) -> None:
    a_catalogue(house)
    sheet = house.ask(house.advisor, order_sheet, a_confirmed_order(house))
    assert sheet.bins == {"08880-83716": "A-03-2"}
    assert sheet.page.estimate.due == Money.of(790)
