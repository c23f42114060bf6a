"""Suppliers, orders to them, quotes and self-purchases."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_supplier()
    create_part_order()
    create_part_order_line()
    create_part_receipt()
    create_self_purchase()
    create_supplier_quote()


def create_supplier() -> None:
    """Create the table `supplier`."""
    op.create_table(
        "supplier",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("name_key", sa.String(length=120), nullable=False),
        sa.Column("tax_number", sa.String(length=30), nullable=False),
        sa.Column("tax_key", sa.String(length=30), nullable=True),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("phone_key", sa.String(length=40), nullable=True),
        sa.Column("contact", sa.String(length=60), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "tax_key IS NOT NULL OR phone_key IS NOT NULL", name=op.f("ck_supplier_can_be_told")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supplier")),
        sa.UniqueConstraint("name_key", name=op.f("uq_supplier_name_key")),
        sa.UniqueConstraint("phone_key", name=op.f("uq_supplier_phone_key")),
        sa.UniqueConstraint("tax_key", name=op.f("uq_supplier_tax_key")),
    )


def create_part_order() -> None:
    """Create the table `part_order`."""
    op.create_table(
        "part_order",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("supplier_id", BIG_ID, nullable=False),
        sa.Column(
            "state",
            words("partorderstate", "ordered", "partly received", "received", "cancelled"),
            nullable=False,
        ),
        sa.Column("expected_on", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("ordered_by_id", BIG_ID, nullable=False),
        sa.Column("ordered_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cancel_reason", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["ordered_by_id"], ["staff_member.id"], name=op.f("fk_part_order_ordered_by_id")
        ),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_part_order_supplier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_part_order")),
        sa.UniqueConstraint("number", name=op.f("uq_part_order_number")),
    )
    op.create_index(op.f("ix_part_order_ordered_at"), "part_order", ["ordered_at"], unique=False)
    op.create_index(op.f("ix_part_order_state_id"), "part_order", ["state", "id"], unique=False)
    op.create_index(op.f("ix_part_order_supplier_id_id"), "part_order", ["supplier_id", "id"], unique=False)


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


def create_part_receipt() -> None:
    """Create the table `part_receipt`."""
    op.create_table(
        "part_receipt",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("line_id", BIG_ID, nullable=False),
        sa.Column("supplier_id", BIG_ID, nullable=False),
        sa.Column("goods_in_id", BIG_ID, nullable=True),
        sa.Column("accepted", sa.BigInteger(), nullable=False),
        sa.Column("rejected", sa.BigInteger(), nullable=False),
        sa.Column("unit_cost", sa.BigInteger(), nullable=False),
        sa.Column("quality_note", sa.String(length=200), nullable=False),
        sa.Column("received_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "rejected = 0 OR quality_note <> ''", name=op.f("ck_part_receipt_rejected_says_why")
        ),
        sa.CheckConstraint(
            "accepted >= 0 AND rejected >= 0 AND accepted + rejected > 0",
            name=op.f("ck_part_receipt_something"),
        ),
        sa.ForeignKeyConstraint(["goods_in_id"], ["goods_in.id"], name=op.f("fk_part_receipt_goods_in_id")),
        sa.ForeignKeyConstraint(["line_id"], ["part_order_line.id"], name=op.f("fk_part_receipt_line_id")),
        sa.ForeignKeyConstraint(
            ["received_by_id"], ["staff_member.id"], name=op.f("fk_part_receipt_received_by_id")
        ),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_part_receipt_supplier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_part_receipt")),
    )
    op.create_index(op.f("ix_part_receipt_line_id"), "part_receipt", ["line_id"], unique=False)
    op.create_index(
        op.f("ix_part_receipt_supplier_id_at"), "part_receipt", ["supplier_id", "at"], unique=False
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


def create_supplier_quote() -> None:
    """Create the table `supplier_quote`."""
    op.create_table(
        "supplier_quote",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("purchase_id", BIG_ID, nullable=False),
        sa.Column("supplier_id", BIG_ID, nullable=False),
        sa.Column("unit_price", sa.BigInteger(), nullable=False),
        sa.Column("freight", sa.BigInteger(), nullable=False),
        sa.Column("delivery_days", sa.Integer(), nullable=False),
        sa.Column("quality_note", sa.String(length=200), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("entered_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "unit_price > 0 AND freight >= 0 AND delivery_days >= 0",
            name=op.f("ck_supplier_quote_believable"),
        ),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["staff_member.id"], name=op.f("fk_supplier_quote_entered_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["purchase_id"], ["self_purchase.id"], name=op.f("fk_supplier_quote_purchase_id")
        ),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_supplier_quote_supplier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supplier_quote")),
        sa.UniqueConstraint(
            "purchase_id", "supplier_id", name=op.f("uq_supplier_quote_purchase_id_supplier_id")
        ),
    )
