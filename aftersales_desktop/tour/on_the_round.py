"""The team leader walks the floor's round: one thing is wrong, the rest is in order (R2.2.4, R2.2.X)."""

from __future__ import annotations

from PySide6.QtCore import Qt

from aftersales_desktop.domain.rounds.lookups_rounds import PointRow, RoundPage
from aftersales_desktop.stations.floor.rounds_panel import RoundsPanel
from aftersales_desktop.tour import looks
from aftersales_desktop.tour.hands import Hands
from aftersales_desktop.tour.house import House
from aftersales_desktop.tour.said import said
from aftersales_desktop.tour.waiting import TourStopped, until
from aftersales_desktop.values.role import Role
from aftersales_desktop.widgets.buttons import ActionButton

CHECKLIST, CLEAN = "floor", "ready"


def walk_the_round(house: House) -> None:
    """Go on with the round that was begun in the morning, and finish it."""
    looks.change_person(house, house.floor, house.things.person(Role.TEAM_LEADER))
    hands, panel = house.at(house.floor), house.floor.rounds.rounds
    hands.click(house.floor.rail.button("rounds"))
    house.stillness.wait()
    hands.press_button(_button(panel, f"walk_{CHECKLIST}"))
    until(lambda: panel.walk.page() is not None, "the round does not open")
    house.stillness.wait()
    _find_something(house, hands, panel)
    while point := _next_point(panel):
        _answer(house, hands, panel, point)
    hands.key(Qt.Key.Key_F9)
    until(lambda: _page(panel).finished_at is not None, "the round is not finished")
    house.camera.take(
        house.floor,
        "round-walked",
        "The round is walked: one finding, the rest in order; the duty is done.",
    )


def _find_something(house: House, hands: Hands, panel: RoundsPanel) -> None:
    form = panel.form
    open_ones = [row for row in _page(panel).points if row.point == CLEAN and row.finding_id is None]
    if not open_ones:
        message = "somebody found something there already"
        raise TourStopped(message)
    point = open_ones[0]
    hands.press_button(_button(panel, f"bad_{point.point}_{point.place_id or 0}"))
    hands.fill(form.what.edit, said(house.words.language, "found"))
    house.camera.take(house.floor, "round-finding", "Not in order: what, where, who and until when.")
    hands.press_button(form.save)
    until(lambda: _of(panel, point).finding_id is not None, "the finding is not recorded")
    house.stillness.wait()


def _answer(house: House, hands: Hands, panel: RoundsPanel, point: PointRow) -> None:
    hands.press_button(_button(panel, f"good_{point.point}_{point.place_id or 0}"))
    until(lambda: _of(panel, point).in_order is not None, "the point is not answered")
    house.stillness.wait()


def _next_point(panel: RoundsPanel) -> PointRow | None:
    return next((row for row in _page(panel).points if row.in_order is None), None)


def _of(panel: RoundsPanel, point: PointRow) -> PointRow:
    key = (point.point, point.place_id)
    return next(row for row in _page(panel).points if (row.point, row.place_id) == key)


def _page(panel: RoundsPanel) -> RoundPage:
    page = panel.walk.page()
    if page is None:
        message = "the round is gone from the page"
        raise TourStopped(message)
    return page


def _button(panel: RoundsPanel, name: str) -> ActionButton:
    """Find a button of the list; it is written anew after each answer."""
    buttons = [one for one in panel.findChildren(ActionButton, name) if one.isVisible()]
    if not buttons:
        raise TourStopped(name)
    return buttons[-1]
