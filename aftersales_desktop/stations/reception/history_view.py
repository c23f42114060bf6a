"""A car's past visits, one below the other: when, how far, why, what was done and what it cost."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from aftersales_desktop.boards.vehicle_history import DoneLine, PastVisit, VehicleHistory
from aftersales_desktop.stations.reception.order_look import payer_word
from aftersales_desktop.widgets.buttons import ActionButton, plain_button
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.order_look import STATE_LOOK, word
from aftersales_desktop.widgets.time_words import date_text, moment_text, number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

PART_COLUMNS = 4


class HistoryView(Card):
    """The history page of a car.

    Signals:
        order_wanted: Id of a visit's order that shall be opened.
        earlier_wanted: Id of the earliest visit's order; answer with `add_visits`.
    """

    order_wanted = Signal(int)
    earlier_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._history: VehicleHistory | None = None
        super().__init__(lambda: translate("Reception", "Past visits"), parent)
        self._rows: list[QWidget] = []
        self._visits: tuple[PastVisit, ...] = ()
        self.earlier = ActionButton(
            lambda: translate("Reception", "Earlier visits"), icon_name="mdi6.history", kind="flat"
        )
        self._empty = EmptyState(
            "mdi6.history",
            lambda: translate("Reception", "This car has not been here yet"),
            hint_fn=lambda: translate("Reception", "Its visits will stand here."),
        )
        self.body.addWidget(self._empty)
        self.body.addWidget(self.earlier)
        self.earlier.hide()
        self.earlier.clicked.connect(self._ask_earlier)

    def show_history(self, history: VehicleHistory | None) -> None:
        """Show another car's history."""
        self._history = history
        self._visits = history.visits if history is not None else ()
        self._fill()

    def visits(self) -> tuple[PastVisit, ...]:
        """The visits shown."""
        return self._visits

    def add_visits(self, visits: tuple[PastVisit, ...]) -> None:
        """Show earlier visits below."""
        self._visits += visits
        self._fill()

    def _ask_earlier(self) -> None:
        if self._visits:
            self.earlier_wanted.emit(self._visits[-1].order_id)

    def retranslate(self) -> None:
        """Write every visit again."""
        super().retranslate()
        if self._history is not None:
            self._fill()

    def _fill(self) -> None:
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        history = self._history
        in_all = history.visits_in_all if history else 0
        self._rows = [self._to_come(history)] if history and history.to_come else []
        self._rows += [self._visit(visit) for visit in self._visits]
        for place, row in enumerate(self._rows):
            self.body.insertWidget(self.body.indexOf(self._empty) + 1 + place, row)
        self._empty.setVisible(not self._rows)
        self.earlier.setVisible(len(self._visits) < in_all)
        self.aside.setText(translate("Reception", "{n} visits").format(n=in_all) if in_all else "")

    def _to_come(self, history: VehicleHistory) -> QWidget:
        box = Card(margins=12)
        box.set_surface("notice-accent")
        for visit in history.to_come:
            words = translate("Reception", "Appointment {at} · {wish}")
            box.body.addWidget(ElidedLabel(words.format(at=moment_text(visit.at), wish=visit.wish), "strong"))
        return box

    def _visit(self, visit: PastVisit) -> QWidget:
        box = Card(margins=12)
        box.set_surface("sunken")
        head = QHBoxLayout()
        head.setSpacing(10)
        link = plain_button(visit.number, kind="link")
        link.clicked.connect(lambda: self.order_wanted.emit(visit.order_id))
        head.addWidget(link)
        head.addWidget(Label(date_text(visit.opened_at), "strong"))
        kilometres = translate("Reception", "{km} km").format(km=number_text(visit.mileage_km))
        head.addWidget(Label(kilometres, "muted"))
        if visit.repeat:
            head.addWidget(Chip(translate("Reception", "Repeat repair"), Tone.WARN, "mdi6.repeat"))
        head.addStretch(1)
        tone, icon = STATE_LOOK[visit.state]
        head.addWidget(Chip(word(visit.state), tone, icon, solid=visit.still_here))
        head.addWidget(Label(str(visit.charged), "strong"))
        box.body.addLayout(head)
        box.body.addWidget(Label(visit.complaint, wrap=True))
        if visit.lines:
            box.body.addLayout(_lines(visit.lines))
        return box


def _lines(lines: tuple[DoneLine, ...]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(0, 1)
    right = Qt.AlignmentFlag.AlignRight
    for row, line in enumerate(lines):
        grid.addWidget(ElidedLabel(line.description, "small"), row, 0)
        grid.addWidget(Label(line.part_number, "small", Tone.FAINT), row, 1)
        grid.addWidget(Label(f"{line.quantity} {line.unit}".strip(), "small"), row, 2, right)
        grid.addWidget(Label(payer_word(line.payer) or str(line.amount), "small"), row, 3, right)
    return grid
