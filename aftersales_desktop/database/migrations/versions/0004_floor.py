"""What happens to an order on the floor and at the end of its visit."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_drain_cart()
    create_call_back()
    create_delivery()
    create_final_inspection()
    create_move()
    create_payment()
    create_settlement()
    create_used_filter()
    create_clocking()


def create_drain_cart() -> None:
    """Create the table `drain_cart`."""
    op.create_table(
        "drain_cart",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("filters", sa.Integer(), nullable=False),
        sa.Column("emptied_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("emptied_by_id", BIG_ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("filters BETWEEN 0 AND 3", name=op.f("ck_drain_cart_at_most_three_filters")),
        sa.ForeignKeyConstraint(
            ["emptied_by_id"], ["staff_member.id"], name=op.f("fk_drain_cart_emptied_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drain_cart")),
        sa.UniqueConstraint("name", name=op.f("uq_drain_cart_name")),
    )


def create_call_back() -> None:
    """Create the table `call_back`."""
    op.create_table(
        "call_back",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column(
            "result",
            words("callresult", "content", "content, with a suggestion", "not content", "not reached"),
            nullable=False,
        ),
        sa.Column("said", sa.String(length=500), nullable=False),
        sa.Column("caller_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["caller_id"], ["staff_member.id"], name=op.f("fk_call_back_caller_id")),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_call_back_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_back")),
    )
    op.create_index(op.f("ix_call_back_at"), "call_back", ["at"], unique=False)
    op.create_index(op.f("ix_call_back_order_id"), "call_back", ["order_id"], unique=False)


def create_delivery() -> None:
    """Create the table `delivery`."""
    op.create_table(
        "delivery",
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("taken_over_by", sa.String(length=60), nullable=False),
        sa.Column("survey", words("survey", "filled in", "declined by the customer"), nullable=False),
        sa.Column("promised_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("delivered_by_id", BIG_ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["delivered_by_id"], ["staff_member.id"], name=op.f("fk_delivery_delivered_by_id")
        ),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_delivery_order_id")),
        sa.PrimaryKeyConstraint("order_id", name=op.f("pk_delivery")),
    )
    op.create_index(op.f("ix_delivery_at"), "delivery", ["at"], unique=False)


def create_final_inspection() -> None:
    """Create the table `final_inspection`."""
    op.create_table(
        "final_inspection",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("inspector_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("passed", sa.Boolean(), nullable=False),
        sa.Column("findings", sa.String(length=500), nullable=False),
        sa.ForeignKeyConstraint(
            ["inspector_id"], ["staff_member.id"], name=op.f("fk_final_inspection_inspector_id")
        ),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_final_inspection_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_final_inspection")),
    )
    op.create_index(op.f("ix_final_inspection_order_id"), "final_inspection", ["order_id"], unique=False)


def create_move() -> None:
    """Create the table `move`."""
    op.create_table(
        "move",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column(
            "vehicle_place",
            words(
                "place", "reception", "bay", "paint shop", "wash", "parking", "parts counter", "handed over"
            ),
            nullable=False,
        ),
        sa.Column(
            "card_place",
            words(
                "card_place",
                "reception",
                "bay",
                "paint shop",
                "wash",
                "parking",
                "parts counter",
                "handed over",
            ),
            nullable=False,
        ),
        sa.Column("bay_id", BIG_ID, nullable=True),
        sa.Column("moved_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["bay_id"], ["bay.id"], name=op.f("fk_move_bay_id")),
        sa.ForeignKeyConstraint(["moved_by_id"], ["staff_member.id"], name=op.f("fk_move_moved_by_id")),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_move_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_move")),
    )
    op.create_index(op.f("ix_move_order_id"), "move", ["order_id"], unique=False)


def create_payment() -> None:
    """Create the table `payment`."""
    op.create_table(
        "payment",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("receipt_number", BIG_ID, nullable=False),
        sa.Column(
            "kind",
            words("paymentkind", "cash", "card", "transfer", "mobile payment", "monthly account"),
            nullable=False,
        ),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("reference", sa.String(length=60), nullable=False),
        sa.Column("received_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("amount > 0", name=op.f("ck_payment_amount_positive")),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_payment_order_id")),
        sa.ForeignKeyConstraint(
            ["received_by_id"], ["staff_member.id"], name=op.f("fk_payment_received_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment")),
        sa.UniqueConstraint("receipt_number", name=op.f("uq_payment_receipt_number")),
    )
    op.create_index(op.f("ix_payment_order_id"), "payment", ["order_id"], unique=False)


def create_settlement() -> None:
    """Create the table `settlement`."""
    op.create_table(
        "settlement",
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("labour", sa.BigInteger(), nullable=False),
        sa.Column("parts", sa.BigInteger(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("settled_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_settlement_order_id")),
        sa.ForeignKeyConstraint(
            ["settled_by_id"], ["staff_member.id"], name=op.f("fk_settlement_settled_by_id")
        ),
        sa.PrimaryKeyConstraint("order_id", name=op.f("pk_settlement")),
        sa.UniqueConstraint("number", name=op.f("uq_settlement_number")),
    )


def create_used_filter() -> None:
    """Create the table `used_filter`."""
    op.create_table(
        "used_filter",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("cart_id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("booked_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["booked_by_id"], ["staff_member.id"], name=op.f("fk_used_filter_booked_by_id")
        ),
        sa.ForeignKeyConstraint(["cart_id"], ["drain_cart.id"], name=op.f("fk_used_filter_cart_id")),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_used_filter_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_used_filter")),
    )
    op.create_index(op.f("ix_used_filter_cart_id_at"), "used_filter", ["cart_id", "at"], unique=False)
    op.create_index(op.f("ix_used_filter_order_id"), "used_filter", ["order_id"], unique=False)


def create_clocking() -> None:
    """Create the table `clocking`."""
    op.create_table(
        "clocking",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("line_id", BIG_ID, nullable=False),
        sa.Column("technician_id", BIG_ID, nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "pause_reason",
            words(
                "pausereason",
                "break",
                "waiting for parts",
                "waiting for confirmation",
                "other job",
                "end of shift",
            ),
            nullable=True,
        ),
        sa.Column("closed_by_id", BIG_ID, nullable=True),
        sa.CheckConstraint(
            "ended_at IS NULL OR ended_at >= started_at", name=op.f("ck_clocking_ends_after_start")
        ),
        sa.ForeignKeyConstraint(["closed_by_id"], ["staff_member.id"], name=op.f("fk_clocking_closed_by_id")),
        sa.ForeignKeyConstraint(["line_id"], ["order_line.id"], name=op.f("fk_clocking_line_id")),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_clocking_order_id")),
        sa.ForeignKeyConstraint(
            ["technician_id"], ["staff_member.id"], name=op.f("fk_clocking_technician_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clocking")),
    )
    op.create_index(op.f("ix_clocking_order_id"), "clocking", ["order_id"], unique=False)
    op.create_index(
        op.f("ix_clocking_technician_id_started_at"),
        "clocking",
        ["technician_id", "started_at"],
        unique=False,
    )
    op.create_index(
        "uq_clocking_one_running",
        "clocking",
        ["technician_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
