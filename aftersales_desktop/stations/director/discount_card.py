"""One discount report whole: the order, the money before and after, the reason, who gave it (R2.1.5d-e)."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.discount_wanted import percent
from aftersales_desktop.domain.work_orders.lookups_discounts import DiscountReport
from aftersales_desktop.stations.director.discount_table import LOOKS
from aftersales_desktop.widgets.buttons import plain_button
from aftersales_desktop.widgets.cards import Card, SectionHeading, WrittenColumn
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class DiscountReportCard(Card):
    """The chosen report.

    Signals:
        order_pressed: The work order is to be shown.
        clause_pressed: A clause is to be read.
    """

    order_pressed = Signal(int)
    clause_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._row: DiscountReport | None = None
        super().__init__(None, parent)
        self._empty = EmptyState(
            "mdi6.tag-outline",
            lambda: translate("Director", "Choose a discount"),
            hint_fn=lambda: translate("Director", "Its reason and who gave it stand here."),
        )
        self._scroll = WrittenColumn()
        self._scroll.hide()
        for part in (self._empty, self._scroll):
            self.body.addWidget(part)

    def show_report(self, row: DiscountReport | None) -> None:
        """Show another report, or none."""
        self._row = row
        self.retranslate()

    def shows_report(self) -> bool:
        """Whether a report is shown."""
        return self._row is not None

    def retranslate(self) -> None:
        """Write the report again."""
        super().retranslate()
        if not hasattr(self, "_scroll"):
            return
        self._empty.setVisible(self._row is None)
        self._scroll.setVisible(self._row is not None)
        if self._row is not None:
            self._scroll.write(partial(self._write, self._row))

    def _write(self, row: DiscountReport, column: QVBoxLayout) -> None:
        head = QHBoxLayout()
        plate = PlateLabel(pixels=22)
        plate.show_plate(row.plate)
        head.addWidget(plate)
        head.addStretch(1)
        tone, sign = LOOKS[row.state]
        head.addWidget(Chip(translate("Words", row.state.value), tone, sign))
        column.addLayout(head)
        order = plain_button(f"{row.shown_number}  {row.customer}", kind="link")
        order.clicked.connect(lambda: self.order_pressed.emit(row.order_id))
        column.addWidget(order)
        column.addLayout(_money(row))
        column.addWidget(SectionHeading(lambda: translate("Director", "Reason")))
        column.addWidget(Label(translate("Words", row.reason_code.value), "muted"))
        reason = row.reason or translate("Director", "no reason given")
        column.addWidget(Label(reason, "strong", Tone.TEXT if row.reason else Tone.BAD, wrap=True))
        if row.why_above:
            column.addWidget(SectionHeading(lambda: translate("Director", "Why above the quota")))
            column.addWidget(Label(row.why_above, wrap=True))
        for words, tone_ in _circumstances(row):
            column.addWidget(Label(words, "small", tone_, wrap=True))
        rests_on = "R2.1.5e" if row.above_quota else "R2.1.5a"
        clause = plain_button(translate("Director", "Clause {id}").format(id=rests_on), kind="link")
        clause.clicked.connect(lambda: self.clause_pressed.emit(rests_on))
        column.addWidget(clause)


def _money(row: DiscountReport) -> QGridLayout:
    grid = QGridLayout()
    grid.setColumnStretch(0, 1)
    lines = (
        (translate("Director", "Before"), str(row.base), "body"),
        (translate("Director", "Off, {share}").format(share=percent(row.share)), f"−{row.amount}", "body"),
        (translate("Director", "After"), str(row.base - row.amount), "strong"),
    )
    for place, (title, amount, role) in enumerate(lines):
        grid.addWidget(Label(title, "muted"), place, 0)
        grid.addWidget(Label(amount, role), place, 1)
    return grid


def _circumstances(row: DiscountReport) -> list[tuple[str, Tone]]:
    said = [
        (
            translate("Director", "Asked for by {person}, {at}").format(
                person=row.asked_by, at=moment_text(row.asked_at)
            ),
            Tone.MUTED,
        )
    ]
    if row.granted_at is not None:
        words = translate("Director", "Given by {person}, {at}")
        said.append((words.format(person=row.granted_by, at=moment_text(row.granted_at)), Tone.MUTED))
    if row.pre_reported_at is not None:
        words = translate("Director", "Pre-report filed {at}")
        said.append((words.format(at=moment_text(row.pre_reported_at)), Tone.WARN))
    if row.granted_at is not None and row.reported_at is None:
        said.append((translate("Director", "Its reason was never reported"), Tone.BAD))
    return said
