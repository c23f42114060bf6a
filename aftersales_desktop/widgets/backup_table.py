"""The list of backups: when, why, how large, what it holds, how it was found good."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from aftersales_desktop.database.backup.kept import Backup, Proof
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import moment_text, number_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

MEGABYTE = 1_000_000
ORDERS = "work_order"


def size_text(size: int) -> str:
    """Bytes as people say them."""
    return translate("Widgets", "{n} MB").format(n=number_text(size / MEGABYTE, 1))


def orders_in(backup: Backup) -> int:
    """How many work orders it holds."""
    return backup.rows.get(ORDERS, 0)


def backup_table(now: Callable[[], datetime]) -> RowTable[Backup]:
    """Make the list, the newest first."""
    columns: list[Column[Backup]] = [
        Column(
            "made_at",
            lambda: translate("Widgets", "Made at"),
            150,
            lambda backup: moment_text(backup.made_at, now()),
            kind="strong",
        ),
        Column(
            "kind",
            lambda: translate("Widgets", "Why"),
            170,
            lambda backup: translate("Words", backup.kind.value),
        ),
        Column(
            "size",
            lambda: translate("Widgets", "Size"),
            100,
            lambda backup: size_text(backup.size),
            align="right",
            kind="number",
        ),
        Column(
            "orders",
            lambda: translate("Widgets", "Orders"),
            90,
            lambda backup: number_text(orders_in(backup)),
            align="right",
            kind="number",
        ),
        Column(
            "proof",
            lambda: translate("Widgets", "Checked"),
            220,
            lambda backup: translate("Words", backup.proof.value),
            kind="state",
            icon=lambda _: "mdi6.check-circle-outline",
            tone=lambda backup: Tone.WARN if backup.proof is Proof.LISTED else Tone.OK,
            stretch=True,
        ),
    ]
    return RowTable("backups", columns, lambda backup: backup.file.name)
