"""Claim parts through reception's window: T31 by real events, the cashier's work, the second visit."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.claim_parts.claim_part_order import ClaimState
from aftersales_desktop.domain.claim_parts.claim_step import ClaimStep
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.stations.reception.claim_section import CLAIMS
from aftersales_desktop.stations.reception.claim_view import ClaimView
from aftersales_desktop.stations.reception.claim_way_card import ClaimWayCard
from aftersales_desktop.stations.reception.window import CHECK_IN, ReceptionWindow
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.subject import Subject, SubjectKind
from tests.domain.claim_parts.builders import (
    a_fitted_claim,
    a_warranty_line,
    an_arrived_claim,
    an_informed_claim,
    claim_of,
    decide,
    order_part,
    pay,
    set_large_amount,
    state_of,
    talk,
)
from tests.domain.work_orders.builders import an_order, put_in_state
from tests.house import House
from tests.widgets.hands import press, write


def test_t31_from_the_warranty_part_to_the_waiver_in_the_window(
    qtbot: QtBot, house: House, window: ReceptionWindow
) -> None:
    """T31: talk, no deposit, waiver asked for; the manager's yes lets it be signed and ordered."""
    set_large_amount(house, 3000)
    a_warranty_line(house)
    view = open_the_only_one(qtbot, window)
    panel = window.claims.panel
    assert not view.deposit.take.isVisible()
    qtbot.waitUntil(view.talk.record.isVisible)
    write(view.talk.said.edit, "two weeks, deposit agreed")
    press(panel, Qt.Key.Key_F9)
    qtbot.waitUntil(view.deposit.waive.isVisible)
    assert view.deposit.amount.money() == Money.of(600)
    press(panel, Qt.Key.Key_F6)
    qtbot.waitUntil(view.deposit.refusal.isVisible)
    write(view.deposit.reason.edit, "old customer")
    press(panel, Qt.Key.Key_F6)
    page = view.page
    assert page is not None
    qtbot.waitUntil(lambda: view.page is not None and view.page.row.step is ClaimStep.WAIVER)
    claim_id = page.row.claim_id
    assert state_of(house, claim_id) is ClaimState.INFORMED
    decide(house, house.manager)
    decide(house, house.manager)
    order_part(house, claim_id)
    assert state_of(house, claim_id) is ClaimState.ORDERED
    panel.refresh()
    qtbot.waitUntil(lambda: view.page is not None and view.page.row.step is ClaimStep.WAIT)


def open_the_only_one(qtbot: QtBot, window: ReceptionWindow) -> ClaimView:
    """Open a claim-part order for the one warranty part of the house."""
    window.choose(CLAIMS)
    panel = window.claims.panel
    press(panel, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: len(panel.form.table.rows()) == 1)
    press(panel, Qt.Key.Key_F9)
    qtbot.waitUntil(panel.view.isVisible)
    return panel.view


def test_a_deposit_is_taken_and_its_receipt_printed(
    qtbot: QtBot, house: House, open_window: Callable[[Actor], ReceptionWindow]
) -> None:
    claim_id = an_informed_claim(house)
    window = open_window(house.cashier)
    window.open_subject(Subject(SubjectKind.CLAIM_PART_ORDER, claim_id))
    panel = window.claims.panel
    qtbot.waitUntil(panel.view.deposit.take.isVisible)
    assert not panel.view.talk.record.isVisible()
    qtbot.waitUntil(panel.new.isHidden)
    papers: list[object] = []
    window.desk.printing.paper_left.connect(papers.append)
    press(panel, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: state_of(house, claim_id) is ClaimState.DEPOSIT_PAID)
    qtbot.waitUntil(lambda: len(papers) == 1)


def test_the_cashier_pays_back_and_closes(
    qtbot: QtBot, house: House, open_window: Callable[[Actor], ReceptionWindow]
) -> None:
    claim_id = a_fitted_claim(house)
    window = open_window(house.cashier)
    window.claims.show_claim(claim_id)
    panel = window.claims.panel
    qtbot.waitUntil(panel.view.deposit.pay_back.isVisible)
    press(panel, Qt.Key.Key_F10)
    qtbot.waitUntil(panel.view.way.refusal.isVisible)
    assert state_of(house, claim_id) is ClaimState.FITTED
    press(panel, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: state_of(house, claim_id) is ClaimState.REFUNDED)
    press(panel, Qt.Key.Key_F10)
    qtbot.waitUntil(lambda: state_of(house, claim_id) is ClaimState.CLOSED)


def test_a_cancellation_with_a_deposit_is_the_cashiers(
    qtbot: QtBot, house: House, open_window: Callable[[Actor], ReceptionWindow]
) -> None:
    claim_id = an_informed_claim(house)
    pay(house, claim_id)
    for actor, state in (
        (house.advisor, ClaimState.DEPOSIT_PAID),
        (house.cashier, ClaimState.CANCELLED),
    ):
        window = open_window(actor)
        window.claims.show_claim(claim_id)
        way = window.claims.panel.view.way
        qtbot.waitUntil(way.cancel.isVisible)
        write(way.why.edit, "wrong part")
        way.cancel.click()
        qtbot.waitUntil(partial(answered, way))
        assert state_of(house, claim_id) is state


def test_the_supervisor_gives_up_what_nobody_fetches_and_the_cashier_pays_back(
    qtbot: QtBot, house: House, open_window: Callable[[Actor], ReceptionWindow]
) -> None:
    claim_id = an_arrived_claim(house)
    put_in_state(house, claim_of(house, claim_id).order_id, OrderState.ARCHIVED)
    talk(house, claim_id, "客戶已搬離本市")
    window = open_window(house.supervisor)
    window.claims.show_claim(claim_id)
    way = window.claims.panel.view.way
    qtbot.waitUntil(way.cancel.isVisible)
    assert "does not come" in way.cancel.text()
    write(way.why.edit, "moved away")
    way.cancel.click()
    qtbot.waitUntil(lambda: state_of(house, claim_id) is ClaimState.CANCELLED)
    cashier = open_window(house.cashier)
    cashier.claims.show_claim(claim_id)
    qtbot.waitUntil(cashier.claims.panel.view.deposit.pay_back.isVisible)
    press(cashier.claims.panel, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: claim_of(house, claim_id).refund is not None)


def answered(way: ClaimWayCard) -> bool:
    """Whether the card has refused the cancellation, or has done it."""
    return way.refusal.isVisible() or not way.cancel.isVisible()


def test_a_call_and_the_appointment_are_one_step(qtbot: QtBot, house: House, window: ReceptionWindow) -> None:
    claim_id = an_arrived_claim(house)
    window.claims.show_claim(claim_id)
    panel = window.claims.panel
    qtbot.waitUntil(panel.view.talk.appoint.isVisible)
    write(panel.view.talk.said.edit, "comes tomorrow")
    press(panel, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: state_of(house, claim_id) is ClaimState.APPOINTED)


@pytest.mark.usefixtures("qtbot")
def test_nothing_chosen_shows_an_empty_page(window: ReceptionWindow) -> None:
    window.choose(CLAIMS)
    assert window.claims.panel.right.currentWidget() is window.claims.panel.nothing


def test_at_the_second_visit_one_key_puts_the_part_on_the_order(
    qtbot: QtBot, house: House, window: ReceptionWindow
) -> None:
    claim_id = an_arrived_claim(house)
    claim = claim_of(house, claim_id)
    put_in_state(house, claim.order_id, OrderState.ARCHIVED)
    with house.session() as session:
        car = session.get_one(Vehicle, claim.vehicle_id)
        session.expunge(car)
    order_id = an_order(house, car=car).order_id
    window.claims.show_claim(claim_id)
    panel = window.claims.panel
    qtbot.waitUntil(panel.view.way.check_in.isVisible)
    window.go_on_with(order_id)
    assert window.current_key() == CHECK_IN
    qtbot.waitUntil(window.check_in.car.claims.isVisible)
    press(window.check_in, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: claim_of(house, claim_id).fitting_line_id is not None)
    with house.session() as session:
        lines = session.get_one(WorkOrder, order_id).lines
        assert [line.part_number for line in lines] == ["45510-02310"]
    qtbot.waitUntil(lambda: not window.check_in.car.claims.isVisible())
