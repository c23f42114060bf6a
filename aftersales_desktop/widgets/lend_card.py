"""Shows how far a loan's entry has come: which of the three codes are there, and what is still to scan."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.values.plate import plate_shown
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.loan_scans import LoanScans
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

DONE, WRONG, OPEN = "mdi6.check-circle", "mdi6.alert-circle", "mdi6.barcode-scan"


class ScanSlot(QWidget):
    """One of the codes: what it is, and whom or what it named."""

    def __init__(self, title_fn: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title_fn = title_fn
        self._icon = IconLabel(OPEN, Tone.FAINT, 18)
        self._title = Label(role="muted")
        self._title.setMinimumWidth(76)
        self._value = ElidedLabel(role="strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._title)
        row.addWidget(self._value, 1)

    def show_value(self, value: str, tone: Tone = Tone.OK) -> None:
        """Show what was scanned; an empty value asks for the scan."""
        self._title.setText(self._title_fn())
        sign = DONE if tone is Tone.OK else WRONG
        self._icon.show_icon(sign if value else OPEN, tone if value else Tone.FAINT)
        words = value or translate("Widgets", "still to scan")
        self._value.say(words, Tone.TEXT if value else Tone.FAINT)
        self.setAccessibleName(f"{self._title_fn()}: {words}")

    def value(self) -> str:
        """What the slot says."""
        return self._value.text()


class LendCard(Card):
    """The three codes of a loan and what hinders it.

    Signals:
        clause_pressed: A clause to be read.
    """

    clause_pressed = Signal(str)

    def __init__(self, scans: LoanScans, parent: QWidget | None = None) -> None:
        self._scans = scans
        super().__init__(lambda: translate("Widgets", "Lend"), parent)
        self.tool = ScanSlot(lambda: translate("Widgets", "Tool label"))
        self.borrower = ScanSlot(lambda: translate("Widgets", "Badge"))
        self.order = ScanSlot(lambda: translate("Widgets", "Job card"))
        self._hint = Label(role="small", wrap=True)
        self.refusal = RefusalCard()
        self.again = ActionButton(
            lambda: translate("Widgets", "Start over"),
            icon_name="mdi6.restart",
            kind="flat",
            compact=True,
        )
        self.title_row.addWidget(self.again)
        for slot in (self.tool, self.borrower, self.order):
            self.body.addWidget(slot)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.refusal)
        self.again.clicked.connect(self._start_over)
        self.refusal.clause_pressed.connect(self.clause_pressed)
        scans.changed.connect(self._on_changed)
        scans.refused.connect(self._on_refused)
        self.retranslate()

    def retranslate(self) -> None:
        """Say again what is there."""
        super().retranslate()
        if not hasattr(self, "refusal"):
            return
        tool, borrower, order = self._scans.tool, self._scans.borrower, self._scans.order
        self.tool.show_value(f"{tool.tool} · {tool.name}" if tool is not None else "")
        hindered = borrower is not None and borrower.hindered
        self.borrower.show_value(
            borrower.name if borrower is not None else "", Tone.BAD if hindered else Tone.OK
        )
        takes_none = order is not None and not order.under_work
        self.order.show_value(
            f"{order.order} · {plate_shown(order.plate)}" if order is not None else "",
            Tone.BAD if takes_none else Tone.OK,
        )
        self._hint.setText(self._hint_words())
        self.again.setVisible(self._scans.begun())

    def _hint_words(self) -> str:
        borrower, order = self._scans.borrower, self._scans.order
        if borrower is not None and borrower.hindered:
            words = translate("Widgets", "{person} has an overdue tool and takes no further one.")
            return words.format(person=borrower.name)
        if order is not None and not order.under_work:
            words = translate("Widgets", "{order} is not being worked on: no tool goes out for it.")
            return words.format(order=order.order)
        if not self._scans.begun():
            return translate("Widgets", "Scan label, badge and job card in any order; the third one lends.")
        return ""

    def _start_over(self) -> None:
        self._scans.forget()

    def _on_changed(self) -> None:
        self.refusal.clear()
        self.retranslate()

    def _on_refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)


def missing_scans(scans: LoanScans) -> list[str]:
    """Name the codes that are still to be scanned."""
    named = (
        (scans.tool, partial(translate, "Widgets", "Tool label")),
        (scans.borrower, partial(translate, "Widgets", "Badge")),
        (scans.order, partial(translate, "Widgets", "Job card")),
    )
    return [words_fn() for found, words_fn in named if found is None]
