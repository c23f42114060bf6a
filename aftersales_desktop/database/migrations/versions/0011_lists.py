"""Lists: the indexes by which audit and loan register are paged."""

from alembic import op

revision = "0011"
down_revision = "0010f"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the indexes."""
    op.create_index(op.f("ix_audit_entry_clause_id"), "audit_entry", ["clause", "id"], unique=False)
    op.create_index(op.f("ix_audit_entry_outcome_id"), "audit_entry", ["outcome", "id"], unique=False)
    op.create_index(op.f("ix_tool_loan_out_at"), "tool_loan", ["out_at"], unique=False)
