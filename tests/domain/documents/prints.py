"""What the house has stored about the copies of a paper."""

from sqlalchemy import select

from aftersales_desktop.domain.documents.printed_document import Form, PrintedDocument
from tests.house import House


def prints_of(house: House, form: Form, subject: str) -> tuple[PrintedDocument, ...]:
    """Read what was recorded of a paper, newest first."""
    copies = (
        select(PrintedDocument)
        .where(PrintedDocument.form == form, PrintedDocument.subject == subject)
        .order_by(PrintedDocument.id.desc())
    )
    with house.session() as session:
        return tuple(session.scalars(copies))
