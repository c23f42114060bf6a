"""One print of one form."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class Form(StrEnum):
    """The printed forms of the house."""

    JOB_CARD = "job card"
    ESTIMATE = "estimate"
    ACCIDENT_QUOTATION = "accident quotation"
    ACCIDENT_MARGIN = "accident quotation, house copy"
    SETTLEMENT = "settlement sheet"
    ISSUE_SLIP = "issue slip"
    RETURN_SLIP = "return slip"
    TOOL_LOAN_SLIP = "tool loan slip"
    TOOL_REGISTER = "tool loan register"
    COUNT_REPORT = "count difference report"
    LABELS = "labels"
    SANCTION_RECORD = "sanction record"
    SANCTION_LIST = "sanctions of a month"
    VISITOR_SLIP = "visitor slip"
    FLOOR_REPORT = "floor inspection report"
    DIRECTOR_FIGURES = "director's figures"
    PRICE_COMPARISON = "three-supplier comparison"
    INTERNAL_USE = "internal-use order"
    CLAIM_ORDER = "claim-part order"
    DEPOSIT_RECEIPT = "deposit receipt"
    REFUND_VOUCHER = "refund voucher"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "job card"),
    QT_TRANSLATE_NOOP("Words", "estimate"),
    QT_TRANSLATE_NOOP("Words", "accident quotation"),
    QT_TRANSLATE_NOOP("Words", "accident quotation, house copy"),
    QT_TRANSLATE_NOOP("Words", "settlement sheet"),
    QT_TRANSLATE_NOOP("Words", "issue slip"),
    QT_TRANSLATE_NOOP("Words", "return slip"),
    QT_TRANSLATE_NOOP("Words", "tool loan slip"),
    QT_TRANSLATE_NOOP("Words", "tool loan register"),
    QT_TRANSLATE_NOOP("Words", "count difference report"),
    QT_TRANSLATE_NOOP("Words", "labels"),
    QT_TRANSLATE_NOOP("Words", "sanction record"),
    QT_TRANSLATE_NOOP("Words", "sanctions of a month"),
    QT_TRANSLATE_NOOP("Words", "visitor slip"),
    QT_TRANSLATE_NOOP("Words", "floor inspection report"),
    QT_TRANSLATE_NOOP("Words", "director's figures"),
    QT_TRANSLATE_NOOP("Words", "three-supplier comparison"),
    QT_TRANSLATE_NOOP("Words", "internal-use order"),
    QT_TRANSLATE_NOOP("Words", "claim-part order"),
    QT_TRANSLATE_NOOP("Words", "deposit receipt"),
    QT_TRANSLATE_NOOP("Words", "refund voucher"),
)


class PrintedDocument(Row):
    """The n-th copy of a form; a second copy is a reprint and marked as one."""

    __tablename__ = "printed_document"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    form: Mapped[Form] = mapped_column(word_column(Form))
    subject: Mapped[str] = mapped_column(String(60))
    order_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("work_order.id"))
    copy_number: Mapped[int]
    language: Mapped[str] = mapped_column(String(10))
    printed_by_id: Mapped[int] = mapped_column(BIG_ID, ForeignKey("staff_member.id"))
    at: Mapped[datetime]
    file: Mapped[str] = mapped_column(String(300), default="")
    sha256: Mapped[str] = mapped_column(String(64), default="")
    printer: Mapped[str] = mapped_column(String(120), default="")

    __table_args__ = (UniqueConstraint("form", "subject", "copy_number"), Index(None, "order_id"))
