"""The queue to be dispatched, with everything the foreman decides on one page: bay, technician, time."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.floor_board import suggestion
from aftersales_desktop.boards.floor_rows import Suggestion
from aftersales_desktop.domain.people.lookups import Colleague, technicians
from aftersales_desktop.domain.work_orders.dispatch_order import (
    DispatchOrder,
    OrderDispatched,
    dispatch_order,
)
from aftersales_desktop.domain.work_orders.lookups_floor import BayRow, bays
from aftersales_desktop.domain.work_orders.lookups_queues import (
    PAGE,
    QueuedOrder,
    dispatch_queue,
)
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.choice_fields import ChoiceField, MomentField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import clock_text, moment_text, promise_tone
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def queue_table(desk: Desk) -> RowTable[QueuedOrder]:
    """The cars that wait for a bay."""
    columns = (
        Column[QueuedOrder](
            "plate",
            lambda: translate("Floor", "Plate"),
            130,
            lambda row: row.plate,
            kind="plate",
            order=lambda row: row.plate,
        ),
        Column[QueuedOrder](
            "what",
            lambda: translate("Floor", "Work"),
            180,
            lambda row: "、".join(row.tasks) or row.complaint,
            note=lambda row: translate("Floor", "repeat repair") if row.repeat else "",
            stretch=True,
        ),
        Column[QueuedOrder](
            "hours",
            lambda: translate("Floor", "Hours"),
            70,
            lambda row: str(row.hours),
            order=lambda row: row.hours,
            align="right",
            kind="number",
        ),
        *_due_and_card(desk),
    )
    return RowTable("floor_queue", columns, key=lambda row: row.order_id, row_height=52)


def _due_and_card(desk: Desk) -> tuple[Column[QueuedOrder], ...]:
    return (
        Column[QueuedOrder](
            "due",
            lambda: translate("Floor", "Promised"),
            110,
            lambda row: moment_text(row.promised_at, desk.now()) if row.promised_at else "—",
            tone=lambda row: promise_tone(desk.now(), row.promised_at) if row.promised_at else None,
            order=lambda row: row.promised_at,
            kind="state",
        ),
        Column[QueuedOrder](
            "card",
            lambda: translate("Floor", "Job card"),
            130,
            lambda row: (
                translate("Floor", "printed") if row.card_printed else translate("Floor", "not printed")
            ),
            tone=lambda row: Tone.OK if row.card_printed else Tone.WARN,
            icon=lambda row: "mdi6.check" if row.card_printed else "mdi6.printer-off-outline",
            order=lambda row: row.card_printed,
            kind="state",
        ),
    )


class DispatchPanel(LivePanel):
    """Queue left, the chosen car right.

    Signals:
        order_wanted: Id of an order to be looked at.
    """

    topics: ClassVar[frozenset[str]] = frozenset({Topic.WORK_ORDERS, Topic.CLOCKINGS, Topic.PEOPLE})
    order_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.heading = Heading(lambda: translate("Floor", "To be dispatched"))
        self.table = queue_table(desk)
        self.table.set_empty(
            EmptyState(
                "mdi6.check-all",
                lambda: translate("Floor", "No car waits for a bay"),
                hint_fn=lambda: translate(
                    "Floor", "Cars come here when the customer has signed the estimate."
                ),
            )
        )
        self.detail = Card()
        self.plate = PlateLabel(pixels=28)
        self.complaint = Label(wrap=True)
        self.hint = Label(role="small", tone=Tone.ACCENT, wrap=True)
        self.bay = ChoiceField(lambda: translate("Floor", "Bay"), required=True)
        self.technician = ChoiceField(lambda: translate("Floor", "Technician"), required=True)
        self.begins = MomentField(lambda: translate("Floor", "Begins"))
        self.send = PrimaryButton(
            lambda: translate("Floor", "Dispatch"), icon_name="mdi6.send", key="F2", large=True
        )
        self.look = ActionButton(lambda: translate("Floor", "Open the order"), kind="flat", compact=True)
        self.refusal = RefusalCard(pointer=True)
        self._best: Suggestion | None = None
        self.pages = PagedRows(desk, self.table, dispatch_queue, page=PAGE)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for widget in (
            self.plate,
            self.complaint,
            self.hint,
            self.bay,
            self.technician,
            self.begins,
            self.send,
            self.refusal,
            self.look,
        ):
            self.detail.body.addWidget(widget)
        self.detail.body.addStretch(1)
        self.detail.setFixedWidth(380)
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
        self.send.clicked.connect(self._send)
        self.look.clicked.connect(self._look)
        self.refusal.clause_pressed.connect(self.desk.messages.clause_wanted)

    def refresh(self) -> None:
        """Ask for the queue, the bays and the people."""
        self.desk.runner.ask(bays, then=self._offer_bays, latest="dispatch bays")
        self.desk.runner.ask(technicians, then=self._offer_technicians, latest="dispatch people")
        self.pages.refresh()

    def _choose_first(self) -> None:
        rows = self.table.rows()
        if rows and self.table.chosen_row() is None:
            self.table.choose_key(rows[0].order_id)
        self._chosen(self.table.chosen_row())

    def _chosen(self, row: QueuedOrder | None) -> None:
        self.refusal.clear()
        self.detail.setVisible(row is not None)
        if row is not None:
            self.plate.show_plate(row.plate)
            self.complaint.setText(row.complaint)
            self.desk.runner.ask(suggestion, row.order_id, then=self._suggest, latest="dispatch suggestion")

    def _suggest(self, best: Suggestion | None) -> None:
        """Fill in what fits best; the foreman may change all of it."""
        self._best = best
        if best is not None:
            self.bay.choose(str(best.bay_id))
            self.technician.choose(str(best.technician_id))
            self.begins.set_moment(best.start)
        self.retranslate()

    def _offer_bays(self, rows: tuple[BayRow, ...]) -> None:
        self.bay.set_options([(str(row.bay_id), partial(str, row.name)) for row in rows])

    def _offer_technicians(self, people: tuple[Colleague, ...]) -> None:
        self.technician.set_options([(str(one.staff_id), partial(_person, one)) for one in people])

    def _send(self) -> None:
        row = self.table.chosen_row()
        if row is None or not self.bay.key() or not self.technician.key():
            return
        self.refusal.clear()
        command = DispatchOrder(
            order_id=row.order_id,
            bay_id=int(self.bay.key()),
            technician_id=int(self.technician.key()),
            planned_start=self.begins.moment(),
        )
        self.desk.runner.do(
            dispatch_order,
            command,
            then=lambda receipt: self._sent(row.plate, receipt),
            refused=self.refusal.show_refusal,
        )

    def _sent(self, plate: str, receipt: OrderDispatched) -> None:
        words = translate("Floor", "{plate} goes to bay {bay}, {technician}")
        self.desk.messages.said(words.format(plate=plate, bay=receipt.bay, technician=receipt.technician))

    def _look(self) -> None:
        row = self.table.chosen_row()
        if row is not None:
            self.order_wanted.emit(row.order_id)

    def retranslate(self) -> None:
        """Write the suggestion again."""
        best = self._best
        self.hint.setVisible(best is not None)
        if best is not None:
            facts = {"bay": best.bay, "start": clock_text(best.start), "end": clock_text(best.end)}
            words = translate("Floor", "Bay {bay} is free {start}, done {end}, too late")
            if best.in_time:
                words = translate("Floor", "Bay {bay} is free {start}, done {end}, in time")
            self.hint.say(words.format(**facts), Tone.ACCENT if best.in_time else Tone.BAD)


def _person(one: Colleague) -> str:
    return f"{one.name} · {one.team}" if one.team else one.name
