"""The month's indicators against both sets of targets, with a light and a word (R2.1.1a)."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.front_desk.indicator import Indicator, IndicatorUnit, TargetOrigin
from aftersales_desktop.domain.front_desk.lookups_targets import (
    IndicatorRow,
    IndicatorSheet,
    TargetLight,
    indicator_sheet,
)
from aftersales_desktop.domain.front_desk.posts import HEADS_OF_THE_DESK
from aftersales_desktop.domain.front_desk.set_target import SetTarget, TargetSet, set_target
from aftersales_desktop.stations.reception.front_desk_columns import HUNDRED, percent
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import NumberField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.side_width import give_way
from aftersales_desktop.widgets.time_words import number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH, SMALL_SIDE = 260, 230
TONES = {
    TargetLight.REACHED: Tone.OK,
    TargetLight.ON_COURSE: Tone.OK,
    TargetLight.SLIGHTLY_BEHIND: Tone.WARN,
    TargetLight.BEHIND: Tone.BAD,
    TargetLight.NO_TARGET: Tone.MUTED,
    TargetLight.NO_FIGURE: Tone.MUTED,
}
ICONS = {
    TargetLight.REACHED: "mdi6.check-circle",
    TargetLight.ON_COURSE: "mdi6.circle",
    TargetLight.SLIGHTLY_BEHIND: "mdi6.alert-circle",
    TargetLight.BEHIND: "mdi6.close-circle",
    TargetLight.NO_TARGET: "mdi6.circle-outline",
    TargetLight.NO_FIGURE: "mdi6.circle-outline",
}


class TargetsView(LivePanel):
    """The sheet at the left; the formula and both targets of the figure chosen at the right."""

    topics: ClassVar[frozenset[str]] = frozenset({Topic.FRONT_DESK, Topic.WORK_ORDERS})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._month = desk.today().replace(day=1)
        self._sheet: IndicatorSheet | None = None
        self.month = Label(role="section")
        self.before = ActionButton(
            lambda: translate("Reception", "Month before"), icon_name="mdi6.chevron-left", key="F2"
        )
        self.after = ActionButton(
            lambda: translate("Reception", "Month after"), icon_name="mdi6.chevron-right", key="F3"
        )
        self.elapsed = Label(role="muted")
        self.table = _table()
        self.name = Label(role="section", wrap=True)
        self.formula = Label(role="muted", wrap=True)
        self.fields = {
            TargetOrigin.MANUFACTURER: NumberField(
                lambda: translate("Reception", "Target of the manufacturer"), unit_fn=self._unit
            ),
            TargetOrigin.GROUP: NumberField(
                lambda: translate("Reception", "Target of the group"), unit_fn=self._unit
            ),
        }
        self.save = PrimaryButton(
            lambda: translate("Reception", "Set targets"), icon_name="mdi6.bullseye-arrow", key="F9"
        )
        self.refusal = RefusalCard()
        self._lay_out()
        self.before.clicked.connect(lambda: self._go(self._month - timedelta(days=1)))
        self.after.clicked.connect(lambda: self._go(self._month + timedelta(days=31)))
        self.table.chosen.connect(self._choose)
        self.save.clicked.connect(self._save)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        for widget in (self.before, self.month, self.after, self.elapsed):
            head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        book = Card(margins=12)
        book.body.addLayout(head)
        book.body.addWidget(self.table, 1)
        side = Card()
        give_way(side, SIDE_WIDTH, SMALL_SIDE)
        for part in (self.name, self.formula, *self.fields.values(), self.save, self.refusal):
            side.body.addWidget(part)
        side.body.addStretch(1)
        both = QHBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(14)
        both.addWidget(book, 1)
        both.addWidget(side)

    def refresh(self) -> None:
        """Reckon the month."""
        may = self.desk.actor.holds(*HEADS_OF_THE_DESK)
        for widget in (*self.fields.values(), self.save):
            widget.setVisible(may)
        self.desk.runner.ask(indicator_sheet, self._month, then=self._show, latest="indicator sheet")

    def retranslate(self) -> None:
        """Set every word again."""
        self.month.setText(f"{self._month:%Y/%m}")
        sheet = self._sheet
        if sheet is not None:
            words = translate("Reception", "{share} of the month is over")
            self.elapsed.setText(words.format(share=percent(sheet.elapsed)))
        row = self.table.chosen_row()
        if row is not None:
            self.name.setText(translate("Words", row.indicator.value))
            self.formula.setText(translate("Words", row.formula))

    def _unit(self) -> str:
        row = self.table.chosen_row()
        return unit_words(row.unit) if row is not None else ""

    def _go(self, day: date) -> None:
        self._month = day.replace(day=1)
        self.retranslate()
        self.refresh()

    def _show(self, sheet: IndicatorSheet) -> None:
        self._sheet = sheet
        chosen = self.table.chosen_row()
        self.table.show_rows(sheet.rows)
        if chosen is None:
            self.table.choose_first()
        elif not self._being_typed():
            self._choose(self.table.chosen_row())
        self.retranslate()

    def _being_typed(self) -> bool:
        return any(field.edit.hasFocus() for field in self.fields.values())

    def _choose(self, row: IndicatorRow | None) -> None:
        if row is None:
            return
        self.refusal.clear()
        for origin, field in self.fields.items():
            target = row.cell(origin).target
            field.set_text("" if target is None else typed(row.unit, target))
            field.hint("")
            field.retranslate()
        self.retranslate()

    def _save(self) -> None:
        row = self.table.chosen_row()
        if row is None:
            return
        self.refusal.clear()
        for origin, field in self.fields.items():
            text = field.text().strip()
            value = stored(row.unit, text)
            if text and value is None:
                field.hint(translate("Reception", "This is no number"), Tone.BAD)
                return
            if value == row.cell(origin).target:
                continue
            command = SetTarget(month=self._month, indicator=row.indicator, origin=origin, value=value)
            self.desk.runner.do(
                set_target,
                command,
                then=partial(self._saved, row.indicator),
                refused=self.refusal.show_refusal,
            )

    def _saved(self, indicator: Indicator, _receipt: TargetSet) -> None:
        words = translate("Reception", "Target set: {indicator}")
        self.desk.messages.said(words.format(indicator=translate("Words", indicator.value)))
        self.refresh()


def figure(unit: IndicatorUnit, value: int | None) -> str:
    """Write a figure in its unit."""
    if value is None:
        return "—"
    if unit is IndicatorUnit.MONEY:
        return str(Money(value))
    return percent(value) if unit is IndicatorUnit.SHARE else number_text(value)


def unit_words(unit: IndicatorUnit) -> str:
    """Name the unit that is typed."""
    if unit is IndicatorUnit.MONEY:
        return translate("Reception", "yuan")
    return "%" if unit is IndicatorUnit.SHARE else translate("Reception", "orders")


def typed(unit: IndicatorUnit, value: int) -> str:
    """Write a stored target as it is typed."""
    return str(value) if unit is IndicatorUnit.COUNT else f"{Decimal(value) / HUNDRED:f}"


def stored(unit: IndicatorUnit, text: str) -> int | None:
    """Read what was typed; None for nothing, or for no number."""
    try:
        number = Decimal(text.replace(",", ""))
    except ArithmeticError:
        return None
    exact = number if unit is IndicatorUnit.COUNT else number * HUNDRED
    return int(exact) if exact.is_finite() and exact == int(exact) else None


def _table() -> RowTable[IndicatorRow]:
    columns: list[Column[IndicatorRow]] = [
        Column(
            "indicator",
            lambda: translate("Reception", "Indicator"),
            160,
            lambda row: translate("Words", row.indicator.value),
            kind="strong",
            stretch=True,
        ),
        Column(
            "actual",
            lambda: translate("Reception", "So far"),
            105,
            lambda row: figure(row.unit, row.actual),
            align="right",
            kind="number",
        ),
    ]
    titles = {
        TargetOrigin.MANUFACTURER: lambda: translate("Reception", "Manufacturer"),
        TargetOrigin.GROUP: lambda: translate("Reception", "Group"),
    }
    for origin, title_fn in titles.items():
        columns.append(
            Column(
                f"light_{origin}",
                title_fn,
                182,
                partial(_light, origin),
                kind="state",
                tone=partial(_tone, origin),
                icon=partial(_icon, origin),
            )
        )
        columns.append(
            Column(
                f"target_{origin}",
                lambda: translate("Reception", "Target"),
                102,
                partial(_target, origin),
                align="right",
                kind="number",
                spare=True,
            )
        )
    return RowTable("indicators", columns, lambda row: row.indicator)


def _target(origin: TargetOrigin, row: IndicatorRow) -> str:
    return figure(row.unit, row.cell(origin).target)


def _light(origin: TargetOrigin, row: IndicatorRow) -> str:
    cell = row.cell(origin)
    words = translate("Words", cell.light.value)
    return words if cell.achieved is None else f"{percent(cell.achieved)}  {words}"


def _tone(origin: TargetOrigin, row: IndicatorRow) -> Tone:
    return TONES[row.cell(origin).light]


def _icon(origin: TargetOrigin, row: IndicatorRow) -> str:
    return ICONS[row.cell(origin).light]
