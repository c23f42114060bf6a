"""Who leads the workshop on a day: the first responsible persons for whatever is found (R2.2.1b)."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row


class ShiftRoster(Row):
    """Workshop manager and team leader of one day."""

    __tablename__ = "shift_roster"

    day: Mapped[date] = mapped_column(primary_key=True)
    manager_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    leader_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    entered_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    entered_at: Mapped[datetime]
