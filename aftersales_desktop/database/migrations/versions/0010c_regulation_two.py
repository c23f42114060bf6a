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
    create_approval_request()
    create_discount()
    create_finding_photo()
    create_misorder()
    create_old_parts_cleared()
    create_sanction()


def create_approval_request() -> None:
    """Create the table `approval_request`."""
    op.create_table(
        "approval_request",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column(
            "power",
            words(
                "power",
                "discount within the limit",
                "discount above the limit",
                "discount above the weekly quota",
                "accident quotation",
                "accident quotation below the margin",
                "claim-part order",
                "large claim-part order",
                "waiver of a deposit",
                "self-purchase",
                "return from an order",
                "verification of a sanction",
                "confirmation of a sanction",
            ),
            nullable=False,
        ),
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
        sa.Column("subject_version", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(length=500), nullable=False),
        sa.Column("asked_by_id", BIG_ID, nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column(
            "state", words("requeststate", "open", "approved", "sent back", "withdrawn"), nullable=False
        ),
        sa.Column("decided_by_id", BIG_ID, nullable=True),
        sa.Column("on_behalf_of_id", BIG_ID, nullable=True),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("comment", sa.String(length=500), nullable=False),
        sa.Column("barred_id", BIG_ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "power NOT IN ('self-purchase', 'return from an order')",
            name=op.f("ck_approval_request_no_abolished_step"),
        ),
        sa.CheckConstraint(
            "state IN ('open', 'withdrawn') OR (decided_by_id IS NOT NULL AND decided_at IS NOT NULL)",
            name=op.f("ck_approval_request_decided_by_somebody"),
        ),
        sa.CheckConstraint(
            "barred_id IS NULL OR decided_by_id IS NULL OR decided_by_id <> barred_id",
            name=op.f("ck_approval_request_not_about_oneself"),
        ),
        sa.CheckConstraint(
            "decided_by_id IS NULL OR decided_by_id <> asked_by_id",
            name=op.f("ck_approval_request_four_eyes"),
        ),
        sa.CheckConstraint(
            "on_behalf_of_id IS NULL OR on_behalf_of_id <> asked_by_id",
            name=op.f("ck_approval_request_four_eyes_by_deputy"),
        ),
        sa.ForeignKeyConstraint(
            ["asked_by_id"], ["staff_member.id"], name=op.f("fk_approval_request_asked_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["barred_id"], ["staff_member.id"], name=op.f("fk_approval_request_barred_id")
        ),
        sa.ForeignKeyConstraint(
            ["decided_by_id"], ["staff_member.id"], name=op.f("fk_approval_request_decided_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["on_behalf_of_id"], ["staff_member.id"], name=op.f("fk_approval_request_on_behalf_of_id")
        ),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_approval_request_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approval_request")),
    )
    op.create_index(op.f("ix_approval_request_decided_at"), "approval_request", ["decided_at"], unique=False)
    op.create_index(op.f("ix_approval_request_order_id"), "approval_request", ["order_id"], unique=False)
    op.create_index(
        op.f("ix_approval_request_state_due_at_id"),
        "approval_request",
        ["state", "due_at", "id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_approval_request_state_power_id"), "approval_request", ["state", "power", "id"], unique=False
    )
    op.create_index(
        op.f("ix_approval_request_subject_kind_subject_id_id"),
        "approval_request",
        ["subject_kind", "subject_id", "id"],
        unique=False,
    )


def create_discount() -> None:
    """Create the table `discount`."""
    op.create_table(
        "discount",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column(
            "state", words("discountstate", "requested", "granted", "declined", "withdrawn"), nullable=False
        ),
        sa.Column("share", sa.Integer(), nullable=True),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("base", sa.BigInteger(), nullable=False),
        sa.Column("lines", sa.String(length=64), nullable=False),
        sa.Column(
            "reason_code",
            words(
                "discountreason",
                "regular customer",
                "long wait",
                "after a complaint",
                "large order",
                "promotion",
                "other reason",
            ),
            nullable=False,
        ),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("asked_by_id", BIG_ID, nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("why_above", sa.String(length=500), nullable=False),
        sa.Column("above_limit", sa.Boolean(), nullable=False),
        sa.Column("above_quota", sa.Boolean(), nullable=False),
        sa.Column("granted_by_id", BIG_ID, nullable=True),
        sa.Column("granted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("pre_reported_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state <> 'granted' OR (granted_by_id IS NOT NULL AND granted_at IS NOT NULL)",
            name=op.f("ck_discount_granted_by_somebody"),
        ),
        sa.CheckConstraint("amount > 0 AND amount <= base", name=op.f("ck_discount_amount_within_base")),
        sa.ForeignKeyConstraint(["asked_by_id"], ["staff_member.id"], name=op.f("fk_discount_asked_by_id")),
        sa.ForeignKeyConstraint(
            ["granted_by_id"], ["staff_member.id"], name=op.f("fk_discount_granted_by_id")
        ),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_discount_order_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_discount")),
        sa.UniqueConstraint("order_id", name=op.f("uq_discount_order_id")),
    )
    op.create_index(op.f("ix_discount_asked_at_id"), "discount", ["asked_at", "id"], unique=False)
    op.create_index(op.f("ix_discount_week_state"), "discount", ["week", "state"], unique=False)


def create_finding_photo() -> None:
    """Create the table `finding_photo`."""
    op.create_table(
        "finding_photo",
        sa.Column("finding_id", BIG_ID, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["finding_id"], ["finding.id"], name=op.f("fk_finding_photo_finding_id")),
        sa.PrimaryKeyConstraint("finding_id", name=op.f("pk_finding_photo")),
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
