"""How a discount is said at the desk: nine tenths of the price in Chinese, ten per cent off in English."""

from __future__ import annotations

from collections.abc import Callable

from aftersales_desktop.domain.work_orders.discount import DiscountReason, DiscountState
from aftersales_desktop.domain.work_orders.discount_wanted import percent
from aftersales_desktop.domain.work_orders.order_rows import DiscountRow
from aftersales_desktop.stations.reception.line_entry import yuan
from aftersales_desktop.widgets.time_words import moment_text
from aftersales_desktop.widgets.words import Language, language, translate

WHOLE, ONE_TENTH = 10_000, 1_000


def share_words(share: int) -> str:
    """Name a discount: “10 % off”, or in Chinese the tenths that are paid."""
    if language() is Language.ENGLISH:
        return translate("Reception", "{share} off").format(share=percent(share))
    return translate("Reception", "pay {tenths} tenths").format(tenths=tenths_paid(share))


def tenths_paid(share: int) -> str:
    """Write what is paid as one says it in Chinese: 9 for ten per cent off, 95 for five, 0.5 for 95."""
    paid = WHOLE - share
    if paid < ONE_TENTH:
        return f"{paid / ONE_TENTH:g}"
    digits = str(paid).rstrip("0") if paid < WHOLE else "10"
    return digits if len(digits) <= len("95") else f"{digits[:2]}.{digits[2:]}"


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
