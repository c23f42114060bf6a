"""A print is written down: which copy of which paper, by whom, where its PDF lies (X1)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.documents.lookups import last_copy
from aftersales_desktop.domain.documents.printed_document import Form, PrintedDocument
from aftersales_desktop.domain.documents.refusals import CopyTaken, SubjectMissing
from aftersales_desktop.domain.work_orders.find_order import find_order
from aftersales_desktop.values.role import ANY_STAFF
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

PRINTED = QT_TRANSLATE_NOOP("Words", "printed")
REPRINTED = QT_TRANSLATE_NOOP("Words", "reprinted")


@dataclass(frozen=True, kw_only=True)
class RecordPrint:
    """The paper as it was drawn: its copy number already stands on the page.

    Attributes:
        subject: What the paper is about, such as RO-261124-0073 or a slip's number.
        copy_number: The number drawn on the page.
        file: Where the PDF lies in the archive.
        sha256: Fingerprint of the PDF's bytes.
        printer: Name of the printer; empty when it was only saved.

    """

    form: Form
    subject: str
    copy_number: int
    language: str
    file: str
    sha256: str
    order_id: int | None = None
    printer: str = ""


@dataclass(frozen=True, kw_only=True)
class PrintRecorded:
    """The entry; a copy above the first is a reprint."""

    document_id: int
    copy_number: int
    reprint: bool


@verb(roles=ANY_STAFF, clause="X1")
def record_print(work: Work, order: RecordPrint) -> PrintRecorded:
    """Record a copy; the first print of a job card is the order's card.

    Raises:
        SubjectMissing: Nothing says what the paper is about.
        CopyTaken: The number on the page is not the next one; the page must be drawn again.
        UnknownOrder: It names an order that is not there.

    """
    if not order.subject.strip():
        raise SubjectMissing
    if order.copy_number != last_copy(work, order.form, order.subject) + 1:
        raise CopyTaken(copy=order.copy_number)
    _mark_order(work, order)
    document = PrintedDocument(
        form=order.form,
        subject=order.subject,
        order_id=order.order_id,
        copy_number=order.copy_number,
        language=order.language,
        printed_by_id=work.actor.staff_id,
        at=work.now(),
        file=order.file,
        sha256=order.sha256,
        printer=order.printer,
    )
    work.session.add(document)
    work.session.flush()
    event = PRINTED if order.copy_number == 1 else REPRINTED
    work.note(Topic.DOCUMENTS, document.id, event, order_id=order.order_id, new=order.form.value)
    return PrintRecorded(
        document_id=document.id, copy_number=order.copy_number, reprint=order.copy_number > 1
    )


def _mark_order(work: Work, order: RecordPrint) -> None:
    """Let the order know that its card is on paper: only then can it be dispatched (SM1)."""
    if order.order_id is None:
        return
    job = find_order(work, order.order_id)
    if order.form is Form.JOB_CARD and job.card_printed_at is None:
        job.card_printed_at = work.now()
        work.note(Topic.WORK_ORDERS, job.id, PRINTED, order_id=job.id, new=order.form.value)
