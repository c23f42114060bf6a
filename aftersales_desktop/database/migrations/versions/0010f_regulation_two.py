"""Regulation 2 whole, part 6."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0010f"
down_revision = "0010e"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_claim_talk()
    create_part_receipt()
    create_supplier_quote()
    widen_audit_entry()
    widen_clocking()
    widen_journal_line()
    widen_part()
    widen_parts_issue()
    widen_parts_return()
    widen_reservation()
    widen_settlement()
    widen_stock_count()
    widen_work_order()


def create_claim_talk() -> None:
    """Create the table `claim_talk`."""
    op.create_table(
        "claim_talk",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("claim_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("channel", words("answerchannel", "at the desk", "phone", "message"), nullable=False),
        sa.Column("said", sa.String(length=500), nullable=False),
        sa.Column("is_call", sa.Boolean(), nullable=False),
        sa.Column("talked_by_id", BIG_ID, nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claim_part_order.id"], name=op.f("fk_claim_talk_claim_id")),
        sa.ForeignKeyConstraint(
            ["talked_by_id"], ["staff_member.id"], name=op.f("fk_claim_talk_talked_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim_talk")),
    )


def create_part_receipt() -> None:
    """Create the table `part_receipt`."""
    op.create_table(
        "part_receipt",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("line_id", BIG_ID, nullable=False),
        sa.Column("supplier_id", BIG_ID, nullable=False),
        sa.Column("goods_in_id", BIG_ID, nullable=True),
        sa.Column("accepted", sa.BigInteger(), nullable=False),
        sa.Column("rejected", sa.BigInteger(), nullable=False),
        sa.Column("unit_cost", sa.BigInteger(), nullable=False),
        sa.Column("quality_note", sa.String(length=200), nullable=False),
        sa.Column("received_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "rejected = 0 OR quality_note <> ''", name=op.f("ck_part_receipt_rejected_says_why")
        ),
        sa.CheckConstraint(
            "accepted >= 0 AND rejected >= 0 AND accepted + rejected > 0",
            name=op.f("ck_part_receipt_something"),
        ),
        sa.ForeignKeyConstraint(["goods_in_id"], ["goods_in.id"], name=op.f("fk_part_receipt_goods_in_id")),
        sa.ForeignKeyConstraint(["line_id"], ["part_order_line.id"], name=op.f("fk_part_receipt_line_id")),
        sa.ForeignKeyConstraint(
            ["received_by_id"], ["staff_member.id"], name=op.f("fk_part_receipt_received_by_id")
        ),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_part_receipt_supplier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_part_receipt")),
    )
    op.create_index(op.f("ix_part_receipt_line_id"), "part_receipt", ["line_id"], unique=False)
    op.create_index(
        op.f("ix_part_receipt_supplier_id_at"), "part_receipt", ["supplier_id", "at"], unique=False
    )


def create_supplier_quote() -> None:
    """Create the table `supplier_quote`."""
    op.create_table(
        "supplier_quote",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("purchase_id", BIG_ID, nullable=False),
        sa.Column("supplier_id", BIG_ID, nullable=False),
        sa.Column("unit_price", sa.BigInteger(), nullable=False),
        sa.Column("freight", sa.BigInteger(), nullable=False),
        sa.Column("delivery_days", sa.Integer(), nullable=False),
        sa.Column("quality_note", sa.String(length=200), nullable=False),
        sa.Column("valid_until", sa.Date(), nullable=False),
        sa.Column("entered_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "unit_price > 0 AND freight >= 0 AND delivery_days >= 0",
            name=op.f("ck_supplier_quote_believable"),
        ),
        sa.ForeignKeyConstraint(
            ["entered_by_id"], ["staff_member.id"], name=op.f("fk_supplier_quote_entered_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["purchase_id"], ["self_purchase.id"], name=op.f("fk_supplier_quote_purchase_id")
        ),
        sa.ForeignKeyConstraint(["supplier_id"], ["supplier.id"], name=op.f("fk_supplier_quote_supplier_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supplier_quote")),
        sa.UniqueConstraint(
            "purchase_id", "supplier_id", name=op.f("uq_supplier_quote_purchase_id_supplier_id")
        ),
    )


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


def widen_reservation() -> None:
    """Add what was added to `reservation`."""
    op.add_column("reservation", sa.Column("held", sa.Boolean(), nullable=True))


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
