"""A request for another person's yes, and, once decided, the signature itself (X4)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.subject import Subject, SubjectKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class Power(StrEnum):
    """What somebody is entitled to decide; the authority matrix says who holds it (R2.0a).

    A power of `signed` kind is exercised by deciding a request; the others are delegated whole: the verb asks
    `may(work, power)` and no further step is needed.
    """

    DISCOUNT = "discount within the limit"
    DISCOUNT_ABOVE_LIMIT = "discount above the limit"
    DISCOUNT_ABOVE_QUOTA = "discount above the weekly quota"
    ACCIDENT_QUOTATION = "accident quotation"
    ACCIDENT_BELOW_MARGIN = "accident quotation below the margin"
    CLAIM_PART = "claim-part order"
    LARGE_CLAIM_PART = "large claim-part order"
    DEPOSIT_WAIVER = "waiver of a deposit"
    SELF_PURCHASE = "self-purchase"
    ORDER_RETURN = "return from an order"
    VERIFY_SANCTION = "verification of a sanction"
    CONFIRM_SANCTION = "confirmation of a sanction"


class RequestState(StrEnum):
    """Where a request stands; a withdrawn one was overtaken by a change of what it was about."""

    OPEN = "open"
    APPROVED = "approved"
    DECLINED = "sent back"
    WITHDRAWN = "withdrawn"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "discount within the limit"),
    QT_TRANSLATE_NOOP("Words", "discount above the limit"),
    QT_TRANSLATE_NOOP("Words", "discount above the weekly quota"),
    QT_TRANSLATE_NOOP("Words", "accident quotation"),
    QT_TRANSLATE_NOOP("Words", "accident quotation below the margin"),
    QT_TRANSLATE_NOOP("Words", "claim-part order"),
    QT_TRANSLATE_NOOP("Words", "large claim-part order"),
    QT_TRANSLATE_NOOP("Words", "waiver of a deposit"),
    QT_TRANSLATE_NOOP("Words", "self-purchase"),
    QT_TRANSLATE_NOOP("Words", "return from an order"),
    QT_TRANSLATE_NOOP("Words", "verification of a sanction"),
    QT_TRANSLATE_NOOP("Words", "confirmation of a sanction"),
    QT_TRANSLATE_NOOP("Words", "open"),
    QT_TRANSLATE_NOOP("Words", "approved"),
    QT_TRANSLATE_NOOP("Words", "sent back"),
    QT_TRANSLATE_NOOP("Words", "withdrawn"),
)


class ApprovalRequest(Row):
    """One request about one version of one thing; approved, it is the signature under that version.

    `digest` fixes what was signed; whoever changes it withdraws the request and its signature.
    `facts` (values/facts) hold what the inbox row shows; `reason` is the asker's own words; `due_at` is when
    it should be answered, so that no car waits for a signature (R2.0b). `barred_id` is whom it is about:
    nobody decides on himself.
    """

    __tablename__ = "approval_request"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    power: Mapped[Power] = mapped_column(word_column(Power))
    subject_kind: Mapped[SubjectKind] = mapped_column(word_column(SubjectKind))
    subject_id: Mapped[int] = mapped_column(BIG_ID)
    order_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("work_order.id"), default=None)
    subject_version: Mapped[int]
    digest: Mapped[str] = mapped_column(String(64))
    facts: Mapped[str] = mapped_column(Text, default="{}")
    reason: Mapped[str] = mapped_column(String(500), default="")
    asked_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    asked_at: Mapped[datetime]
    due_at: Mapped[datetime | None] = mapped_column(default=None)
    state: Mapped[RequestState] = mapped_column(word_column(RequestState), default=RequestState.OPEN)
    decided_by_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    on_behalf_of_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    decided_at: Mapped[datetime | None] = mapped_column(default=None)
    comment: Mapped[str] = mapped_column(String(500), default="")
    barred_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("staff_member.id"), default=None)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (
        CheckConstraint("decided_by_id IS NULL OR decided_by_id <> asked_by_id", name="four_eyes"),
        CheckConstraint(
            "on_behalf_of_id IS NULL OR on_behalf_of_id <> asked_by_id", name="four_eyes_by_deputy"
        ),
        CheckConstraint(
            "barred_id IS NULL OR decided_by_id IS NULL OR decided_by_id <> barred_id",
            name="not_about_oneself",
        ),
        # R2.3.10a, R2.3.11a: for these no signature may be asked.
        CheckConstraint("power NOT IN ('self-purchase', 'return from an order')", name="no_abolished_step"),
        CheckConstraint(
            "state IN ('open', 'withdrawn') OR (decided_by_id IS NOT NULL AND decided_at IS NOT NULL)",
            name="decided_by_somebody",
        ),
        Index(None, "state", "power", "id"),
        Index(None, "state", "due_at", "id"),
        Index(None, "subject_kind", "subject_id", "id"),
        Index(None, "order_id"),
        Index(None, "decided_at"),
    )
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class

    @property
    def subject(self) -> Subject:
        """What it is about."""
        return Subject(self.subject_kind, self.subject_id)
