"""The house prints more papers: the visitor slip and the floor inspection report."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

PAPERS = (
    "job card",
    "estimate",
    "settlement sheet",
    "issue slip",
    "return slip",
    "tool loan slip",
    "tool loan register",
    "count difference report",
    "labels",
    "visitor slip",
    "floor inspection report",
)


def upgrade() -> None:
    """Let the list of printed papers name them all."""
    listed = ", ".join(f"'{paper}'" for paper in PAPERS)
    with op.batch_alter_table("printed_document") as papers:
        papers.drop_constraint(op.f("ck_printed_document_form"), type_="check")
        papers.create_check_constraint(op.f("ck_printed_document_form"), sa.text(f"form IN ({listed})"))
