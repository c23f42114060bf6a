"""A message to a person or to everybody in a post, kept with who read and accepted it and when (X6)."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.subject import SubjectKind


class Notice(Row):
    """One message: to a person or to a post's queue, about a subject.

    `says` is an English source sentence marked in context "Notices"; `facts` fill its placeholders.
    A hand-over (`to_accept`) stays open until somebody it went to accepts it. `waiting` is 1 as long as
    somebody has to read or accept it, so that what waits is found among all that ever was.
    """

    __tablename__ = "notice"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    to_staff_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    to_role: Mapped[Role | None] = mapped_column(word_column(Role, "to_role"), default=None)
    says: Mapped[str] = mapped_column(Text)
    facts: Mapped[str] = mapped_column(Text, default="{}")
    clause: Mapped[str] = mapped_column(String(20), default="")
    subject_kind: Mapped[SubjectKind] = mapped_column(word_column(SubjectKind))
    subject_id: Mapped[int] = mapped_column(BIG_ID)
    order_id: Mapped[int | None] = mapped_column(BIG_ID, default=None)
    to_accept: Mapped[bool] = mapped_column(default=False)
    sent_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    sent_at: Mapped[datetime]
    read_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    read_at: Mapped[datetime | None] = mapped_column(default=None)
    accepted_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    accepted_at: Mapped[datetime | None] = mapped_column(default=None)

    waiting: Mapped[int] = mapped_column(default=1)

    __table_args__ = (
        CheckConstraint("(to_staff_id IS NULL) <> (to_role IS NULL)", name="one_receiver"),
        Index(None, "to_staff_id", "waiting", "id"),
        Index(None, "to_role", "waiting", "id"),
        Index(None, "subject_kind", "subject_id"),
        Index(None, "sent_by_id", "id"),
    )

    def read(self, staff_id: int, at: datetime) -> None:
        """Write down the first reader."""
        self.read_by_id, self.read_at = staff_id, at
        self.waiting = int(self.to_accept and self.accepted_at is None)

    def accept(self, staff_id: int, at: datetime) -> None:
        """Write down who takes the hand-over; he has read it too."""
        if self.read_at is None:
            self.read_by_id, self.read_at = staff_id, at
        self.accepted_by_id, self.accepted_at, self.waiting = staff_id, at, 0
