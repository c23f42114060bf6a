"""Quotations of accident cars: costs, frozen versions, wrong parts."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_accident_quotation()
    create_quotation_version()
    create_line_cost()
    create_misorder()


def create_accident_quotation() -> None:
    """Create the table `accident_quotation`."""
    op.create_table(
        "accident_quotation",
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("state", words("quotationstate", "draft", "priced", "signed", "sent back"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("row_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_accident_quotation_order_id")),
        sa.PrimaryKeyConstraint("order_id", name=op.f("pk_accident_quotation")),
    )
    op.create_index(op.f("ix_accident_quotation_state"), "accident_quotation", ["state"], unique=False)


def create_quotation_version() -> None:
    """Create the table `quotation_version`."""
    op.create_table(
        "quotation_version",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("income", sa.BigInteger(), nullable=False),
        sa.Column("cost", sa.BigInteger(), nullable=False),
        sa.Column("margin", sa.Integer(), nullable=False),
        sa.Column("made_by_id", BIG_ID, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("reason_by_id", BIG_ID, nullable=True),
        sa.Column("reason_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("signed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["made_by_id"], ["staff_member.id"], name=op.f("fk_quotation_version_made_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["order_id"], ["accident_quotation.order_id"], name=op.f("fk_quotation_version_order_id")
        ),
        sa.ForeignKeyConstraint(
            ["reason_by_id"], ["staff_member.id"], name=op.f("fk_quotation_version_reason_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quotation_version")),
        sa.UniqueConstraint("order_id", "version", name=op.f("uq_quotation_version_order_id_version")),
    )


def create_line_cost() -> None:
    """Create the table `line_cost`."""
    op.create_table(
        "line_cost",
        sa.Column("line_id", BIG_ID, nullable=False),
        sa.Column("kind", words("costkind", "part", "paint", "labour", "outside work"), nullable=False),
        sa.Column("unit_cost", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("unit_cost >= 0", name=op.f("ck_line_cost_cost_not_negative")),
        sa.ForeignKeyConstraint(["line_id"], ["order_line.id"], name=op.f("fk_line_cost_line_id")),
        sa.PrimaryKeyConstraint("line_id", name=op.f("pk_line_cost")),
    )


def create_misorder() -> None:
    """Create the table `misorder`."""
    op.create_table(
        "misorder",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("line_id", BIG_ID, nullable=False),
        sa.Column("part", sa.String(length=200), nullable=False),
        sa.Column("kind", words("misorderkind", "misreported", "misordered"), nullable=False),
        sa.Column("cause", sa.String(length=500), nullable=False),
        sa.Column("recorded_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_misorder_order_id")),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"], ["staff_member.id"], name=op.f("fk_misorder_recorded_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_misorder")),
    )
    op.create_index(op.f("ix_misorder_at"), "misorder", ["at"], unique=False)
    op.create_index(op.f("ix_misorder_order_id"), "misorder", ["order_id"], unique=False)
