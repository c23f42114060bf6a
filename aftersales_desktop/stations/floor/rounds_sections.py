"""The floor's sections of rounds, findings and the parts balance (R2.2.3b, R2.2.4 to R2.2.10)."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QObject

from aftersales_desktop.domain.rounds.lookups_findings import FindingFilter, finding_counts
from aftersales_desktop.stations.floor.balance_panel import INCIDENTS, BalancePanel
from aftersales_desktop.stations.floor.findings_panel import FindingsPanel
from aftersales_desktop.stations.floor.rounds_panel import RoundsPanel
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.words import translate

ROUNDS, FINDINGS, BALANCE = "rounds", "findings", "balance"


class RoundsSections(QObject):
    """Adds the three sections to the rail and leads between them."""

    def __init__(self, window: StationWindow) -> None:
        super().__init__(window)
        self._window = window
        window.add_section(ROUNDS, "mdi6.walk", lambda: translate("Floor", "Rounds"), lambda: self.rounds)
        window.add_section(
            FINDINGS, "mdi6.alert-outline", lambda: translate("Floor", "Floor findings"), lambda: self.findings
        )
        window.add_section(
            BALANCE, "mdi6.scale-balance", lambda: translate("Floor", "Parts balance"), lambda: self.balance
        )
        window.opens(SubjectKind.FINDING, self.show_finding)
        window.opens(SubjectKind.ROUND, lambda _incident_id: self.show_incidents())
        window.desk.feed.changed.connect(self._look)
        window.desk.signed_in.changed.connect(self._count)
        self._count()

    @cached_property
    def rounds(self) -> RoundsPanel:
        """The rounds of the day."""
        panel = RoundsPanel(self._window.desk)
        panel.finding_wanted.connect(self.show_finding)
        return panel

    @cached_property
    def findings(self) -> FindingsPanel:
        """What was found."""
        panel = FindingsPanel(self._window.desk)
        panel.counted.connect(lambda n: self._window.set_badge(FINDINGS, n))
        return panel

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

    def _look(self, topics: frozenset[str]) -> None:
        if Topic.ROUNDS in topics:
            self._count()

    def _count(self) -> None:
        if self._window.desk.signed_in.anybody:
            self._window.desk.runner.watch(finding_counts, then=self._show)

    def _show(self, counts: dict[FindingFilter, int]) -> None:
        self._window.set_badge(FINDINGS, sum(counts.values()))
