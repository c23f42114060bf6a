"""The service director decides what others ask for: one key to choose, one to approve (X4)."""

from __future__ import annotations

from PySide6.QtCore import Qt

from aftersales_desktop.tour.house import House
from aftersales_desktop.tour.waiting import until
from aftersales_desktop.widgets.decisions_section import DECISIONS
from aftersales_desktop.widgets.inbox_delegate import SIGNS
from aftersales_desktop.widgets.inbox_panel import InboxPanel


def approve(house: House, order_id: int, name: str, sentence: str) -> None:
    """Choose the request about an order by its sign, read it, press F9."""
    hands = house.at(house.director)
    if house.director.current_key() != DECISIONS:
        hands.click(house.director.rail.button(DECISIONS))
    house.stillness.wait()
    panel = house.director.decisions.panel
    until(lambda: _place(panel, order_id) >= 0, "the request is not in the inbox")
    hands.write(SIGNS[_place(panel, order_id)])
    until(lambda: _shown(panel) == order_id, "the request is not in front")
    house.camera.take(house.director, name, sentence)
    hands.key(Qt.Key.Key_F9)
    until(lambda: _place(panel, order_id) < 0, "the request is not decided")
    house.stillness.wait()


def _place(panel: InboxPanel, order_id: int) -> int:
    rows = panel.list.rows()
    return next((n for n, row in enumerate(rows) if row.head.order_id == order_id), -1)


def _shown(panel: InboxPanel) -> int | None:
    page = panel.view.page()
    return page.row.head.order_id if page is not None else None
