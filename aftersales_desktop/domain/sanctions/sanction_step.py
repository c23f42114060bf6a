"""One step in the life of a sanction, with who took it, when and on what grounds (X7, SM15)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class StepTaken(StrEnum):
    """What was done; a dismissal of an employee is signed once before it is confirmed (R2.2.3c)."""

    VERIFIED = "sanction verified"
    SIGNED = "first of two signatures"
    CONFIRMED = "sanction confirmed"
    DISMISSED = "sanction dismissed"
    APPEALED = "appeal lodged"
    SETTLED = "sanction settled"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "sanction verified"),
    QT_TRANSLATE_NOOP("Words", "first of two signatures"),
    QT_TRANSLATE_NOOP("Words", "sanction confirmed"),
    QT_TRANSLATE_NOOP("Words", "sanction dismissed"),
    QT_TRANSLATE_NOOP("Words", "appeal lodged"),
    QT_TRANSLATE_NOOP("Words", "sanction settled"),
)


class SanctionStep(Row):
    """A step; `says` are the findings, reason or comment, `reference` the payroll or personnel file's own."""

    __tablename__ = "sanction_step"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    sanction_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("sanction.id"))
    step: Mapped[StepTaken] = mapped_column(word_column(StepTaken))
    by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]
    says: Mapped[str] = mapped_column(String(500), default="")
    reference: Mapped[str] = mapped_column(String(80), default="")

    __table_args__ = (Index(None, "sanction_id", "id"),)
