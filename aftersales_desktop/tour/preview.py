"""A paper looked at before it leaves, then printed; without a printer it is kept as PDF."""

from __future__ import annotations

from aftersales_desktop.tour.hands import Hands
from aftersales_desktop.tour.house import House
from aftersales_desktop.tour.waiting import TourStopped, until
from aftersales_desktop.widgets.paper_order import PaperOut
from aftersales_desktop.widgets.print_preview import PrintPreview
from aftersales_desktop.widgets.station_window import StationWindow


def print_from_preview(house: House, window: StationWindow, hands: Hands, name: str) -> None:
    """Take a picture of the preview and let the paper leave from there."""
    until(lambda: window.findChild(PrintPreview) is not None, f"no preview of the {name}")
    page = window.findChild(PrintPreview)
    if page is None:
        raise TourStopped(name)
    until(lambda: not page.area.view.image().isNull(), f"the {name} is not drawn")
    papers: list[PaperOut] = []
    window.desk.printing.paper_left.connect(papers.append)
    house.camera.take(window, f"preview-{name}", "A paper is looked at before it leaves.")
    hands.press_button(page.print_button)
    until(lambda: len(papers) > 0, f"the {name} does not leave")
    until(lambda: not window.covered(), "the preview does not go")
    house.stillness.wait()
