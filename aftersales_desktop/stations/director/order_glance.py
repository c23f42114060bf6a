"""One order in short: car, customer, complaint, lines, money, and what happened to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.lookups_order_page import HISTORY_PAGE
from aftersales_desktop.domain.work_orders.order_rows import HistoryRow, LineRow, OrderPage
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.values.money import Money
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Divider, SectionHeading, WrittenColumn
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.order_look import (
    PROMISE_LOOK,
    STATE_LOOK,
    promise_words,
    word,
)
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.words import translate

# Nothing is fitted for good before the work is finished: what is owed so far would read as the whole price.
ESTIMATED = frozenset(
    {
        OrderState.DRAFT,
        OrderState.QUOTED,
        OrderState.CONFIRMED,
        OrderState.DISPATCHED,
        OrderState.STARTED,
        OrderState.WAITING_PARTS,
        OrderState.WAITING_CONFIRMATION,
    }
)


class OrderGlance(Card):
    """What the director sees of an order; nothing is changed here.

    Signals:
        earlier_wanted: Order and the earliest line of its history; answer with `add_events`.
    """

    earlier_wanted = Signal(int, int)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        self._page: OrderPage | None = None
        super().__init__(None, parent)
        self._now = now
        self._history: tuple[HistoryRow, ...] = ()
        self._more = False
        self._empty = EmptyState(
            "mdi6.clipboard-text-outline",
            lambda: translate("Director", "Choose an order"),
            hint_fn=lambda: translate("Director", "Its state, bill and history stand here."),
        )
        self._scroll = WrittenColumn()
        self.body.addWidget(self._empty)
        self.body.addWidget(self._scroll)
        self._scroll.hide()

    def show_order(self, page: OrderPage, history: tuple[HistoryRow, ...] = ()) -> None:
        """Show another order, or the same one as it is now, with what happened last."""
        self._page = page
        self._history, self._more = history, len(history) == HISTORY_PAGE
        self._fill(page)

    def add_events(self, events: tuple[HistoryRow, ...]) -> None:
        """Show what happened before what is shown."""
        if self._page is not None:
            self._history, self._more = self._history + events, len(events) == HISTORY_PAGE
            self._fill(self._page)

    def page(self) -> OrderPage | None:
        """The order shown."""
        return self._page

    def retranslate(self) -> None:
        """Write everything again."""
        super().retranslate()
        if self._page is not None:
            self._fill(self._page)

    def _fill(self, page: OrderPage) -> None:
        self._scroll.write(partial(self._write, page))
        self._empty.hide()
        self._scroll.show()

    def _write(self, page: OrderPage, column: QVBoxLayout) -> None:
        column.addLayout(self._head(page))
        for words, role in self._facts(page):
            column.addWidget(Label(words, role, wrap=True))
        column.addWidget(Divider())
        column.addWidget(SectionHeading(lambda: translate("Director", "Lines")))
        column.addLayout(_lines(page))
        column.addWidget(Divider())
        column.addWidget(SectionHeading(lambda: translate("Director", "What happened")))
        column.addLayout(_events(self._history, self._now()))
        if self._more:
            earlier = ActionButton(
                lambda: translate("Director", "Earlier entries"), kind="flat", compact=True
            )
            earlier.clicked.connect(
                lambda: self.earlier_wanted.emit(page.order_id, self._history[-1].line_id)
            )
            column.addWidget(earlier)

    def _head(self, page: OrderPage) -> QHBoxLayout:
        plate = PlateLabel(page.car.plate)
        tone, icon = STATE_LOOK[page.state]
        head = QHBoxLayout()
        head.addWidget(plate)
        head.addStretch(1)
        head.addWidget(Chip(word(page.state), tone, icon))
        return head

    def _facts(self, page: OrderPage) -> list[tuple[str, str]]:
        promised = promise_words(page.promise, page.promised_at, self._now())
        if page.promised_at is not None:
            promised = f"{moment_text(page.promised_at, self._now())}  {promised}"
        facts = [
            (f"{page.number}  ·  {word(page.kind)}", "strong"),
            (f"{page.car.car}  ·  {page.car.customer} {page.car.phone}", "muted"),
            (translate("Director", "Promised {when}").format(when=promised), _role(page)),
            (translate("Director", "Advisor {name}").format(name=page.advisor), "muted"),
            (page.complaint, "body"),
        ]
        if page.repeat_of:
            facts.append((translate("Director", "Repeats {order}").format(order=page.repeat_of), "strong"))
        return facts


def _role(page: OrderPage) -> str:
    return "strong" if PROMISE_LOOK[page.promise][0] == "bad" else "body"


def _asked(page: OrderPage) -> tuple[str, Money, Callable[[LineRow], Money]]:
    """What is asked for: as estimated, until the work is finished and the bill counts what was fitted."""
    if page.state in ESTIMATED:
        return translate("Director", "Estimate"), page.estimate.due, lambda line: line.charged
    return translate("Director", "The customer pays"), page.owed, lambda line: line.owed


def _lines(page: OrderPage) -> QGridLayout:
    words, due, asked = _asked(page)
    lines = page.live_lines
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(0, 1)
    right = Qt.AlignmentFlag.AlignRight
    for row, line in enumerate(lines):
        grid.addWidget(ElidedLabel(line.description), row, 0)
        grid.addWidget(Label(f"{line.quantity} {line.unit}".strip(), "small"), row, 1, right)
        grid.addWidget(Label(str(asked(line))), row, 2, right)
    grid.addWidget(Label(words, "strong"), len(lines), 0)
    grid.addWidget(Label(str(due), "strong"), len(lines), 2, right)
    return grid


def _events(history: tuple[HistoryRow, ...], now: datetime) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(1, 1)
    for row, event in enumerate(history):
        grid.addWidget(Label(moment_text(event.at, now), "small"), row, 0)
        grid.addWidget(ElidedLabel(word(event.event)), row, 1)
        grid.addWidget(Label(event.who, "small"), row, 2)
    return grid
