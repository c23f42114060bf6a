"""An accident car whose part became dearer: explained, signed, and only then ordered (R2.1.6, R2.3.3a)."""

from __future__ import annotations

from PySide6.QtCore import Qt

from aftersales_desktop.domain.accident_cars.lookups import AccidentRow
from aftersales_desktop.domain.accident_cars.standing import Standing
from aftersales_desktop.domain.purchasing.lookups_proposals import Proposal
from aftersales_desktop.stations.parts_counter.purchasing_panel import AWAITED
from aftersales_desktop.stations.parts_counter.purchasing_proposals import ProposalsView
from aftersales_desktop.stations.reception.accident_panel import AccidentPanel
from aftersales_desktop.tour import at_the_inbox, looks
from aftersales_desktop.tour.hands import CONTROL, Hands
from aftersales_desktop.tour.house import House
from aftersales_desktop.tour.preview import print_from_preview
from aftersales_desktop.tour.said import said
from aftersales_desktop.tour.waiting import TourStopped, until
from aftersales_desktop.values.role import Role


def sign_before_ordering(house: House) -> None:
    """Refused at the counter, explained at reception, signed by the director, ordered at the counter."""
    hands, panel = house.at(house.reception), house.reception.accidents.panel
    hands.click(house.reception.rail.button("accidents"))
    house.stillness.wait()
    car = _changed_car(panel)
    _be_refused(house, car.order_id)
    _explain(house, panel, car)
    at_the_inbox.approve(
        house,
        car.order_id,
        "inbox-margin",
        "Margin, line and reason in one look; a digit chose it, F9 signs.",
    )
    house.at(house.reception)
    until(lambda: _standing(panel) is Standing.SIGNED, "the quotation is not signed")
    hands.key(Qt.Key.Key_P, CONTROL)
    print_from_preview(house, house.reception, hands, "accident-quotation")
    _order(house, car.order_id)


def _changed_car(panel: AccidentPanel) -> AccidentRow:
    """The car whose order stands and whose quotation is no longer what was signed."""
    changed = [row for row in panel.table.rows() if row.standing is Standing.CHANGED and not row.enough]
    if not changed:
        message = "no quotation changed after it was signed"
        raise TourStopped(message)
    return changed[-1]


def _be_refused(house: House, order_id: int) -> None:
    looks.change_person(house, house.counter, house.things.person(Role.PARTS_MANAGER))
    hands, view = house.at(house.counter), house.counter.buying.purchasing.proposals
    hands.click(house.counter.rail.button("purchasing"))
    until(lambda: _row(view, order_id) is not None, "the car's part is not asked for")
    _choose(hands, view, order_id)
    until(lambda: bool(view.why.words().missing), "a part may be ordered without a signature")
    house.camera.take(
        house.counter, "order-refused", "No part of an accident car before its quotation is signed."
    )


def _explain(house: House, panel: AccidentPanel, car: AccidentRow) -> None:
    hands, page = house.at(house.reception), panel.page
    hands.choose_row(panel.table, panel.table.rows().index(car))
    until(lambda: page.page is not None and page.page.row.order_id == car.order_id, "no quotation")
    hands.fill(page.reason.edit, said(house.words.language, "low_margin"))
    house.camera.take(
        house.reception, "margin-low", "Below the line: what is missing, and why, before anybody signs."
    )
    hands.key(Qt.Key.Key_F8)
    until(lambda: _standing(panel) is Standing.WAITING, "the signature is not asked for")


def _order(house: House, order_id: int) -> None:
    """Take the part into the order and send it."""
    hands, purchasing = house.at(house.counter), house.counter.buying.purchasing
    view = purchasing.proposals
    until(lambda: _refusal_is_gone(view, order_id), "the part is still refused")
    _choose(hands, view, order_id)
    hands.press_button(view.take)
    until(lambda: bool(view.draft.rows()), "the part is not on the order")
    hands.choose(view.supplier.combo, 0)
    hands.press_button(view.order)
    until(lambda: purchasing.pages.chosen_key() == AWAITED, "the part is not ordered")
    until(lambda: bool(purchasing.orders.table.rows()), "the order is not awaited")
    house.stillness.wait()
    hands.choose_row(purchasing.orders.table, 0)
    house.camera.take(house.counter, "part-ordered", "Signed: the part is ordered, and its day is known.")


def _choose(hands: Hands, view: ProposalsView, order_id: int) -> None:
    places = [n for n, row in enumerate(view.table.rows()) if row.order_id == order_id]
    hands.choose_row(view.table, places[0])


def _row(view: ProposalsView, order_id: int) -> Proposal | None:
    return next((row for row in view.table.rows() if row.order_id == order_id), None)


def _refusal_is_gone(view: ProposalsView, order_id: int) -> bool:
    row = _row(view, order_id)
    return row is not None and row.refusal is None


def _standing(panel: AccidentPanel) -> Standing | None:
    page = panel.page.page
    return page.row.standing if page is not None else None
