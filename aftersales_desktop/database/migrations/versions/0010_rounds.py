"""The workshop's rounds: places, visitors, checklists, findings, parts nobody accounts for."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_floor_place()
    create_shift_roster()
    create_visitor()
    create_stranger_seen()
    create_floor_round()
    create_round_answer()
    create_finding()
    create_finding_photo()
    create_old_parts_cleared()
    create_withholding()
    widen_part()


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


def widen_part() -> None:
    """Let the house say which parts may mask for painting."""
    op.add_column("part", sa.Column("masking_permitted", sa.Boolean(), nullable=True))
