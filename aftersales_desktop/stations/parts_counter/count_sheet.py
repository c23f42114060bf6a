"""One stock count: scanned or typed line by line, differences with their causes, then posted (R2.3.0)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.parts.cancel_count import CancelCount, CountCancelled, cancel_count
from aftersales_desktop.domain.parts.lookups_counts import CountFacts, CountLine, count_facts
from aftersales_desktop.domain.parts.lookups_stock_card import BinFacts, bin_facts
from aftersales_desktop.domain.parts.post_count import CountPosted, PostCount, post_count
from aftersales_desktop.domain.parts.record_count import CountRecorded, RecordCount, record_count
from aftersales_desktop.domain.parts.refusals import QuantityMissing
from aftersales_desktop.domain.parts.stock_count import CountState
from aftersales_desktop.stations.parts_counter.count_papers import count_report_paper
from aftersales_desktop.stations.parts_counter.count_tables import LOOK, area_words, lines_table
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import ScanCode, ScanKind
from aftersales_desktop.widgets.buttons import ActionButton, DangerButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import NumberField, TextField
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.segments import FilterChips
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

ONE = Quantity.of(1)


class CountSheet(Card):
    """The chosen count: a scanned bin is where one stands, each scanned part counts one more there."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(None, parent)
        self._desk = desk
        self._count_id = 0
        self._bin: BinFacts | None = None
        self.facts: CountFacts | None = None
        self.number = Label(role="section")
        self.state = Chip()
        self.progress = ElidedLabel(role="muted")
        self.place = Chip()
        self.filters = FilterChips(
            (
                ("all", lambda: translate("PartsCounter", "All lines")),
                ("open", lambda: translate("PartsCounter", "Not counted")),
                ("differ", lambda: translate("PartsCounter", "Differences")),
            )
        )
        self.table = lines_table()
        self.counted = NumberField(lambda: translate("PartsCounter", "Counted"))
        self.cause = TextField(lambda: translate("PartsCounter", "Why it differs"))
        self.write_down = ActionButton(
            lambda: translate("PartsCounter", "Write down"), icon_name="mdi6.keyboard-return", kind="soft"
        )
        self.sums = ElidedLabel(role="muted")
        self.refusal = RefusalCard()
        self.report = ActionButton(
            lambda: translate("PartsCounter", "Difference report"),
            icon_name="mdi6.printer-outline",
            key="Ctrl+P",
        )
        self.cancel = DangerButton(lambda: translate("PartsCounter", "Cancel the count"), key="F7")
        self.post = PrimaryButton(
            lambda: translate("PartsCounter", "Post the count"), icon_name="mdi6.check-all", key="F9"
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.number)
        head.addWidget(self.state)
        head.addWidget(self.progress, 1)
        head.addWidget(self.place)
        self._entry = QWidget()
        entry = QHBoxLayout(self._entry)
        entry.setContentsMargins(0, 0, 0, 0)
        entry.setSpacing(10)
        entry.addWidget(self.counted, 1)
        entry.addWidget(self.cause, 3)
        entry.addWidget(self.write_down, 0, Qt.AlignmentFlag.AlignBottom)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.cancel)
        foot.addWidget(self.sums, 1)
        foot.addWidget(self.report)
        foot.addWidget(self.post)
        self.body.addLayout(head)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._entry)
        self.body.addWidget(self.refusal)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.filters.chosen.connect(self._show_lines)
        self.table.chosen.connect(self._take_up)
        self.table.opened.connect(lambda _row: self.counted.setFocus())
        for field in (self.counted, self.cause):
            field.edit.returnPressed.connect(self._write_down)
        self.write_down.clicked.connect(self._write_down)
        self.report.clicked.connect(self._print)
        self.cancel.clicked.connect(self._cancel)
        self.post.clicked.connect(self._post)
        self.refusal.clause_pressed.connect(self._desk.messages.clause_wanted)

    def show_count(self, count_id: int) -> None:
        """Open a count."""
        if count_id != self._count_id:
            self._count_id, self._bin = count_id, None
            self.refusal.clear()
            self.filters.choose("all")
        self.refresh()

    def refresh(self) -> None:
        """Read the count again."""
        if self._count_id:
            self._desk.runner.ask(count_facts, self._count_id, then=self._show, latest="count")

    def take_code(self, code: ScanCode) -> bool:
        """Stand before a scanned bin; count one more of a scanned part in it."""
        if self.facts is None or self.facts.row.state is not CountState.OPEN:
            return False
        if code.kind is ScanKind.BIN:
            self._desk.runner.ask(bin_facts, code.number, then=self._stand_before)
            return True
        if code.kind is ScanKind.PART:
            self._count_one(code.number)
            return True
        return False

    def _stand_before(self, place: BinFacts) -> None:
        self._bin = place
        self.refusal.clear()
        self._show_head()
        first = next((line for line in self.table.rows() if line.bin_id == place.bin_id), None)
        if first is not None:
            self.table.choose_key(first.line_id)

    def _count_one(self, part_id: int) -> None:
        if self._bin is None:
            self._desk.messages.said(
                translate("PartsCounter", "Scan the bin first, then what lies in it."), Tone.WARN
            )
            return
        order = RecordCount(
            count_id=self._count_id, part_id=part_id, bin_id=self._bin.bin_id, quantity=ONE, add=True
        )
        self._desk.runner.do(record_count, order, then=self._recorded, refused=self._refuse)

    def _write_down(self) -> None:
        line, quantity = self.table.chosen_row(), self.counted.quantity()
        if line is None:
            return
        if quantity is None:
            self._refuse(QuantityMissing())
            return
        order = RecordCount(
            count_id=self._count_id,
            part_id=line.part_id,
            bin_id=line.bin_id,
            quantity=quantity,
            cause=self.cause.text(),
        )
        then = partial(self._written_down, line)
        self._desk.runner.do(record_count, order, then=then, refused=self._refuse)

    def _written_down(self, line: CountLine, done: CountRecorded) -> None:
        self._recorded(done)
        if done.counted != done.expected and not (self.cause.text() or line.cause):
            self.cause.setFocus()
            return
        rows = self.table.rows()
        place = next((at for at, row in enumerate(rows) if row.line_id == line.line_id), len(rows))
        if place + 1 < len(rows):
            self.table.choose_key(rows[place + 1].line_id)
            self.counted.setFocus()
            self.counted.edit.selectAll()

    def _recorded(self, done: CountRecorded) -> None:
        self.refusal.clear()
        words = translate("PartsCounter", "{bin}  {part}: {counted} counted, {expected} in the books")
        tone = Tone.OK if done.counted == done.expected else Tone.WARN
        self._desk.messages.said(
            words.format(bin=done.bin, part=done.part, counted=done.counted, expected=done.expected), tone
        )
        self.table.choose_key(done.line_id)

    def _post(self) -> None:
        self.refusal.clear()
        order = PostCount(count_id=self._count_id)
        self._desk.runner.do(post_count, order, then=self._posted, refused=self._refuse)

    def _posted(self, done: CountPosted) -> None:
        words = translate("PartsCounter", "{count} is posted: {n} differences, {value}")
        self._desk.messages.said(words.format(count=done.shown_number, n=done.differences, value=done.value))

    def _cancel(self) -> None:
        order = CancelCount(count_id=self._count_id)
        self._desk.runner.do(cancel_count, order, then=self._cancelled, refused=self._refuse)

    def _cancelled(self, done: CountCancelled) -> None:
        words = translate("PartsCounter", "{count} is cancelled; nothing was corrected")
        self._desk.messages.said(words.format(count=done.shown_number))

    def _refuse(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)

    def _print(self) -> None:
        if self.facts is not None:
            self._desk.printing.preview(count_report_paper(self.facts))

    def _show(self, facts: CountFacts) -> None:
        self.facts = facts
        self._show_lines()
        self._show_head()

    def _show_lines(self) -> None:
        if self.facts is None:
            return
        keep = {
            "all": self.facts.lines,
            "open": tuple(line for line in self.facts.lines if line.counted is None),
            "differ": tuple(line for line in self.facts.lines if line.difference),
        }
        self.table.show_rows(keep[self.filters.chosen_key()])
        self.filters.set_counts({key: len(lines) for key, lines in keep.items()})

    def _take_up(self, line: CountLine | None) -> None:
        self.counted.set_quantity(line.counted if line is not None else None)
        self.cause.set_text(line.cause if line is not None else "")

    def _show_head(self) -> None:
        if self.facts is None:
            return
        row = self.facts.row
        is_open = row.state is CountState.OPEN
        icon, tone = LOOK[row.state]
        self.number.setText(row.shown_number)
        self.state.show_state(translate("Words", row.state.value), tone, icon)
        words = translate("PartsCounter", "{area}  ·  {counted} of {lines} counted  ·  {who}")
        self.progress.setText(
            words.format(
                area=area_words(row.scope, row.scope_until),
                counted=row.counted,
                lines=row.lines,
                who=row.posted_by or row.opened_by,
            )
        )
        self.place.setVisible(is_open)
        if self._bin is not None:
            self.place.show_state(self._bin.code, Tone.ACCENT, "mdi6.map-marker")
        else:
            self.place.show_state(translate("PartsCounter", "Scan a bin"), Tone.MUTED, "mdi6.qrcode-scan")
        words = translate("PartsCounter", "Surplus {surplus}  ·  short {shortage}")
        self.sums.setText(words.format(surplus=self.facts.surplus, shortage=self.facts.shortage))
        for part in (self._entry, self.cancel, self.post):
            part.setVisible(is_open)

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        if "facts" in self.__dict__:
            self._show_head()
