"""One supplier's quote as a column of the comparison, on rows it shares with its neighbours (R2.3.10b)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.purchasing.lookups_quotes import QuoteSeen
from aftersales_desktop.stations.parts_counter.purchasing_tables import day_words
from aftersales_desktop.stations.parts_counter.suppliers_tables import HIGH, percent
from aftersales_desktop.values.money import Money
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card, Divider
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.time_words import clock_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

HEIGHTS = (62, 54, 40, 40, 40, 40, 40, 48)
LABEL_WIDTH = 108


def row_titles() -> tuple[str, ...]:
    """Say what the rows are, from the top."""
    return (
        translate("PartsCounter", "Supplier"),
        translate("PartsCounter", "Landed price"),
        translate("PartsCounter", "Unit price"),
        translate("PartsCounter", "Delivery"),
        translate("PartsCounter", "Quality"),
        translate("PartsCounter", "Failure rate"),
        translate("PartsCounter", "Valid until"),
        translate("PartsCounter", "Stored"),
    )


def _row(left: QWidget, right: QWidget | None, height: int) -> QWidget:
    holder = QWidget()
    holder.setFixedHeight(height)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(left, 1)
    if right is not None:
        row.addWidget(right)
    return holder


class RowTitles(QWidget):
    """The names of the rows, at the left of all columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(LABEL_WIDTH)
        self._labels = [Label(role="muted") for _ in HEIGHTS]
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 0, 10)
        column.setSpacing(0)
        for label, height in zip(self._labels, HEIGHTS, strict=True):
            column.addWidget(_row(label, None, height))
            column.addWidget(Divider())
        column.addStretch(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the names again."""
        for label, words in zip(self._labels, row_titles(), strict=True):
            label.setText(words)


class QuoteColumn(Card):
    """What one supplier asks; a click or the button chooses it.

    Signals:
        wanted: Id of the supplier, to be chosen.
        renewing: The quote to be entered anew.
    """

    wanted = Signal(int)
    renewing = Signal(object)

    def __init__(self, quote: QuoteSeen, *, chosen: bool, fixed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=10)
        self.quote = quote
        self._fixed = fixed
        self._chosen = chosen
        self.body.setSpacing(0)
        self.choose = ActionButton(
            lambda: translate("PartsCounter", "Select"), icon_name="mdi6.check", kind="soft", compact=True
        )
        self.renew = ActionButton(
            lambda: translate("PartsCounter", "Renew"),
            icon_name="mdi6.pencil-outline",
            kind="flat",
            compact=True,
        )
        for row, height in zip(self._rows(), HEIGHTS, strict=True):
            self.body.addWidget(_row(*row, height))
            self.body.addWidget(Divider())
        self.body.addStretch(1)
        self.set_chosen(chosen=chosen)
        self.choose.setVisible(not fixed and not chosen and quote.holds)
        self.renew.setVisible(not fixed)
        self.choose.clicked.connect(self._choose)
        self.renew.clicked.connect(lambda: self.renewing.emit(self.quote))

    def _rows(self) -> tuple[tuple[QWidget, QWidget | None], ...]:
        quote = self.quote
        landed = Label(str(quote.landed), "large")
        piece = Label(str(quote.unit_price))
        freight = (
            translate("PartsCounter", "plus freight {amount}").format(amount=quote.freight)
            if quote.freight > Money.ZERO
            else translate("PartsCounter", "freight included")
        )
        days = translate("PartsCounter", "{n} days").format(n=quote.delivery_days)
        if quote.delivery_days == 1:
            days = translate("PartsCounter", "1 day")
        arrives = translate("PartsCounter", "here on {day}").format(day=f"{quote.arrives_on:%m/%d}")
        return (
            (self._who(), self._badge()),
            (self._distance(), landed),
            (ElidedLabel(freight, "muted"), piece),
            (ElidedLabel(arrives, "muted"), Label(days, "strong")),
            (ElidedLabel(quote.quality_note), None),
            (self._came(), self._failure()),
            (self._validity(), None),
            (self._stored(), self._buttons()),
        )

    def _who(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(2)
        column.addWidget(ElidedLabel(self.quote.supplier, "strong"))
        reach = "  ·  ".join(filter(None, (self.quote.contact, self.quote.phone)))
        column.addWidget(ElidedLabel(reach, "muted"))
        return holder

    def _badge(self) -> QWidget | None:
        if self._chosen:
            return Chip(translate("PartsCounter", "chosen"), Tone.ACCENT, "mdi6.check")
        if not self.quote.holds:
            return Chip(translate("PartsCounter", "ran out"), Tone.WARN, "mdi6.clock-alert-outline")
        return None

    def _distance(self) -> QWidget:
        if self.quote.cheapest:
            holder = QWidget()
            row = QHBoxLayout(holder)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(Chip(translate("PartsCounter", "lowest"), Tone.OK, "mdi6.arrow-down-bold"))
            row.addStretch(1)
            return holder
        if not self.quote.holds:
            return ElidedLabel("—", "muted")
        words = translate("PartsCounter", "{amount} above the lowest").format(amount=self.quote.dearer)
        return ElidedLabel(words, "muted")

    def _came(self) -> QWidget:
        quality = self.quote.quality
        if not quality.came:
            return ElidedLabel(translate("PartsCounter", "nothing delivered yet"), "muted")
        words = translate("PartsCounter", "{bad} of {all} pieces").format(
            bad=quality.rejected, all=quality.came
        )
        return ElidedLabel(words, "muted")

    def _failure(self) -> QWidget:
        failure = self.quote.quality.failure
        tone = Tone.MUTED if failure is None else Tone.WARN if failure >= HIGH else Tone.OK
        return Label(percent(failure), "strong", tone)

    def _validity(self) -> QWidget:
        return ElidedLabel(day_words(self.quote.valid_until), "body", None if self.quote.holds else Tone.WARN)

    def _stored(self) -> QWidget:
        return ElidedLabel(clock_text(self.quote.at), "body", Tone.OK if self.quote.holds else Tone.WARN)

    def _buttons(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.renew)
        row.addWidget(self.choose)
        return holder

    def _choose(self) -> None:
        self.wanted.emit(self.quote.supplier_id)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose by a click anywhere on the column."""
        if not self._fixed and self.quote.holds:
            self._choose()
        super().mouseReleaseEvent(event)
