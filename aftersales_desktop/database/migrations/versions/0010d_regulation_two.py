"""Regulation 2 whole, part 4."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0010d"
down_revision = "0010c"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_discount()
    create_finding_photo()
    create_grievance()
    create_misorder()
    create_old_parts_cleared()
    create_reception_times()
    create_sanction()
    create_concealment()


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


def create_grievance() -> None:
    """Create the table `grievance`."""
    op.create_table(
        "grievance",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("customer_id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=True),
        sa.Column(
            "channel",
            words(
                "grievancechannel",
                "said at the desk",
                "phone call",
                "text message",
                "letter or mail",
                "satisfaction survey",
                "through the manufacturer",
            ),
            nullable=False,
        ),
        sa.Column("words", sa.String(length=500), nullable=False),
        sa.Column("taken_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            words(
                "grievancestate", "not dispelled", "with the superior", "dispelled", "settled by the superior"
            ),
            nullable=False,
        ),
        sa.Column("done", sa.String(length=500), nullable=False),
        sa.Column("confirmed_by", sa.String(length=60), nullable=False),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reported_by_id", BIG_ID, nullable=True),
        sa.Column(
            "reported_to",
            words(
                "role",
                "SD",
                "FDS",
                "SA",
                "WM",
                "TL",
                "TECH",
                "PM",
                "PC",
                "PUR",
                "GM",
                "AUD",
                "FIN",
                "AHQ",
                "CRM",
                "SALES",
                "MKD",
                "QC",
                "TD",
                "OFF",
                "SAFE",
                "UDEP",
                "FST",
                "ADMIN",
            ),
            nullable=True,
        ),
        sa.Column("report", sa.String(length=500), nullable=False),
        sa.Column("left_desk_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("escalated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_by_id", BIG_ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state <> 'dispelled' OR confirmed_by <> ''", name=op.f("ck_grievance_dispelled_is_confirmed")
        ),
        sa.CheckConstraint(
            "state <> 'with the superior' OR reported_to IS NOT NULL",
            name=op.f("ck_grievance_reported_to_somebody"),
        ),
        sa.ForeignKeyConstraint(
            ["closed_by_id"], ["staff_member.id"], name=op.f("fk_grievance_closed_by_id")
        ),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_grievance_customer_id")),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_grievance_order_id")),
        sa.ForeignKeyConstraint(
            ["reported_by_id"], ["staff_member.id"], name=op.f("fk_grievance_reported_by_id")
        ),
        sa.ForeignKeyConstraint(["taken_by_id"], ["staff_member.id"], name=op.f("fk_grievance_taken_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_grievance")),
        sa.UniqueConstraint("number", name=op.f("uq_grievance_number")),
    )
    op.create_index(op.f("ix_grievance_at"), "grievance", ["at"], unique=False)
    op.create_index(op.f("ix_grievance_customer_id"), "grievance", ["customer_id"], unique=False)
    op.create_index(op.f("ix_grievance_order_id"), "grievance", ["order_id"], unique=False)
    op.create_index(op.f("ix_grievance_state_at"), "grievance", ["state", "at"], unique=False)


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


def create_reception_times() -> None:
    """Create the table `reception_times`."""
    op.create_table(
        "reception_times",
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("greeted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("walked_round_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_reception_times_order_id")),
        sa.PrimaryKeyConstraint("order_id", name=op.f("pk_reception_times")),
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
                "part order",
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


def create_concealment() -> None:
    """Create the table `concealment`."""
    op.create_table(
        "concealment",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("earlier_id", BIG_ID, nullable=True),
        sa.Column("later_id", BIG_ID, nullable=False),
        sa.Column("person_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "state",
            words("suspicionstate", "concealment suspected", "concealment verified", "not concealed"),
            nullable=False,
        ),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("judged_by_id", BIG_ID, nullable=True),
        sa.Column("findings", sa.String(length=500), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["earlier_id"], ["grievance.id"], name=op.f("fk_concealment_earlier_id")),
        sa.ForeignKeyConstraint(
            ["judged_by_id"], ["staff_member.id"], name=op.f("fk_concealment_judged_by_id")
        ),
        sa.ForeignKeyConstraint(["later_id"], ["grievance.id"], name=op.f("fk_concealment_later_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff_member.id"], name=op.f("fk_concealment_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_concealment")),
    )
    op.create_index(op.f("ix_concealment_earlier_id"), "concealment", ["earlier_id"], unique=True)
    op.create_index(op.f("ix_concealment_later_id"), "concealment", ["later_id"], unique=False)
    op.create_index(op.f("ix_concealment_state"), "concealment", ["state"], unique=False)
