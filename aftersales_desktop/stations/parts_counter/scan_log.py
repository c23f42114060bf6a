"""The list at the right: every scan with its time, what it was, and accepted or refused in a word."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtWidgets import QWidget

from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import clock_text, number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

KEPT = 60


class Verdict(StrEnum):
    """What became of a scan."""

    OPENED = "opened"
    ADDED = "added"
    KNOWN = "recognised"
    REFUSED = "refused"
    NOT_ON_ORDER = "not on the order"


@dataclass(frozen=True, kw_only=True)
class ScanLine:
    """One scan."""

    serial: int
    at: datetime
    what: str
    verdict: Verdict

    @property
    def accepted(self) -> bool:
        """Whether it did something."""
        return self.verdict not in {Verdict.REFUSED, Verdict.NOT_ON_ORDER}


def _word(line: ScanLine) -> str:
    words = {
        Verdict.OPENED: translate("PartsCounter", "opened"),
        Verdict.ADDED: translate("PartsCounter", "added"),
        Verdict.KNOWN: translate("PartsCounter", "recognised"),
        Verdict.REFUSED: translate("PartsCounter", "refused"),
        Verdict.NOT_ON_ORDER: translate("PartsCounter", "not on order"),
    }
    return words[line.verdict]


def _tone(line: ScanLine) -> Tone:
    return Tone.OK if line.accepted else Tone.BAD


def _icon(line: ScanLine) -> str:
    return "mdi6.check-circle" if line.accepted else "mdi6.close-circle"


class ScanLog(Card):
    """The scans since this window was opened, the newest on top."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.lines: deque[ScanLine] = deque(maxlen=KEPT)
        self._serial = 0
        self._refused = 0
        self.table: RowTable[ScanLine] = RowTable(
            "scan_log",
            (
                Column("at", lambda: translate("PartsCounter", "Time"), 56, lambda row: clock_text(row.at)),
                Column(
                    "what",
                    lambda: translate("PartsCounter", "Scan"),
                    110,
                    lambda row: row.what,
                    kind="strong",
                    stretch=True,
                ),
                Column(
                    "verdict",
                    lambda: translate("PartsCounter", "Result"),
                    124,
                    _word,
                    kind="state",
                    tone=_tone,
                    icon=_icon,
                ),
            ),
            key=lambda row: row.serial,
            row_height=36,
        )
        super().__init__(lambda: translate("PartsCounter", "Scan log"), parent)
        self.table.set_empty(
            EmptyState(
                "mdi6.barcode-scan",
                lambda: translate("PartsCounter", "No scan yet"),
                hint_fn=lambda: translate(
                    "PartsCounter", "Scan wherever you are; no field has to be chosen."
                ),
            )
        )
        self.body.addWidget(self.table)

    def put(self, at: datetime, what: str, verdict: Verdict) -> None:
        """Write one scan down."""
        self._serial += 1
        line = ScanLine(serial=self._serial, at=at, what=what, verdict=verdict)
        self._refused += 0 if line.accepted else 1
        self.lines.appendleft(line)
        self.table.show_rows(tuple(self.lines))
        self.retranslate()

    def retranslate(self) -> None:
        """Set title and sums again."""
        super().retranslate()
        words = translate("PartsCounter", "{scans} scans · {refused} refused")
        self.aside.setText(words.format(scans=number_text(self._serial), refused=number_text(self._refused)))
