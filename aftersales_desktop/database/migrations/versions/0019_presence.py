"""Who has what open at which place."""

import sqlalchemy as sa
from alembic import op

from aftersales_desktop.database.migrations.columns import BIG_ID

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create the table `presence`."""
    op.create_table(
        "presence",
        sa.Column("seat", sa.String(length=36), nullable=False),
        sa.Column("station", sa.String(length=40), nullable=False),
        sa.Column("place", sa.String(length=60), nullable=False),
        sa.Column("person", sa.String(length=60), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("object_id", BIG_ID, nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("believed_until", BIG_ID, nullable=False),
        sa.PrimaryKeyConstraint("seat", name=op.f("pk_presence")),
    )
