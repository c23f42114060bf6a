"""Values move into the rulebook: the end of the shift, and how many filters a drain cart holds."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

# A house that kept the default says nothing of its own.
TAKE_SHIFT_OVER = """
    INSERT INTO rule_value (key, value, effective_from, reason, set_by_id, at, follows_id)
    SELECT 'shift.ends', shift_ends, '2000-01-01', 'taken over from the settings of the house',
           (SELECT min(id) FROM staff_member), '2000-01-01 00:00:00', 0
    FROM dealership
    WHERE shift_ends <> '18:00' AND EXISTS (SELECT 1 FROM staff_member)
"""


def upgrade() -> None:
    """Take the shift's end over, and let the rulebook say how many filters are too many."""
    op.execute(TAKE_SHIFT_OVER)
    op.drop_column("dealership", "shift_ends")
    with op.batch_alter_table("drain_cart") as carts:
        carts.drop_constraint(op.f("ck_drain_cart_at_most_three_filters"), type_="check")
        carts.create_check_constraint(op.f("ck_drain_cart_no_less_than_none"), sa.text("filters >= 0"))
