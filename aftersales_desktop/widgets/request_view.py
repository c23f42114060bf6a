"""One request with everything its decision needs; the same page whatever it is about (X4)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.request_page import RequestPage
from aftersales_desktop.widgets.cards import Divider, ScrollColumn
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.details_view import DetailsView
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.plate import PlateLabel
from aftersales_desktop.widgets.request_aside import RequestAside
from aftersales_desktop.widgets.request_order import OrderBlock
from aftersales_desktop.widgets.request_words import (
    amount_of,
    asker_of,
    bold_of,
    limit_of,
    look_of,
    says_of,
    state_word,
)
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

ASIDE_WIDTH = 282
NARROW_BELOW = 680
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RequestView(QFrame):
    """Head, what it is about at the left, why and by which clause at the right; `foot` takes the decision.

    Signals:
        clause_pressed: Id of the clause that somebody wants to read.
        thing_wanted: What the request is about was asked for.
    """

    clause_pressed = Signal(str)
    thing_wanted = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._now = now
        self._page: RequestPage | None = None
        self._chip = Chip()
        self._number = ElidedLabel(role="muted")
        self._limit = Label(role="strong")
        self._plate = PlateLabel(pixels=32, framed=False)
        self._title = ElidedLabel(role="figure")
        self._car = ElidedLabel(role="strong")
        self._says = ElidedLabel(role="muted")
        self._asker = ElidedLabel(role="strong")
        self._asked = ElidedLabel(role="muted")
        self.order = OrderBlock()
        self.order.thing_wanted.connect(self.thing_wanted)
        self.aside = RequestAside()
        self.aside.clause_pressed.connect(self.clause_pressed)
        self._details: DetailsView | None = None
        self._about = ScrollColumn(spacing=14)
        self._why = ScrollColumn()
        self._edge = Divider(upright=True)
        self._narrow = False
        self.foot = QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self.foot.setContentsMargins(22, 12, 22, 14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(Divider())
        column.addLayout(self._body(), 1)
        column.addWidget(Divider())
        column.addLayout(self.foot)

    def _head(self) -> QVBoxLayout:
        for label in (self._limit, self._asker, self._asked):
            label.setAlignment(RIGHT)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._chip)
        first.addWidget(self._number, 1)
        first.addWidget(self._limit)
        second = QHBoxLayout()
        second.setSpacing(22)
        second.addWidget(self._plate)
        second.addWidget(self._title, 2)
        second.addLayout(_lines(self._car, self._says), 4)
        second.addLayout(_lines(self._asker, self._asked), 3)
        head = QVBoxLayout()
        head.setContentsMargins(22, 14, 22, 12)
        head.setSpacing(6)
        head.addLayout(first)
        head.addLayout(second)
        return head

    def _body(self) -> QHBoxLayout:
        self._about.column.setContentsMargins(22, 14, 22, 14)
        self._about.column.addWidget(self.order)
        self._about.column.addStretch(1)
        self._why.setFixedWidth(ASIDE_WIDTH)
        self._why.column.setContentsMargins(20, 14, 20, 14)
        self._why.column.addWidget(self.aside)
        self._why.column.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._about, 1)
        body.addWidget(self._edge)
        body.addWidget(self._why)
        return body

    def _set_narrow(self, *, narrow: bool) -> None:
        """On a small screen the reasons stand below what it is about, so that no column is cut."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        column = self._about.column if narrow else self._why.column
        column.insertWidget(column.count() - 1, self.aside)
        self._edge.setVisible(not narrow)
        self._why.setVisible(not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_narrow(narrow=self.width() < NARROW_BELOW)

    def page(self) -> RequestPage | None:
        """The request shown."""
        return self._page

    def clear(self) -> None:
        """Show none."""
        self._page = None

    def show_page(self, page: RequestPage) -> None:
        """Show a request."""
        self._page = page
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again, in the language in force."""
        page = self._page
        if page is None:
            return
        self._say_head(page)
        self.order.show_page(page)
        self.aside.show_page(page)
        self._show_details(page)

    def _say_head(self, page: RequestPage) -> None:
        head, look, now = page.row.head, look_of(page.row.power), self._now()
        self._chip.show_state(look.name(), look.tone, look.icon)
        version = translate("Widgets", "version {n}").format(n=page.subject_version)
        self._number.setText(" · ".join(filter(None, (head.order, state_word(head.about.kind), version))))
        self._limit.say(*limit_of(page, now))
        self._plate.show_plate(head.plate)
        self._plate.setVisible(bool(head.plate))
        self._title.setText(bold_of(head))
        self._title.setVisible(not head.plate)
        order = page.order
        self._car.setText(order.car if order is not None else amount_of(head))
        customer = order.customer if order is not None else ""
        self._says.setText(" · ".join(filter(None, (customer, says_of(head)))))
        self._asker.setText(asker_of(page.row))
        asked = translate("Widgets", "asked {time}").format(time=moment_text(head.asked_at, now))
        self._asked.say(asked, Tone.MUTED)

    def _show_details(self, page: RequestPage) -> None:
        column = self._about.column
        if self._details is not None:
            column.removeWidget(self._details)
            self._details.hide()
            self._details.deleteLater()
        self._details = DetailsView(page.details)
        column.insertWidget(0, self._details)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _lines(upper: QWidget, lower: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(upper)
    column.addWidget(lower)
    return column
