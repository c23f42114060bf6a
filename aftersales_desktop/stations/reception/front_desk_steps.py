"""How far the reception process is applied: skipped and late steps, per advisor and reception (R2.1.3)."""

from __future__ import annotations

from datetime import timedelta
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.period import WEEK, Period, PeriodKind
from aftersales_desktop.domain.front_desk.lookups_reception import (
    Reception,
    ReceptionReport,
    reception_report,
)
from aftersales_desktop.domain.front_desk.posts import HEADS_OF_THE_DESK
from aftersales_desktop.domain.front_desk.reception_step import ReceptionStep
from aftersales_desktop.domain.front_desk.report_reception import (
    ReceptionReported,
    ReportReception,
    report_reception,
)
from aftersales_desktop.domain.front_desk.set_reception_steps import (
    ReceptionStepsSet,
    SetReceptionSteps,
    set_reception_steps,
)
from aftersales_desktop.stations.reception.front_desk_step_tables import (
    advisor_table,
    reception_table,
    report_sheets,
    step_lines,
)
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, ScrollColumn
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.spreadsheet import save_tables
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH = 340
ADVISORS_HEIGHT = 210


class StepsView(LivePanel):
    """Advisors above their receptions at the left; the stamps of one, and which steps count, at the right.

    Signals:
        order_wanted: The order of a reception.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.FRONT_DESK, Topic.WORK_ORDERS})
    order_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._day = desk.today()
        self._report: ReceptionReport | None = None
        self.week = Label(role="section")
        self.before = ActionButton(
            lambda: translate("Reception", "Week before"), icon_name="mdi6.chevron-left", key="F2"
        )
        self.after = ActionButton(
            lambda: translate("Reception", "Week after"), icon_name="mdi6.chevron-right", key="F3"
        )
        self.export = ActionButton(
            lambda: translate("Reception", "Save as workbook"), icon_name="mdi6.microsoft-excel", key="F8"
        )
        self.report = ActionButton(
            lambda: translate("Reception", "Report the week"), icon_name="mdi6.send-outline", key="F9"
        )
        self.advisors = advisor_table()
        self.receptions = reception_table(desk.now)
        self.stamps = Label(role="body", wrap=True)
        self.open = ActionButton(
            lambda: translate("Reception", "Open order"), icon_name="mdi6.clipboard-text-outline", key="F4"
        )
        self.boxes = {step: QCheckBox() for step in ReceptionStep}
        self.save = ActionButton(
            lambda: translate("Reception", "Keep steps"), icon_name="mdi6.content-save-outline", key="F7"
        )
        self.refusal = RefusalCard()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        for widget in (self.before, self.week, self.after):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self.report)
        head.addWidget(self.export)
        above = Card(margins=12)
        above.body.addLayout(head)
        above.body.addWidget(self.advisors)
        above.setFixedHeight(ADVISORS_HEIGHT)
        below = Card(margins=12)
        below.body.addWidget(self.receptions)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(above)
        left.addWidget(below, 1)
        side = self._lay_out_side()
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(14)
        both.addLayout(left, 1)
        both.addWidget(side)

    def _lay_out_side(self) -> ScrollColumn:
        one = Card(lambda: translate("Reception", "Steps of this reception"))
        one.body.addWidget(self.stamps)
        one.body.addWidget(self.open)
        self.counted = Card(lambda: translate("Reception", "Steps that count"))
        for box in self.boxes.values():
            self.counted.body.addWidget(box)
        self.counted.body.addWidget(self.save)
        self.counted.body.addWidget(self.refusal)
        side = ScrollColumn(spacing=12)
        side.setFixedWidth(SIDE_WIDTH)
        side.column.addWidget(one)
        side.column.addWidget(self.counted)
        side.column.addStretch(1)
        return side

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self._go(-WEEK))
        self.after.clicked.connect(lambda: self._go(WEEK))
        self.export.clicked.connect(self._save_workbook)
        self.report.clicked.connect(self._report_week)
        self.advisors.chosen.connect(lambda _row: self._show_receptions())
        self.receptions.chosen.connect(lambda _row: self._show_stamps())
        self.receptions.opened.connect(lambda _row: self._open())
        self.open.clicked.connect(self._open)
        self.save.clicked.connect(self._keep_steps)
        self.refusal.clause_pressed.connect(self.desk.messages.clause_wanted)

    def refresh(self) -> None:
        """Go through the week again."""
        may = self.desk.actor.holds(*HEADS_OF_THE_DESK)
        self.save.setVisible(may)
        self.report.setVisible(may)
        for box in self.boxes.values():
            box.setEnabled(may)
        self.desk.runner.ask(reception_report, self._day, then=self._show, latest="reception report")

    def retranslate(self) -> None:
        """Set every word again."""
        week = Period.around(PeriodKind.WEEK, self._day)
        self.week.setText(f"{week.first:%Y/%m/%d} – {week.last:%m/%d}")
        for step, box in self.boxes.items():
            box.setText(translate("Words", step.value))
        self._show_stamps()

    def _go(self, span: timedelta) -> None:
        self._day += span
        self.retranslate()
        self.refresh()

    def _show(self, report: ReceptionReport) -> None:
        self._report = report
        self.advisors.show_rows(report.advisors)
        for step, box in self.boxes.items():
            box.setChecked(step in report.counted)
        self._show_receptions()

    def _show_receptions(self) -> None:
        """Show the receptions of the advisor chosen, those with faults first; of everybody when none is."""
        report, chosen = self._report, self.advisors.chosen_row()
        rows = report.receptions if report is not None else ()
        if chosen is not None:
            rows = tuple(row for row in rows if row.advisor_id == chosen.advisor_id)
        self.receptions.show_rows(sorted(rows, key=lambda row: -len(row.faults())))
        self.receptions.choose_first()
        self._show_stamps()

    def _show_stamps(self) -> None:
        row: Reception | None = self.receptions.chosen_row()
        self.stamps.setText(step_lines(row) if row is not None else "")
        self.open.setVisible(row is not None)

    def _open(self) -> None:
        row = self.receptions.chosen_row()
        if row is not None:
            self.order_wanted.emit(row.order_id)

    def _keep_steps(self) -> None:
        self.refusal.clear()
        counted = frozenset(step for step, box in self.boxes.items() if box.isChecked())
        command = SetReceptionSteps(counted=counted)
        self.desk.runner.do(set_reception_steps, command, then=self._kept, refused=self.refusal.show_refusal)

    def _kept(self, receipt: ReceptionStepsSet) -> None:
        words = translate("Reception", "{n} steps count from now on")
        self.desk.messages.said(words.format(n=len(receipt.counted)))

    def _report_week(self) -> None:
        self.refusal.clear()
        command = ReportReception(day=self._day)
        self.desk.runner.do(report_reception, command, then=self._reported, refused=self.refusal.show_refusal)

    def _reported(self, receipt: ReceptionReported) -> None:
        words = translate(
            "Reception", "{skipped} skipped and {late} late steps are reported; {n} advisors were told"
        )
        told = words.format(skipped=receipt.skipped, late=receipt.late, n=receipt.told)
        self.desk.messages.said(told)

    def _save_workbook(self) -> None:
        if self._report is not None:
            name = f"reception-steps-{self._report.week:%Y%m%d}"
            save_tables(self.desk, name, report_sheets(self._report))
