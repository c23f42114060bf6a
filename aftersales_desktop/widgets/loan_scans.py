"""The three scans of a loan in any order: the tool's label, the borrower's badge, the job card (R2.3.5a)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from aftersales_desktop.domain.tools.lend_tool import LendTool, ToolLent, lend_tool
from aftersales_desktop.domain.tools.lookups import (
    ScannedBorrower,
    ScannedOrder,
    ScannedTool,
    scanned_at_crib,
)
from aftersales_desktop.domain.tools.special_tool import ToolState
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode, ScanKind
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.scan_queue import beep_refusal

OURS = frozenset({ScanKind.TOOL, ScanKind.BADGE, ScanKind.WORK_ORDER})


class LoanScans(QObject):
    """Collects what was scanned until an entry is complete; the same kind scanned again takes its place.

    Signals:
        changed: Something was scanned or forgotten.
        tool_scanned: A `ScannedTool`, wherever it is; only one that lies in the crib stays for the loan.
        complete: The three codes are there.
        lent: The `ToolLent` of a loan that was entered.
        refused: The `Refusal` of one that was not; the codes stay, so that one of them can be scanned anew.
    """

    changed = Signal()
    tool_scanned = Signal(object)
    complete = Signal()
    lent = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._under_way = False
        self.tool: ScannedTool | None = None
        self.borrower: ScannedBorrower | None = None
        self.order: ScannedOrder | None = None
        desk.signed_in.changed.connect(self.forget)

    def take(self, text: str) -> bool:
        """Take a scan; False when it is a code that the crib does not deal with."""
        try:
            code = ScanCode.parse(text)
        except NotAScanCode as refusal:
            self._desk.messages.refuse(refusal)
            return True
        if code.kind not in OURS:
            return False
        self._desk.runner.ask(scanned_at_crib, code, then=self._sort_in)
        return True

    def forget(self) -> None:
        """Begin anew."""
        self.tool = self.borrower = self.order = None
        self.changed.emit()

    def begun(self) -> bool:
        """Say whether anything was scanned."""
        return any((self.tool, self.borrower, self.order))

    def is_complete(self) -> bool:
        """Say whether the three codes are there."""
        return all((self.tool, self.borrower, self.order))

    def lend(self, condition: str) -> None:
        """Enter the loan; a second wish while one is under way counts for nothing."""
        if self._under_way or self.tool is None or self.borrower is None or self.order is None:
            return
        self._under_way = True
        command = LendTool(
            tool=self.tool.code, borrower=self.borrower.code, card=self.order.code, condition=condition
        )
        self._desk.runner.do(lend_tool, command, then=self._entered, refused=self._not_entered)

    def _sort_in(self, found: ScannedTool | ScannedBorrower | ScannedOrder) -> None:
        if isinstance(found, ScannedTool):
            self.tool = found if found.state is ToolState.IN_CRIB else None
            self.changed.emit()
            self.tool_scanned.emit(found)
        elif isinstance(found, ScannedBorrower):
            self.borrower = found
            self.changed.emit()
        else:
            self.order = found
            self.changed.emit()
        if self.is_complete():
            self.complete.emit()

    def _entered(self, receipt: ToolLent) -> None:
        self._under_way = False
        self.forget()
        self.lent.emit(receipt)

    def _not_entered(self, refusal: Refusal) -> None:
        self._under_way = False
        beep_refusal()
        self.refused.emit(refusal)
