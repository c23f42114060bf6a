"""The director's day: seven figures, the deliveries of two weeks, and whatever needs somebody."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from aftersales_desktop.boards.director_day import DirectorDay, director_day
from aftersales_desktop.boards.late_things import (
    LEADING,
    PAGE,
    LateOrder,
    late_orders,
    overdue_tools,
    short_parts,
)
from aftersales_desktop.stations.director.deliveries_plot import DeliveriesPlot
from aftersales_desktop.stations.director.figure_card import FigureCard
from aftersales_desktop.stations.director.today_tables import (
    late_table,
    overdue_table,
    refused_table,
    short_table,
)
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.cards import Card, Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.paged_rows import PagedRows
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.time_words import day_text, number_text, span_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

EVERY_MINUTE = 60_000


class TodayPanel(LivePanel):
    """Counted from what is there; asked again whenever something changes, and each minute.

    Signals:
        order_wanted: Id of a late order.
    """

    topics: ClassVar[frozenset[str]] = frozenset(Topic)
    order_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._day: DirectorDay | None = None
        self.heading = Heading(lambda: translate("Director", "Today"))
        self.refusal = RefusalCard()
        self.in_house = FigureCard(lambda: translate("Director", "In the house"), "mdi6.car-multiple")
        self.late = FigureCard(lambda: translate("Director", "Late"), "mdi6.clock-alert-outline")
        self.waiting = FigureCard(lambda: translate("Director", "Waiting"), "mdi6.timer-sand")
        self.delivered = FigureCard(lambda: translate("Director", "Handed over"), "mdi6.key-outline")
        self.settled = FigureCard(lambda: translate("Director", "Settled"), "mdi6.cash-check")
        self.short = FigureCard(lambda: translate("Director", "Below minimum"), "mdi6.package-variant")
        self.overdue = FigureCard(lambda: translate("Director", "Tools overdue"), "mdi6.toolbox-outline")
        self.plot = DeliveriesPlot()
        self._kept = Label(role="small")
        self._broken = Label(role="small")
        self.late_list = late_table(desk.now)
        self.short_list = short_table()
        self.overdue_list = overdue_table(desk.now)
        self.refused_list = refused_table()
        self.pages = tuple(
            PagedRows(desk, table, lookup, page=PAGE)
            for table, lookup in (
                (self.late_list, late_orders),
                (self.short_list, short_parts),
                (self.overdue_list, overdue_tools),
            )
        )
        self._lay_out()
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY_MINUTE)
        self._clock.timeout.connect(self.ask_refresh)
        self._clock.start()
        self.late_list.opened.connect(self._open_order)
        self.refused_list.opened.connect(lambda row: desk.messages.clause_wanted.emit(row[0]))
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)
        self.retranslate()

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(10)
        for card in self.figures():
            figures.addWidget(card, 4 if card is self.settled else 3)
        grid = QGridLayout()
        grid.setSpacing(12)
        self._plot_card = Card(lambda: translate("Director", "Handed over, last two weeks"))
        self._plot_card.body.addWidget(self.plot)
        for tone, label in ((Tone.MUTED, self._kept), (Tone.WARN, self._broken)):
            self._plot_card.title_row.addWidget(IconLabel("mdi6.square", tone, 14))
            self._plot_card.title_row.addWidget(label)
        late = _listed(Card(lambda: translate("Director", "Late now")), self.late_list)
        short = _listed(Card(lambda: translate("Director", "Parts below their minimum")), self.short_list)
        tools = _listed(Card(lambda: translate("Director", "Tools that should be back")), self.overdue_list)
        refused = _listed(Card(lambda: translate("Director", "Refused today, by clause")), self.refused_list)
        grid.addWidget(self._plot_card, 0, 0, 1, 3)
        grid.addWidget(late, 0, 3, 1, 3)
        for place, listed in enumerate((short, tools, refused)):
            grid.addWidget(listed, 1, place * 2, 1, 2)
        for place in range(6):
            grid.setColumnStretch(place, 1)
        for place in range(2):
            grid.setRowStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.refusal)
        column.addLayout(figures)
        column.addLayout(grid, 1)

    def figures(self) -> tuple[FigureCard, ...]:
        """The seven figures, in reading order."""
        return (
            self.in_house,
            self.late,
            self.waiting,
            self.delivered,
            self.settled,
            self.short,
            self.overdue,
        )

    def refresh(self) -> None:
        """Count the day."""
        self._desk.runner.ask(
            director_day, then=self._show, refused=self.refusal.show_refusal, latest="director day"
        )
        if self._desk.actor.holds(*LEADING):
            for pages in self.pages:
                pages.refresh()

    def retranslate(self) -> None:
        """Set every word again."""
        self.heading.note.setText(day_text(self._desk.now()))
        self._kept.setText(translate("Director", "on time"))
        self._broken.setText(translate("Director", "too late"))
        if self._day is not None:
            self._write(self._day, self._desk.now())

    def _show(self, day: DirectorDay) -> None:
        self._day = day
        self.refusal.clear()
        self.refused_list.show_rows(day.refused)
        self.plot.show_days(day.deliveries)
        self.retranslate()

    def _write(self, day: DirectorDay, now: datetime) -> None:
        running = translate("Director", "{n} clocks running").format(n=day.clocks_running)
        self.in_house.show_figure(str(day.in_house), running)
        self._write_late(day, now)
        kept = translate("Director", "{n} on time").format(n=day.today.on_time)
        late_ones = day.today.delivered - day.today.on_time
        self.delivered.show_figure(str(day.today.delivered), kept, Tone.WARN if late_ones else Tone.TEXT)
        hours = ""
        if day.hours_in_house is not None:
            words = translate("Director", "today {n} h per car")
            hours = words.format(n=number_text(day.hours_in_house, 1))
        self._plot_card.aside.setText(hours)
        received = translate("Director", "{n} orders · received {amount}")
        self.settled.show_figure(str(day.settled_amount), received.format(n=day.settled, amount=day.received))
        self._write_need(self.short, day.short, translate("Director", "to be ordered"))
        self._write_need(self.overdue, day.overdue, translate("Director", "to be brought back"))

    def _write_late(self, day: DirectorDay, now: datetime) -> None:
        longest = ""
        if day.late_since is not None:
            by = span_text(now - day.late_since)
            longest = translate("Director", "longest {span}").format(span=by)
        self._write_need(self.late, day.late, longest)
        waits = translate("Director", "for parts or an answer")
        if day.longest_wait is not None:
            waits = translate("Director", "longest {span}").format(span=span_text(now - day.longest_wait))
        self.waiting.show_figure(str(day.waiting), waits, Tone.WARN if day.waiting else Tone.TEXT)

    def _write_need(self, card: FigureCard, count: int, note: str) -> None:
        if count:
            card.show_figure(str(count), note, Tone.BAD)
        else:
            card.show_figure("0", translate("Director", "all in order"), Tone.OK)

    def _open_order(self, row: LateOrder) -> None:
        self.order_wanted.emit(row.order_id)


def _listed(card: Card, table: QTableView) -> Card:
    card.body.addWidget(table)
    table.setMinimumHeight(120)
    return card
