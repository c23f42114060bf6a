"""Which posts somebody holds at this moment, read with every verb and lookup.

A person who is dismissed or loses a post stays signed in at some station: the next thing asked there is
refused all the same (X2).
"""

from dataclasses import replace

from sqlalchemy import Boolean, bindparam, column, select, table
from sqlalchemy.orm import Session

from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import Role

# The people's own room stands above the database: only the names of its tables are known here.
STAFF = table("staff_member", column("id"), column("active", Boolean))
POSTS = table("staff_role", column("staff_id"), column("role"))
HELD = (
    select(POSTS.c.role)
    .join(STAFF, STAFF.c.id == POSTS.c.staff_id)
    .where(STAFF.c.id == bindparam("who"), STAFF.c.active)
)


def with_posts_now(session: Session, actor: Actor) -> Actor:
    """Give the person with the posts held now; with none after a dismissal."""
    held = frozenset(Role(post) for post in session.scalars(HELD, {"who": actor.staff_id}))
    return actor if held == actor.roles else replace(actor, roles=held)
