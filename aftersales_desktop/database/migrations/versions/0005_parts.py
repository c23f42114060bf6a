"""The parts warehouse: catalogue, bins, stock, ledger."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.append_only import protect
from aftersales_desktop.database.migrations.columns import BIG_ID, words

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the tables, those that others point to first."""
    create_bin()
    create_part()
    create_stock()
    create_reservation()
    create_stock_movement()
    protect("stock_movement")


def create_bin() -> None:
    """Create the table `bin`."""
    op.create_table(
        "bin",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("code", sa.String(length=20), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bin")),
        sa.UniqueConstraint("code", name=op.f("uq_bin_code")),
    )


def create_part() -> None:
    """Create the table `part`."""
    op.create_table(
        "part",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("number_key", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("name_key", sa.String(length=120), nullable=False),
        sa.Column("unit", sa.String(length=10), nullable=False),
        sa.Column(
            "part_class",
            words("partclass", "oil", "oil filter", "care product", "wear part", "consumable", "other"),
            nullable=False,
        ),
        sa.Column("price", sa.BigInteger(), nullable=False),
        sa.Column("cost", sa.BigInteger(), nullable=False),
        sa.Column("minimum", sa.BigInteger(), nullable=False),
        sa.Column("home_bin_id", BIG_ID, nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("price >= 0 AND cost >= 0 AND minimum >= 0", name=op.f("ck_part_not_negative")),
        sa.ForeignKeyConstraint(["home_bin_id"], ["bin.id"], name=op.f("fk_part_home_bin_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_part")),
        sa.UniqueConstraint("number", name=op.f("uq_part_number")),
        sa.UniqueConstraint("number_key", name=op.f("uq_part_number_key")),
    )
    op.create_index(op.f("ix_part_name_key"), "part", ["name_key"], unique=False)


def create_stock() -> None:
    """Create the table `stock`."""
    op.create_table(
        "stock",
        sa.Column("part_id", BIG_ID, nullable=False),
        sa.Column("bin_id", BIG_ID, nullable=False),
        sa.Column("on_hand", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("on_hand >= 0", name=op.f("ck_stock_never_below_zero")),
        sa.ForeignKeyConstraint(["bin_id"], ["bin.id"], name=op.f("fk_stock_bin_id")),
        sa.ForeignKeyConstraint(["part_id"], ["part.id"], name=op.f("fk_stock_part_id")),
        sa.PrimaryKeyConstraint("part_id", "bin_id", name=op.f("pk_stock")),
    )
    op.create_index(op.f("ix_stock_bin_id"), "stock", ["bin_id"], unique=False)


def create_reservation() -> None:
    """Create the table `reservation`."""
    op.create_table(
        "reservation",
        sa.Column("line_id", BIG_ID, nullable=False),
        sa.Column("part_id", BIG_ID, nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_reservation_quantity_positive")),
        sa.ForeignKeyConstraint(["line_id"], ["order_line.id"], name=op.f("fk_reservation_line_id")),
        sa.ForeignKeyConstraint(["part_id"], ["part.id"], name=op.f("fk_reservation_part_id")),
        sa.PrimaryKeyConstraint("line_id", name=op.f("pk_reservation")),
    )
    op.create_index(op.f("ix_reservation_part_id"), "reservation", ["part_id"], unique=False)


def create_stock_movement() -> None:
    """Create the table `stock_movement`."""
    op.create_table(
        "stock_movement",
        sa.Column("id", BIG_ID, nullable=False),
        sa.Column("part_id", BIG_ID, nullable=False),
        sa.Column("bin_id", BIG_ID, nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column(
            "kind",
            words(
                "movementkind",
                "opening stock",
                "goods-in",
                "stock-out",
                "stock-out reversed",
                "return to stock",
                "count difference",
                "moved between bins",
            ),
            nullable=False,
        ),
        sa.Column("line_id", BIG_ID, nullable=True),
        sa.Column("document", sa.String(length=40), nullable=False),
        sa.Column("unit_cost", sa.BigInteger(), nullable=False),
        sa.Column("posted_by_id", BIG_ID, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("quantity <> 0", name=op.f("ck_stock_movement_moves_something")),
        sa.ForeignKeyConstraint(["bin_id"], ["bin.id"], name=op.f("fk_stock_movement_bin_id")),
        sa.ForeignKeyConstraint(["line_id"], ["order_line.id"], name=op.f("fk_stock_movement_line_id")),
        sa.ForeignKeyConstraint(["part_id"], ["part.id"], name=op.f("fk_stock_movement_part_id")),
        sa.ForeignKeyConstraint(
            ["posted_by_id"], ["staff_member.id"], name=op.f("fk_stock_movement_posted_by_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stock_movement")),
    )
    op.create_index(op.f("ix_stock_movement_line_id"), "stock_movement", ["line_id"], unique=False)
    op.create_index(op.f("ix_stock_movement_part_id_id"), "stock_movement", ["part_id", "id"], unique=False)
