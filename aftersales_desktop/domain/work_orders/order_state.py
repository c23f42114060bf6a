"""The words of a work order's life (SM1) and of its parts."""

from enum import StrEnum


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
