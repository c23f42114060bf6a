"""A visitor is let into the workshop with somebody beside him, and out again (R2.2.1)."""

from __future__ import annotations

from aftersales_desktop.tour.hands import Hands
from aftersales_desktop.tour.house import House
from aftersales_desktop.tour.said import said
from aftersales_desktop.tour.waiting import until
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.paper_order import PaperOut
from aftersales_desktop.widgets.visitors_panel import VisitorsPanel


def let_a_visitor_in(house: House) -> None:
    """The owner wants to see the car: never alone, and with a slip that says so."""
    hands, panel = _at_the_door(house)
    form = panel.form
    papers: list[PaperOut] = []
    house.reception.desk.printing.paper_left.connect(papers.append)
    until(lambda: form.escort.combo.count() > 1, "nobody is there to go along")
    hands.fill(form.name.edit, house.car.owner)
    escort = form.escort.combo.findData(str(house.reception.desk.actor.staff_id))
    hands.choose(form.escort.combo, escort)
    hands.fill(form.purpose.edit, said(house.words.language, "visitor"))
    before = len(_ways_out(panel))
    hands.press_button(form.enter)
    until(lambda: len(_ways_out(panel)) > before, "the visitor is not in")
    until(lambda: len(papers) > 0, "the visitor's slip is not printed")
    house.camera.take(house.reception, "visitor-in", "A visitor goes in with somebody beside him.")


def let_the_visitor_out(house: House) -> None:
    """The visitor leaves by one press."""
    hands, panel = _at_the_door(house)
    before = _ways_out(panel)
    latest = max(before, key=lambda button: int(button.objectName().removeprefix("out_")))
    hands.press_button(latest)
    until(lambda: len(_ways_out(panel)) < len(before), "the visitor is not out")
    house.camera.take(house.reception, "visitor-out", "One press lets the visitor out; the log keeps both.")


def _at_the_door(house: House) -> tuple[Hands, VisitorsPanel]:
    hands = house.at(house.reception)
    hands.click(house.reception.rail.button("visitors"))
    house.stillness.wait()
    return hands, house.reception.visitors.panel


def _ways_out(panel: VisitorsPanel) -> list[ActionButton]:
    """One button for each visitor inside."""
    buttons = panel.inside.findChildren(ActionButton)
    return [one for one in buttons if one.isVisible() and one.objectName().startswith("out_")]
