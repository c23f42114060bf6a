"""Regulation 2 whole, part 3."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0010c"
down_revision = "0010b"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_misorder()
    create_old_parts_cleared()
    create_sanction()
    create_quotation_version()
    create_sanction_step()
    create_claim_part_order()
    create_line_cost()
    create_part_order_line()


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


def create_old_parts_cleared() -> None:
    """Create the table `old_parts_cleared`."""
    op.create_table(
        "old_parts_cleared",
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("cleared_by_id", BIG_ID, nullable=False),
        sa.Column("cleared_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["cleared_by_id"], ["staff_member.id"], name=op.f("fk_old_parts_cleared_cleared_by_id")
        ),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_old_parts_cleared_order_id")),
        sa.PrimaryKeyConstraint("order_id", name=op.f("pk_old_parts_cleared")),
    )


def create_sanction() -> None:
    """Create the table `sanction`."""
    op.create_table(
        "sanction",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        sa.Column("clause", sa.String(length=20), nullable=False),
        sa.Column(
            "measure",
            words("measure", "fine", "demerit", "major demerit", "dismissal of the employee", "compensation"),
            nullable=False,
        ),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("event", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.Column("happened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "subject_kind",
            words(
                "subjectkind",
                "work order",
                "discount",
                "accident quotation",
                "claim-part order",
                "purchase",
                "internal-use order",
                "tool loan",
                "parts return",
                "visitor",
                "workshop round",
                "finding",
                "grievance",
                "customer",
                "customer task",
                "approval request",
                "sanction",
                "duty",
                "rule value",
                "staff member",
            ),
            nullable=False,
        ),
        sa.Column("subject_id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=True),
        sa.Column("once", sa.String(length=80), nullable=False),
        sa.Column("by_program", sa.Boolean(), nullable=False),
        sa.Column("proposed_by_id", BIG_ID, nullable=False),
        sa.Column("proposed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            words("sanctionstate", "proposed", "verified", "confirmed", "appealed", "settled", "dismissed"),
            nullable=False,
        ),
        sa.Column("state_since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_sanction_amount_not_negative")),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_sanction_order_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff_member.id"], name=op.f("fk_sanction_person_id")),
        sa.ForeignKeyConstraint(
            ["proposed_by_id"], ["staff_member.id"], name=op.f("fk_sanction_proposed_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sanction")),
        sa.UniqueConstraint("number", name=op.f("uq_sanction_number")),
        sa.UniqueConstraint("once", name=op.f("uq_sanction_once")),
    )
    op.create_index(op.f("ix_sanction_clause_id"), "sanction", ["clause", "id"], unique=False)
    op.create_index(op.f("ix_sanction_happened_at"), "sanction", ["happened_at"], unique=False)
    op.create_index(
        op.f("ix_sanction_person_id_happened_at"), "sanction", ["person_id", "happened_at"], unique=False
    )
    op.create_index(op.f("ix_sanction_state_id"), "sanction", ["state", "id"], unique=False)
    op.create_index(
        op.f("ix_sanction_subject_kind_subject_id"), "sanction", ["subject_kind", "subject_id"], unique=False
    )


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
