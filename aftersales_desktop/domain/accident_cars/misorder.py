"""A part misreported or misordered from an accident quotation, with its cause (R2.3.3c)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class MisorderKind(StrEnum):
    """What went wrong: the line said the wrong thing, or the right line was ordered wrongly."""

    MISREPORT = "misreported"
    MISORDER = "misordered"


WORDS = (QT_TRANSLATE_NOOP("Words", "misreported"), QT_TRANSLATE_NOOP("Words", "misordered"))


class Misorder(Row):
    """One case; whoever it concerns stands in the register of sanctions."""

    __tablename__ = "misorder"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    order_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("work_order.id"))
    # The line may be taken off the order later; what was wrong about it stays.
    line_id: Mapped[int] = mapped_column(BIG_ID)
    part: Mapped[str] = mapped_column(String(200))
    kind: Mapped[MisorderKind] = mapped_column(word_column(MisorderKind))
    cause: Mapped[str] = mapped_column(String(500))
    recorded_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]

    __table_args__ = (Index(None, "order_id"), Index(None, "at"))
