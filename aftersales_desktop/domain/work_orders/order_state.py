"""The words of a work order's life (SM1) and of its parts."""

from enum import StrEnum

from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class OrderKind(StrEnum):
    """Class of a work order (R2.1.1b)."""

    GENERAL = "general repair"
    ACCIDENT = "accident repair"
    WARRANTY = "warranty"
    INTERNAL = "internal"


class OrderState(StrEnum):
    """State of a work order (SM1)."""

    DRAFT = "draft"
    QUOTED = "quoted"
    CONFIRMED = "confirmed"
    DISPATCHED = "dispatched"
    STARTED = "started"
    WAITING_PARTS = "waiting for parts"
    WAITING_CONFIRMATION = "waiting for confirmation"
    FINISHED = "finished"
    INSPECTED = "inspected"
    SETTLED = "settled"
    DELIVERED = "delivered"
    CALLED_BACK = "called back"
    ARCHIVED = "archived"
    CANCELLED = "cancelled"


NEXT_STATES: dict[OrderState, frozenset[OrderState]] = {
    OrderState.DRAFT: frozenset({OrderState.QUOTED, OrderState.CANCELLED}),
    OrderState.QUOTED: frozenset({OrderState.CONFIRMED, OrderState.CANCELLED}),
    # Back to quoted when what the customer accepted is changed.
    OrderState.CONFIRMED: frozenset({OrderState.DISPATCHED, OrderState.QUOTED, OrderState.CANCELLED}),
    OrderState.DISPATCHED: frozenset({OrderState.STARTED}),
    OrderState.STARTED: frozenset(
        {OrderState.WAITING_PARTS, OrderState.WAITING_CONFIRMATION, OrderState.FINISHED}
    ),
    OrderState.WAITING_PARTS: frozenset({OrderState.STARTED}),
    OrderState.WAITING_CONFIRMATION: frozenset({OrderState.STARTED}),
    OrderState.FINISHED: frozenset({OrderState.INSPECTED, OrderState.STARTED}),
    OrderState.INSPECTED: frozenset({OrderState.SETTLED}),
    OrderState.SETTLED: frozenset({OrderState.DELIVERED}),
    OrderState.DELIVERED: frozenset({OrderState.CALLED_BACK}),
    OrderState.CALLED_BACK: frozenset({OrderState.ARCHIVED}),
    OrderState.ARCHIVED: frozenset(),
    OrderState.CANCELLED: frozenset(),
}


class Place(StrEnum):
    """Where a car, and the card that travels with it, can be (R2.3.1d)."""

    RECEPTION = "reception"
    BAY = "bay"
    PAINT = "paint shop"
    WASH = "wash"
    PARKING = "parking"
    PARTS_COUNTER = "parts counter"
    HANDED_OVER = "handed over"


class Cover(StrEnum):
    """The covers that protect the customer's car (R2.2.2): three inside, two on the fenders."""

    SEAT = "seat cover"
    STEERING_WHEEL = "steering-wheel cover"
    FOOT_MAT = "foot-mat cover"
    LEFT_FENDER = "left fender cover"
    RIGHT_FENDER = "right fender cover"


THREE_PIECE_SET = frozenset({Cover.SEAT, Cover.STEERING_WHEEL, Cover.FOOT_MAT})
FENDER_COVERS = frozenset({Cover.LEFT_FENDER, Cover.RIGHT_FENDER})


class LineKind(StrEnum):
    """Labour or part."""

    LABOUR = "labour"
    PART = "part"


class Payer(StrEnum):
    """Who pays a line."""

    CUSTOMER = "customer"
    WARRANTY = "warranty"
    INTERNAL = "internal"


class PartClass(StrEnum):
    """What kind of part a line is; oil, care and wear parts must be fitted to this car (R2.2.3a)."""

    OIL = "oil"
    OIL_FILTER = "oil filter"
    CARE = "care product"
    WEAR = "wear part"
    CONSUMABLE = "consumable"
    OTHER = "other"


class AdditionState(StrEnum):
    """What the customer said to a second-round addition (R2.3.6)."""

    REPORTED = "reported"
    CONFIRMED = "confirmed"
    DECLINED = "declined"


class AdditionCause(StrEnum):
    """Why an accident repair needs more parts than its quotation names (R2.3.4a): nothing else is a cause."""

    MISSED = "missed in quotation"
    DAMAGED = "damaged during repair"


class AnswerChannel(StrEnum):
    """How the customer's yes or no arrived."""

    AT_THE_DESK = "at the desk"
    PHONE = "phone"
    MESSAGE = "message"


class PaymentKind(StrEnum):
    """How an amount was paid."""

    CASH = "cash"
    CARD = "card"
    TRANSFER = "transfer"
    MOBILE = "mobile payment"
    ACCOUNT = "monthly account"


class OldParts(StrEnum):
    """What became of the removed parts (R2.2.8a)."""

    TO_CUSTOMER = "returned to the customer"
    CLAIM_RETURN = "returned to the manufacturer"
    SCRAPPED = "scrapped"
    NONE_REMOVED = "none removed"


class PauseReason(StrEnum):
    """Why a technician's clock stopped before the work was done."""

    BREAK = "break"
    PARTS = "waiting for parts"
    CONFIRMATION = "waiting for confirmation"
    OTHER_JOB = "other job"
    SHIFT_END = "end of shift"


# What screens and papers say for each of them.
WORDS = (
    QT_TRANSLATE_NOOP("Words", "general repair"),
    QT_TRANSLATE_NOOP("Words", "accident repair"),
    QT_TRANSLATE_NOOP("Words", "warranty"),
    QT_TRANSLATE_NOOP("Words", "internal"),
    QT_TRANSLATE_NOOP("Words", "draft"),
    QT_TRANSLATE_NOOP("Words", "quoted"),
    QT_TRANSLATE_NOOP("Words", "confirmed"),
    QT_TRANSLATE_NOOP("Words", "dispatched"),
    QT_TRANSLATE_NOOP("Words", "started"),
    QT_TRANSLATE_NOOP("Words", "waiting for parts"),
    QT_TRANSLATE_NOOP("Words", "waiting for confirmation"),
    QT_TRANSLATE_NOOP("Words", "finished"),
    QT_TRANSLATE_NOOP("Words", "inspected"),
    QT_TRANSLATE_NOOP("Words", "settled"),
    QT_TRANSLATE_NOOP("Words", "delivered"),
    QT_TRANSLATE_NOOP("Words", "called back"),
    QT_TRANSLATE_NOOP("Words", "archived"),
    QT_TRANSLATE_NOOP("Words", "cancelled"),
    QT_TRANSLATE_NOOP("Words", "reception"),
    QT_TRANSLATE_NOOP("Words", "bay"),
    QT_TRANSLATE_NOOP("Words", "paint shop"),
    QT_TRANSLATE_NOOP("Words", "wash"),
    QT_TRANSLATE_NOOP("Words", "parking"),
    QT_TRANSLATE_NOOP("Words", "parts counter"),
    QT_TRANSLATE_NOOP("Words", "handed over"),
    QT_TRANSLATE_NOOP("Words", "seat cover"),
    QT_TRANSLATE_NOOP("Words", "steering-wheel cover"),
    QT_TRANSLATE_NOOP("Words", "foot-mat cover"),
    QT_TRANSLATE_NOOP("Words", "left fender cover"),
    QT_TRANSLATE_NOOP("Words", "right fender cover"),
    QT_TRANSLATE_NOOP("Words", "labour"),
    QT_TRANSLATE_NOOP("Words", "part"),
    QT_TRANSLATE_NOOP("Words", "customer"),
    QT_TRANSLATE_NOOP("Words", "oil"),
    QT_TRANSLATE_NOOP("Words", "oil filter"),
    QT_TRANSLATE_NOOP("Words", "care product"),
    QT_TRANSLATE_NOOP("Words", "wear part"),
    QT_TRANSLATE_NOOP("Words", "consumable"),
    QT_TRANSLATE_NOOP("Words", "other"),
    QT_TRANSLATE_NOOP("Words", "reported"),
    QT_TRANSLATE_NOOP("Words", "declined"),
    QT_TRANSLATE_NOOP("Words", "missed in quotation"),
    QT_TRANSLATE_NOOP("Words", "damaged during repair"),
    QT_TRANSLATE_NOOP("Words", "at the desk"),
    QT_TRANSLATE_NOOP("Words", "phone"),
    QT_TRANSLATE_NOOP("Words", "message"),
    QT_TRANSLATE_NOOP("Words", "cash"),
    QT_TRANSLATE_NOOP("Words", "card"),
    QT_TRANSLATE_NOOP("Words", "transfer"),
    QT_TRANSLATE_NOOP("Words", "mobile payment"),
    QT_TRANSLATE_NOOP("Words", "monthly account"),
    QT_TRANSLATE_NOOP("Words", "returned to the customer"),
    QT_TRANSLATE_NOOP("Words", "returned to the manufacturer"),
    QT_TRANSLATE_NOOP("Words", "scrapped"),
    QT_TRANSLATE_NOOP("Words", "none removed"),
    QT_TRANSLATE_NOOP("Words", "break"),
    QT_TRANSLATE_NOOP("Words", "other job"),
    QT_TRANSLATE_NOOP("Words", "end of shift"),
)
