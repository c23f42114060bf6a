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
    create_customer_task()
    create_finding()
    create_internal_use_line()
    create_round_answer()
    create_accident_quotation()
    create_approval_request()


def create_customer_task() -> None:
    """Create the table `customer_task`."""
    op.create_table(
        "customer_task",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("customer_id", BIG_ID, nullable=False),
        sa.Column("vehicle_id", BIG_ID, nullable=True),
        sa.Column(
            "analysis",
            words(
                "analysis",
                "service due",
                "not seen for long",
                "warranty ending",
                "open claim parts",
                "complaints",
                "satisfaction",
            ),
            nullable=False,
        ),
        sa.Column("assignee_id", BIG_ID, nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("script", sa.String(length=500), nullable=False),
        sa.Column("made_by_id", BIG_ID, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column(
            "result",
            words(
                "taskresult",
                "customer reached",
                "appointment agreed",
                "no interest",
                "nobody answered",
                "number out of use",
            ),
            nullable=True,
        ),
        sa.Column("note", sa.String(length=500), nullable=False),
        sa.Column("called_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("called_by_id", BIG_ID, nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "done_at IS NULL OR result IS NOT NULL", name=op.f("ck_customer_task_done_has_result")
        ),
        sa.ForeignKeyConstraint(
            ["assignee_id"], ["staff_member.id"], name=op.f("fk_customer_task_assignee_id")
        ),
        sa.ForeignKeyConstraint(
            ["called_by_id"], ["staff_member.id"], name=op.f("fk_customer_task_called_by_id")
        ),
        sa.ForeignKeyConstraint(["customer_id"], ["customer.id"], name=op.f("fk_customer_task_customer_id")),
        sa.ForeignKeyConstraint(
            ["made_by_id"], ["staff_member.id"], name=op.f("fk_customer_task_made_by_id")
        ),
        sa.ForeignKeyConstraint(["vehicle_id"], ["vehicle.id"], name=op.f("fk_customer_task_vehicle_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_customer_task")),
    )
    op.create_index(
        op.f("ix_customer_task_assignee_id_done_at_due_on"),
        "customer_task",
        ["assignee_id", "done_at", "due_on"],
        unique=False,
    )
    op.create_index(
        op.f("ix_customer_task_customer_id_done_at"),
        "customer_task",
        ["customer_id", "done_at"],
        unique=False,
    )
    op.create_index(
        op.f("ix_customer_task_done_at_due_on"), "customer_task", ["done_at", "due_on"], unique=False
    )
    op.create_index(op.f("ix_customer_task_made_at"), "customer_task", ["made_at"], unique=False)


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
