"""A parts clerk at the window with a scanner in the hand: real key events, at a scanner's pace."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.order_line import OrderLine
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.stations.parts_counter.window import PartsCounterWindow
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.widgets.scan_filter import ScanFilter
from tests.domain.parts.builders import Counter
from tests.widgets.hands import press, scan


class Labelled(Protocol):
    """Something with a label that can be scanned."""

    @property
    def code(self) -> ScanCode:
        """The code on the label."""
        ...


@dataclass
class Clerk:
    """The window, the warehouse, and the scanner."""

    window: PartsCounterWindow
    counter: Counter
    qtbot: QtBot

    def listen(self, app: QApplication) -> None:
        """Plug the scanner in."""
        self.filter = ScanFilter(app)
        self.window.listen_to(self.filter)

    def scan(self, text: str) -> None:
        """Scan a code: its signs and Enter as keys on the window, then wait until it is answered."""
        before = len(self.window.issue.log.lines)
        self.scan_on(text)
        self.qtbot.waitUntil(lambda: len(self.window.issue.log.lines) > before)
        self.look()

    def scan_on(self, text: str) -> None:
        """Scan without waiting for the answer, as somebody in a hurry does."""
        surface = self.window.windowHandle()
        assert surface is not None
        scan(surface, text)

    def scan_label(self, thing: Labelled) -> None:
        """Scan the code on a label or card."""
        self.scan(thing.code.text)

    def scan_badge(self, post: str) -> None:
        """Scan somebody's badge."""
        with self.counter.house.session() as session:
            badge = session.get_one(StaffMember, self.counter.house.people[post].staff_id).badge
        self.scan(badge.text)

    def press(self, key: Qt.Key) -> None:
        """Press a key on the window, and let the answer be painted."""
        press(self.window, key)
        self.look()

    def look(self) -> None:
        """Let everything that was asked for be answered and painted."""
        for _ in range(6):
            QApplication.processEvents()

    def refused_by(self) -> str:
        """Read the clause of the refusal that stands on the page; nothing when there is none."""
        issue = self.window.issue
        return issue.refusal.words().clause or issue.lines.refusal.words().clause

    def line(self, order: WorkOrder) -> OrderLine:
        """Look at the order's only line as it is stored."""
        return self.counter.line(order)
