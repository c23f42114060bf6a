"""A violation found on a round or between rounds: where, whose, until when, corrected, verified (R2.2.X)."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row
from aftersales_desktop.domain.rounds.finding_state import FindingState


class Finding(Row):
    """One violation.

    `clause` is the rule broken; `person_id` who is concerned, if known. The heads of the shift are the first
    responsible persons and are kept with it (R2.2.1b).
    """

    __tablename__ = "finding"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    round_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("floor_round.id"), default=None)
    point: Mapped[str] = mapped_column(String(40), default="")
    clause: Mapped[str] = mapped_column(String(20))
    place_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("floor_place.id"), default=None)
    place: Mapped[str] = mapped_column(String(60))
    what: Mapped[str] = mapped_column(String(300))
    person_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    manager_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    leader_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    found_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    found_at: Mapped[datetime]
    due_at: Mapped[datetime]
    has_photo: Mapped[bool] = mapped_column(default=False)
    corrected_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    corrected_at: Mapped[datetime | None] = mapped_column(default=None)
    correction: Mapped[str] = mapped_column(String(300), default="")
    verified_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    verified_at: Mapped[datetime | None] = mapped_column(default=None)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (
        Index(None, "verified_at", "due_at"),
        Index(None, "round_id"),
        Index(None, "found_at"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class

    @property
    def state(self) -> FindingState:
        """How far it has come."""
        if self.verified_at is not None:
            return FindingState.VERIFIED
        return FindingState.CORRECTED if self.corrected_at is not None else FindingState.OPEN


class FindingPhoto(Row):
    """The picture of a finding, in the database so that every station and backup has it; at most 2 MB."""

    __tablename__ = "finding_photo"

    finding_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("finding.id"), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)
