"""Customers, vehicles and appointments."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_customer()
    create_vehicle()
    create_appointment()


def create_customer() -> None:
    """Create the table `customer`."""
    op.create_table(
        "customer",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("name_key", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("phone_key", sa.String(length=40), nullable=False),
        sa.Column("kind", words("customerkind", "person", "company"), nullable=False),
        sa.Column("address", sa.String(length=200), nullable=False),
        sa.Column("tax_number", sa.String(length=40), nullable=False),
        sa.Column("remark", sa.String(length=500), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("merged_into_id", BIG_ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["merged_into_id"], ["customer.id"], name=op.f("fk_customer_merged_into_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer")),
    )
    op.create_index(op.f("ix_customer_name_key"), "customer", ["name_key"], unique=False)
    op.create_index(op.f("ix_customer_phone_key"), "customer", ["phone_key"], unique=False)


def create_vehicle() -> None:
    """Create the table `vehicle`."""
    op.create_table(
        "vehicle",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("customer_id", BIG_ID, nullable=False),
        sa.Column("plate", sa.String(length=20), nullable=False),
        sa.Column("plate_key", sa.String(length=20), nullable=False),
        sa.Column("vin", sa.String(length=20), nullable=False),
        sa.Column("make", sa.String(length=40), nullable=False),
        sa.Column("model", sa.String(length=60), nullable=False),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("colour", sa.String(length=30), nullable=False),
        sa.Column("purchased_on", sa.Date(), nullable=True),
        sa.Column("warranty_until", sa.Date(), nullable=True),
        sa.Column("mileage_km", sa.Integer(), nullable=False),
        sa.Column("remark", sa.String(length=500), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("merged_into_id", BIG_ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_vehicle_customer_id")),
        sa.ForeignKeyConstraint(["merged_into_id"], ["vehicle.id"], name=op.f("fk_vehicle_merged_into_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vehicle")),
    )
    op.create_index(op.f("ix_vehicle_customer_id"), "vehicle", ["customer_id"], unique=False)
    op.create_index(op.f("ix_vehicle_plate_key"), "vehicle", ["plate_key"], unique=False)
    op.create_index(op.f("ix_vehicle_vin"), "vehicle", ["vin"], unique=False)


def create_appointment() -> None:
    """Create the table `appointment`."""
    op.create_table(
        "appointment",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("customer_id", BIG_ID, nullable=False),
        sa.Column("vehicle_id", BIG_ID, nullable=False),
        sa.Column("advisor_id", BIG_ID, nullable=False),
        sa.Column("wish", sa.String(length=500), nullable=False),
        sa.Column(
            "state",
            words("appointmentstate", "expected", "arrived", "checked in", "missed", "cancelled"),
            nullable=False,
        ),
        sa.Column("arrived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("order_id", BIG_ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["advisor_id"], ["staff_member.id"], name=op.f("fk_appointment_advisor_id")),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_appointment_customer_id")),
        sa.ForeignKeyConstraint(["vehicle_id"], ["vehicle.id"], name=op.f("fk_appointment_vehicle_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
    )
    op.create_index(op.f("ix_appointment_at"), "appointment", ["at"], unique=False)
    op.create_index(op.f("ix_appointment_state_at"), "appointment", ["state", "at"], unique=False)
