"""Final inspection: finished cars, looked over by somebody who did not work on them (R7.5.10)."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.inspect_order import (
    InspectOrder,
    OrderInspected,
    inspect_order,
)
from aftersales_desktop.domain.work_orders.lookups_order_page import order_of_card
from aftersales_desktop.domain.work_orders.lookups_queues import (
    PAGE,
    InspectionWanted,
    inspection_queue,
)
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode, ScanKind
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import DangerButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card, Heading, ScrollColumn, SectionHeading, clear_layout
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.fields import LongTextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import moment_text, promise_tone, since
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def inspection_table(desk: Desk) -> RowTable[InspectionWanted]:
    """The cars that wait for an inspection."""
    columns = (
        Column[InspectionWanted](
            "plate",
            lambda: translate("Floor", "Plate"),
            130,
            lambda row: row.plate,
            kind="plate",
            order=lambda row: row.plate,
        ),
        Column[InspectionWanted](
            "car",
            lambda: translate("Floor", "Car"),
            120,
            lambda row: row.car,
            stretch=True,
            order=lambda row: row.car,
        ),
        Column[InspectionWanted](
            "who", lambda: translate("Floor", "Worked on by"), 150, lambda row: "、".join(row.technicians)
        ),
        Column[InspectionWanted](
            "since",
            lambda: translate("Floor", "Done"),
            110,
            lambda row: since(desk.now(), row.finished_at),
            order=lambda row: row.finished_at,
        ),
        Column[InspectionWanted](
            "due",
            lambda: translate("Floor", "Promised"),
            110,
            lambda row: moment_text(row.promised_at, desk.now()) if row.promised_at else "—",
            tone=lambda row: promise_tone(desk.now(), row.promised_at) if row.promised_at else None,
            order=lambda row: row.promised_at,
            kind="state",
        ),
    )
    return RowTable("floor_inspections", columns, key=lambda row: row.order_id, row_height=52)


class InspectionPanel(LivePanel):
    """Queue left, judgement right.

    Signals:
        order_wanted: Id of an order to be looked at.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.WORK_ORDERS})
    order_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.heading = Heading(lambda: translate("Floor", "Final inspection"))
        self.table = inspection_table(desk)
        self.table.set_empty(
            EmptyState(
                "mdi6.clipboard-check-outline",
                lambda: translate("Floor", "No car waits for inspection"),
                hint_fn=lambda: translate("Floor", "Cars come here when their work is done."),
            )
        )
        self.detail = Card()
        self.plate = PlateLabel(pixels=28)
        self.complaint = Label(wrap=True)
        self.own_work = Label(role="strong", tone=Tone.WARN, wrap=True)
        self.tasks_title = SectionHeading(lambda: translate("Floor", "Tasks; tick what must be done again"))
        self.tasks = ScrollColumn(spacing=2)
        self.findings = LongTextField(lambda: translate("Floor", "Findings"), lines=3)
        self.passed = PrimaryButton(
            lambda: translate("Floor", "Passed"), icon_name="mdi6.check-decagram", key="F9", large=True
        )
        self.failed = DangerButton(
            lambda: translate("Floor", "Back to work"), icon_name="mdi6.undo-variant", key="F10"
        )
        self.refusal = RefusalCard(pointer=True)
        self._boxes: dict[int, QCheckBox] = {}
        self._shown: InspectionWanted | None = None
        self.pages = PagedRows(desk, self.table, inspection_queue, page=PAGE)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for widget in (self.plate, self.complaint, self.own_work, self.tasks_title):
            self.detail.body.addWidget(widget)
        self.detail.body.addWidget(self.tasks, 1)
        self.detail.body.addWidget(self.findings)
        self.detail.body.addWidget(self.passed)
        self.detail.body.addWidget(self.failed)
        self.detail.body.addWidget(self.refusal)
        self.detail.setFixedWidth(420)
        self.detail.hide()
        list_card = Card(margins=8)
        list_card.body.addWidget(self.table)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(list_card, 1)
        row.addWidget(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.table.chosen.connect(self._chosen)
        self.pages.shown.connect(self._choose_first)
        self.table.opened.connect(lambda row: self.order_wanted.emit(row.order_id))
        self.passed.clicked.connect(lambda: self._judge(passed=True))
        self.failed.clicked.connect(lambda: self._judge(passed=False))
        self.refusal.clause_pressed.connect(self.desk.messages.clause_wanted)

    def refresh(self) -> None:
        """Ask for the finished cars."""
        self.pages.refresh()

    def _choose_first(self) -> None:
        rows = self.table.rows()
        if rows and self.table.chosen_row() is None:
            self.table.choose_key(rows[0].order_id)
        self._chosen(self.table.chosen_row())

    def take_scan(self, text: str) -> bool:
        """A scanned job card chooses its car here; a car that is not waiting is opened as a job."""
        try:
            code = ScanCode.parse(text)
        except NotAScanCode:
            return False
        if code.kind is not ScanKind.WORK_ORDER:
            return False
        self.desk.runner.ask(order_of_card, code, then=self._choose_or_open)
        return True

    def _choose_or_open(self, order_id: int) -> None:
        if order_id in {row.order_id for row in self.table.rows()}:
            self.table.choose_key(order_id)
        else:
            self.order_wanted.emit(order_id)

    def _chosen(self, row: InspectionWanted | None) -> None:
        if row is not None and self._shown is not None and row.order_id == self._shown.order_id:
            return
        self._shown = row
        self.refusal.clear()
        self.detail.setVisible(row is not None)
        if row is None:
            return
        self.plate.show_plate(row.plate)
        self.complaint.setText(row.complaint)
        self.findings.set_text("")
        self._fill_tasks(row)
        self.retranslate()

    def _fill_tasks(self, row: InspectionWanted) -> None:
        column = self.tasks.column
        clear_layout(column)
        self._boxes = {line_id: QCheckBox(words) for line_id, words in row.tasks}
        for box in self._boxes.values():
            box.setMinimumHeight(36)
            column.addWidget(box)
        column.addStretch(1)

    def _judge(self, *, passed: bool) -> None:
        row = self._shown
        if row is None:
            return
        self.refusal.clear()
        again = tuple(line_id for line_id, box in self._boxes.items() if box.isChecked())
        command = InspectOrder(
            order_id=row.order_id, passed=passed, findings=self.findings.text(), again=again
        )
        self.desk.runner.do(inspect_order, command, then=self._judged, refused=self.refusal.show_refusal)

    def _judged(self, receipt: OrderInspected) -> None:
        if receipt.passed:
            words = translate("Floor", "{order} passed; the front desk may settle it")
            self.desk.messages.said(words.format(order=receipt.number))
        else:
            words = translate("Floor", "{order} goes back to work")
            self.desk.messages.said(words.format(order=receipt.number), Tone.WARN)

    def retranslate(self) -> None:
        """Write the notice about own work again."""
        own = self._shown is not None and self._shown.own_work
        self.own_work.setText(translate("Floor", "You worked on this car; somebody else should inspect it."))
        self.own_work.setVisible(own)
