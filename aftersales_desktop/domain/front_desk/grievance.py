"""What makes a customer angry, and what became of it; a suspicion that it was hidden (R2.1.4)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.document_number import shown_document
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class GrievanceChannel(StrEnum):
    """How the grievance reached the house."""

    DESK = "said at the desk"
    PHONE = "phone call"
    MESSAGE = "text message"
    LETTER = "letter or mail"
    SURVEY = "satisfaction survey"
    MANUFACTURER = "through the manufacturer"


class GrievanceState(StrEnum):
    """How far it has come; open and reported ones keep an order from the archive."""

    OPEN = "not dispelled"
    REPORTED = "with the superior"
    DISPELLED = "dispelled"
    SETTLED = "settled by the superior"


class SuspicionState(StrEnum):
    """Whether a grievance was hidden from the superior (R2.1.4b)."""

    SUSPECTED = "concealment suspected"
    CONCEALED = "concealment verified"
    CLEARED = "not concealed"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "said at the desk"),
    QT_TRANSLATE_NOOP("Words", "phone call"),
    QT_TRANSLATE_NOOP("Words", "text message"),
    QT_TRANSLATE_NOOP("Words", "letter or mail"),
    QT_TRANSLATE_NOOP("Words", "satisfaction survey"),
    QT_TRANSLATE_NOOP("Words", "through the manufacturer"),
    QT_TRANSLATE_NOOP("Words", "not dispelled"),
    QT_TRANSLATE_NOOP("Words", "with the superior"),
    QT_TRANSLATE_NOOP("Words", "dispelled"),
    QT_TRANSLATE_NOOP("Words", "settled by the superior"),
    QT_TRANSLATE_NOOP("Words", "concealment suspected"),
    QT_TRANSLATE_NOOP("Words", "concealment verified"),
    QT_TRANSLATE_NOOP("Words", "not concealed"),
)
STILL_OPEN = (GrievanceState.OPEN, GrievanceState.REPORTED)


class Grievance(Row):
    """One grievance, in the customer's words.

    Attributes:
        done: What was done about it, by the desk or by the superior.
        confirmed_by: Who of the customer's side said that all is well.
        left_desk_at: When the desk closed it because the superior has it.
        escalated_at: When the program told the superiors that the desk did neither (R2.1.4a).

    """

    __tablename__ = "grievance"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    customer_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("customer.id"))
    order_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("work_order.id"))
    channel: Mapped[GrievanceChannel] = mapped_column(word_column(GrievanceChannel))
    words: Mapped[str] = mapped_column(String(500))
    taken_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]
    state: Mapped[GrievanceState] = mapped_column(word_column(GrievanceState), default=GrievanceState.OPEN)
    done: Mapped[str] = mapped_column(String(500), default="")
    confirmed_by: Mapped[str] = mapped_column(String(60), default="")
    reported_at: Mapped[datetime | None] = mapped_column(default=None)
    reported_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    reported_to: Mapped[Role | None] = mapped_column(word_column(Role), default=None)
    report: Mapped[str] = mapped_column(String(500), default="")
    left_desk_at: Mapped[datetime | None] = mapped_column(default=None)
    escalated_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (
        CheckConstraint("state <> 'dispelled' OR confirmed_by <> ''", name="dispelled_is_confirmed"),
        CheckConstraint(
            "state <> 'with the superior' OR reported_to IS NOT NULL", name="reported_to_somebody"
        ),
        Index(None, "state", "at"),
        Index(None, "customer_id"),
        Index(None, "order_id"),
        Index(None, "at"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class

    @property
    def shown_number(self) -> str:
        """The number as on screen."""
        return shown_document("GR", self.number)

    @property
    def subject(self) -> Subject:
        """What notices and deadlines about it point at."""
        return Subject(SubjectKind.GRIEVANCE, self.id)


class Concealment(Row):
    """A suspicion that a grievance was neither dispelled nor reported (R2.1.4b).

    Attributes:
        earlier_id: The entry that lay at the desk; none when the desk made no entry at all.
        later_id: The grievance by which it came to light.
        person_id: Who heard the first one.

    """

    __tablename__ = "concealment"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    earlier_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("grievance.id"))
    later_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("grievance.id"))
    person_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]
    state: Mapped[SuspicionState] = mapped_column(
        word_column(SuspicionState), default=SuspicionState.SUSPECTED
    )
    judged_at: Mapped[datetime | None] = mapped_column(default=None)
    judged_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    findings: Mapped[str] = mapped_column(String(500), default="")
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (
        Index(None, "state"),
        Index(None, "earlier_id", unique=True),
        Index(None, "later_id"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class
