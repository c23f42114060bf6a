"""A call or letter to one customer, given to one person by one day; how a customer stands (R2.1.2)."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class Analysis(StrEnum):
    """The lists that are read out of the customer file (R2.1.2b)."""

    SERVICE_DUE = "service due"
    NOT_SEEN = "not seen for long"
    WARRANTY_ENDING = "warranty ending"
    OPEN_CLAIMS = "open claim parts"
    COMPLAINTS = "complaints"
    SATISFACTION = "satisfaction"


class TaskResult(StrEnum):
    """What came of a call."""

    REACHED = "customer reached"
    APPOINTMENT = "appointment agreed"
    NO_INTEREST = "no interest"
    NOT_REACHED = "nobody answered"
    WRONG_NUMBER = "number out of use"


class Grade(StrEnum):
    """How a customer is classed (R2.1.2a)."""

    KEY = "key customer"
    REGULAR = "regular customer"
    OCCASIONAL = "occasional customer"


class Standing(StrEnum):
    """Whether the customer still comes (R2.1.2a)."""

    ACTIVE = "active customer"
    AT_RISK = "customer at risk"
    LOST = "lost customer"
    WON_BACK = "customer won back"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "service due"),
    QT_TRANSLATE_NOOP("Words", "not seen for long"),
    QT_TRANSLATE_NOOP("Words", "warranty ending"),
    QT_TRANSLATE_NOOP("Words", "open claim parts"),
    QT_TRANSLATE_NOOP("Words", "complaints"),
    QT_TRANSLATE_NOOP("Words", "satisfaction"),
    QT_TRANSLATE_NOOP("Words", "customer reached"),
    QT_TRANSLATE_NOOP("Words", "appointment agreed"),
    QT_TRANSLATE_NOOP("Words", "no interest"),
    QT_TRANSLATE_NOOP("Words", "nobody answered"),
    QT_TRANSLATE_NOOP("Words", "number out of use"),
    QT_TRANSLATE_NOOP("Words", "key customer"),
    QT_TRANSLATE_NOOP("Words", "regular customer"),
    QT_TRANSLATE_NOOP("Words", "occasional customer"),
    QT_TRANSLATE_NOOP("Words", "active customer"),
    QT_TRANSLATE_NOOP("Words", "customer at risk"),
    QT_TRANSLATE_NOOP("Words", "lost customer"),
    QT_TRANSLATE_NOOP("Words", "customer won back"),
)


class CustomerTask(Row):
    """One task; `result` is the last try's, `done_at` is set when nothing more is to be done."""

    __tablename__ = "customer_task"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    customer_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("customer.id"))
    vehicle_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("vehicle.id"))
    analysis: Mapped[Analysis] = mapped_column(word_column(Analysis))
    assignee_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    due_on: Mapped[date]
    script: Mapped[str] = mapped_column(String(500))
    made_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    made_at: Mapped[datetime]
    tries: Mapped[int] = mapped_column(default=0)
    result: Mapped[TaskResult | None] = mapped_column(word_column(TaskResult), default=None)
    note: Mapped[str] = mapped_column(String(500), default="")
    called_at: Mapped[datetime | None] = mapped_column(default=None)
    called_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    done_at: Mapped[datetime | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (
        CheckConstraint("done_at IS NULL OR result IS NOT NULL", name="done_has_result"),
        Index(None, "assignee_id", "done_at", "due_on"),
        Index(None, "customer_id", "done_at"),
        Index(None, "done_at", "due_on"),
        Index(None, "made_at"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class

    @property
    def subject(self) -> Subject:
        """What notices and deadlines about it point at."""
        return Subject(SubjectKind.CUSTOMER_TASK, self.id)


class CustomerStanding(Row):
    """How a customer is classed, and whether lost; by whom and why (R2.1.2a)."""

    __tablename__ = "customer_standing"

    customer_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("customer.id"), primary_key=True)
    grade: Mapped[Grade] = mapped_column(word_column(Grade))
    standing: Mapped[Standing] = mapped_column(word_column(Standing))
    reason: Mapped[str] = mapped_column(String(200), default="")
    set_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    set_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(default=1)

    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class
