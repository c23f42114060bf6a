"""What a request, a notice, a sanction or a duty is about: a kind of thing and its id."""

from dataclasses import dataclass
from enum import StrEnum

from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class SubjectKind(StrEnum):
    """The kinds of things that papers point at."""

    WORK_ORDER = "work order"
    DISCOUNT = "discount"
    ACCIDENT_QUOTATION = "accident quotation"
    CLAIM_PART_ORDER = "claim-part order"
    PURCHASE = "purchase"
    PART_ORDER = "part order"
    INTERNAL_USE_ORDER = "internal-use order"
    TOOL_LOAN = "tool loan"
    PARTS_RETURN = "parts return"
    VISITOR = "visitor"
    ROUND = "workshop round"
    FINDING = "finding"
    GRIEVANCE = "grievance"
    CUSTOMER = "customer"
    CUSTOMER_TASK = "customer task"
    APPROVAL_REQUEST = "approval request"
    SANCTION = "sanction"
    DUTY = "duty"
    RULE_VALUE = "rule value"
    STAFF_MEMBER = "staff member"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "work order"),
    QT_TRANSLATE_NOOP("Words", "discount"),
    QT_TRANSLATE_NOOP("Words", "accident quotation"),
    QT_TRANSLATE_NOOP("Words", "claim-part order"),
    QT_TRANSLATE_NOOP("Words", "purchase"),
    QT_TRANSLATE_NOOP("Words", "part order"),
    QT_TRANSLATE_NOOP("Words", "internal-use order"),
    QT_TRANSLATE_NOOP("Words", "tool loan"),
    QT_TRANSLATE_NOOP("Words", "parts return"),
    QT_TRANSLATE_NOOP("Words", "visitor"),
    QT_TRANSLATE_NOOP("Words", "workshop round"),
    QT_TRANSLATE_NOOP("Words", "finding"),
    QT_TRANSLATE_NOOP("Words", "grievance"),
    QT_TRANSLATE_NOOP("Words", "customer"),
    QT_TRANSLATE_NOOP("Words", "customer task"),
    QT_TRANSLATE_NOOP("Words", "approval request"),
    QT_TRANSLATE_NOOP("Words", "sanction"),
    QT_TRANSLATE_NOOP("Words", "duty"),
    QT_TRANSLATE_NOOP("Words", "rule value"),
    QT_TRANSLATE_NOOP("Words", "staff member"),
)


@dataclass(frozen=True)
class Subject:
    """One thing, named by kind and id."""

    kind: SubjectKind
    id: int
