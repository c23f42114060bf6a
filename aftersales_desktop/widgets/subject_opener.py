"""Leads from a message or duty to the thing it is about, here or at the station where it belongs (X6)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.widgets.messages import Messages
from aftersales_desktop.widgets.scan_queue import beep_refusal
from aftersales_desktop.widgets.station_switch import STATIONS
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

RECEPTION, FLOOR, PARTS_COUNTER, DIRECTOR = "reception", "floor", "parts-counter", "director"
# Where a thing is worked on; a window that opens it itself says so with `opens`.
BELONGS_TO = {
    SubjectKind.WORK_ORDER: RECEPTION,
    SubjectKind.DISCOUNT: RECEPTION,
    SubjectKind.ACCIDENT_QUOTATION: RECEPTION,
    SubjectKind.CLAIM_PART_ORDER: RECEPTION,
    SubjectKind.PURCHASE: PARTS_COUNTER,
    SubjectKind.PART_ORDER: PARTS_COUNTER,
    SubjectKind.INTERNAL_USE_ORDER: PARTS_COUNTER,
    SubjectKind.TOOL_LOAN: PARTS_COUNTER,
    SubjectKind.PARTS_RETURN: PARTS_COUNTER,
    SubjectKind.VISITOR: FLOOR,
    SubjectKind.ROUND: FLOOR,
    SubjectKind.FINDING: FLOOR,
    SubjectKind.GRIEVANCE: RECEPTION,
    SubjectKind.CUSTOMER: RECEPTION,
    SubjectKind.CUSTOMER_TASK: RECEPTION,
    SubjectKind.APPROVAL_REQUEST: DIRECTOR,
    SubjectKind.SANCTION: DIRECTOR,
    SubjectKind.DUTY: DIRECTOR,
    SubjectKind.RULE_VALUE: DIRECTOR,
    SubjectKind.STAFF_MEMBER: DIRECTOR,
}


class SubjectOpener(QObject):
    """One a window: knows which things this station opens.

    Signals:
        opening: A thing of this station is about to be shown: what covers the content gives way.
        station_wanted: Key of the station where a thing belongs.
    """

    opening = Signal()
    station_wanted = Signal(str)

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._openers: dict[SubjectKind, Callable[[int], object]] = {}

    def opens(self, kind: SubjectKind, show: Callable[[int], object]) -> None:
        """Say that this station shows things of a kind, by their id."""
        self._openers[kind] = show

    def can_open(self, subject: Subject, order_id: int | None = None) -> bool:
        """Say whether this station shows a thing, or at least its order."""
        return subject.kind in self._openers or (
            order_id is not None and SubjectKind.WORK_ORDER in self._openers
        )

    def open(self, subject: Subject, order_id: int | None = None) -> None:
        """Show a thing; else its order; else say at which station it is."""
        show = self._openers.get(subject.kind)
        if show is not None:
            self.opening.emit()
            show(subject.id)
        elif order_id is not None and SubjectKind.WORK_ORDER in self._openers:
            self.opening.emit()
            self._openers[SubjectKind.WORK_ORDER](order_id)
        else:
            self.say_where(BELONGS_TO[subject.kind])

    def say_where(self, station: str) -> None:
        """Say at which station something is seen to, and offer the way there."""
        name_fn = next(name for key, _, name in STATIONS if key == station)
        beep_refusal()
        words = translate("Widgets", "This is seen to at the station {station}.")
        self._messages.said(words.format(station=name_fn()), Tone.WARN)
        self._messages.offer(name_fn, lambda: self.station_wanted.emit(station))
