"""The old parts of a car are off the floor: where they were said to go, they went (R2.2.8a)."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row


class OldPartsCleared(Row):
    """One order's old parts, cleared once."""

    __tablename__ = "old_parts_cleared"

    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"), primary_key=True)
    cleared_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    cleared_at: Mapped[datetime]
