"""Regulation 2 whole, part 5."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0010e"
down_revision = "0010d"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_quotation_version()
    create_sanction_step()
    create_claim_part_order()
    create_line_cost()
    create_part_order_line()
    create_self_purchase()
    create_withholding()
    create_claim_money()


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


def create_sanction_step() -> None:
    """Create the table `sanction_step`."""
    op.create_table(
        "sanction_step",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("sanction_id", BIG_ID, nullable=False),
        sa.Column(
            "step",
            words(
                "steptaken",
                "sanction verified",
                "first of two signatures",
                "sanction confirmed",
                "sanction dismissed",
                "appeal lodged",
                "sanction settled",
            ),
            nullable=False,
        ),
        sa.Column("by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("says", sa.String(length=500), nullable=False),
        sa.Column("reference", sa.String(length=80), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["staff_member.id"], name=op.f("fk_sanction_step_by_id")),
        sa.ForeignKeyConstraint(["sanction_id"], ["sanction.id"], name=op.f("fk_sanction_step_sanction_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sanction_step")),
    )
    op.create_index(
        op.f("ix_sanction_step_sanction_id_id"), "sanction_step", ["sanction_id", "id"], unique=False
    )


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


def create_part_order_line() -> None:
    """Create the table `part_order_line`."""
    op.create_table(
        "part_order_line",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("part_order_id", BIG_ID, nullable=False),
        sa.Column("part_id", BIG_ID, nullable=False),
        sa.Column("order_line_id", BIG_ID, nullable=True),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("unit_cost", sa.BigInteger(), nullable=False),
        sa.Column(
            "need",
            words("need", "for a work order", "below the minimum stock", "no need recorded"),
            nullable=False,
        ),
        sa.Column("accepted", sa.BigInteger(), nullable=False),
        sa.Column("rejected", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "order_line_id IS NULL OR need = 'for a work order'",
            name=op.f("ck_part_order_line_need_of_order"),
        ),
        sa.CheckConstraint(
            "accepted >= 0 AND accepted <= quantity AND rejected >= 0", name=op.f("ck_part_order_line_flow")
        ),
        sa.CheckConstraint("quantity > 0 AND unit_cost >= 0", name=op.f("ck_part_order_line_positive")),
        sa.ForeignKeyConstraint(
            ["order_line_id"], ["order_line.id"], name=op.f("fk_part_order_line_order_line_id")
        ),
        sa.ForeignKeyConstraint(["part_id"], ["part.id"], name=op.f("fk_part_order_line_part_id")),
        sa.ForeignKeyConstraint(
            ["part_order_id"], ["part_order.id"], name=op.f("fk_part_order_line_part_order_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_part_order_line")),
    )
    op.create_index(
        op.f("ix_part_order_line_order_line_id"), "part_order_line", ["order_line_id"], unique=False
    )
    op.create_index(op.f("ix_part_order_line_part_id"), "part_order_line", ["part_id"], unique=False)
    op.create_index(
        op.f("ix_part_order_line_part_order_id"), "part_order_line", ["part_order_id"], unique=False
    )


def create_self_purchase() -> None:
    """Create the table `self_purchase`."""
    op.create_table(
        "self_purchase",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("part_id", BIG_ID, nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("order_line_id", BIG_ID, nullable=True),
        sa.Column(
            "state", words("purchasestate", "collecting quotes", "ordered", "cancelled"), nullable=False
        ),
        sa.Column("opened_by_id", BIG_ID, nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("chosen_supplier_id", BIG_ID, nullable=True),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("part_order_id", BIG_ID, nullable=True),
        sa.Column("times_quoted", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state <> 'ordered' OR part_order_id IS NOT NULL", name=op.f("ck_self_purchase_ordered_somewhere")
        ),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_self_purchase_quantity_positive")),
        sa.ForeignKeyConstraint(
            ["chosen_supplier_id"], ["supplier.id"], name=op.f("fk_self_purchase_chosen_supplier_id")
        ),
        sa.ForeignKeyConstraint(
            ["opened_by_id"], ["staff_member.id"], name=op.f("fk_self_purchase_opened_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["order_line_id"], ["order_line.id"], name=op.f("fk_self_purchase_order_line_id")
        ),
        sa.ForeignKeyConstraint(["part_id"], ["part.id"], name=op.f("fk_self_purchase_part_id")),
        sa.ForeignKeyConstraint(
            ["part_order_id"], ["part_order.id"], name=op.f("fk_self_purchase_part_order_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_self_purchase")),
        sa.UniqueConstraint("number", name=op.f("uq_self_purchase_number")),
        sa.UniqueConstraint("part_order_id", name=op.f("uq_self_purchase_part_order_id")),
    )
    op.create_index(op.f("ix_self_purchase_state_id"), "self_purchase", ["state", "id"], unique=False)


def create_withholding() -> None:
    """Create the table `withholding`."""
    op.create_table(
        "withholding",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("line_id", BIG_ID, nullable=False),
        sa.Column("technician_id", BIG_ID, nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("what", sa.String(length=300), nullable=False),
        sa.Column(
            "state",
            words("withholdingstate", "possible withholding", "explained", "withholding verified"),
            nullable=False,
        ),
        sa.Column("opened_by_id", BIG_ID, nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("judgement", sa.String(length=300), nullable=False),
        sa.Column("judged_by_id", BIG_ID, nullable=True),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sanction_id", BIG_ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_withholding_quantity_positive")),
        sa.ForeignKeyConstraint(
            ["judged_by_id"], ["staff_member.id"], name=op.f("fk_withholding_judged_by_id")
        ),
        sa.ForeignKeyConstraint(["line_id"], ["order_line.id"], name=op.f("fk_withholding_line_id")),
        sa.ForeignKeyConstraint(
            ["opened_by_id"], ["staff_member.id"], name=op.f("fk_withholding_opened_by_id")
        ),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_withholding_order_id")),
        sa.ForeignKeyConstraint(["sanction_id"], ["sanction.id"], name=op.f("fk_withholding_sanction_id")),
        sa.ForeignKeyConstraint(
            ["technician_id"], ["staff_member.id"], name=op.f("fk_withholding_technician_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_withholding")),
    )
    op.create_index(op.f("ix_withholding_line_id"), "withholding", ["line_id"], unique=False)
    op.create_index(op.f("ix_withholding_state_id"), "withholding", ["state", "id"], unique=False)


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
