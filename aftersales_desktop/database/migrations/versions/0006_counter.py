"""Papers of the parts counter: issues, returns, goods-in, counts."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_goods_in()
    create_stock_count()
    create_goods_in_line()
    create_stock_count_line()
    create_parts_issue()
    create_parts_issue_line()
    create_parts_return()


def create_goods_in() -> None:
    """Create the table `goods_in`."""
    op.create_table(
        "goods_in",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("supplier", sa.String(length=120), nullable=False),
        sa.Column("delivery_note", sa.String(length=60), nullable=False),
        sa.Column("received_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["received_by_id"], ["staff_member.id"], name=op.f("fk_goods_in_received_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goods_in")),
        sa.UniqueConstraint("number", name=op.f("uq_goods_in_number")),
    )
    op.create_index(op.f("ix_goods_in_at"), "goods_in", ["at"], unique=False)


def create_stock_count() -> None:
    """Create the table `stock_count`."""
    op.create_table(
        "stock_count",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("scope", sa.String(length=40), nullable=False),
        sa.Column("state", words("countstate", "open", "posted", "cancelled"), nullable=False),
        sa.Column("opened_by_id", BIG_ID, nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("posted_by_id", BIG_ID, nullable=True),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["opened_by_id"], ["staff_member.id"], name=op.f("fk_stock_count_opened_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["posted_by_id"], ["staff_member.id"], name=op.f("fk_stock_count_posted_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_count")),
        sa.UniqueConstraint("number", name=op.f("uq_stock_count_number")),
    )


def create_goods_in_line() -> None:
    """Create the table `goods_in_line`."""
    op.create_table(
        "goods_in_line",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("goods_in_id", BIG_ID, nullable=False),
        sa.Column("part_id", BIG_ID, nullable=False),
        sa.Column("bin_id", BIG_ID, nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("unit_cost", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_goods_in_line_quantity_positive")),
        sa.ForeignKeyConstraint(["bin_id"], ["bin.id"], name=op.f("fk_goods_in_line_bin_id")),
        sa.ForeignKeyConstraint(["goods_in_id"], ["goods_in.id"], name=op.f("fk_goods_in_line_goods_in_id")),
        sa.ForeignKeyConstraint(["part_id"], ["part.id"], name=op.f("fk_goods_in_line_part_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_goods_in_line")),
    )
    op.create_index(op.f("ix_goods_in_line_goods_in_id"), "goods_in_line", ["goods_in_id"], unique=False)


def create_stock_count_line() -> None:
    """Create the table `stock_count_line`."""
    op.create_table(
        "stock_count_line",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("count_id", BIG_ID, nullable=False),
        sa.Column("part_id", BIG_ID, nullable=False),
        sa.Column("bin_id", BIG_ID, nullable=False),
        sa.Column("expected", sa.BigInteger(), nullable=False),
        sa.Column("counted", sa.BigInteger(), nullable=True),
        sa.Column("cause", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["bin_id"], ["bin.id"], name=op.f("fk_stock_count_line_bin_id")),
        sa.ForeignKeyConstraint(["count_id"], ["stock_count.id"], name=op.f("fk_stock_count_line_count_id")),
        sa.ForeignKeyConstraint(["part_id"], ["part.id"], name=op.f("fk_stock_count_line_part_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_count_line")),
    )
    op.create_index(op.f("ix_stock_count_line_count_id"), "stock_count_line", ["count_id"], unique=False)


def create_parts_issue() -> None:
    """Create the table `parts_issue`."""
    op.create_table(
        "parts_issue",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("technician_id", BIG_ID, nullable=True),
        sa.Column("posted_by_id", BIG_ID, nullable=False),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("handed_over_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("handed_over_by_id", BIG_ID, nullable=True),
        sa.Column("reversed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["handed_over_by_id"], ["staff_member.id"], name=op.f("fk_parts_issue_handed_over_by_id")
        ),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_parts_issue_order_id")),
        sa.ForeignKeyConstraint(
            ["posted_by_id"], ["staff_member.id"], name=op.f("fk_parts_issue_posted_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["technician_id"], ["staff_member.id"], name=op.f("fk_parts_issue_technician_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parts_issue")),
        sa.UniqueConstraint("number", name=op.f("uq_parts_issue_number")),
    )
    op.create_index(op.f("ix_parts_issue_handed_over_at"), "parts_issue", ["handed_over_at"], unique=False)
    op.create_index(op.f("ix_parts_issue_order_id"), "parts_issue", ["order_id"], unique=False)


def create_parts_issue_line() -> None:
    """Create the table `parts_issue_line`."""
    op.create_table(
        "parts_issue_line",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("issue_id", BIG_ID, nullable=False),
        sa.Column("line_id", BIG_ID, nullable=False),
        sa.Column("part_id", BIG_ID, nullable=False),
        sa.Column("bin_id", BIG_ID, nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_parts_issue_line_quantity_positive")),
        sa.ForeignKeyConstraint(["bin_id"], ["bin.id"], name=op.f("fk_parts_issue_line_bin_id")),
        sa.ForeignKeyConstraint(["issue_id"], ["parts_issue.id"], name=op.f("fk_parts_issue_line_issue_id")),
        sa.ForeignKeyConstraint(["line_id"], ["order_line.id"], name=op.f("fk_parts_issue_line_line_id")),
        sa.ForeignKeyConstraint(["part_id"], ["part.id"], name=op.f("fk_parts_issue_line_part_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parts_issue_line")),
    )
    op.create_index(op.f("ix_parts_issue_line_issue_id"), "parts_issue_line", ["issue_id"], unique=False)
    op.create_index(op.f("ix_parts_issue_line_line_id"), "parts_issue_line", ["line_id"], unique=False)


def create_parts_return() -> None:
    """Create the table `parts_return`."""
    op.create_table(
        "parts_return",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", BIG_ID, nullable=False),
        sa.Column("order_id", BIG_ID, nullable=False),
        sa.Column("line_id", BIG_ID, nullable=False),
        sa.Column("part_id", BIG_ID, nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column(
            "reason",
            words(
                "returnreason",
                "not needed",
                "wrong part",
                "too many",
                "defective when unpacked",
                "customer declined",
            ),
            nullable=False,
        ),
        sa.Column("remark", sa.String(length=200), nullable=False),
        sa.Column(
            "state",
            words("returnstate", "requested", "physically received", "returned in system", "withdrawn"),
            nullable=False,
        ),
        sa.Column("requested_by_id", BIG_ID, nullable=False),
        sa.Column("requested_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("counted", sa.BigInteger(), nullable=True),
        sa.Column("bin_id", BIG_ID, nullable=True),
        sa.Column("received_by_id", BIG_ID, nullable=True),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("returned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_parts_return_quantity_positive")),
        sa.ForeignKeyConstraint(["bin_id"], ["bin.id"], name=op.f("fk_parts_return_bin_id")),
        sa.ForeignKeyConstraint(["line_id"], ["order_line.id"], name=op.f("fk_parts_return_line_id")),
        sa.ForeignKeyConstraint(["order_id"], ["work_order.id"], name=op.f("fk_parts_return_order_id")),
        sa.ForeignKeyConstraint(["part_id"], ["part.id"], name=op.f("fk_parts_return_part_id")),
        sa.ForeignKeyConstraint(
            ["received_by_id"], ["staff_member.id"], name=op.f("fk_parts_return_received_by_id")
        ),
        sa.ForeignKeyConstraint(
            ["requested_by_id"], ["staff_member.id"], name=op.f("fk_parts_return_requested_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_parts_return")),
        sa.UniqueConstraint("number", name=op.f("uq_parts_return_number")),
    )
    op.create_index(op.f("ix_parts_return_line_id"), "parts_return", ["line_id"], unique=False)
    op.create_index(op.f("ix_parts_return_order_id"), "parts_return", ["order_id"], unique=False)
    op.create_index(op.f("ix_parts_return_state"), "parts_return", ["state"], unique=False)
