"""What the director changed in the authority matrix, and who stands in for whom (R2.0a)."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row
from aftersales_desktop.values.role import Role


class AuthorityChange(Row):
    """One change of one line of the matrix; the latest holds, the earlier ones tell the story.

    `posts` are the holders' short names with commas: a line is read and written as a whole.
    """

    __tablename__ = "authority_change"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    key: Mapped[str] = mapped_column(String(60))
    posts: Mapped[str] = mapped_column(String(200))
    reason: Mapped[str] = mapped_column(String(200), default="")
    changed_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]

    __table_args__ = (
        CheckConstraint("posts <> ''", name="held_by_somebody"),
        Index(None, "key", "id"),
    )

    @property
    def holders(self) -> tuple[Role, ...]:
        """The posts that hold the line from this change on."""
        return tuple(Role(post) for post in self.posts.split(","))


class Delegation(Row):
    """Somebody is away and another person holds his powers from the first to the last day, or until ended."""

    __tablename__ = "delegation"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    from_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    to_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    first_day: Mapped[date]
    last_day: Mapped[date]
    reason: Mapped[str] = mapped_column(String(200))
    made_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    made_at: Mapped[datetime]
    ended_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)

    __table_args__ = (
        CheckConstraint("from_id <> to_id", name="to_somebody_else"),
        CheckConstraint("first_day <= last_day", name="in_order"),
        CheckConstraint("(ended_by_id IS NULL) = (ended_at IS NULL)", name="ended_by_somebody"),
        Index(None, "to_id", "last_day"),
        Index(None, "from_id", "last_day"),
    )
