"""Claim-part orders with their talks and deposits."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_claim_part_order()
    create_claim_talk()
    create_claim_money()
    widen_reservation()


def create_claim_part_order() -> None:
    """Create the table `claim_part_order`."""
    op.create_table(
        "claim_part_order",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("line_id", BIG_ID, nullable=False),
        sa.Column("customer_id", BIG_ID, nullable=False),
        sa.Column("vehicle_id", BIG_ID, nullable=False),
        sa.Column("part_number", sa.String(length=40), nullable=False),
        sa.Column("description", sa.String(length=200), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("deposit", sa.BigInteger(), nullable=False),
        sa.Column("opened_by_id", BIG_ID, nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            words(
                "claimstate",
                "draft",
                "customer informed",
                "deposit paid",
                "ordered",
                "arrived",
                "appointment made",
                "fitted",
                "deposit refunded",
                "closed",
                "cancelled",
            ),
            nullable=False,
        ),
        sa.Column("state_since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("waived_because", sa.Text(), nullable=False),
        sa.Column("ordered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("arrived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("appointment_id", BIG_ID, nullable=True),
        sa.Column("fitted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fitting_line_id", BIG_ID, nullable=True),
        sa.Column("cancel_reason", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "waived_because = '' OR deposit = 0", name=op.f("ck_claim_part_order_waived_or_deposit")
        ),
        sa.CheckConstraint("price >= 0 AND deposit >= 0", name=op.f("ck_claim_part_order_not_negative")),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_claim_part_order_quantity_positive")),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointment.id"], name=op.f("fk_claim_part_order_appointment_id")
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_claim_part_order_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["fitting_line_id"], ["order_line.id"], name=op.f("fk_claim_part_order_fitting_line_id")
        ),
        sa.ForeignKeyConstraint(["line_id"], ["order_line.id"], name=op.f("fk_claim_part_order_line_id")),
        sa.ForeignKeyConstraint(
            ["opened_by_id"], ["staff_member.id"], name=op.f("fk_claim_part_order_opened_by_id")
        ),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_claim_part_order_order_id")),
        sa.ForeignKeyConstraint(["vehicle_id"], ["vehicle.id"], name=op.f("fk_claim_part_order_vehicle_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_part_order")),
        sa.UniqueConstraint("number", name=op.f("uq_claim_part_order_number")),
    )
    op.create_index(
        op.f("ix_claim_part_order_fitting_line_id"), "claim_part_order", ["fitting_line_id"], unique=False
    )
    op.create_index(op.f("ix_claim_part_order_line_id"), "claim_part_order", ["line_id"], unique=False)
    op.create_index(op.f("ix_claim_part_order_order_id"), "claim_part_order", ["order_id"], unique=False)
    op.create_index(op.f("ix_claim_part_order_state_id"), "claim_part_order", ["state", "id"], unique=False)
    op.create_index(
        op.f("ix_claim_part_order_state_since"), "claim_part_order", ["state_since"], unique=False
    )
    op.create_index(
        op.f("ix_claim_part_order_vehicle_id_state"),
        "claim_part_order",
        ["vehicle_id", "state"],
        unique=False,
    )


def create_claim_talk() -> None:
    """Create the table `claim_talk`."""
    op.create_table(
        "claim_talk",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("claim_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("channel", words("answerchannel", "at the desk", "phone", "message"), nullable=False),
        sa.Column("said", sa.String(length=500), nullable=False),
        sa.Column("is_call", sa.Boolean(), nullable=False),
        sa.Column("talked_by_id", BIG_ID, nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claim_part_order.id"], name=op.f("fk_claim_talk_claim_id")),
        sa.ForeignKeyConstraint(
            ["talked_by_id"], ["staff_member.id"], name=op.f("fk_claim_talk_talked_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_talk")),
    )


def create_claim_money() -> None:
    """Create the table `claim_money`."""
    op.create_table(
        "claim_money",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("claim_id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("paid_back", sa.Boolean(), nullable=False),
        sa.Column(
            "kind",
            words("paymentkind", "cash", "card", "transfer", "mobile payment", "monthly account"),
            nullable=False,
        ),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("taken_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("amount > 0", name=op.f("ck_claim_money_amount_positive")),
        sa.ForeignKeyConstraint(["claim_id"], ["claim_part_order.id"], name=op.f("fk_claim_money_claim_id")),
        sa.ForeignKeyConstraint(
            ["taken_by_id"], ["staff_member.id"], name=op.f("fk_claim_money_taken_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_money")),
    )
    op.create_index(
        op.f("ix_claim_money_claim_id_paid_back"), "claim_money", ["claim_id", "paid_back"], unique=True
    )
    op.create_index(
        op.f("ix_claim_money_paid_back_number"), "claim_money", ["paid_back", "number"], unique=True
    )


def widen_reservation() -> None:
    """Let a part be kept for a car that comes back."""
    op.add_column("reservation", sa.Column("held", sa.Boolean(), nullable=True))
