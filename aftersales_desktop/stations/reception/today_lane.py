"""One lane of today's board: a heading with a count, and its cards from top to bottom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from aftersales_desktop.boards.today_board import TodayCard
from aftersales_desktop.stations.reception.today_card import LONG_AGO, TodayCardView
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, ScrollColumn
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

MOST_SHOWN = 20
SCROLL_BAR = 10


class TodayLane(Card):
    """Cards are kept and filled anew, so that a refresh neither flickers nor scrolls.

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
        self._left_out = 0
        super().__init__(title_fn, parent, margins=6)
        self.set_surface("lane")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.title_row.insertWidget(0, IconLabel(icon, Tone.MUTED, 17))
        self.title_row.setContentsMargins(4, 4, 4, 0)
        self._count = Label(role="strong", tone=Tone.MUTED)
        self.title_row.addWidget(self._count)
        self._scroll = ScrollColumn(spacing=8)
        # Room for the scroll bar, so that it never lies on a card.
        self._scroll.column.setContentsMargins(0, 0, SCROLL_BAR, 0)
        self._empty = Label(role="faint", wrap=True)
        self._more = ActionButton(self._more_words, kind="flat", compact=True)
        self._scroll.column.addWidget(self._empty)
        self._scroll.column.addWidget(self._more)
        self._scroll.column.addStretch(1)
        self.body.addWidget(self._scroll)
        self._more.clicked.connect(self.all_wanted)
        self.show_cards((), LONG_AGO)
        self.retranslate()

    def show_cards(self, cards: Sequence[TodayCard], now: datetime) -> None:
        """Show these cards, the most pressing first."""
        shown = cards[:MOST_SHOWN]
        while len(self._views) < len(shown):
            self._add_view()
        for view, card in zip(self._views, shown, strict=False):
            view.show_card(card, now)
        for place, view in enumerate(self._views):
            view.setVisible(place < len(shown))
        self._left_out = len(cards) - len(shown)
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

    def _add_view(self) -> None:
        view = TodayCardView()
        view.opened.connect(self.opened)
        view.step_wanted.connect(self.step_wanted)
        self._scroll.column.insertWidget(len(self._views), view)
        self._views.append(view)

    def _more_words(self) -> str:
        return translate("Reception", "{n} more: show all").format(n=self._left_out)
