"""The floor's sections of rounds, findings and the parts balance (R2.2.3b, R2.2.4 to R2.2.10)."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject

from aftersales_desktop.domain.rounds.lookups_findings import finding_counts
from aftersales_desktop.domain.rounds.lookups_rounds import RoundToday, rounds_today
from aftersales_desktop.stations.floor.balance_panel import INCIDENTS, BalancePanel
from aftersales_desktop.stations.floor.findings_panel import FindingsPanel
from aftersales_desktop.stations.floor.rounds_panel import RoundsPanel
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.widgets.live_counts import SectionCount
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.words import translate

ROUNDS, FINDINGS, BALANCE = "rounds", "findings", "balance"


def _still_to_walk(rounds: tuple[RoundToday, ...]) -> int:
    """Count today's rounds of whoever stands here that are not finished."""
    return sum(one.mine and one.finished_at is None for one in rounds)


class RoundsSections(QObject):
    """Adds the three sections to the rail and leads between them."""

    def __init__(self, window: StationWindow) -> None:
        super().__init__(window)
        self._window = window
        window.add_section(
            ROUNDS,
            "mdi6.walk",
            lambda: translate("Floor", "Rounds"),
            lambda: self.rounds,
            SectionCount(rounds_today, RoundsPanel.topics, _still_to_walk),
        )
        window.add_section(
            FINDINGS,
            "mdi6.alert-outline",
            lambda: translate("Floor", "Floor findings"),
            lambda: self.findings,
            SectionCount(finding_counts, FindingsPanel.topics, lambda counts: sum(counts.values())),
        )
        window.add_section(
            BALANCE, "mdi6.scale-balance", lambda: translate("Floor", "Parts balance"), lambda: self.balance
        )
        window.opens(SubjectKind.FINDING, self.show_finding)
        window.opens(SubjectKind.ROUND, lambda _incident_id: self.show_incidents())

    @cached_property
    def rounds(self) -> RoundsPanel:
        """The rounds of the day."""
        panel = RoundsPanel(self._window.desk)
        panel.finding_wanted.connect(self.show_finding)
        return panel

    @cached_property
    def findings(self) -> FindingsPanel:
        """What was found."""
        return FindingsPanel(self._window.desk)

    @cached_property
    def balance(self) -> BalancePanel:
        """Issued against fitted parts."""
        panel = BalancePanel(self._window.desk)
        panel.order_wanted.connect(self._show_order)
        return panel

    def open_checklist(self, key: str) -> None:
        """Bring a round to the front."""
        self._window.choose(ROUNDS)
        self.rounds.open_checklist(key)

    def show_finding(self, finding_id: int) -> None:
        """Bring a finding to the front."""
        self._window.choose(FINDINGS)
        self.findings.show_finding(finding_id)

    def _show_order(self, order_id: int) -> None:
        self._window.open_subject(Subject(SubjectKind.WORK_ORDER, order_id))

    def show_incidents(self) -> None:
        """Bring the incidents to the front."""
        self._window.choose(BALANCE)
        self.balance.show_view(INCIDENTS)
