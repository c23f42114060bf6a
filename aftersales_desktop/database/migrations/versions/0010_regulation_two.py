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
    create_authority_change()
    create_delegation()
    create_duty_done()
    create_floor_round()
    create_notice()
    create_rule_value()
    create_shift_roster()
    create_stranger_seen()
    create_visitor()
    create_finding()
    create_round_answer()
    create_approval_request()
    create_discount()
    create_finding_photo()
    create_old_parts_cleared()
    create_sanction()
    create_sanction_step()
    create_withholding()
    widen_clocking()
    widen_part()
    widen_parts_issue()
    widen_parts_return()
    widen_settlement()
    widen_stock_count()
    widen_work_order()


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
        op.f("ix_notice_to_role_read_at_id"), "notice", ["to_role", "read_at", "id"], unique=False
    )
    op.create_index(
        op.f("ix_notice_to_staff_id_read_at_id"), "notice", ["to_staff_id", "read_at", "id"], unique=False
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


def create_finding() -> None:
    """Create the table `finding`."""
    op.create_table(
        "finding",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("round_id", BIG_ID, nullable=True),
        sa.Column("point", sa.String(length=40), nullable=False),
        sa.Column("clause", sa.String(length=20), nullable=False),
        sa.Column("place_id", BIG_ID, nullable=True),
        sa.Column("place", sa.String(length=60), nullable=False),
        sa.Column("what", sa.String(length=300), nullable=False),
        sa.Column("person_id", BIG_ID, nullable=True),
        sa.Column("manager_id", BIG_ID, nullable=True),
        sa.Column("leader_id", BIG_ID, nullable=True),
        sa.Column("found_by_id", BIG_ID, nullable=False),
        sa.Column("found_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("has_photo", sa.Boolean(), nullable=False),
        sa.Column("corrected_by_id", BIG_ID, nullable=True),
        sa.Column("corrected_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("correction", sa.String(length=300), nullable=False),
        sa.Column("verified_by_id", BIG_ID, nullable=True),
        sa.Column("verified_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["corrected_by_id"], ["staff_member.id"], name=op.f("fk_finding_corrected_by_id")
        ),
        sa.ForeignKeyConstraint(["found_by_id"], ["staff_member.id"], name=op.f("fk_finding_found_by_id")),
        sa.ForeignKeyConstraint(["leader_id"], ["staff_member.id"], name=op.f("fk_finding_leader_id")),
        sa.ForeignKeyConstraint(["manager_id"], ["staff_member.id"], name=op.f("fk_finding_manager_id")),
        sa.ForeignKeyConstraint(["person_id"], ["staff_member.id"], name=op.f("fk_finding_person_id")),
        sa.ForeignKeyConstraint(["place_id"], ["floor_place.id"], name=op.f("fk_finding_place_id")),
        sa.ForeignKeyConstraint(["round_id"], ["floor_round.id"], name=op.f("fk_finding_round_id")),
        sa.ForeignKeyConstraint(
            ["verified_by_id"], ["staff_member.id"], name=op.f("fk_finding_verified_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding")),
        sa.UniqueConstraint("number", name=op.f("uq_finding_number")),
    )
    op.create_index(op.f("ix_finding_found_at"), "finding", ["found_at"], unique=False)
    op.create_index(op.f("ix_finding_round_id"), "finding", ["round_id"], unique=False)
    op.create_index(op.f("ix_finding_verified_at_due_at"), "finding", ["verified_at", "due_at"], unique=False)


def create_round_answer() -> None:
    """Create the table `round_answer`."""
    op.create_table(
        "round_answer",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("round_id", BIG_ID, nullable=False),
        sa.Column("point", sa.String(length=40), nullable=False),
        sa.Column("place_id", BIG_ID, nullable=True),
        sa.Column("in_order", sa.Boolean(), nullable=False),
        sa.Column("answered_by_id", BIG_ID, nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["answered_by_id"], ["staff_member.id"], name=op.f("fk_round_answer_answered_by_id")
        ),
        sa.ForeignKeyConstraint(["place_id"], ["floor_place.id"], name=op.f("fk_round_answer_place_id")),
        sa.ForeignKeyConstraint(["round_id"], ["floor_round.id"], name=op.f("fk_round_answer_round_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_round_answer")),
    )
    op.create_index(
        op.f("ix_round_answer_round_id_point_place_id"),
        "round_answer",
        ["round_id", "point", "place_id"],
        unique=True,
    )


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
    op.create_index(op.f("ix_discount_granted_at_id"), "discount", ["granted_at", "id"], unique=False)
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


def create_withholding() -> None:
    """Create the table `withholding`."""
    op.create_table(
        "withholding",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("line_id", BIG_ID, nullable=False),
        sa.Column("technician_id", BIG_ID, nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("what", sa.String(length=300), nullable=False),
        sa.Column(
            "state",
            words("withholdingstate", "possible withholding", "explained", "withholding verified"),
            nullable=False,
        ),
        sa.Column("opened_by_id", BIG_ID, nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("judgement", sa.String(length=300), nullable=False),
        sa.Column("judged_by_id", BIG_ID, nullable=True),
        sa.Column("judged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sanction_id", BIG_ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_withholding_quantity_positive")),
        sa.ForeignKeyConstraint(
            ["judged_by_id"], ["staff_member.id"], name=op.f("fk_withholding_judged_by_id")
        ),
        sa.ForeignKeyConstraint(["line_id"], ["order_line.id"], name=op.f("fk_withholding_line_id")),
        sa.ForeignKeyConstraint(
            ["opened_by_id"], ["staff_member.id"], name=op.f("fk_withholding_opened_by_id")
        ),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_withholding_order_id")),
        sa.ForeignKeyConstraint(["sanction_id"], ["sanction.id"], name=op.f("fk_withholding_sanction_id")),
        sa.ForeignKeyConstraint(
            ["technician_id"], ["staff_member.id"], name=op.f("fk_withholding_technician_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_withholding")),
    )
    op.create_index(op.f("ix_withholding_line_id"), "withholding", ["line_id"], unique=False)
    op.create_index(op.f("ix_withholding_state_id"), "withholding", ["state", "id"], unique=False)


def widen_clocking() -> None:
    """Add what was added to `clocking`."""
    op.create_index(op.f("ix_clocking_started_at"), "clocking", ["started_at"], unique=False)


def widen_part() -> None:
    """Add what was added to `part`."""
    op.add_column("part", sa.Column("masking_permitted", sa.Boolean(), nullable=True))


def widen_parts_issue() -> None:
    """Add what was added to `parts_issue`."""
    op.create_index(op.f("ix_parts_issue_posted_at"), "parts_issue", ["posted_at"], unique=False)


def widen_parts_return() -> None:
    """Add what was added to `parts_return`."""
    op.create_index(op.f("ix_parts_return_requested_at"), "parts_return", ["requested_at"], unique=False)


def widen_settlement() -> None:
    """Add what was added to `settlement`."""
    op.add_column("settlement", sa.Column("discount", sa.BigInteger(), nullable=True))
    op.create_index(op.f("ix_settlement_at"), "settlement", ["at"], unique=False)


def widen_stock_count() -> None:
    """Add what was added to `stock_count`."""
    op.add_column(
        "stock_count", sa.Column("scope_until", sa.String(length=40), server_default="", nullable=False)
    )


def widen_work_order() -> None:
    """Add what was added to `work_order`."""
    op.create_index(op.f("ix_work_order_delivered_at"), "work_order", ["delivered_at"], unique=False)
    op.create_index(op.f("ix_work_order_opened_at"), "work_order", ["opened_at"], unique=False)
