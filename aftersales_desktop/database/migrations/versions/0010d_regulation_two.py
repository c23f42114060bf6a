"""Regulation 2 whole, part 4."""

import sqlalchemy as sa
from alembic import op

revision = "0010d"
down_revision = "0010c"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    widen_audit_entry()
    widen_clocking()
    widen_journal_line()
    widen_part()
    widen_parts_issue()
    widen_parts_return()
    widen_settlement()
    widen_stock_count()
    widen_work_order()


def widen_audit_entry() -> None:
    """Add what was added to `audit_entry`."""
    op.create_index(
        "ix_audit_entry_refused_clause_id",
        "audit_entry",
        ["clause", "id"],
        unique=False,
        sqlite_where=sa.text("outcome = 'refused'"),
        postgresql_where=sa.text("outcome = 'refused'"),
    )


def widen_clocking() -> None:
    """Add what was added to `clocking`."""
    op.create_index(op.f("ix_clocking_started_at"), "clocking", ["started_at"], unique=False)


def widen_journal_line() -> None:
    """Add what was added to `journal_line`."""
    op.create_index(op.f("ix_journal_line_audit_id"), "journal_line", ["audit_id"], unique=False)


def widen_part() -> None:
    """Add what was added to `part`."""
    op.add_column("part", sa.Column("masking_permitted", sa.Boolean(), nullable=True))


def widen_parts_issue() -> None:
    """Add what was added to `parts_issue`."""
    op.create_index(op.f("ix_parts_issue_posted_at"), "parts_issue", ["posted_at"], unique=False)


def widen_parts_return() -> None:
    """Add what was added to `parts_return`."""
    op.create_index(op.f("ix_parts_return_requested_at"), "parts_return", ["requested_at"], unique=False)


def widen_settlement() -> None:
    """Add what was added to `settlement`."""
    op.add_column("settlement", sa.Column("discount", sa.BigInteger(), nullable=True))
    op.create_index(op.f("ix_settlement_at"), "settlement", ["at"], unique=False)


def widen_stock_count() -> None:
    """Add what was added to `stock_count`."""
    op.add_column(
        "stock_count", sa.Column("scope_until", sa.String(length=40), server_default="", nullable=False)
    )


def widen_work_order() -> None:
    """Add what was added to `work_order`."""
    op.create_index(op.f("ix_work_order_delivered_at"), "work_order", ["delivered_at"], unique=False)
    op.create_index(op.f("ix_work_order_opened_at"), "work_order", ["opened_at"], unique=False)
