"""The steps of a reception and which of them count (R2.1.3a)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class ReceptionStep(StrEnum):
    """From the door to the workshop, in their order."""

    ARRIVAL = "arrival"
    GREETING = "greeting"
    CUSTOMER = "customer and car"
    COMPLAINT = "complaint in the customer's words"
    WALK_ROUND = "walk-round check"
    COVERS = "covers on"
    QUOTATION = "estimate shown"
    SIGNATURE = "customer's signature"
    JOB_CARD = "job card printed"
    HAND_OVER = "handed to the workshop"


class StepState(StrEnum):
    """Whether a step was done, and in time."""

    DONE = "step done"
    LATE = "step late"
    SKIPPED = "step skipped"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "arrival"),
    QT_TRANSLATE_NOOP("Words", "greeting"),
    QT_TRANSLATE_NOOP("Words", "customer and car"),
    QT_TRANSLATE_NOOP("Words", "complaint in the customer's words"),
    QT_TRANSLATE_NOOP("Words", "walk-round check"),
    QT_TRANSLATE_NOOP("Words", "covers on"),
    QT_TRANSLATE_NOOP("Words", "estimate shown"),
    QT_TRANSLATE_NOOP("Words", "customer's signature"),
    QT_TRANSLATE_NOOP("Words", "job card printed"),
    QT_TRANSLATE_NOOP("Words", "handed to the workshop"),
    QT_TRANSLATE_NOOP("Words", "step done"),
    QT_TRANSLATE_NOOP("Words", "step late"),
    QT_TRANSLATE_NOOP("Words", "step skipped"),
)


class ReceptionStepRule(Row):
    """A step that somebody decided about; a step without a row counts."""

    __tablename__ = "reception_step_rule"

    step: Mapped[ReceptionStep] = mapped_column(word_column(ReceptionStep), primary_key=True)
    counts: Mapped[bool]
    set_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    set_at: Mapped[datetime]
