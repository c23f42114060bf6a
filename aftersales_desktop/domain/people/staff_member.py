"""A person on the staff, with the posts held."""

from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.scan_code import ScanCode, ScanKind


class StaffRole(Row):
    """One post held by one person."""

    __tablename__ = "staff_role"

    staff_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), primary_key=True, init=False)
    role: Mapped[Role] = mapped_column(word_column(Role), primary_key=True)


class StaffMember(Row):
    """A person who works here; leaves by `active = False`, never by deletion.

    `number` is printed on the badge; `badge_tag` changes when a lost badge is replaced.
    """

    __tablename__ = "staff_member"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[int] = mapped_column(unique=True)
    badge_tag: Mapped[int]
    name: Mapped[str] = mapped_column(String(60))
    pin_hash: Mapped[str] = mapped_column(String(200))
    team: Mapped[str] = mapped_column(String(40), default="")
    phone: Mapped[str] = mapped_column(String(40), default="")
    active: Mapped[bool] = mapped_column(default=True)
    failed_pins: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None] = mapped_column(default=None)
    roles: Mapped[list[StaffRole]] = relationship(
        default_factory=list, cascade="all, delete-orphan", lazy="selectin", order_by="StaffRole.role"
    )

    __table_args__ = (UniqueConstraint("number", "badge_tag"),)

    def as_actor(self) -> Actor:
        """Give the person as verbs see them."""
        return Actor(staff_id=self.id, name=self.name, roles=frozenset(post.role for post in self.roles))

    @property
    def badge(self) -> ScanCode:
        """The code on the person's badge."""
        return ScanCode(ScanKind.BADGE, self.number, self.badge_tag)
