"""How a discount is said at the desk: nine tenths of the price in Chinese, ten per cent off in English."""

from __future__ import annotations

from collections.abc import Callable

from aftersales_desktop.domain.work_orders.discount import DiscountReason, DiscountState
from aftersales_desktop.domain.work_orders.discount_wanted import percent
from aftersales_desktop.domain.work_orders.order_rows import DiscountRow
from aftersales_desktop.stations.reception.line_entry import yuan
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.words import Language, language, translate

WHOLE = 10_000


def share_words(share: int) -> str:
    """Name a discount: “10 % off”, or in Chinese the tenths that are paid."""
    if language() is Language.ENGLISH:
        return translate("Reception", "{share} off").format(share=percent(share))
    paid = f"{WHOLE - share:04d}".rstrip("0") or "0"
    whole = paid if len(paid) <= len("95") else f"{paid[:2]}.{paid[2:]}"
    return translate("Reception", "pay {tenths} tenths").format(tenths=whole)


def reason_options() -> list[tuple[str, Callable[[], str]]]:
    """List the reasons to choose from."""
    return [(code.value, _word_fn(code.value)) for code in DiscountReason]


def standing_words(row: DiscountRow) -> str:
    """Say what stands on the order: asked for, given, declined, and by whom."""
    facts = {"discount": share_words(row.share), "amount": yuan(row.amount)}
    if row.state is DiscountState.REQUESTED:
        words = translate(
            "Reception", "{discount}, {amount} yuan: asked by {person} at {at}, not answered yet."
        )
        return words.format(**facts, person=row.asked_by, at=moment_text(row.asked_at))
    if row.state is DiscountState.DECLINED:
        return translate("Reception", "{discount} was declined.").format(**facts)
    if row.state is DiscountState.WITHDRAWN or row.granted_at is None:
        return ""
    if not row.holds:
        return translate("Reception", "The bill has changed since {discount} was given.").format(**facts)
    words = translate("Reception", "{discount}, given by {person} at {at}: {reason}")
    return words.format(**facts, person=row.granted_by, at=moment_text(row.granted_at), reason=row.reason)


def _word_fn(word: str) -> Callable[[], str]:
    return lambda: translate("Words", word)
