"""The day in five figures, above the lanes they count."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.today_board import TodayFigures
from aftersales_desktop.widgets.cards import Card, Divider
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.time_words import span_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class FiguresBar(Card):
    """In the house, promised today, late, waiting for the customer, to be called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._figures: TodayFigures | None = None
        super().__init__(None, parent, margins=10)
        self.in_house = Figure("mdi6.car-multiple", lambda: translate("Reception", "In the house"))
        self.promised = Figure("mdi6.flag-outline", lambda: translate("Reception", "Promised today"))
        self.late = Figure("mdi6.alert-circle", lambda: translate("Reception", "Late"))
        self.asking = Figure(
            "mdi6.account-clock-outline", lambda: translate("Reception", "Waiting for customer")
        )
        self.to_call = Figure("mdi6.phone-return-outline", lambda: translate("Reception", "To be called"))
        row = QHBoxLayout()
        row.setSpacing(12)
        for place, figure in enumerate((self.in_house, self.promised, self.late, self.asking, self.to_call)):
            if place:
                row.addWidget(Divider(upright=True))
            row.addWidget(figure, 1)
        self.body.addLayout(row)

    def show_figures(self, figures: TodayFigures) -> None:
        """Show the day's figures."""
        self._figures = figures
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word again."""
        f = self._figures
        if f is None:
            return
        self.in_house.say(f.in_house, translate("Reception", "{n} in work").format(n=f.in_work))
        done = translate("Reception", "{out} handed over · {left} left")
        self.promised.say(
            f.promised_today + f.delivered_today, done.format(out=f.delivered_today, left=f.promised_today)
        )
        first = translate("Reception", "call {plate} first").format(plate=f.latest_plate) if f.late else ""
        self.late.say(f.late, first or translate("Reception", "all on time"), Tone.BAD if f.late else Tone.OK)
        longest = translate("Reception", "longest {span}").format(span=span_text(f.asking_longest))
        self.asking.say(f.asking, longest if f.asking else "", Tone.WARN if f.asking else Tone.OK)
        self.to_call.say(f.to_call, translate("Reception", "the day after, R7.4.3.6"))


class Figure(QWidget):
    """Icon, number, what it counts, and one line about it."""

    def __init__(self, icon: str, title_fn: Callable[[], str]) -> None:
        super().__init__()
        self._title_fn = title_fn
        self._icon_name = icon
        self._icon = IconLabel(icon, Tone.MUTED, 22)
        self.number = Label(role="figure")
        self._title = ElidedLabel(role="strong")
        self.note = ElidedLabel(role="small")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self.note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.number)
        row.addLayout(words, 1)

    def say(self, number: int, note: str, tone: Tone = Tone.TEXT) -> None:
        """Show number, note and how good or bad it is."""
        self._title.setText(self._title_fn())
        self.number.say(str(number), tone)
        self._icon.show_icon(self._icon_name, Tone.MUTED if tone is Tone.TEXT else tone)
        self.note.setText(note)
        self.setAccessibleName(f"{self._title_fn()}: {number}")
