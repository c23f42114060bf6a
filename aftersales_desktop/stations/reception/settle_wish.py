"""What is to be taken off and why: a usual share, another figure, a reason, and the word above the quota."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.discount import DiscountReason
from aftersales_desktop.domain.work_orders.discount_wanted import DiscountWanted
from aftersales_desktop.domain.work_orders.order_rows import DiscountRow
from aftersales_desktop.stations.reception.settle_words import reason_options, share_words
from aftersales_desktop.widgets.choice_fields import ChoiceField
from aftersales_desktop.widgets.fields import MoneyField, NumberField, TextField
from aftersales_desktop.widgets.segments import Choices
from aftersales_desktop.widgets.words import translate

NONE, SMALL, MOST, OTHER = "none", "small", "most", "other"
USUAL_SMALL = 500


class DiscountWish(QWidget):
    """The choices above, the figures and reasons below them while something is wished for.

    Signals:
        changed: Something else is wished for.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = 0
        self.choices = Choices(
            (
                (NONE, lambda: translate("Reception", "No discount")),
                (SMALL, lambda: share_words(USUAL_SMALL)),
                (MOST, lambda: share_words(self._most)),
                (OTHER, lambda: translate("Reception", "Other")),
            )
        )
        self.share = NumberField(lambda: translate("Reception", "Off in per cent"), unit_fn=lambda: "%")
        self.amount = MoneyField(lambda: translate("Reception", "or in yuan"))
        self.code = ChoiceField(
            lambda: translate("Reception", "Reason"),
            [("", lambda: translate("Reception", "Choose")), *reason_options()],
            required=True,
        )
        self.reason = TextField(lambda: translate("Reception", "In a few words"), required=True, longest=300)
        self.why_above = TextField(
            lambda: translate("Reception", "Why above the weekly quota"), required=True, longest=500
        )
        self.figures, self.reasons = QWidget(), QWidget()
        self._lay_out()
        self._connect()
        self.show_standing(None)

    def _lay_out(self) -> None:
        for box, fields in (
            (self.figures, (self.share, self.amount)),
            (self.reasons, (self.code, self.reason)),
        ):
            row = QHBoxLayout(box)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(10)
            for stretch, field in enumerate(fields, start=2):
                row.addWidget(field, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.choices, self.figures, self.reasons, self.why_above):
            column.addWidget(part)

    def _connect(self) -> None:
        self.choices.chosen.connect(self.changed)
        self.share.changed.connect(self._share_typed)
        self.amount.changed.connect(self._amount_typed)
        for field in (self.code, self.reason, self.why_above):
            field.changed.connect(self.changed)

    def show_limit(self, most: int) -> None:
        """Offer the supervisor's whole power as a choice."""
        self._most = most
        self.choices.retranslate()

    def show_standing(self, row: DiscountRow | None) -> None:
        """Begin with what stands on the order; with nothing when there is none."""
        for field in (self.share, self.amount, self.reason, self.why_above):
            field.clear()
        self.code.choose("")
        key = NONE
        if row is not None:
            key = {USUAL_SMALL: SMALL, self._most: MOST}.get(row.share, OTHER)
            self.amount.set_money(row.amount if key == OTHER else None)
            self.code.choose(row.reason_code.value)
            self.reason.set_text(row.reason)
        self.choices.choose(key)
        self.ask_above(asked=False)
        self.show_fields(shown=False)

    def is_none(self) -> bool:
        """Say whether nothing is wished for."""
        return self.choices.chosen_key() == NONE

    def is_other(self) -> bool:
        """Say whether a figure of its own is wished for."""
        return self.choices.chosen_key() == OTHER

    def show_fields(self, *, shown: bool) -> None:
        """Show or hide what belongs to a wish."""
        self.figures.setVisible(shown and self.is_other())
        self.reasons.setVisible(shown)

    def ask_above(self, *, asked: bool) -> None:
        """Ask for the pre-report's sentence, or no longer."""
        self.why_above.setVisible(asked)
        if asked:
            self.why_above.setFocus()

    def asks_above(self) -> bool:
        """Say whether the pre-report's sentence is asked for."""
        return self.why_above.isVisibleTo(self)

    def wanted(self) -> DiscountWanted:
        """Give what is wished for, as the verbs take it."""
        code = self.code.key()
        reason = DiscountReason(code) if code else None
        share = {SMALL: USUAL_SMALL, MOST: self._most}.get(self.choices.chosen_key())
        amount = None
        if self.is_other():
            typed, amount = self.share.quantity(), self.amount.money()
            # A third decimal counts as more, never as less.
            share = None if typed is None else -(-typed.thousandths // 10)
        return DiscountWanted(share=share, amount=amount, reason_code=reason, reason=self.reason.text())

    def _share_typed(self) -> None:
        self.amount.clear()
        self.changed.emit()

    def _amount_typed(self) -> None:
        self.share.clear()
        self.changed.emit()
