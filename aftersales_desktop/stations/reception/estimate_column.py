"""The third column of the check-in: lines, total, promised time, signature (R1.2.2a)."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.line_suggestions import Suggestion
from aftersales_desktop.domain.work_orders.line_wanted import LineWanted
from aftersales_desktop.domain.work_orders.order_rows import OrderPage
from aftersales_desktop.domain.work_orders.order_state import LineKind, OrderKind
from aftersales_desktop.stations.reception.estimate_lines import DraftLine, EstimateLines
from aftersales_desktop.stations.reception.line_editor import LineEditor
from aftersales_desktop.stations.reception.line_entry import LineEntry, line_icon, quantity_words, yuan
from aftersales_desktop.stations.reception.order_look import payer_word
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Divider
from aftersales_desktop.widgets.choice_fields import MomentField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import LabelledField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.signature_pad import SignaturePad, Stroke
from aftersales_desktop.widgets.time_words import in_relation_to, local, moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

ROW = 30
BESIDE_EACH_OTHER = 340
SLOT = timedelta(minutes=30)
SHORTEST = timedelta(hours=2)
AROUND_WORK = timedelta(hours=1)
LAST_HOUR, NEXT_MORNING = 18, 10
ONE_HOUR = Quantity.of(1)


class EstimateColumn(Card):
    """The estimate as it is written; nothing here is stored until the page is.

    Signals:
        changed: Lines or promised time were changed.
        signed: The customer has drawn something.
    """

    changed = Signal()
    signed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Reception", "Estimate"), parent)
        self.desk = desk
        self.lines = EstimateLines()
        self._accepted: tuple[str, datetime] | None = None
        self._promise_is_ours = True
        self.add = ActionButton(
            lambda: translate("Reception", "Add line"), icon_name="mdi6.plus", key="F4", compact=True
        )
        self.entry = LineEntry(desk)
        self.table: RowTable[DraftLine] = RowTable(
            "reception_estimate", _columns(), lambda line: line.key, row_height=ROW
        )
        self.editor = LineEditor()
        self.total_title = Label(role="strong")
        self.sums = Label(role="muted")
        self.total = Label(role="amount")
        self.promised = MomentField(lambda: translate("Reception", "Promised"))
        self.signature = SignaturePad()
        self.signature_field = LabelledField(
            lambda: translate("Reception", "Customer's signature"), self.signature
        )
        self._lay_out()
        self._connect()
        self.clear()

    def _lay_out(self) -> None:
        self.title_row.addWidget(self.add)
        totals = QHBoxLayout()
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.total_title)
        left.addWidget(self.sums)
        totals.addLayout(left, 1)
        totals.addWidget(self.total, 0, Qt.AlignmentFlag.AlignRight)
        self.table.setMinimumHeight(3 * ROW)
        self.signature.setFixedHeight(72)
        foot = self._foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.promised, 4, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.signature_field, 5)
        self.body.addWidget(self.entry)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.editor)
        self.body.addWidget(Divider())
        self.body.addLayout(totals)
        self.body.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A time that is cut is no promise: on a small screen the signature stands below it.
        across = self.width() >= BESIDE_EACH_OTHER
        ways = QBoxLayout.Direction
        self._foot.setDirection(ways.LeftToRight if across else ways.TopToBottom)

    def _connect(self) -> None:
        self.add.clicked.connect(self.entry.edit.setFocus)
        self.entry.begun.connect(self.close_editor)
        self.entry.suggested.connect(self._add_suggested)
        self.entry.labour_typed.connect(self._add_labour)
        self.table.chosen.connect(self.editor.show_line)
        self.editor.line_changed.connect(self._change)
        self.editor.line_removed.connect(self._remove)
        self.promised.changed.connect(self._promise_set)
        self.signature.signed.connect(self._on_signed)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove_chosen)

    def clear(self) -> None:
        """Wait for the next car."""
        self.lines.clear()
        self._accepted = None
        self._promise_is_ours = True
        self.entry.edit.clear()
        self.entry.fold()
        self.signature.clear()
        self.signature.set_locked(locked=False)
        self._show()

    def show_order(self, page: OrderPage) -> None:
        """Show what is stored."""
        self.lines.kind = page.kind
        self.lines.show_stored(page.live_lines)
        if page.promised_at is not None:
            self._promise_is_ours = False
            self.promised.set_moment(page.promised_at)
        accepted = page.accepted_at if page.signature else None
        self._accepted = (page.accepted_by, accepted) if accepted is not None else None
        if self._accepted is not None:
            self.signature.show_strokes(json.loads(page.signature))
        self.signature.set_locked(locked=self._accepted is not None)
        self._show()

    def close_editor(self) -> None:
        """Choose no line."""
        self.table.setCurrentIndex(QModelIndex())
        self.table.clearSelection()
        self.editor.show_line(None)

    def signature_text(self) -> str:
        """The strokes as they are stored; empty when nobody has signed."""
        return "" if self.signature.is_empty() else json.dumps(self.signature.strokes())

    def keep_signature(self, strokes: list[Stroke]) -> None:
        """Leave standing what the customer has drawn and is not stored yet."""
        self.signature.show_strokes(strokes)
        self._say_totals()

    def change_kind(self, kind: OrderKind) -> None:
        """Let the order's class decide who pays."""
        self.lines.change_kind(kind)
        self._show()

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        if hasattr(self, "signature_field"):
            self._say_totals()

    def _add_suggested(self, suggestion: Suggestion) -> None:
        self.lines.add(suggestion.lines)
        self._lines_changed()

    def _add_labour(self, text: str) -> None:
        """Take typed words as an hour of labour at this estimate's rate, and go on to its numbers."""
        rate = self.lines.hourly_rate()
        line = LineWanted(
            kind=LineKind.LABOUR, description=text, quantity=ONE_HOUR, unit_price=rate, unit="h"
        )
        key = self.lines.add([line])
        self._lines_changed()
        self.table.choose_key(key)
        self.editor.quantity.setFocus()

    def _change(self, line: DraftLine) -> None:
        self.lines.change(line.key, line.wanted, line.payer)
        self._lines_changed()
        self.editor.show_line(line)

    def _remove(self, key: int) -> None:
        self.lines.remove(key)
        self._lines_changed()

    def _remove_chosen(self) -> None:
        line = self.table.chosen_row()
        if line is not None:
            self._remove(line.key)

    def _lines_changed(self) -> None:
        """A changed estimate is no longer the one that was signed."""
        if self._accepted is not None:
            self._accepted = None
            self.signature.set_locked(locked=False)
            self.signature.clear()
        self._show()
        self.changed.emit()

    def _promise_set(self) -> None:
        self._promise_is_ours = False
        self._say_totals()
        self.changed.emit()

    def _on_signed(self) -> None:
        self._say_totals()
        self.signed.emit()

    def _show(self) -> None:
        self.table.show_rows(self.lines.lines())
        self.editor.show_line(self.table.chosen_row())
        if self._promise_is_ours:
            self.promised.set_moment(self._proposed())
        self._say_totals()

    def _proposed(self) -> datetime:
        """A time the workshop can keep: the labour, an hour around it, on the half hour, within the day."""
        hours = timedelta(hours=self.lines.thousandths_of_hours() / 1000)
        wanted = local(self.desk.now()) + max(hours + AROUND_WORK, SHORTEST)
        day = wanted.replace(hour=0, minute=0, second=0, microsecond=0)
        slots = -((day - wanted) // SLOT)
        proposed = day + slots * SLOT
        if proposed > day.replace(hour=LAST_HOUR):
            return (day + timedelta(days=1)).replace(hour=NEXT_MORNING)
        return proposed

    def _say_totals(self) -> None:
        self.total_title.setText(translate("Reception", "Estimate total"))
        words = translate("Reception", "Labour {labour} · parts {parts}")
        self.sums.setText(words.format(labour=yuan(self.lines.labour()), parts=yuan(self.lines.parts())))
        self.total.setText(translate("Reception", "{amount} yuan").format(amount=yuan(self.lines.due())))
        self.promised.hint(in_relation_to(self.desk.now(), self.promised.moment()))
        if self._accepted is not None:
            signed = translate("Reception", "{name} signed at {time}")
            name, at = self._accepted
            self.signature_field.hint(
                signed.format(name=name, time=moment_text(at, self.desk.now())), Tone.OK
            )
        elif self.signature.is_empty():
            self.signature_field.hint(translate("Reception", "sign here"), Tone.MUTED)
        else:
            self.signature_field.hint(translate("Reception", "signed"), Tone.OK)


def _columns() -> tuple[Column[DraftLine], ...]:
    return (
        Column(
            "line",
            lambda: translate("Reception", "Item"),
            150,
            lambda line: line.wanted.description,
            icon=lambda line: line_icon(line.wanted.kind),
            note=lambda line: payer_word(line.payer),
            stretch=True,
        ),
        Column(
            "quantity",
            lambda: translate("Reception", "Qty"),
            64,
            lambda line: quantity_words(line.wanted),
            align="right",
            kind="number",
        ),
        Column(
            "amount",
            lambda: translate("Reception", "Amount"),
            76,
            lambda line: yuan(line.amount),
            align="right",
            kind="number",
        ),
    )
