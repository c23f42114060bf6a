"""What was printed, and which number the next copy carries (X1)."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.dealership.dealership import Dealership
from aftersales_desktop.domain.documents.printed_document import Form, PrintedDocument
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.values.role import ANY_STAFF

PAGE = 60


@dataclass(frozen=True, kw_only=True)
class PrintedCopy:
    """One print as the history shows it."""

    document_id: int
    form: Form
    subject: str
    copy_number: int
    language: str
    printed_by: str
    at: datetime
    file: str
    printer: str


@dataclass(frozen=True, kw_only=True)
class NextCopy:
    """What a page needs to know before it is drawn: its number, who prints it, when, for which house."""

    copy_number: int
    at: datetime
    by: str
    house: str
    address: str
    telephone: str
    language: str


@lookup(roles=ANY_STAFF)
def next_copy(work: Work, form: Form, subject: str) -> NextCopy:
    """Say which number the next print of a paper carries, and what heads it."""
    house = work.session.get(Dealership, 1)
    return NextCopy(
        copy_number=last_copy(work, form, subject) + 1,
        at=work.now(),
        by=work.actor.name,
        house=house.name if house is not None else "",
        address=house.address if house is not None else "",
        telephone=house.phone if house is not None else "",
        language=house.language if house is not None else "en",
    )


@lookup(roles=ANY_STAFF)
def prints_of_order(
    work: Work, order_id: int, before_id: int | None = None, limit: int = PAGE
) -> tuple[PrintedCopy, ...]:
    """Page through what was printed for an order, newest first; `before_id` is the last one seen."""
    query = (
        select(PrintedDocument, StaffMember.name)
        .join(StaffMember, StaffMember.id == PrintedDocument.printed_by_id)
        .where(PrintedDocument.order_id == order_id)
        .order_by(PrintedDocument.id.desc())
        .limit(limit)
    )
    if before_id is not None:
        query = query.where(PrintedDocument.id < before_id)
    return tuple(
        PrintedCopy(
            document_id=document.id,
            form=document.form,
            subject=document.subject,
            copy_number=document.copy_number,
            language=document.language,
            printed_by=name,
            at=document.at,
            file=document.file,
            printer=document.printer,
        )
        for document, name in work.session.execute(query)
    )


def last_copy(work: Work, form: Form, subject: str) -> int:
    """Say how many copies of a paper were printed so far."""
    counted = select(func.max(PrintedDocument.copy_number)).where(
        PrintedDocument.form == form, PrintedDocument.subject == subject
    )
    return work.session.scalar(counted) or 0
