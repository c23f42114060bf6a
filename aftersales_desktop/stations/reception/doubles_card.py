"""Entries that look like doubles of the one shown, and merging them into it (R2.1.2a)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.customers.search import Found
from aftersales_desktop.domain.work_orders.merge_doubles import (
    MERGING,
    DoubleMerged,
    MergeCustomers,
    MergeVehicles,
    merge_customers,
    merge_vehicles,
)
from aftersales_desktop.widgets.buttons import ActionButton, DangerButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.refusal_words import lifters_text, role_name
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


@dataclass(frozen=True)
class Double:
    """A likely double, and the entry that would be kept."""

    kept_id: int
    double_id: int
    of_vehicle: bool
    found: Found


class DoublesCard(Card):
    """Hidden while nothing looks like a double; merging asks once more, because it cannot be undone.

    Signals:
        merged: Everything hangs on the entry kept.
    """

    merged = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._customers: tuple[Double, ...] = ()
        self._vehicles: tuple[Double, ...] = ()
        self._rows: list[DoubleRow] = []
        super().__init__(lambda: translate("Reception", "Perhaps entered twice"), parent)
        self._desk = desk
        self.set_surface("notice-warn")
        self.refusal = RefusalCard()
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self.body.addWidget(self.refusal)
        self.hide()

    def clear(self) -> None:
        """Forget the doubles of the entry before."""
        self._customers, self._vehicles = (), ()
        self._fill()

    def show_customers(self, kept_id: int, found: tuple[Found, ...]) -> None:
        """Name the customers that look like the one shown."""
        self._customers = tuple(Double(kept_id, row.customer_id, False, row) for row in found)
        self._fill()

    def show_vehicles(self, kept_id: int, found: tuple[Found, ...]) -> None:
        """Name the vehicles that look like the one shown."""
        self._vehicles = tuple(
            Double(kept_id, row.vehicle_id, True, row) for row in found if row.vehicle_id is not None
        )
        self._fill()

    def rows(self) -> tuple[DoubleRow, ...]:
        """The likely doubles shown."""
        return tuple(self._rows)

    def retranslate(self) -> None:
        """Write the rows again."""
        super().retranslate()
        if self._customers or self._vehicles:
            self._fill()

    def _fill(self) -> None:
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.refusal.clear()
        doubles = (*self._customers, *self._vehicles)
        self._rows = [DoubleRow(double, self._reason(), self._merge) for double in doubles]
        for row in self._rows:
            self.body.addWidget(row)
        self.setVisible(bool(doubles))

    def _reason(self) -> str:
        if self._desk.actor.holds(*MERGING):
            return ""
        return translate("Reception", "Merged by: {who}").format(who=lifters_text(MERGING, role_name))

    def _merge(self, double: Double) -> None:
        runner = self._desk.runner
        if double.of_vehicle:
            vehicles = MergeVehicles(kept_id=double.kept_id, double_id=double.double_id)
            runner.do(merge_vehicles, vehicles, then=self._is_merged, refused=self.refusal.show_refusal)
        else:
            customers = MergeCustomers(kept_id=double.kept_id, double_id=double.double_id)
            runner.do(merge_customers, customers, then=self._is_merged, refused=self.refusal.show_refusal)

    def _is_merged(self, merged: DoubleMerged) -> None:
        words = translate("Reception", "Merged into {name}; {n} orders came along")
        self._desk.messages.said(words.format(name=merged.name, n=merged.orders))
        self.merged.emit()


class DoubleRow(QWidget):
    """One likely double with its button, which asks once more."""

    def __init__(self, double: Double, reason: str, merge: Callable[[Double], None]) -> None:
        super().__init__()
        self._double = double
        self._merge = merge
        found = double.found
        words = (
            (found.plate, found.car, found.customer) if double.of_vehicle else (found.customer, found.phone)
        )
        icon = "mdi6.car-multiple" if double.of_vehicle else "mdi6.account-multiple-outline"
        self.ask = ActionButton(lambda: translate("Reception", "Merge"), compact=True)
        self.sure = DangerButton(lambda: translate("Reception", "Merge for good"))
        self.no = ActionButton(lambda: translate("Reception", "Leave"), kind="flat", compact=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(IconLabel(icon, Tone.WARN, 18))
        row.addWidget(ElidedLabel("  ".join(filter(None, words)), "strong"), 1)
        for button in (self.no, self.sure, self.ask):
            row.addWidget(button)
        self.ask.blocked(reason)
        self.ask.clicked.connect(lambda: self._show_question(asked=True))
        self.no.clicked.connect(lambda: self._show_question(asked=False))
        self.sure.clicked.connect(lambda: self._merge(self._double))
        self._show_question(asked=False)

    def _show_question(self, *, asked: bool) -> None:
        self.ask.setVisible(not asked)
        self.sure.setVisible(asked)
        self.no.setVisible(asked)
