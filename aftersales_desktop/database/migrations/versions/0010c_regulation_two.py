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
    create_sanction()
    create_sanction_step()
    create_withholding()
    widen_audit_entry()
    widen_clocking()
    widen_journal_line()
    widen_part()
    widen_parts_issue()
    widen_parts_return()
    widen_settlement()
    widen_stock_count()
    widen_work_order()


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


def widen_audit_entry() -> None:
    """Add what was added to `audit_entry`."""
    op.create_index(
        "ix_audit_entry_refused_clause_id",
        "audit_entry",
        ["clause", "id"],
        unique=False,
        sqlite_where=sa.text("outcome = 'refused'"),
        postgresql_where=sa.text("outcome = 'refused'"),
    )


def widen_clocking() -> None:
    """Add what was added to `clocking`."""
    op.create_index(op.f("ix_clocking_started_at"), "clocking", ["started_at"], unique=False)


def widen_journal_line() -> None:
    """Add what was added to `journal_line`."""
    op.create_index(op.f("ix_journal_line_audit_id"), "journal_line", ["audit_id"], unique=False)


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
