"""The parts counter's window: issue, goods-in, stock, special tools, returns, counts (R2.3)."""

from __future__ import annotations

from functools import cached_property

from aftersales_desktop.domain.parts.lookups_counter import pick_queue
from aftersales_desktop.domain.parts.lookups_returns import returns_waiting
from aftersales_desktop.domain.tools.lookups_board import tool_counts
from aftersales_desktop.stations.parts_counter.count_panel import CountPanel
from aftersales_desktop.stations.parts_counter.goods_in_panel import GoodsInPanel
from aftersales_desktop.stations.parts_counter.issue_panel import IssuePanel
from aftersales_desktop.stations.parts_counter.misorder_panel import MisorderSection
from aftersales_desktop.stations.parts_counter.purchasing_sections import PurchasingSections
from aftersales_desktop.stations.parts_counter.returns_panel import ReturnsPanel
from aftersales_desktop.stations.parts_counter.stock_panel import StockPanel
from aftersales_desktop.stations.parts_counter.tools_panel import ToolsPanel
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import CODE_DIGITS, ScanCode, ScanKind
from aftersales_desktop.values.subject import SubjectKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.live_counts import SectionCount
from aftersales_desktop.widgets.scan_queue import beep_refusal
from aftersales_desktop.widgets.station_window import StationWindow
from aftersales_desktop.widgets.words import translate

ISSUE, GOODS_IN, STOCK, TOOLS, RETURNS, COUNTS = ("issue", "goods_in", "stock", "tools", "returns", "counts")
QUEUE_TOPICS = frozenset({Topic.PARTS, Topic.STOCK, Topic.WORK_ORDERS})


class PartsCounterWindow(StationWindow):
    """Six sections; a scanned job card opens its order wherever one is, a tool opens the crib."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            icon="mdi6.package-variant",
            title=lambda: translate("PartsCounter", "Parts"),
            scan_hint=lambda: translate(
                "PartsCounter", "Scan job card, part, tool or badge, or type a part number"
            ),
        )
        self._add_sections()
        self.buying = PurchasingSections(self)
        self.wrong_parts = MisorderSection(self)
        self.add_duties()
        self.opens(SubjectKind.WORK_ORDER, lambda _order_id: self.choose(ISSUE))
        self.opens(SubjectKind.TOOL_LOAN, lambda _loan_id: self.choose(TOOLS))
        self.scanned.connect(self._scanned)
        self.searched.connect(self._searched)
        self.choose(ISSUE)

    @cached_property
    def issue(self) -> IssuePanel:
        """Where parts go out against a job card."""
        panel = IssuePanel(self.desk)
        panel.clause_pressed.connect(self.desk.messages.clause_wanted)
        return panel

    @cached_property
    def goods_in(self) -> GoodsInPanel:
        """Where deliveries are taken in."""
        return GoodsInPanel(self.desk)

    @cached_property
    def stock(self) -> StockPanel:
        """What lies in which bin."""
        return StockPanel(self.desk)

    @cached_property
    def tools(self) -> ToolsPanel:
        """The tool crib."""
        panel = ToolsPanel(self.desk)
        panel.clause_pressed.connect(self.desk.messages.clause_wanted)
        return panel

    @cached_property
    def returns(self) -> ReturnsPanel:
        """Parts that come back."""
        return ReturnsPanel(self.desk)

    @cached_property
    def counts(self) -> CountPanel:
        """Stock counts."""
        return CountPanel(self.desk)

    def _add_sections(self) -> None:
        self.add_section(
            ISSUE,
            "mdi6.barcode-scan",
            lambda: translate("PartsCounter", "Issue parts"),
            lambda: self.issue,
            SectionCount(pick_queue, QUEUE_TOPICS, len),
        )
        self.add_section(
            GOODS_IN,
            "mdi6.package-variant-plus",
            lambda: translate("PartsCounter", "Goods-in"),
            lambda: self.goods_in,
        )
        self.add_section(
            STOCK,
            "mdi6.clipboard-search-outline",
            lambda: translate("PartsCounter", "Stock"),
            lambda: self.stock,
        )
        self.add_section(
            TOOLS,
            "mdi6.tools",
            lambda: translate("PartsCounter", "Special tools"),
            lambda: self.tools,
            SectionCount(tool_counts, ToolsPanel.topics, lambda counts: counts.worst),
        )
        self.add_section(
            RETURNS,
            "mdi6.backup-restore",
            lambda: translate("PartsCounter", "Returns"),
            lambda: self.returns,
            SectionCount(returns_waiting, ReturnsPanel.topics, int),
        )
        self.add_section(
            COUNTS, "mdi6.counter", lambda: translate("PartsCounter", "Stock counts"), lambda: self.counts
        )

    def _scanned(self, text: str) -> None:
        """Take what the page in front did not want to where it belongs; rubbish is refused."""
        try:
            code = ScanCode.parse(text)
        except Refusal as refusal:
            beep_refusal()
            self.desk.messages.refuse(refusal)
            return
        if code.kind is ScanKind.TOOL:
            self.choose(TOOLS)
            self.tools.take_scan(text)
        elif code.kind is ScanKind.BIN:
            self.choose(STOCK)
            self.stock.take_scan(text)
        else:
            self.choose(ISSUE)
            self.issue.take_scan(text)

    def _searched(self, text: str) -> None:
        """Search the stock; an order's number typed with its check characters opens it like its card."""
        if sum(sign.isdigit() for sign in text) >= CODE_DIGITS - 1:
            self.scans.put(text)
            return
        self.choose(STOCK)
        self.stock.search_for(text)
