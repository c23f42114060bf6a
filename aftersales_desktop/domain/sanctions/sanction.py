"""A sanction: proposed with evidence, verified, confirmed, settled outside the program (X7, SM15)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class SanctionState(StrEnum):
    """SM15, with the appeal that a confirmed person may make."""

    PROPOSED = "proposed"
    VERIFIED = "verified"
    CONFIRMED = "confirmed"
    APPEALED = "appealed"
    SETTLED = "settled"
    DISMISSED = "dismissed"


class Measure(StrEnum):
    """What a clause threatens with."""

    FINE = "fine"
    DEMERIT = "demerit"
    MAJOR_DEMERIT = "major demerit"
    DISMISSAL = "dismissal of the employee"
    COMPENSATION = "compensation"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "proposed"),
    QT_TRANSLATE_NOOP("Words", "verified"),
    QT_TRANSLATE_NOOP("Words", "confirmed"),
    QT_TRANSLATE_NOOP("Words", "appealed"),
    QT_TRANSLATE_NOOP("Words", "settled"),
    QT_TRANSLATE_NOOP("Words", "dismissed"),
    QT_TRANSLATE_NOOP("Words", "fine"),
    QT_TRANSLATE_NOOP("Words", "demerit"),
    QT_TRANSLATE_NOOP("Words", "major demerit"),
    QT_TRANSLATE_NOOP("Words", "dismissal of the employee"),
    QT_TRANSLATE_NOOP("Words", "compensation"),
)


class Sanction(Row):
    """One proposal against one person for one event.

    `event` is an English source sentence marked in context "Sanctions", filled by `facts`; a manual proposal
    stores the proposer's own words as they are. `once` keeps the same event from being proposed twice.
    """

    __tablename__ = "sanction"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    person_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    clause: Mapped[str] = mapped_column(String(20))
    measure: Mapped[Measure] = mapped_column(word_column(Measure))
    amount: Mapped[Money]
    event: Mapped[str] = mapped_column(Text)
    facts: Mapped[str] = mapped_column(Text, default="{}")
    evidence: Mapped[str] = mapped_column(Text, default="")
    happened_at: Mapped[datetime]
    subject_kind: Mapped[SubjectKind] = mapped_column(word_column(SubjectKind))
    subject_id: Mapped[int] = mapped_column(BIG_ID)
    order_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("work_order.id"), default=None)
    once: Mapped[str] = mapped_column(String(80), unique=True)
    by_program: Mapped[bool]
    proposed_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    proposed_at: Mapped[datetime]
    state: Mapped[SanctionState] = mapped_column(word_column(SanctionState), default=SanctionState.PROPOSED)
    state_since: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (
        CheckConstraint("amount >= 0", name="amount_not_negative"),
        Index(None, "person_id", "happened_at"),
        Index(None, "state", "id"),
        Index(None, "clause", "id"),
        Index(None, "happened_at"),
        Index(None, "subject_kind", "subject_id"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class

    @property
    def subject(self) -> Subject:
        """What it is about."""
        return Subject(self.subject_kind, self.subject_id)
