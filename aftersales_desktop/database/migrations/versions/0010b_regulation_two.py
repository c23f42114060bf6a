"""Regulation 2 whole, part 2."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0010b"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_notice()
    create_part_order()
    create_reception_step_rule()
    create_rule_value()
    create_shift_roster()
    create_stranger_seen()
    create_visitor()
    create_consumable_ceiling()


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


def create_reception_step_rule() -> None:
    """Create the table `reception_step_rule`."""
    op.create_table(
        "reception_step_rule",
        sa.Column(
            "step",
            words(
                "receptionstep",
                "arrival",
                "greeting",
                "customer and car",
                "complaint in the customer's words",
                "walk-round check",
                "covers on",
                "estimate shown",
                "customer's signature",
                "job card printed",
                "handed to the workshop",
            ),
            nullable=False,
        ),
        sa.Column("counts", sa.Boolean(), nullable=False),
        sa.Column("set_by_id", BIG_ID, nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["set_by_id"], ["staff_member.id"], name=op.f("fk_reception_step_rule_set_by_id")
        ),
        sa.PrimaryKeyConstraint("step", name=op.f("pk_reception_step_rule")),
    )


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


def create_shift_roster() -> None:
    """Create the table `shift_roster`."""
    op.create_table(
        "shift_roster",
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("manager_id", BIG_ID, nullable=False),
        sa.Column("leader_id", BIG_ID, nullable=False),
        sa.Column("entered_by_id", BIG_ID, nullable=False),
        sa.Column("entered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["staff_member.id"], name=op.f("fk_shift_roster_entered_by_id")
        ),
        sa.ForeignKeyConstraint(["leader_id"], ["staff_member.id"], name=op.f("fk_shift_roster_leader_id")),
        sa.ForeignKeyConstraint(["manager_id"], ["staff_member.id"], name=op.f("fk_shift_roster_manager_id")),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_shift_roster")),
    )


def create_stranger_seen() -> None:
    """Create the table `stranger_seen`."""
    op.create_table(
        "stranger_seen",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("met", words("strangermet", "greeted and asked", "visitor ignored"), nullable=False),
        sa.Column("place", sa.String(length=60), nullable=False),
        sa.Column("result", sa.String(length=200), nullable=False),
        sa.Column("by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["staff_member.id"], name=op.f("fk_stranger_seen_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stranger_seen")),
    )
    op.create_index(op.f("ix_stranger_seen_at"), "stranger_seen", ["at"], unique=False)


def create_visitor() -> None:
    """Create the table `visitor`."""
    op.create_table(
        "visitor",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("kind", words("visitorkind", "customer", "supplier", "other"), nullable=False),
        sa.Column("name", sa.String(length=60), nullable=False),
        sa.Column("purpose", sa.String(length=200), nullable=False),
        sa.Column("escort_id", BIG_ID, nullable=True),
        sa.Column("in_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("let_in_by_id", BIG_ID, nullable=False),
        sa.Column("out_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("let_out_by_id", BIG_ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["escort_id"], ["staff_member.id"], name=op.f("fk_visitor_escort_id")),
        sa.ForeignKeyConstraint(["let_in_by_id"], ["staff_member.id"], name=op.f("fk_visitor_let_in_by_id")),
        sa.ForeignKeyConstraint(
            ["let_out_by_id"], ["staff_member.id"], name=op.f("fk_visitor_let_out_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visitor")),
        sa.UniqueConstraint("number", name=op.f("uq_visitor_number")),
    )
    op.create_index(op.f("ix_visitor_in_at"), "visitor", ["in_at"], unique=False)
    op.create_index(op.f("ix_visitor_out_at_in_at"), "visitor", ["out_at", "in_at"], unique=False)


def create_consumable_ceiling() -> None:
    """Create the table `consumable_ceiling`."""
    op.create_table(
        "consumable_ceiling",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("part_id", BIG_ID, nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("effective_from", sa.Date(), nullable=False),
        sa.Column("set_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("quantity >= 0", name=op.f("ck_consumable_ceiling_not_negative")),
        sa.ForeignKeyConstraint(["part_id"], ["part.id"], name=op.f("fk_consumable_ceiling_part_id")),
        sa.ForeignKeyConstraint(
            ["set_by_id"], ["staff_member.id"], name=op.f("fk_consumable_ceiling_set_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consumable_ceiling")),
    )
    op.create_index(
        op.f("ix_consumable_ceiling_part_id_effective_from_id"),
        "consumable_ceiling",
        ["part_id", "effective_from", "id"],
        unique=False,
    )
