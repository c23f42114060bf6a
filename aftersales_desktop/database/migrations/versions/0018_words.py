"""Words that columns of older tables may hold since then: new forms, new kinds of movement."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.append_only import protect_again

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

# Table, column, name of the check, and every word allowed.
WORDS = (
    (
        "printed_document",
        "form",
        "form",
        (
            "job card",
            "estimate",
            "accident quotation",
            "accident quotation, house copy",
            "settlement sheet",
            "issue slip",
            "return slip",
            "tool loan slip",
            "tool loan register",
            "count difference report",
            "labels",
            "sanction record",
            "sanctions of a month",
            "visitor slip",
            "floor inspection report",
            "director's figures",
            "three-supplier comparison",
            "internal-use order",
            "claim-part order",
            "deposit receipt",
            "refund voucher",
        ),
    ),
    (
        "stock_movement",
        "kind",
        "movementkind",
        (
            "opening stock",
            "goods-in",
            "stock-out",
            "stock-out reversed",
            "return to stock",
            "count difference",
            "moved between bins",
            "internal use",
        ),
    ),
)


def upgrade() -> None:
    """Put each check anew."""
    for table, column, name, words in WORDS:
        check = op.f(f"ck_{table}_{name}")
        allowed = sa.column(column).in_(words)
        with op.batch_alter_table(table) as batch:
            batch.drop_constraint(check, type_="check")
            batch.create_check_constraint(check, allowed)
        protect_again(table)
