"""How accident cars look in the list: words and colours of where a quotation stands, columns."""

from __future__ import annotations

from aftersales_desktop.domain.accident_cars.lookups import AccidentRow, VersionRow
from aftersales_desktop.domain.accident_cars.quotation import CostKind
from aftersales_desktop.domain.accident_cars.standing import Standing
from aftersales_desktop.stations.reception.line_entry import yuan
from aftersales_desktop.values.plate import plate_shown
from aftersales_desktop.widgets.request_words import STATE_LOOK, share_text
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.time_words import date_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

LOOKS: dict[Standing, tuple[Tone, str]] = {
    Standing.NEVER_PRICED: (Tone.MUTED, "mdi6.pencil-outline"),
    Standing.CHANGED: (Tone.WARN, "mdi6.pencil-outline"),
    Standing.REASON_MISSING: (Tone.BAD, "mdi6.comment-question-outline"),
    Standing.WAITING: (Tone.HOLD, "mdi6.draw-pen"),
    Standing.SENT_BACK: (Tone.BAD, "mdi6.undo-variant"),
    Standing.SIGNED: (Tone.OK, "mdi6.check-decagram-outline"),
}


def standing_words(standing: Standing) -> str:
    """Say where a quotation stands."""
    return translate("Words", standing.value)


def kind_words(kind: CostKind) -> str:
    """Name what a line is: part, paint, labour, outside work."""
    return translate("Words", kind.value)


def margin_text(margin: int | None) -> str:
    """Write a margin; a dash while a cost is unknown."""
    return "—" if margin is None else share_text(margin)


def list_columns() -> list[Column[AccidentRow]]:
    """The columns of the list of accident cars."""
    return [
        Column(
            "plate",
            lambda: translate("Reception", "Plate"),
            104,
            text=lambda row: plate_shown(row.plate),
            kind="plate",
        ),
        Column(
            "margin",
            lambda: translate("Reception", "Margin"),
            74,
            text=lambda row: margin_text(row.margin),
            align="right",
            kind="number",
            tone=lambda row: Tone.MUTED if row.margin is None else Tone.TEXT if row.enough else Tone.WARN,
        ),
        Column(
            "standing",
            lambda: translate("Reception", "Stands"),
            150,
            text=lambda row: standing_words(row.standing),
            kind="state",
            tone=lambda row: LOOKS[row.standing][0],
            icon=lambda row: LOOKS[row.standing][1],
            stretch=True,
        ),
    ]


def version_columns() -> list[Column[VersionRow]]:
    """The columns of the versions of one quotation."""
    return [
        Column("version", lambda: "", 40, text=lambda row: f"v{row.version}", kind="strong"),
        Column(
            "margin",
            lambda: translate("Reception", "Margin"),
            80,
            text=lambda row: share_text(row.margin),
            align="right",
            kind="number",
        ),
        Column(
            "income",
            lambda: translate("Reception", "Amount"),
            90,
            text=lambda row: yuan(row.income),
            align="right",
            kind="number",
        ),
        Column(
            "made",
            lambda: translate("Reception", "Priced"),
            166,
            text=lambda row: row.made_by,
            note=lambda row: date_text(row.made_at),
        ),
        Column(
            "difference",
            lambda: translate("Reception", "What it changed"),
            130,
            text=difference_text,
            stretch=True,
        ),
        Column(
            "decision",
            lambda: translate("Reception", "Signature"),
            140,
            text=decision_text,
            kind="state",
            tone=lambda row: STATE_LOOK[row.decision][1] if row.decision is not None else Tone.MUTED,
        ),
    ]


def difference_text(row: VersionRow) -> str:
    """Say what a version changed against the one before."""
    said = [f"＋ {name}" for name in row.added]
    said += [f"－ {name}" for name in row.dropped]
    said += [f"≠ {name}" for name in row.changed]
    return "  ".join(said)


def decision_text(row: VersionRow) -> str:
    """Say who decided a version and how."""
    if row.decision is None:
        return ""
    word = translate("Words", row.decision.value)
    return f"{word} {row.decided_by}".strip()
