"""The checks before start: covers on by somebody's name, the card at the car (R2.2.2, R2.3.1d)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.work_orders.lookups_order_on_floor import FloorCover, OrderOnFloor
from aftersales_desktop.domain.work_orders.order_state import FENDER_COVERS, THREE_PIECE_SET, Cover
from aftersales_desktop.stations.floor.check_list import Check, CheckLine
from aftersales_desktop.widgets.cards import Card, Divider
from aftersales_desktop.widgets.time_words import clock_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class ChecksCard(Card):
    """What must be so before work on the car starts.

    Signals:
        covers_fitted: The covers somebody says are on now.
    """

    covers_fitted = Signal(object)
    # The card writes its title before it is filled.
    _page: OrderOnFloor | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Floor", "Checks before start"), parent=parent)
        self._lines: list[QWidget] = []

    def show_page(self, page: OrderOnFloor) -> None:
        """Show how the checks stand."""
        self._page = page
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything again."""
        super().retranslate()
        if self._page is None:
            return
        for line in self._lines:
            line.hide()
            line.deleteLater()
        groups = self._groups(self._page)
        lines = [self._line(words, covers) for words, covers in groups]
        lines.append(CheckLine(self._card_check(self._page)))
        self._lines = []
        for line in lines:
            for widget in (Divider(), line):
                self.body.addWidget(widget)
                self._lines.append(widget)
        good = sum(line.check.good for line in lines)
        self.aside.setText(translate("Floor", "{n} of {all} passed").format(n=good, all=len(lines)))

    def _groups(self, page: OrderOnFloor) -> tuple[tuple[str, list[FloorCover]], ...]:
        fenders = [cover for cover in page.covers if cover.cover in FENDER_COVERS]
        inside = [cover for cover in page.covers if cover.cover in THREE_PIECE_SET]
        return (
            (translate("Floor", "Fender covers, left and right"), fenders),
            (translate("Floor", "Three-piece set: seat, wheel, mat"), inside),
        )

    def _line(self, words: str, covers: list[FloorCover]) -> CheckLine:
        missing: tuple[Cover, ...] = tuple(cover.cover for cover in covers if cover.at is None)
        times = [cover.at for cover in covers if cover.at is not None]
        who = covers[0].fitted_by if covers else ""
        state = translate("Floor", "not fitted yet")
        if not missing and times:
            state = f"{who} {clock_text(max(times))}"
        return CheckLine(
            Check(words, not missing, state),
            lambda: translate("Floor", "Fitted"),
            lambda: self.covers_fitted.emit(missing),
        )

    def _card_check(self, page: OrderOnFloor) -> Check:
        words = translate("Floor", "Job card with the car")
        place = translate("Words", page.card_place.value)
        return Check(words, not page.apart, place, Tone.WARN)
