"""Regulation 2 whole: signatures, notices, sanctions, duties, purchasing, rounds, front desk."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0010"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_floor_place()
    create_supplier()
    create_authority_change()
    create_business_activity()
    create_customer_standing()
    create_delegation()
    create_duty_done()
    create_floor_round()
    create_internal_use_order()
    create_month_target()


def create_floor_place() -> None:
    """Create the table `floor_place`."""
    op.create_table(
        "floor_place",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column(
            "kind",
            words(
                "placekind",
                "function room",
                "key room",
                "non-essential entrance",
                "paint booth",
                "mixing room",
                "paint rack",
            ),
            nullable=False,
        ),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_floor_place")),
        sa.UniqueConstraint("name", name=op.f("uq_floor_place_name")),
    )
    op.create_index(op.f("ix_floor_place_kind_position"), "floor_place", ["kind", "position"], unique=False)


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


def create_authority_change() -> None:
    """Create the table `authority_change`."""
    op.create_table(
        "authority_change",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("posts", sa.String(length=200), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("changed_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("posts <> ''", name=op.f("ck_authority_change_held_by_somebody")),
        sa.ForeignKeyConstraint(
            ["changed_by_id"], ["staff_member.id"], name=op.f("fk_authority_change_changed_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_authority_change")),
    )
    op.create_index(op.f("ix_authority_change_key_id"), "authority_change", ["key", "id"], unique=False)


def create_business_activity() -> None:
    """Create the table `business_activity`."""
    op.create_table(
        "business_activity",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("offer", sa.String(length=500), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("planned_by_id", BIG_ID, nullable=False),
        sa.Column("planned_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("visits", sa.Integer(), nullable=True),
        sa.Column("turnover", sa.BigInteger(), nullable=True),
        sa.Column("results", sa.String(length=500), nullable=False),
        sa.Column("results_by_id", BIG_ID, nullable=True),
        sa.Column("results_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("last >= first", name=op.f("ck_business_activity_ends_after_it_begins")),
        sa.CheckConstraint(
            "visits >= 0 AND turnover >= 0", name=op.f("ck_business_activity_results_not_negative")
        ),
        sa.ForeignKeyConstraint(
            ["planned_by_id"], ["staff_member.id"], name=op.f("fk_business_activity_planned_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["results_by_id"], ["staff_member.id"], name=op.f("fk_business_activity_results_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_business_activity")),
    )
    op.create_index(op.f("ix_business_activity_last"), "business_activity", ["last"], unique=False)


def create_customer_standing() -> None:
    """Create the table `customer_standing`."""
    op.create_table(
        "customer_standing",
        sa.Column("customer_id", BIG_ID, nullable=False),
        sa.Column(
            "grade", words("grade", "key customer", "regular customer", "occasional customer"), nullable=False
        ),
        sa.Column(
            "standing",
            words("standing", "active customer", "customer at risk", "lost customer", "customer won back"),
            nullable=False,
        ),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("set_by_id", BIG_ID, nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"], ["customer.id"], name=op.f("fk_customer_standing_customer_id")
        ),
        sa.ForeignKeyConstraint(
            ["set_by_id"], ["staff_member.id"], name=op.f("fk_customer_standing_set_by_id")
        ),
        sa.PrimaryKeyConstraint("customer_id", name=op.f("pk_customer_standing")),
    )


def create_delegation() -> None:
    """Create the table `delegation`."""
    op.create_table(
        "delegation",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("from_id", BIG_ID, nullable=False),
        sa.Column("to_id", BIG_ID, nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("made_by_id", BIG_ID, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_by_id", BIG_ID, nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(ended_by_id IS NULL) = (ended_at IS NULL)", name=op.f("ck_delegation_ended_by_somebody")
        ),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_delegation_in_order")),
        sa.CheckConstraint("from_id <> to_id", name=op.f("ck_delegation_to_somebody_else")),
        sa.ForeignKeyConstraint(["ended_by_id"], ["staff_member.id"], name=op.f("fk_delegation_ended_by_id")),
        sa.ForeignKeyConstraint(["from_id"], ["staff_member.id"], name=op.f("fk_delegation_from_id")),
        sa.ForeignKeyConstraint(["made_by_id"], ["staff_member.id"], name=op.f("fk_delegation_made_by_id")),
        sa.ForeignKeyConstraint(["to_id"], ["staff_member.id"], name=op.f("fk_delegation_to_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delegation")),
    )
    op.create_index(
        op.f("ix_delegation_from_id_last_day"), "delegation", ["from_id", "last_day"], unique=False
    )
    op.create_index(op.f("ix_delegation_to_id_last_day"), "delegation", ["to_id", "last_day"], unique=False)


def create_duty_done() -> None:
    """Create the table `duty_done`."""
    op.create_table(
        "duty_done",
        sa.Column("duty", sa.String(length=40), nullable=False),
        sa.Column("period", sa.String(length=10), nullable=False),
        sa.Column("done_by_id", BIG_ID, nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("evidence", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["done_by_id"], ["staff_member.id"], name=op.f("fk_duty_done_done_by_id")),
        sa.PrimaryKeyConstraint("duty", "period", name=op.f("pk_duty_done")),
    )
    op.create_index(op.f("ix_duty_done_done_at"), "duty_done", ["done_at"], unique=False)


def create_floor_round() -> None:
    """Create the table `floor_round`."""
    op.create_table(
        "floor_round",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("checklist", sa.String(length=40), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("begun_by_id", BIG_ID, nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_by_id", BIG_ID, nullable=True),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["begun_by_id"], ["staff_member.id"], name=op.f("fk_floor_round_begun_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["finished_by_id"], ["staff_member.id"], name=op.f("fk_floor_round_finished_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_floor_round")),
    )
    op.create_index(op.f("ix_floor_round_checklist_day"), "floor_round", ["checklist", "day"], unique=True)
    op.create_index(op.f("ix_floor_round_day"), "floor_round", ["day"], unique=False)


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


def create_month_target() -> None:
    """Create the table `month_target`."""
    op.create_table(
        "month_target",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column(
            "indicator",
            words(
                "indicator",
                "labour turnover",
                "parts turnover",
                "net turnover",
                "orders settled",
                "average order value",
                "discount share",
                "repeat-repair share",
                "promises kept",
                "content customers",
                "returning customers",
            ),
            nullable=False,
        ),
        sa.Column("origin", words("targetorigin", "manufacturer", "group"), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.Column("set_by_id", BIG_ID, nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("value > 0", name=op.f("ck_month_target_value_positive")),
        sa.ForeignKeyConstraint(["set_by_id"], ["staff_member.id"], name=op.f("fk_month_target_set_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_month_target")),
    )
    op.create_index(
        op.f("ix_month_target_month_indicator_origin"),
        "month_target",
        ["month", "indicator", "origin"],
        unique=True,
    )
