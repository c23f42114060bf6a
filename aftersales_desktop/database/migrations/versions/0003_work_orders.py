"""Work orders, their lines, covers and damages."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_bay()
    create_work_order()
    create_addition()
    create_cover_fitting()
    create_damage_mark()
    create_order_line()


def create_bay() -> None:
    """Create the table `bay`."""
    op.create_table(
        "bay",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "place",
            words(
                "place", "reception", "bay", "paint shop", "wash", "parking", "parts counter", "handed over"
            ),
            nullable=False,
        ),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bay")),
        sa.UniqueConstraint("name", name=op.f("uq_bay_name")),
    )


def create_work_order() -> None:
    """Create the table `work_order`."""
    op.create_table(
        "work_order",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("card_tag", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            words("orderkind", "general repair", "accident repair", "warranty", "internal"),
            nullable=False,
        ),
        sa.Column(
            "state",
            words(
                "orderstate",
                "draft",
                "quoted",
                "confirmed",
                "dispatched",
                "started",
                "waiting for parts",
                "waiting for confirmation",
                "finished",
                "inspected",
                "settled",
                "delivered",
                "called back",
                "archived",
                "cancelled",
            ),
            nullable=False,
        ),
        sa.Column("state_since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("customer_id", BIG_ID, nullable=False),
        sa.Column("vehicle_id", BIG_ID, nullable=False),
        sa.Column("advisor_id", BIG_ID, nullable=False),
        sa.Column("complaint", sa.Text(), nullable=False),
        sa.Column("instruction", sa.Text(), nullable=False),
        sa.Column("mileage_km", sa.Integer(), nullable=False),
        sa.Column("fuel_eighths", sa.Integer(), nullable=False),
        sa.Column("belongings", sa.String(length=500), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("promised_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("repeat_of_id", BIG_ID, nullable=True),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("accepted_by", sa.String(length=60), nullable=False),
        sa.Column("accepted_estimate", sa.String(length=64), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.Column("card_printed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("bay_id", BIG_ID, nullable=True),
        sa.Column("technician_id", BIG_ID, nullable=True),
        sa.Column("planned_start", sa.DateTime(timezone=True), nullable=True),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("awaited_line_id", BIG_ID, nullable=True),
        sa.Column("removed_parts_place", sa.String(length=60), nullable=False),
        sa.Column(
            "old_parts",
            words(
                "oldparts",
                "returned to the customer",
                "returned to the manufacturer",
                "scrapped",
                "none removed",
            ),
            nullable=True,
        ),
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
        sa.Column("cancel_reason", sa.String(length=200), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("fuel_eighths BETWEEN 0 AND 8", name=op.f("ck_work_order_fuel_in_eighths")),
        sa.CheckConstraint("mileage_km >= 0", name=op.f("ck_work_order_mileage_not_negative")),
        sa.ForeignKeyConstraint(["advisor_id"], ["staff_member.id"], name=op.f("fk_work_order_advisor_id")),
        sa.ForeignKeyConstraint(["bay_id"], ["bay.id"], name=op.f("fk_work_order_bay_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_work_order_customer_id")),
        sa.ForeignKeyConstraint(["repeat_of_id"], ["work_order.id"], name=op.f("fk_work_order_repeat_of_id")),
        sa.ForeignKeyConstraint(
            ["technician_id"], ["staff_member.id"], name=op.f("fk_work_order_technician_id")
        ),
        sa.ForeignKeyConstraint(["vehicle_id"], ["vehicle.id"], name=op.f("fk_work_order_vehicle_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_work_order")),
        sa.UniqueConstraint("number", name=op.f("uq_work_order_number")),
    )
    op.create_index(
        op.f("ix_work_order_advisor_id_state"), "work_order", ["advisor_id", "state"], unique=False
    )
    op.create_index(op.f("ix_work_order_bay_id_state"), "work_order", ["bay_id", "state"], unique=False)
    op.create_index(op.f("ix_work_order_customer_id"), "work_order", ["customer_id"], unique=False)
    op.create_index(op.f("ix_work_order_state_id"), "work_order", ["state", "id"], unique=False)
    op.create_index(
        op.f("ix_work_order_technician_id_state"), "work_order", ["technician_id", "state"], unique=False
    )
    op.create_index(op.f("ix_work_order_vehicle_id"), "work_order", ["vehicle_id"], unique=False)


def create_addition() -> None:
    """Create the table `addition`."""
    op.create_table(
        "addition",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("finding", sa.String(length=500), nullable=False),
        sa.Column("found_by_id", BIG_ID, nullable=False),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "cause", words("additioncause", "missed in quotation", "damaged during repair"), nullable=True
        ),
        sa.Column("state", words("additionstate", "reported", "confirmed", "declined"), nullable=False),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("answered_by", sa.String(length=60), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("recorded_by_id", BIG_ID, nullable=True),
        sa.ForeignKeyConstraint(["found_by_id"], ["staff_member.id"], name=op.f("fk_addition_found_by_id")),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_addition_order_id")),
        sa.ForeignKeyConstraint(
            ["recorded_by_id"], ["staff_member.id"], name=op.f("fk_addition_recorded_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_addition")),
    )
    op.create_index(op.f("ix_addition_order_id"), "addition", ["order_id"], unique=False)
    op.create_index(op.f("ix_addition_state"), "addition", ["state"], unique=False)


def create_cover_fitting() -> None:
    """Create the table `cover_fitting`."""
    op.create_table(
        "cover_fitting",
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column(
            "cover",
            words(
                "cover",
                "seat cover",
                "steering-wheel cover",
                "foot-mat cover",
                "left fender cover",
                "right fender cover",
            ),
            nullable=False,
        ),
        sa.Column("fitted_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["fitted_by_id"], ["staff_member.id"], name=op.f("fk_cover_fitting_fitted_by_id")
        ),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_cover_fitting_order_id")),
        sa.PrimaryKeyConstraint("order_id", "cover", name=op.f("pk_cover_fitting")),
    )


def create_damage_mark() -> None:
    """Create the table `damage_mark`."""
    op.create_table(
        "damage_mark",
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("x", sa.Integer(), nullable=False),
        sa.Column("y", sa.Integer(), nullable=False),
        sa.Column("text", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_damage_mark_order_id")),
        sa.PrimaryKeyConstraint("order_id", "position", name=op.f("pk_damage_mark")),
    )


def create_order_line() -> None:
    """Create the table `order_line`."""
    op.create_table(
        "order_line",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", words("linekind", "labour", "part"), nullable=False),
        sa.Column("description", sa.String(length=200), nullable=False),
        sa.Column("part_number", sa.String(length=40), nullable=False),
        sa.Column(
            "part_class",
            words("partclass", "oil", "oil filter", "care product", "wear part", "consumable", "other"),
            nullable=False,
        ),
        sa.Column("unit", sa.String(length=10), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("unit_price", sa.BigInteger(), nullable=False),
        sa.Column("payer", words("payer", "customer", "warranty", "internal"), nullable=False),
        sa.Column("technician_id", BIG_ID, nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("addition_id", BIG_ID, nullable=True),
        sa.Column("dropped", sa.Boolean(), nullable=False),
        sa.Column("stocked_out", sa.BigInteger(), nullable=False),
        sa.Column("handed_over", sa.BigInteger(), nullable=False),
        sa.Column("fitted", sa.BigInteger(), nullable=False),
        sa.Column("taken_back", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "fitted >= 0 AND taken_back >= 0 AND fitted + taken_back <= handed_over "
            "AND handed_over <= stocked_out AND stocked_out <= quantity",
            name=op.f("ck_order_line_parts_flow"),
        ),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_order_line_quantity_positive")),
        sa.CheckConstraint("unit_price >= 0", name=op.f("ck_order_line_price_not_negative")),
        sa.ForeignKeyConstraint(["addition_id"], ["addition.id"], name=op.f("fk_order_line_addition_id")),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_order_line_order_id")),
        sa.ForeignKeyConstraint(
            ["technician_id"], ["staff_member.id"], name=op.f("fk_order_line_technician_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_order_line")),
    )
    op.create_index(op.f("ix_order_line_order_id"), "order_line", ["order_id"], unique=False)
    op.create_index(op.f("ix_order_line_done_at"), "order_line", ["done_at"], unique=False)
    op.create_index(op.f("ix_order_line_part_number"), "order_line", ["part_number"], unique=False)
