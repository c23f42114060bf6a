"""One accident car's quotation: margin against the line, lines, reason, additions, versions (R2.1.6)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.request_accident import AGAINST, MISSING, PROFIT, SCALE
from aftersales_desktop.boards.request_details import LineBar
from aftersales_desktop.domain.accident_cars.lookups import AdditionWaiting, QuotationPage, VersionRow
from aftersales_desktop.domain.accident_cars.margin import Margin
from aftersales_desktop.domain.accident_cars.standing import Standing
from aftersales_desktop.stations.reception.accident_lines import AccidentLines
from aftersales_desktop.stations.reception.accident_look import (
    LOOKS,
    standing_words,
    version_columns,
)
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.plate import plate_shown
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, ScrollColumn
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import LongTextField
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.line_bar import bar_card
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.words import translate

ROW, HEAD = 34, 36


class AccidentPage(ScrollColumn):
    """Shows one quotation and takes its reason.

    Signals:
        reason_wanted: The reason as written.
        order_wanted: The order's own page.
        clause_pressed: A clause to be read.
    """

    reason_wanted = Signal(str)
    order_wanted = Signal(int)
    clause_pressed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(spacing=12)
        self.desk = desk
        self.page: QuotationPage | None = None
        self.plate = PlateLabel(pixels=20)
        self.about = ElidedLabel(role="strong")
        self.standing = Chip()
        self.waits = Label(role="muted")
        self.refusal = RefusalCard()
        self._bar: QWidget = QWidget()
        self._no_margin = Label(role="muted", wrap=True)
        self.lines = AccidentLines(desk)
        self.reason = LongTextField(
            lambda: translate("Reception", "Why the margin is below the line"), lines=2
        )
        self.write = ActionButton(
            lambda: translate("Reception", "Send to the service director"),
            icon_name="mdi6.send-outline",
            key="F4",
            kind="soft",
        )
        self.reason_card = Card(margins=12)
        self.addition = Card(lambda: translate("Reception", "Found during the repair"), margins=12)
        self.addition.set_surface("notice-hold")
        self.found = Label(wrap=True)
        self.to_order = ActionButton(
            lambda: translate("Reception", "Price it on the order"), icon_name="mdi6.arrow-right", key="F6"
        )
        self.versions: RowTable[VersionRow] = RowTable(
            "reception_versions", version_columns(), lambda row: row.version, row_height=ROW
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        for widget in (self.plate, self.about, self.waits, self.standing):
            head.addWidget(widget, 1 if widget is self.about else 0)
        top = QWidget()
        top.setLayout(head)
        head.setContentsMargins(0, 0, 0, 0)
        self._bar_place = QVBoxLayout()
        self._bar_place.addWidget(self._no_margin)
        bar = QWidget()
        bar.setLayout(self._bar_place)
        self._bar_place.setContentsMargins(0, 0, 0, 0)
        quoted = Card(lambda: translate("Reception", "Quotation"), margins=12)
        quoted.body.addWidget(self.lines)
        send, go = QHBoxLayout(), QHBoxLayout()
        send.setSpacing(12)
        send.addWidget(self.reason, 1)
        send.addWidget(self.write, 0, Qt.AlignmentFlag.AlignBottom)
        self.reason_card.body.addLayout(send)
        go.setSpacing(12)
        go.addWidget(self.found, 1)
        go.addWidget(self.to_order)
        self.addition.body.addLayout(go)
        self.history = Card(lambda: translate("Reception", "Versions"), margins=12)
        self.history.body.addWidget(self.versions)
        for part in (top, self.refusal, bar, self.reason_card, self.addition, quoted, self.history):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.lines.reckoned.connect(self._show_margin)
        self.lines.refused.connect(self.refusal.show_refusal)
        self.write.clicked.connect(lambda: self.reason_wanted.emit(self.reason.text()))
        self.to_order.clicked.connect(self._to_order)
        self.refusal.clause_pressed.connect(self.clause_pressed)

    def show_page(self, page: QuotationPage) -> None:
        """Show a quotation as it is now; a reason being written is left alone."""
        if self.page is None or self.page.row.order_id != page.row.order_id:
            self.refusal.clear()
            self.reason.set_text(page.reason)
        self.page = page
        self.lines.show_page(page)
        self.versions.show_rows(page.versions)
        self.versions.setFixedHeight(HEAD + ROW * max(1, len(page.versions)) + 6)
        self.history.setVisible(bool(page.versions))
        self.addition.setVisible(bool(page.additions))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        page = self.page
        if page is None:
            return
        row = page.row
        self.plate.show_plate(plate_shown(row.plate))
        self.about.setText(f"{row.number} · {row.customer} · {row.car}")
        tone, icon = LOOKS[row.standing]
        version = f"v{row.version} · " if row.version else ""
        self.standing.show_state(version + standing_words(row.standing), tone, icon)
        waits = translate("Reception", "waits for {posts}").format(
            posts=lifters_text(row.waits_for, role_name)
        )
        self.waits.setText(waits if row.waits_for and row.standing is Standing.WAITING else "")
        self.found.setText("\n".join(self._finding(one) for one in page.additions))
        self._no_margin.setText(translate("Reception", "The margin shows once every line's cost is entered."))
        self.lines.retranslate()

    def _finding(self, one: AdditionWaiting) -> str:
        cause = translate("Words", one.cause.value) if one.cause is not None else ""
        return " · ".join(filter(None, (one.finding, cause, one.found_by)))

    def _show_margin(self, margin: Margin | None) -> None:
        """Draw the bar anew, and ask for a reason as soon as it falls below the line."""
        page = self.page
        self._bar_place.removeWidget(self._bar)
        self._bar.hide()
        self._bar.deleteLater()
        self._bar = QWidget()
        self._no_margin.setVisible(margin is None)
        if margin is not None and page is not None:
            card = bar_card(_line_bar(margin, page.threshold))
            card.set_surface("card")
            self._bar = card
        self._bar_place.addWidget(self._bar)
        low = margin is not None and page is not None and not margin.reaches(page.threshold)
        at_the_bill = page is not None and page.bill_unexplained
        self.reason_card.setVisible((low or at_the_bill) and page is not None and not page.closed)
        signed = page is not None and page.row.standing is Standing.SIGNED
        self.write.setVisible(at_the_bill or not signed)

    def _to_order(self) -> None:
        if self.page is not None:
            self.order_wanted.emit(self.page.row.order_id)


def _line_bar(margin: Margin, line: int) -> LineBar:
    missing = margin.missing(line)
    below = missing is not None and missing > Money.ZERO
    return LineBar(
        title=AGAINST,
        value=margin.hundredths,
        line=line,
        most=max(margin.hundredths, SCALE * line, 1),
        above_is_good=True,
        amount=margin.net - margin.cost,
        amount_label=PROFIT,
        missing=missing if below else None,
        missing_label=MISSING if below else "",
    )
