"""The tables on an order's page: its lines, and what happened to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.domain.work_orders.order_rows import HistoryRow, LineRow
from aftersales_desktop.domain.work_orders.order_state import LineKind
from aftersales_desktop.stations.reception.line_entry import line_icon, quantity_words, yuan
from aftersales_desktop.stations.reception.order_look import payer_word
from aftersales_desktop.widgets.identify_box import UNIDENTIFIED_ICON
from aftersales_desktop.widgets.order_look import word
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def line_columns() -> tuple[Column[LineRow], ...]:
    """Item, how far it is, quantity, price, what the customer pays."""
    return (
        Column(
            "line",
            lambda: translate("Reception", "Item"),
            200,
            lambda row: row.description,
            icon=lambda row: line_icon(row.kind),
            note=line_note,
            stretch=True,
            order=lambda row: row.description,
        ),
        Column(
            "state",
            lambda: translate("Reception", "State"),
            140,
            line_state,
            kind="state",
            tone=line_tone,
            icon=_line_icon,
        ),
        Column(
            "quantity",
            lambda: translate("Reception", "Qty"),
            66,
            quantity_words,
            align="right",
            kind="number",
            order=lambda row: row.quantity,
        ),
        Column(
            "price",
            lambda: translate("Reception", "Unit price"),
            78,
            lambda row: yuan(row.unit_price),
            align="right",
            kind="number",
            order=lambda row: row.unit_price,
        ),
        Column(
            "amount",
            lambda: translate("Reception", "Amount"),
            82,
            lambda row: yuan(row.charged),
            align="right",
            kind="number",
            order=lambda row: row.charged,
        ),
    )


def history_columns(now: Callable[[], datetime]) -> tuple[Column[HistoryRow], ...]:
    """When, what, by whom."""
    return (
        Column(
            "at",
            lambda: translate("Reception", "Time"),
            96,
            lambda row: moment_text(row.at, now()),
            tone=lambda _row: Tone.MUTED,
        ),
        Column(
            "event", lambda: translate("Reception", "Event"), 160, lambda row: word(row.event), kind="strong"
        ),
        Column(
            "detail",
            lambda: translate("Reception", "Detail"),
            200,
            history_detail,
            stretch=True,
        ),
        Column("who", lambda: translate("Reception", "By"), 84, lambda row: row.who),
    )


def history_detail(row: HistoryRow) -> str:
    """From what to what; words of the house in the reader's language."""
    old, new = word(row.old) if row.old else "", word(row.new) if row.new else ""
    return f"{old} → {new}" if old and new else old or new


def line_note(row: LineRow) -> str:
    """The part's number, and who pays when it is not the customer."""
    return "  ".join(part for part in (row.part_number, payer_word(row.payer)) if part)


def line_state(row: LineRow) -> str:
    """How far a line has come, in a word."""
    if row.unidentified:
        return translate("Words", "to be identified")
    if row.awaits_answer:
        return translate("Reception", "not confirmed")
    if row.kind is LineKind.LABOUR:
        return translate("Reception", "done") if row.done_at else ""
    if row.fitted >= row.quantity:
        return translate("Reception", "fitted")
    if row.handed_over:
        return translate("Reception", "handed over")
    return translate("Reception", "stocked out") if row.stocked_out else ""


def line_tone(row: LineRow) -> Tone:
    """The tone of that word."""
    if row.unidentified or row.awaits_answer:
        return Tone.HOLD
    return Tone.OK if row.done_at or row.fitted else Tone.ACCENT


def _line_icon(row: LineRow) -> str:
    if not line_state(row):
        return ""
    if row.unidentified:
        return UNIDENTIFIED_ICON
    return "mdi6.help-circle-outline" if row.awaits_answer else "mdi6.check-circle-outline"
