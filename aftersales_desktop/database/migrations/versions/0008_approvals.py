"""Who decides and who is told: values of the rulebook, powers, deputies, requests, messages, duties."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_rule_value()
    create_authority_change()
    create_delegation()
    create_approval_request()
    create_notice()
    create_duty_done()


def create_rule_value() -> None:
    """Create the table `rule_value`."""
    op.create_table(
        "rule_value",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("value", sa.String(length=200), nullable=False),
        sa.Column("effective_from", sa.Date(), nullable=False),
        sa.Column("reason", sa.String(length=200), nullable=False),
        sa.Column("set_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("follows_id", BIG_ID, nullable=False),
        sa.ForeignKeyConstraint(["set_by_id"], ["staff_member.id"], name=op.f("fk_rule_value_set_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_value")),
        sa.UniqueConstraint("key", "follows_id", name=op.f("uq_rule_value_key_follows_id")),
    )
    op.create_index(
        op.f("ix_rule_value_key_effective_from_id"),
        "rule_value",
        ["key", "effective_from", "id"],
        unique=False,
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


def create_notice() -> None:
    """Create the table `notice`."""
    op.create_table(
        "notice",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("to_staff_id", BIG_ID, nullable=True),
        sa.Column(
            "to_role",
            words(
                "to_role",
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
        sa.Column("says", sa.Text(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("clause", sa.String(length=20), nullable=False),
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
        sa.Column("to_accept", sa.Boolean(), nullable=False),
        sa.Column("sent_by_id", BIG_ID, nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_by_id", BIG_ID, nullable=True),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("accepted_by_id", BIG_ID, nullable=True),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("waiting", sa.Integer(), nullable=False),
        sa.CheckConstraint("(to_staff_id IS NULL) <> (to_role IS NULL)", name=op.f("ck_notice_one_receiver")),
        sa.ForeignKeyConstraint(
            ["accepted_by_id"], ["staff_member.id"], name=op.f("fk_notice_accepted_by_id")
        ),
        sa.ForeignKeyConstraint(["read_by_id"], ["staff_member.id"], name=op.f("fk_notice_read_by_id")),
        sa.ForeignKeyConstraint(["sent_by_id"], ["staff_member.id"], name=op.f("fk_notice_sent_by_id")),
        sa.ForeignKeyConstraint(["to_staff_id"], ["staff_member.id"], name=op.f("fk_notice_to_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice")),
    )
    op.create_index(op.f("ix_notice_sent_by_id_id"), "notice", ["sent_by_id", "id"], unique=False)
    op.create_index(
        op.f("ix_notice_subject_kind_subject_id"), "notice", ["subject_kind", "subject_id"], unique=False
    )
    op.create_index(
        op.f("ix_notice_to_role_waiting_id"), "notice", ["to_role", "waiting", "id"], unique=False
    )
    op.create_index(
        op.f("ix_notice_to_staff_id_waiting_id"), "notice", ["to_staff_id", "waiting", "id"], unique=False
    )


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
