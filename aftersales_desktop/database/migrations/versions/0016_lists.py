"""What long lists and figures are read by, and a count's last bin."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the indexes and the column."""
    widen_audit_entry()
    widen_journal_line()
    widen_work_order()
    widen_clocking()
    widen_parts_issue()
    widen_parts_return()
    widen_tool_loan()
    widen_stock_count()


def widen_audit_entry() -> None:
    """Let the audit be read by clause, by outcome, and what was refused by clause."""
    op.create_index(op.f("ix_audit_entry_clause_id"), "audit_entry", ["clause", "id"], unique=False)
    op.create_index(op.f("ix_audit_entry_outcome_id"), "audit_entry", ["outcome", "id"], unique=False)
    op.create_index(
        "ix_audit_entry_refused_clause_id",
        "audit_entry",
        ["clause", "id"],
        unique=False,
        sqlite_where=sa.text("outcome = 'refused'"),
        postgresql_where=sa.text("outcome = 'refused'"),
    )


def widen_journal_line() -> None:
    """Let the lines of one audit entry be found."""
    op.create_index(op.f("ix_journal_line_audit_id"), "journal_line", ["audit_id"], unique=False)


def widen_work_order() -> None:
    """Let orders be read by the day they came and left."""
    op.create_index(op.f("ix_work_order_delivered_at"), "work_order", ["delivered_at"], unique=False)
    op.create_index(op.f("ix_work_order_opened_at"), "work_order", ["opened_at"], unique=False)


def widen_clocking() -> None:
    """Let clocked time be read by day."""
    op.create_index(op.f("ix_clocking_started_at"), "clocking", ["started_at"], unique=False)


def widen_parts_issue() -> None:
    """Let issues be read by day."""
    op.create_index(op.f("ix_parts_issue_posted_at"), "parts_issue", ["posted_at"], unique=False)


def widen_parts_return() -> None:
    """Let returns be read by day."""
    op.create_index(op.f("ix_parts_return_requested_at"), "parts_return", ["requested_at"], unique=False)


def widen_tool_loan() -> None:
    """Let the loan register be read by day."""
    op.create_index(op.f("ix_tool_loan_out_at"), "tool_loan", ["out_at"], unique=False)


def widen_stock_count() -> None:
    """Let a count go from one bin to another."""
    op.add_column(
        "stock_count", sa.Column("scope_until", sa.String(length=40), server_default="", nullable=False)
    )
