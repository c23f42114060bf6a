"""Consumables drawn for the sales department, and their ceilings."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_internal_use_order()
    create_internal_use_line()
    create_consumable_ceiling()


def create_internal_use_order() -> None:
    """Create the table `internal_use_order`."""
    op.create_table(
        "internal_use_order",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("receiver", sa.String(length=60), nullable=False),
        sa.Column("purpose", sa.String(length=200), nullable=False),
        sa.Column("cost_centre", words("costcentre", "after-sales"), nullable=False),
        sa.Column("state", words("internalusestate", "open", "issued", "cancelled"), nullable=False),
        sa.Column("opened_by_id", BIG_ID, nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("over_reason", sa.String(length=200), nullable=False),
        sa.Column("over_by_id", BIG_ID, nullable=True),
        sa.Column("issued_by_id", BIG_ID, nullable=True),
        sa.Column("issued_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancel_reason", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "(over_reason = '') = (over_by_id IS NULL)", name=op.f("ck_internal_use_order_reason_has_a_name")
        ),
        sa.CheckConstraint(
            "state <> 'issued' OR issued_at IS NOT NULL",
            name=op.f("ck_internal_use_order_issued_by_somebody"),
        ),
        sa.ForeignKeyConstraint(
            ["issued_by_id"], ["staff_member.id"], name=op.f("fk_internal_use_order_issued_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["opened_by_id"], ["staff_member.id"], name=op.f("fk_internal_use_order_opened_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["over_by_id"], ["staff_member.id"], name=op.f("fk_internal_use_order_over_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_internal_use_order")),
        sa.UniqueConstraint("number", name=op.f("uq_internal_use_order_number")),
    )
    op.create_index(
        op.f("ix_internal_use_order_issued_at"), "internal_use_order", ["issued_at"], unique=False
    )
    op.create_index(
        op.f("ix_internal_use_order_state_id"), "internal_use_order", ["state", "id"], unique=False
    )


def create_internal_use_line() -> None:
    """Create the table `internal_use_line`."""
    op.create_table(
        "internal_use_line",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("part_id", BIG_ID, nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("unit_cost", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("quantity > 0 AND unit_cost >= 0", name=op.f("ck_internal_use_line_positive")),
        sa.ForeignKeyConstraint(
            ["order_id"], ["internal_use_order.id"], name=op.f("fk_internal_use_line_order_id")
        ),
        sa.ForeignKeyConstraint(["part_id"], ["part.id"], name=op.f("fk_internal_use_line_part_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_internal_use_line")),
        sa.UniqueConstraint("order_id", "part_id", name=op.f("uq_internal_use_line_order_id_part_id")),
    )
    op.create_index(op.f("ix_internal_use_line_part_id"), "internal_use_line", ["part_id"], unique=False)


def create_consumable_ceiling() -> None:
    """Create the table `consumable_ceiling`."""
    op.create_table(
        "consumable_ceiling",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("part_id", BIG_ID, nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("effective_from", sa.Date(), nullable=False),
        sa.Column("set_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("quantity >= 0", name=op.f("ck_consumable_ceiling_not_negative")),
        sa.ForeignKeyConstraint(["part_id"], ["part.id"], name=op.f("fk_consumable_ceiling_part_id")),
        sa.ForeignKeyConstraint(
            ["set_by_id"], ["staff_member.id"], name=op.f("fk_consumable_ceiling_set_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consumable_ceiling")),
    )
    op.create_index(
        op.f("ix_consumable_ceiling_part_id_effective_from_id"),
        "consumable_ceiling",
        ["part_id", "effective_from", "id"],
        unique=False,
    )
