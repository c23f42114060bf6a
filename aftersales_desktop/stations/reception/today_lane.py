"""One lane of today's board: a heading with a count, and its cards from top to bottom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from aftersales_desktop.boards.today_board import TodayCard
from aftersales_desktop.stations.reception.today_card import LONG_AGO, TodayCardView
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, ScrollColumn
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.side_width import SmallWindow
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

MOST_SHOWN = 20
SCROLL_BAR = 10


class TodayLane(Card):
    """Cards are kept and filled anew, so that a refresh neither flickers nor scrolls.

    A card that is not there yet is made in a turn of its own: a full morning's board would keep the window
    from hearing a key otherwise.

    Signals:
        opened: A card to be looked at.
        step_wanted: A card to take the next step with.
        all_wanted: There are more than fit: show the list.
    """

    opened = Signal(object)
    step_wanted = Signal(object)
    all_wanted = Signal()

    def __init__(
        self,
        icon: str,
        title_fn: Callable[[], str],
        empty_fn: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        self._empty_fn = empty_fn
        self._views: list[TodayCardView] = []
        self._shown: Sequence[TodayCard] = ()
        self._now = LONG_AGO
        self._left_out = 0
        super().__init__(title_fn, parent, margins=6)
        self.set_surface("lane")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._icon = IconLabel(icon, Tone.MUTED, 17)
        self.title_row.insertWidget(0, self._icon)
        SmallWindow(self, self._icon.setHidden)
        self.title_row.setContentsMargins(4, 4, 4, 0)
        self._count = Label(role="strong", tone=Tone.MUTED)
        self.title_row.addWidget(self._count)
        self._scroll = ScrollColumn(spacing=8)
        # Room for the scroll bar, so that it never lies on a card.
        self._scroll.column.setContentsMargins(0, 0, SCROLL_BAR, 0)
        # Cards take the lane's width, however small: else their ends would be out of sight.
        self._scroll.body.setMinimumWidth(1)
        self._empty = Label(role="faint", wrap=True)
        self._more = ActionButton(self._more_words, kind="flat", compact=True)
        self._scroll.column.addWidget(self._empty)
        self._scroll.column.addWidget(self._more)
        self._scroll.column.addStretch(1)
        self.body.addWidget(self._scroll)
        self._more.clicked.connect(self.all_wanted)
        self._next_turn = QTimer(self)
        self._next_turn.setInterval(0)
        self._next_turn.timeout.connect(self._make_next)
        self.show_cards((), LONG_AGO)
        self.retranslate()

    def show_cards(self, cards: Sequence[TodayCard], now: datetime) -> None:
        """Show these cards, the most pressing first."""
        self._shown, self._now = cards[:MOST_SHOWN], now
        for view, card in zip(self._views, self._shown, strict=False):
            view.show_card(card, now)
        for place, view in enumerate(self._views):
            view.setVisible(place < len(self._shown))
        self._next_turn.start()
        self._left_out = len(cards) - len(self._shown)
        self._count.setText(str(len(cards)) if cards else "")
        self._empty.setVisible(not cards)
        self._more.setVisible(self._left_out > 0)
        self._more.retranslate()

    def views(self) -> tuple[TodayCardView, ...]:
        """The cards shown."""
        return tuple(view for view in self._views if not view.isHidden())

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        if hasattr(self, "_empty"):
            self._empty.setText(self._empty_fn())

    def _make_next(self) -> None:
        place = len(self._views)
        if place >= len(self._shown):
            self._next_turn.stop()
            return
        view = TodayCardView()
        view.show_card(self._shown[place], self._now)
        view.opened.connect(self.opened)
        view.step_wanted.connect(self.step_wanted)
        self._scroll.column.insertWidget(place, view)
        self._views.append(view)

    def _more_words(self) -> str:
        return translate("Reception", "{n} more: show all").format(n=self._left_out)
