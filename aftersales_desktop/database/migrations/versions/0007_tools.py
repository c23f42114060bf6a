"""Special tools, loans and compensations; printed documents."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_special_tool()
    create_printed_document()
    create_tool_loan()
    create_tool_compensation()


def create_special_tool() -> None:
    """Create the table `special_tool`."""
    op.create_table(
        "special_tool",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("tag", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("model", sa.String(length=60), nullable=False),
        sa.Column("serial", sa.String(length=60), nullable=False),
        sa.Column("place", sa.String(length=40), nullable=False),
        sa.Column("condition", sa.String(length=200), nullable=False),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("purchased_on", sa.Date(), nullable=True),
        sa.Column("icon", sa.String(length=40), nullable=False),
        sa.Column(
            "state",
            words("toolstate", "in crib", "on loan", "lost", "compensation due", "replaced", "retired"),
            nullable=False,
        ),
        sa.Column("replaces_id", BIG_ID, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("price >= 0", name=op.f("ck_special_tool_price_not_negative")),
        sa.ForeignKeyConstraint(
            ["replaces_id"], ["special_tool.id"], name=op.f("fk_special_tool_replaces_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_special_tool")),
        sa.UniqueConstraint("number", name=op.f("uq_special_tool_number")),
    )


def create_printed_document() -> None:
    """Create the table `printed_document`."""
    op.create_table(
        "printed_document",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column(
            "form",
            words(
                "form",
                "job card",
                "estimate",
                "settlement sheet",
                "issue slip",
                "return slip",
                "tool loan slip",
                "tool loan register",
                "count difference report",
                "labels",
            ),
            nullable=False,
        ),
        sa.Column("subject", sa.String(length=60), nullable=False),
        sa.Column("order_id", BIG_ID, nullable=True),
        sa.Column("copy_number", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=10), nullable=False),
        sa.Column("printed_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("file", sa.String(length=300), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("printer", sa.String(length=120), nullable=False),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_printed_document_order_id")),
        sa.ForeignKeyConstraint(
            ["printed_by_id"], ["staff_member.id"], name=op.f("fk_printed_document_printed_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_printed_document")),
        sa.UniqueConstraint(
            "form", "subject", "copy_number", name=op.f("uq_printed_document_form_subject_copy_number")
        ),
    )
    op.create_index(op.f("ix_printed_document_order_id"), "printed_document", ["order_id"], unique=False)


def create_tool_loan() -> None:
    """Create the table `tool_loan`."""
    op.create_table(
        "tool_loan",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("tool_id", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("borrower_id", BIG_ID, nullable=False),
        sa.Column("lent_by_id", BIG_ID, nullable=False),
        sa.Column("out_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("condition_out", sa.String(length=200), nullable=False),
        sa.Column("back_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("condition_back", sa.String(length=200), nullable=False),
        sa.Column("received_by_id", BIG_ID, nullable=True),
        sa.Column("lost_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["borrower_id"], ["staff_member.id"], name=op.f("fk_tool_loan_borrower_id")),
        sa.ForeignKeyConstraint(["lent_by_id"], ["staff_member.id"], name=op.f("fk_tool_loan_lent_by_id")),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_tool_loan_order_id")),
        sa.ForeignKeyConstraint(
            ["received_by_id"], ["staff_member.id"], name=op.f("fk_tool_loan_received_by_id")
        ),
        sa.ForeignKeyConstraint(["tool_id"], ["special_tool.id"], name=op.f("fk_tool_loan_tool_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tool_loan")),
        sa.UniqueConstraint("number", name=op.f("uq_tool_loan_number")),
    )
    op.create_index(
        op.f("ix_tool_loan_borrower_id_back_at"), "tool_loan", ["borrower_id", "back_at"], unique=False
    )
    op.create_index(op.f("ix_tool_loan_order_id"), "tool_loan", ["order_id"], unique=False)
    op.create_index(op.f("ix_tool_loan_tool_id_id"), "tool_loan", ["tool_id", "id"], unique=False)
    op.create_index(
        "uq_tool_loan_one_open",
        "tool_loan",
        ["tool_id"],
        unique=True,
        sqlite_where=sa.text("back_at IS NULL AND lost_at IS NULL"),
        postgresql_where=sa.text("back_at IS NULL AND lost_at IS NULL"),
    )


def create_tool_compensation() -> None:
    """Create the table `tool_compensation`."""
    op.create_table(
        "tool_compensation",
        sa.Column("loan_id", BIG_ID, nullable=False),
        sa.Column("kind", words("compensationkind", "original price", "same model"), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("chosen_by_id", BIG_ID, nullable=False),
        sa.Column("chosen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("settled_by_id", BIG_ID, nullable=True),
        sa.Column("receipt", sa.String(length=60), nullable=False),
        sa.Column("new_tool_id", BIG_ID, nullable=True),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_tool_compensation_amount_not_negative")),
        sa.ForeignKeyConstraint(
            ["chosen_by_id"], ["staff_member.id"], name=op.f("fk_tool_compensation_chosen_by_id")
        ),
        sa.ForeignKeyConstraint(["loan_id"], ["tool_loan.id"], name=op.f("fk_tool_compensation_loan_id")),
        sa.ForeignKeyConstraint(
            ["new_tool_id"], ["special_tool.id"], name=op.f("fk_tool_compensation_new_tool_id")
        ),
        sa.ForeignKeyConstraint(
            ["settled_by_id"], ["staff_member.id"], name=op.f("fk_tool_compensation_settled_by_id")
        ),
        sa.PrimaryKeyConstraint("loan_id", name=op.f("pk_tool_compensation")),
    )
