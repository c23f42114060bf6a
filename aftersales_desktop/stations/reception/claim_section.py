"""The section of claim parts on reception's rail, with what there is to do on its badge (R2.3.8)."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QObject

from aftersales_desktop.domain.claim_parts.lookups import claims_to_act_on
from aftersales_desktop.stations.reception.claim_panel import ClaimsPanel
from aftersales_desktop.values.subject import SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.live_counts import SectionCount
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.words import translate

CLAIMS = "claim_parts"


class ClaimsSection(QObject):
    """Adds the section; advisor and cashier each see their own number."""

    def __init__(
        self, window: StationWindow, show_order: Callable[[int], None], check_in: Callable[[int], None]
    ) -> None:
        super().__init__(window)
        self._window, self._show_order, self._check_in = window, show_order, check_in
        window.add_section(
            CLAIMS,
            "mdi6.package-variant-closed",
            lambda: translate("Reception", "Claim parts"),
            lambda: self.panel,
            SectionCount(claims_to_act_on, frozenset({Topic.CLAIM_PARTS}), int),
        )
        window.opens(SubjectKind.CLAIM_PART_ORDER, self.show_claim)

    @cached_property
    def panel(self) -> ClaimsPanel:
        """List and page."""
        panel = ClaimsPanel(self._window.desk)
        panel.order_wanted.connect(self._show_order)
        panel.check_in_wanted.connect(self._check_in)
        panel.clause_pressed.connect(self._window.desk.messages.clause_wanted)
        return panel

    def show_claim(self, claim_id: int) -> None:
        """Bring a claim part to the front."""
        self._window.choose(CLAIMS)
        self.panel.show_claim(claim_id)
