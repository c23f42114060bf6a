"""The audit is chained, and what is only added to cannot be replaced either."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.append_only import protect, protect_from_replacing
from aftersales_desktop.database.migrations.columns import BIG_ID

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create seals and handed keys; entries from before are sealed by the program, which has the key."""
    op.create_table(
        "audit_seal",
        sa.Column("seq", BIG_ID, autoincrement=False, nullable=False),
        sa.Column("audit_id", BIG_ID, nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("mac", sa.String(length=64), nullable=False),
        sa.Column("key_id", sa.String(length=16), nullable=False),
        sa.ForeignKeyConstraint(["audit_id"], ["audit_entry.id"], name=op.f("fk_audit_seal_audit_id")),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit_seal")),
        sa.UniqueConstraint("audit_id", name=op.f("uq_audit_seal_audit_id")),
        sa.UniqueConstraint("previous", name=op.f("uq_audit_seal_previous")),
    )
    op.create_table(
        "audit_key",
        sa.Column("id", BIG_ID, autoincrement=False, nullable=False),
        sa.Column("key_id", sa.String(length=16), nullable=False),
        sa.Column("salt", sa.String(length=64), nullable=False),
        sa.Column("locked", sa.String(length=64), nullable=False),
        sa.Column("proof", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_key")),
    )
    protect("audit_seal")
    protect_from_replacing("audit_entry", "journal_line", "stock_movement", "audit_seal")
