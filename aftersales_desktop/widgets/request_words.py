"""How a request reads wherever it is listed: its kind, what it is about, how long it may wait (X4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from aftersales_desktop.boards.inbox import DecidedRow, InboxRow, RequestHead
from aftersales_desktop.boards.request_details import Share, Value
from aftersales_desktop.boards.request_page import RequestPage
from aftersales_desktop.domain.approvals.approval_request import Power, RequestState
from aftersales_desktop.widgets.notice_words import said_text
from aftersales_desktop.widgets.refusal_words import fact_text, lifters_text, role_name
from aftersales_desktop.widgets.time_words import moment_text, number_text, span_text
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

SOON = timedelta(minutes=30)


@dataclass(frozen=True)
class KindLook:
    """Sign, tone and short name of a kind of request, and the family it is filtered by."""

    icon: str
    tone: Tone
    family: str
    name: Callable[[], str]


LOOKS = {
    Power.DISCOUNT: KindLook(
        "mdi6.tag-outline", Tone.HOLD, "discount", lambda: translate("Widgets", "Discount")
    ),
    Power.DISCOUNT_ABOVE_LIMIT: KindLook(
        "mdi6.tag-outline", Tone.HOLD, "discount", lambda: translate("Widgets", "Discount above limit")
    ),
    Power.DISCOUNT_ABOVE_QUOTA: KindLook(
        "mdi6.tag-outline", Tone.HOLD, "discount", lambda: translate("Widgets", "Pre-report")
    ),
    Power.ACCIDENT_QUOTATION: KindLook(
        "mdi6.percent-outline", Tone.ACCENT, "accident", lambda: translate("Widgets", "Accident quotation")
    ),
    Power.ACCIDENT_BELOW_MARGIN: KindLook(
        "mdi6.percent-outline", Tone.WARN, "accident", lambda: translate("Widgets", "Low margin")
    ),
    Power.CLAIM_PART: KindLook(
        "mdi6.shield-car", Tone.ACCENT, "claim", lambda: translate("Widgets", "Claim part")
    ),
    Power.LARGE_CLAIM_PART: KindLook(
        "mdi6.shield-car", Tone.ACCENT, "claim", lambda: translate("Widgets", "Large claim part")
    ),
    Power.DEPOSIT_WAIVER: KindLook(
        "mdi6.cash-remove", Tone.WARN, "claim", lambda: translate("Widgets", "Deposit waiver")
    ),
    Power.VERIFY_SANCTION: KindLook(
        "mdi6.gavel", Tone.BAD, "sanction", lambda: translate("Widgets", "Sanction to verify")
    ),
    Power.CONFIRM_SANCTION: KindLook(
        "mdi6.gavel", Tone.BAD, "sanction", lambda: translate("Widgets", "Sanction to confirm")
    ),
}
FAMILIES: tuple[tuple[str, Callable[[], str]], ...] = (
    ("all", lambda: translate("Widgets", "All")),
    ("discount", lambda: translate("Widgets", "Discounts")),
    ("accident", lambda: translate("Widgets", "Accident cars")),
    ("claim", lambda: translate("Widgets", "Claim parts")),
    ("sanction", lambda: translate("Widgets", "Sanctions")),
)
STATE_LOOK = {
    RequestState.OPEN: ("mdi6.clock-outline", Tone.HOLD),
    RequestState.APPROVED: ("mdi6.check-circle-outline", Tone.OK),
    RequestState.DECLINED: ("mdi6.arrow-u-left-top", Tone.BAD),
    RequestState.WITHDRAWN: ("mdi6.cancel", Tone.MUTED),
}


def look_of(power: Power) -> KindLook:
    """How a kind of request looks; one that nobody asks for any more shows its own word."""
    return LOOKS.get(power) or KindLook("mdi6.draw", Tone.MUTED, "other", lambda: state_word(power))


def state_word(word: str) -> str:
    """A stored word in the reader's language."""
    return translate("Words", str(word))


def says_of(head: RequestHead) -> str:
    """What the asker's subject says of it in a few words."""
    return said_text(head.says, head.facts) if head.says else ""


def bold_of(head: RequestHead) -> str:
    """What stands in bold: the plate, else the person or thing."""
    return head.plate or head.title or state_word(head.about.kind)


def amount_of(head: RequestHead) -> str:
    """The amount it is about; empty when it is about none."""
    return str(head.amount) if head.amount is not None else ""


def asker_of(row: InboxRow) -> str:
    """Who asked, and as what."""
    posts = lifters_text(row.asker_posts, role_name)
    return " · ".join(filter(None, (row.head.asked_by, posts)))


def deciders_of(row: InboxRow) -> str:
    """Who decides it, by post."""
    posts = lifters_text(row.deciders, role_name)
    if row.own:
        return translate("Widgets", "Yours; {posts} decides").format(posts=posts)
    return translate("Widgets", "Decided by: {posts}").format(posts=posts)


def wait_of(row: InboxRow, now: datetime) -> tuple[str, Tone]:
    """How much of its time is left, or how long it has waited."""
    left = row.due_at - now
    if left < timedelta(0):
        return translate("Widgets", "late {span}").format(span=span_text(left)), Tone.BAD
    if left <= SOON:
        return translate("Widgets", "{span} left").format(span=span_text(left)), Tone.WARN
    return translate("Widgets", "waits {span}").format(span=span_text(now - row.head.asked_at)), Tone.MUTED


def limit_of(page: RequestPage, now: datetime) -> tuple[str, Tone]:
    """Until when it should be answered, or how it was: for the head of its page."""
    if page.state is not RequestState.OPEN:
        at = moment_text(page.decided_at, now) if page.decided_at is not None else ""
        return " · ".join(filter(None, (state_word(page.state), at))), STATE_LOOK[page.state][1]
    words, tone = wait_of(page.row, now)
    until = translate("Widgets", "Answer by {time}").format(time=moment_text(page.row.due_at, now))
    return f"{until} · {words}", tone


def outcome_of(row: DecidedRow, now: datetime) -> str:
    """Who decided it, in whose name, and when."""
    if row.decided_at is None:
        return state_word(row.state)
    who = row.decided_by
    if row.for_name:
        who = translate("Widgets", "{deputy} for {person}").format(deputy=who, person=row.for_name)
    return f"{who} · {moment_text(row.decided_at, now)}"


def value_text(value: Value) -> str:
    """A value of a subject's piece, in the reader's language."""
    match value:
        case None:
            return "—"
        case Share():
            return share_text(value.hundredths)
        case _:
            return fact_text(value)


def share_text(hundredths: int) -> str:
    """A share with one decimal, or two where the second matters: 27.4 %."""
    decimals = 1 if hundredths % 10 == 0 else 2
    return f"{number_text(hundredths / 100, decimals)} %"
