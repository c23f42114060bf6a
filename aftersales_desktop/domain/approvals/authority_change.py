"""What the director changed in the authority matrix (R2.0a)."""

from datetime import datetime

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
