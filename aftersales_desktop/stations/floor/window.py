"""The floor's window: its sections, and what a scanned card or badge does here."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import cached_property

from aftersales_desktop.domain.people.lookups import Colleague, person_to_sign_in
from aftersales_desktop.domain.tools.lookups import LoanView, loan_counts
from aftersales_desktop.domain.work_orders.lookups_floor import find_on_floor
from aftersales_desktop.domain.work_orders.lookups_order_on_floor import OrderOnFloor
from aftersales_desktop.domain.work_orders.lookups_order_page import order_of_card
from aftersales_desktop.domain.work_orders.lookups_queues import queue_counts
from aftersales_desktop.stations.floor.board_panel import BoardPanel
from aftersales_desktop.stations.floor.carts_panel import CartsPanel
from aftersales_desktop.stations.floor.dispatch_panel import DispatchPanel
from aftersales_desktop.stations.floor.hours_panel import HoursPanel
from aftersales_desktop.stations.floor.inspection_panel import InspectionPanel
from aftersales_desktop.stations.floor.job_panel import JobPanel
from aftersales_desktop.stations.floor.rounds_sections import RoundsSections
from aftersales_desktop.stations.floor.tools_panel import ToolsPanel
from aftersales_desktop.stations.floor.wall_page import WallPage
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode, ScanKind
from aftersales_desktop.values.subject import SubjectKind
from aftersales_desktop.widgets.decisions_section import DecisionsSection
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.live_counts import SectionCount
from aftersales_desktop.widgets.scan_queue import beep_refusal
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.visitors_section import VisitorsSection
from aftersales_desktop.widgets.words import translate

BOARD, JOB, DISPATCH, INSPECTION, TOOLS, HOURS, CARTS = (
    "board",
    "job",
    "dispatch",
    "inspection",
    "tools",
    "hours",
    "carts",
)
BADGE_HOLDS = timedelta(minutes=1)


class FloorWindow(StationWindow):
    """The station between the bays; controls are large enough for gloves.

    A scanned card opens its job; card and badge, in whichever order, clock the technician on or off.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            icon="mdi6.car-wrench",
            title=lambda: translate("Floor", "Floor"),
            scan_hint=lambda: translate(
                "Floor", "Scan job card, tool or badge, or type plate or order number"
            ),
            floor=True,
        )
        self._before_wall = self.windowState()
        self._waiting: tuple[ScanCode, Colleague, datetime] | None = None
        self._add_sections()
        self.visitors = VisitorsSection(self)
        self.rounds = RoundsSections(self)
        self.decisions = DecisionsSection(self)
        self.add_duties()
        self.opens(SubjectKind.WORK_ORDER, self.show_order)
        self.scanned.connect(self._scanned)
        self.searched.connect(self._searched)

    @cached_property
    def board(self) -> BoardPanel:
        """The bays and their day."""
        panel = BoardPanel(self.desk)
        panel.order_wanted.connect(self.show_order)
        panel.wall_wanted.connect(self.show_wall)
        return panel

    @cached_property
    def job(self) -> JobPanel:
        """The job of a scanned card."""
        panel = JobPanel(self.desk)
        panel.tool_wanted.connect(self._show_tool)
        panel.shown.connect(self._clock_whoever_waits)
        return panel

    @cached_property
    def dispatch(self) -> DispatchPanel:
        """The cars that wait for a bay."""
        panel = DispatchPanel(self.desk)
        panel.order_wanted.connect(self.show_order)
        return panel

    @cached_property
    def inspection(self) -> InspectionPanel:
        """The cars that wait for the inspector."""
        panel = InspectionPanel(self.desk)
        panel.order_wanted.connect(self.show_order)
        return panel

    @cached_property
    def tools(self) -> ToolsPanel:
        """The special tools."""
        panel = ToolsPanel(self.desk)
        panel.clause_pressed.connect(self.desk.messages.clause_wanted)
        return panel

    @cached_property
    def hours(self) -> HoursPanel:
        """The hours worked against the hours sold."""
        panel = HoursPanel(self.desk)
        panel.order_wanted.connect(self.show_order)
        return panel

    @cached_property
    def carts(self) -> CartsPanel:
        """Oil carts and bays."""
        return CartsPanel(self.desk)

    def _add_sections(self) -> None:
        self.add_section(
            BOARD, "mdi6.view-list-outline", lambda: translate("Floor", "Floor board"), lambda: self.board
        )
        self.add_section(
            JOB, "mdi6.clipboard-play-outline", lambda: translate("Floor", "Job"), lambda: self.job
        )
        self.add_section(
            DISPATCH,
            "mdi6.tray-arrow-down",
            lambda: translate("Floor", "To dispatch"),
            lambda: self.dispatch,
            SectionCount(queue_counts, DispatchPanel.topics, lambda counts: counts.to_dispatch),
        )
        self.add_section(
            INSPECTION,
            "mdi6.clipboard-check-outline",
            lambda: translate("Floor", "Inspection"),
            lambda: self.inspection,
            SectionCount(queue_counts, InspectionPanel.topics, lambda counts: counts.to_inspect),
        )
        self.add_section(
            TOOLS,
            "mdi6.tools",
            lambda: translate("Floor", "Tools"),
            lambda: self.tools,
            SectionCount(loan_counts, ToolsPanel.topics, lambda counts: counts[LoanView.OVERDUE]),
        )
        self.add_section(
            HOURS, "mdi6.chart-line-variant", lambda: translate("Floor", "Hours"), lambda: self.hours
        )
        self.add_section(CARTS, "mdi6.oil", lambda: translate("Floor", "Carts and bays"), lambda: self.carts)

    def show_order(self, order_id: int, card: ScanCode | None = None) -> None:
        """Bring a job to the front."""
        self.choose(JOB)
        self.job.open_order(order_id, card)

    def open_checklist(self, key: str) -> None:
        """Begin a round that a duty asks for."""
        self.uncover()
        self.rounds.open_checklist(key)

    def show_wall(self) -> None:
        """Show the floor on the whole screen until Esc."""
        page = WallPage(self.desk)
        page.left.connect(self._leave_wall)
        self._before_wall = self.windowState()
        self.showFullScreen()
        self.overlay(page, whole=True)

    def _leave_wall(self) -> None:
        self.uncover()
        self.setWindowState(self._before_wall)

    def _show_tool(self, tool_id: int) -> None:
        self.choose(TOOLS)
        self.tools.choose(tool_id)

    def _scanned(self, text: str) -> None:
        """A card opens its job, a badge names its technician; anything else has no place here."""
        try:
            code = ScanCode.parse(text)
        except NotAScanCode as refusal:
            self.desk.messages.refuse(refusal)
            return
        if code.kind is ScanKind.WORK_ORDER:
            self.desk.runner.ask(order_of_card, code, then=lambda order_id: self.show_order(order_id, code))
        elif code.kind is ScanKind.TOOL:
            self.choose(TOOLS)
            self.tools.take_scan(text)
        elif code.kind is ScanKind.BADGE:
            self.desk.runner.ask(person_to_sign_in, code, then=lambda person: self._badge(code, person))
        else:
            beep_refusal()
            words = translate("Floor", "This code belongs to the parts counter.")
            self.desk.messages.said(words, Tone.WARN)

    def _badge(self, badge: ScanCode, person: Colleague) -> None:
        """Clock somebody on or off the car on the page, or remember the badge for the next card."""
        if self.current_key() == JOB and self.job.badge_scanned(badge, person.staff_id):
            return
        self._waiting = (badge, person, self.desk.now())
        words = translate("Floor", "{person}: now scan the job card").format(person=person.name)
        self.desk.messages.said(words, Tone.ACCENT)

    def _clock_whoever_waits(self, _page: OrderOnFloor) -> None:
        """A badge scanned shortly before the card counts for it."""
        if self._waiting is None:
            return
        badge, person, scanned_at = self._waiting
        in_time = self.desk.now() - scanned_at <= BADGE_HOLDS
        if not in_time or self.job.badge_scanned(badge, person.staff_id):
            self._waiting = None

    def _searched(self, text: str) -> None:
        self.desk.runner.ask(
            find_on_floor, text, then=lambda order_id: self._found(text, order_id), latest="floor search"
        )

    def _found(self, text: str, order_id: int | None) -> None:
        if order_id is not None:
            self.show_order(order_id)
            return
        beep_refusal()
        words = translate("Floor", "No car on the floor fits “{text}”.").format(text=text)
        self.desk.messages.said(words, Tone.WARN)
