"""Issued against fitted parts by technician; incidents; old parts on the floor (R2.2.3b, R2.2.8a)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.domain.rounds.clear_old_parts import ClearOldParts, OldPartsGone, clear_old_parts
from aftersales_desktop.domain.rounds.compare_parts import CompareParts, PartsCompared, compare_parts
from aftersales_desktop.domain.rounds.lookups_withholding import (
    SEES,
    IncidentRow,
    IssuedLine,
    OldPartsRow,
    incidents,
    old_parts_on_floor,
    reconciliation,
)
from aftersales_desktop.stations.floor.balance_export import balance_sheets
from aftersales_desktop.stations.floor.balance_tables import (
    incident_table,
    issued_table,
    old_parts_table,
)
from aftersales_desktop.stations.floor.incident_card import IncidentCard
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.spreadsheet import save_tables
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

PARTS, INCIDENTS, OLD_PARTS = "parts", "incidents", "old_parts"
SIDE_WIDTH = 400


class BalancePanel(LivePanel):
    """Three lists; what is chosen is looked into at the right.

    Signals:
        order_wanted: An order to be opened.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.ROUNDS, Topic.PARTS, Topic.WORK_ORDERS})
    order_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.views = Segments(
            (
                (PARTS, lambda: translate("Floor", "Issued and fitted")),
                (INCIDENTS, lambda: translate("Floor", "Incidents")),
                (OLD_PARTS, lambda: translate("Floor", "Old parts")),
            )
        )
        self.parts, self.incidents, self.old_parts = (
            issued_table(),
            incident_table(desk.now),
            old_parts_table(desk.now),
        )
        self.card = IncidentCard(desk)
        self.clear = PrimaryButton(
            lambda: translate("Floor", "Cleared away"), icon_name="mdi6.delete-sweep-outline", key="F9"
        )
        self.compare = ActionButton(
            lambda: translate("Floor", "Compare all"), icon_name="mdi6.scale-balance", key="F8"
        )
        self.export = ActionButton(
            lambda: translate("Floor", "Save as workbook"), icon_name="mdi6.microsoft-excel", key="F6"
        )
        self.closed = EmptyState(
            "mdi6.lock-outline",
            lambda: translate("Floor", "The heads of the floor, parts and quality compare here"),
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self.views.chosen.connect(self._view)
        self.parts.chosen.connect(self.card.show_line)
        self.incidents.chosen.connect(self.card.show_incident)
        self.clear.clicked.connect(self._clear)
        self.compare.clicked.connect(self._compare)
        self.export.clicked.connect(self._export)
        for table in (self.parts, self.incidents, self.old_parts):
            table.opened.connect(lambda row: self.order_wanted.emit(row.order_id))

    def _lay_out(self) -> None:
        heading = Heading(lambda: translate("Floor", "Parts balance"))
        heading.add_left(self.views)
        heading.add_right(self.export)
        heading.add_right(self.compare)
        for table in (self.parts, self.incidents, self.old_parts):
            card = Card(margins=12)
            card.body.addWidget(table, 1)
            if table is self.old_parts:
                card.body.addWidget(self.clear)
            self._stack.addWidget(card)
        self._stack.addWidget(self.closed)
        side = QVBoxLayout()
        side.addWidget(self.card)
        side.addStretch(1)
        self.card.setFixedWidth(SIDE_WIDTH)
        both = QHBoxLayout()
        both.setSpacing(14)
        both.addWidget(self._stack, 1)
        both.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addLayout(both, 1)

    def refresh(self) -> None:
        """Compare again; a technician sees the old parts only."""
        sees = self.desk.actor.holds(*SEES)
        self.export.setVisible(sees)
        self.compare.setVisible(self.desk.actor.holds(*compare_parts.rights.roles))
        if sees:
            self.desk.runner.ask(reconciliation, then=self._show_parts, latest="reconciliation")
            self.desk.runner.ask(incidents, then=self._show_incidents, latest="incidents")
        if sees or self.desk.actor.holds(Role.TECHNICIAN):
            self.desk.runner.ask(old_parts_on_floor, then=self._show_old_parts, latest="old parts")
        self._show_view()

    def _show_parts(self, rows: tuple[IssuedLine, ...]) -> None:
        self.parts.show_rows(rows)

    def _show_incidents(self, rows: tuple[IncidentRow, ...]) -> None:
        self.incidents.show_rows(rows)

    def _show_old_parts(self, rows: tuple[OldPartsRow, ...]) -> None:
        self.old_parts.show_rows(rows)
        self.clear.setEnabled(bool(rows))

    def show_view(self, key: str) -> None:
        """Show one of the lists."""
        self.views.choose(key)
        self._view(key)

    def _view(self, _key: str) -> None:
        self.card.show_line(None)
        self._show_view()

    def _show_view(self) -> None:
        key = self.views.chosen_key()
        place = (PARTS, INCIDENTS, OLD_PARTS).index(key)
        sees = self.desk.actor.holds(*SEES) or (key == OLD_PARTS and self.desk.actor.holds(Role.TECHNICIAN))
        self._stack.setCurrentIndex(place if sees else 3)

    def _compare(self) -> None:
        self.desk.runner.do(compare_parts, CompareParts(), then=self._compared)

    def _compared(self, receipt: PartsCompared) -> None:
        words = translate("Floor", "{lines} issued lines compared; {n} new incidents")
        tone = Tone.WARN if receipt.incidents else Tone.OK
        self.desk.messages.said(words.format(lines=receipt.lines, n=receipt.incidents), tone)
        if receipt.incidents:
            self.show_view(INCIDENTS)

    def _export(self) -> None:
        rows = self.parts.rows()
        save_tables(self.desk, f"parts-balance-{self.desk.today():%Y%m%d}", balance_sheets(rows))

    def _clear(self) -> None:
        row = self.old_parts.chosen_row()
        if row is None:
            self.desk.messages.said(translate("Floor", "Choose the order whose old parts are gone"))
            return
        self.desk.runner.do(clear_old_parts, ClearOldParts(order_id=row.order_id), then=self._cleared)

    def _cleared(self, receipt: OldPartsGone) -> None:
        words = translate("Floor", "The old parts of {order} are off the floor")
        self.desk.messages.said(words.format(order=receipt.number))
