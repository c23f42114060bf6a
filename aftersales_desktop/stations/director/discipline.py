"""The director's sections for discounts and sanctions, and what in messages opens them."""

from __future__ import annotations

from functools import cached_property

from aftersales_desktop.boards.sanction_register import sanction_counts
from aftersales_desktop.domain.work_orders.lookups_discounts import discounts_waiting
from aftersales_desktop.stations.director.discounts_panel import DiscountsPanel
from aftersales_desktop.stations.director.sanctions_panel import SanctionsPanel, open_sanctions
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.widgets.live_counts import SectionCount
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.words import translate

DISCOUNTS, SANCTIONS = "discounts", "sanctions"


class DisciplineSections:
    """Adds both sections to a window's rail where it is made."""

    def __init__(self, window: StationWindow) -> None:
        self._window = window
        window.add_section(
            DISCOUNTS,
            "mdi6.tag-outline",
            lambda: translate("Director", "Discounts"),
            lambda: self.discounts,
            SectionCount(discounts_waiting, DiscountsPanel.topics, int),
        )
        window.add_section(
            SANCTIONS,
            "mdi6.gavel",
            lambda: translate("Director", "Sanctions"),
            lambda: self.sanctions,
            SectionCount(sanction_counts, SanctionsPanel.topics, open_sanctions),
        )
        window.opens(SubjectKind.DISCOUNT, self.show_discount)
        window.opens(SubjectKind.SANCTION, self.show_sanction)

    @cached_property
    def discounts(self) -> DiscountsPanel:
        """The discounts and their reasons."""
        panel = DiscountsPanel(self._window.desk)
        panel.order_wanted.connect(self._show_order)
        return panel

    @cached_property
    def sanctions(self) -> SanctionsPanel:
        """The register."""
        panel = SanctionsPanel(self._window.desk)
        panel.order_wanted.connect(self._show_order)
        return panel

    def show_discount(self, discount_id: int) -> None:
        """Bring a discount to the front."""
        self._window.choose(DISCOUNTS)
        self.discounts.show_discount(discount_id)

    def show_sanction(self, sanction_id: int) -> None:
        """Bring a sanction to the front."""
        self._window.choose(SANCTIONS)
        self.sanctions.show_sanction(sanction_id)

    def _show_order(self, order_id: int) -> None:
        self._window.open_subject(Subject(SubjectKind.WORK_ORDER, order_id))
