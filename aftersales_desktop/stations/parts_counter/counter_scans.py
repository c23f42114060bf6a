"""What a scan means at the issue counter: a job card opens, a part is picked, a badge says who takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aftersales_desktop.domain.parts.lookups_counter import OrderAtCounter
from aftersales_desktop.domain.parts.refusals import CardNotScanned
from aftersales_desktop.domain.people.lookups import Colleague, person_to_sign_in
from aftersales_desktop.domain.work_orders.refusals import UnknownLine
from aftersales_desktop.stations.parts_counter.scan_log import Verdict
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import CODE_DIGITS, ScanCode, ScanKind
from aftersales_desktop.widgets.scan_queue import beep_refusal
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

if TYPE_CHECKING:
    from aftersales_desktop.stations.parts_counter.issue_panel import IssuePanel


class CounterScans:
    """Answers the issue panel's scans one by one and writes each into its log."""

    def __init__(self, panel: IssuePanel) -> None:
        self.panel = panel
        self._scanned = ""

    def take(self, text: str) -> bool:
        """Answer a scan; tools and bins are for other pages."""
        self._scanned = text
        try:
            code = ScanCode.parse(text)
        except Refusal as refusal:
            return self._take_number(text, refusal)
        if code.kind is ScanKind.WORK_ORDER:
            self.panel.open_card(code)
        elif code.kind is ScanKind.PART:
            self._pick(code.number, text)
        elif code.kind is ScanKind.BADGE:
            self.panel.desk.runner.ask(person_to_sign_in, code, then=self._takes, refused=self.refuse)
        else:
            return False
        return True

    def refuse(self, refusal: Refusal) -> None:
        """Refuse the scan with a sound, a word and a line in the log."""
        beep_refusal()
        self._write(self._scanned, Verdict.REFUSED)
        self.panel.desk.messages.refuse(refusal)
        if self.panel.order is not None:
            self.panel.refuse(refusal)

    def order_opened(self, order: OrderAtCounter, card: ScanCode | None) -> None:
        """Write an opened card into the log."""
        if card is not None:
            self._write(order.shown_number, Verdict.OPENED)
            words = translate("PartsCounter", "{order} is open: scan the parts.")
            self.panel.desk.messages.said(words.format(order=order.shown_number), Tone.OK)

    def _take_number(self, text: str, refusal: Refusal) -> bool:
        """A maker's own part number picks like our label; long digits were meant as one of our codes."""
        digits = "".join(sign for sign in text if sign.isdigit())
        if len(digits) >= CODE_DIGITS - 1:
            self.refuse(refusal)
        else:
            self._pick(None, text)
        return True

    def _pick(self, part_id: int | None, text: str) -> None:
        panel = self.panel
        if panel.order is None:
            self.refuse(CardNotScanned())
            return
        line = panel.batch.line_for(panel.order.lines, part_id, text)
        if line is None:
            beep_refusal()
            self._write(text, Verdict.NOT_ON_ORDER)
            panel.refuse(UnknownLine(order=panel.order.shown_number))
            panel.desk.messages.refuse(UnknownLine(order=panel.order.shown_number))
            return
        refusal = panel.add_one(line)
        if refusal is not None:
            beep_refusal()
            self._write(line.name, Verdict.REFUSED)
            panel.desk.messages.refuse(refusal)
            return
        self._write(f"{line.name} {panel.batch.of(line)}/{line.open_quantity}", Verdict.ADDED)
        words = translate("PartsCounter", "{part}: {picked} of {open} picked")
        panel.desk.messages.said(
            words.format(part=line.name, picked=panel.batch.of(line), open=line.open_quantity), Tone.OK
        )

    def _takes(self, person: Colleague) -> None:
        """Say who takes the parts."""
        self._write(person.name, Verdict.KNOWN)
        self.panel.hand_over_step.technician.choose(str(person.staff_id))

    def _write(self, what: str, verdict: Verdict) -> None:
        self.panel.log.put(self.panel.desk.now(), what, verdict)
