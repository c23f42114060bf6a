"""The house, its people, and the journal of what they do."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.append_only import protect
from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_audit_entry()
    create_dealership()
    create_number_series()
    create_operation()
    create_staff_member()
    create_topic_version()
    create_journal_line()
    create_staff_role()
    protect("audit_entry", "journal_line")


def create_audit_entry() -> None:
    """Create the table `audit_entry`."""
    op.create_table(
        "audit_entry",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=False),
        sa.Column("station", sa.String(length=40), nullable=False),
        sa.Column("verb", sa.String(length=60), nullable=False),
        sa.Column("command", sa.Text(), nullable=False),
        sa.Column("outcome", words("outcome", "done", "refused"), nullable=False),
        sa.Column("clause", sa.String(length=20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_entry")),
    )
    op.create_index(op.f("ix_audit_entry_at"), "audit_entry", ["at"], unique=False)
    op.create_index(op.f("ix_audit_entry_staff_id_at"), "audit_entry", ["staff_id", "at"], unique=False)


def create_dealership() -> None:
    """Create the table `dealership`."""
    op.create_table(
        "dealership",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("time_zone", sa.String(length=40), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("shift_ends", sa.String(length=5), nullable=False),
        sa.Column("demo", sa.Boolean(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_dealership_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dealership")),
    )


def create_number_series() -> None:
    """Create the table `number_series`."""
    op.create_table(
        "number_series",
        sa.Column("series", sa.String(length=40), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("series", "day", name=op.f("pk_number_series")),
    )


def create_operation() -> None:
    """Create the table `operation`."""
    op.create_table(
        "operation",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("verb", sa.String(length=60), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_operation")),
    )


def create_staff_member() -> None:
    """Create the table `staff_member`."""
    op.create_table(
        "staff_member",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("badge_tag", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("pin_hash", sa.String(length=200), nullable=False),
        sa.Column("team", sa.String(length=40), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("failed_pins", sa.Integer(), nullable=False),
        sa.Column("locked_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_staff_member")),
        sa.UniqueConstraint("number", "badge_tag", name=op.f("uq_staff_member_number_badge_tag")),
        sa.UniqueConstraint("number", name=op.f("uq_staff_member_number")),
    )


def create_topic_version() -> None:
    """Create the table `topic_version`."""
    op.create_table(
        "topic_version",
        sa.Column("topic", sa.String(length=40), nullable=False),
        sa.Column("version", BIG_ID, nullable=False),
        sa.PrimaryKeyConstraint("topic", name=op.f("pk_topic_version")),
    )


def create_journal_line() -> None:
    """Create the table `journal_line`."""
    op.create_table(
        "journal_line",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("audit_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("staff_id", BIG_ID, nullable=False),
        sa.Column("topic", sa.String(length=40), nullable=False),
        sa.Column("object_id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=True),
        sa.Column("event", sa.String(length=60), nullable=False),
        sa.Column("old", sa.Text(), nullable=False),
        sa.Column("new", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["audit_id"], ["audit_entry.id"], name=op.f("fk_journal_line_audit_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_line")),
    )
    op.create_index(op.f("ix_journal_line_order_id"), "journal_line", ["order_id"], unique=False)
    op.create_index(
        op.f("ix_journal_line_topic_object_id"), "journal_line", ["topic", "object_id"], unique=False
    )


def create_staff_role() -> None:
    """Create the table `staff_role`."""
    op.create_table(
        "staff_role",
        sa.Column("staff_id", BIG_ID, nullable=False),
        sa.Column(
            "role",
            words(
                "role",
                "SD",
                "FDS",
                "SA",
                "WM",
                "TL",
                "TECH",
                "PM",
                "PC",
                "PUR",
                "GM",
                "AUD",
                "FIN",
                "AHQ",
                "CRM",
                "SALES",
                "MKD",
                "QC",
                "TD",
                "OFF",
                "SAFE",
                "UDEP",
                "FST",
                "ADMIN",
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_member.id"], name=op.f("fk_staff_role_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", "role", name=op.f("pk_staff_role")),
    )
