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
    create_rule_value()
    create_shift_roster()
    create_stranger_seen()
    create_visitor()
    create_consumable_ceiling()
    create_finding()
    create_internal_use_line()
    create_round_answer()
    create_accident_quotation()


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


def create_internal_use_line() -> None:
    """Create the table `internal_use_line`."""
    op.create_table(
        "internal_use_line",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("part_id", BIG_ID, nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("unit_cost", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("quantity > 0 AND unit_cost >= 0", name=op.f("ck_internal_use_line_positive")),
        sa.ForeignKeyConstraint(
            ["order_id"], ["internal_use_order.id"], name=op.f("fk_internal_use_line_order_id")
        ),
        sa.ForeignKeyConstraint(["part_id"], ["part.id"], name=op.f("fk_internal_use_line_part_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_internal_use_line")),
        sa.UniqueConstraint("order_id", "part_id", name=op.f("uq_internal_use_line_order_id_part_id")),
    )
    op.create_index(op.f("ix_internal_use_line_part_id"), "internal_use_line", ["part_id"], unique=False)


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


def create_accident_quotation() -> None:
    """Create the table `accident_quotation`."""
    op.create_table(
        "accident_quotation",
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("state", words("quotationstate", "draft", "priced", "signed", "sent back"), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("row_version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_accident_quotation_order_id")),
        sa.PrimaryKeyConstraint("order_id", name=op.f("pk_accident_quotation")),
    )
    op.create_index(op.f("ix_accident_quotation_state"), "accident_quotation", ["state"], unique=False)
