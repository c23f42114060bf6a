"""A round through the workshop: one checklist, walked place by place (R2.2.4 to R2.2.10)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row


class FloorRound(Row):
    """One checklist on one day; there is one of each a day."""

    __tablename__ = "floor_round"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    checklist: Mapped[str] = mapped_column(String(40))
    day: Mapped[date]
    begun_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    begun_at: Mapped[datetime]
    finished_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    finished_at: Mapped[datetime | None] = mapped_column(default=None)

    __table_args__ = (Index(None, "checklist", "day", unique=True), Index(None, "day"))


class RoundAnswer(Row):
    """What was found at one point, at one place or for the whole floor (`place_id` empty)."""

    __tablename__ = "round_answer"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    round_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("floor_round.id"))
    point: Mapped[str] = mapped_column(String(40))
    place_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("floor_place.id"), default=None)
    in_order: Mapped[bool]
    answered_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    answered_at: Mapped[datetime]

    __table_args__ = (Index(None, "round_id", "point", "place_id", unique=True),)
