"""Whose messages and duties reach a person: the own ones, an absent person's, a vacant post's (R2.0a, X6)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.delegation import running_delegations
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.role import Role

# Who answers for a post that nobody holds; for all others it is the service director.
ABOVE: Mapping[Role, Role] = {
    Role.SERVICE_ADVISOR: Role.FRONT_DESK_SUPERVISOR,
    Role.TECHNICIAN: Role.TEAM_LEADER,
    Role.TEAM_LEADER: Role.WORKSHOP_MANAGER,
    Role.PARTS_CLERK: Role.PARTS_MANAGER,
    Role.PURCHASING: Role.PARTS_MANAGER,
    Role.SERVICE_DIRECTOR: Role.GENERAL_MANAGER,
    Role.GENERAL_MANAGER: Role.ADMINISTRATOR,
}


@dataclass(frozen=True)
class Reached:
    """The people and the posts whose messages somebody gets today."""

    people: frozenset[int]
    posts: frozenset[Role]


def reached(work: Work) -> Reached:
    """Tell whose messages reach the signed-in person: nobody writes into the void.

    A deputy gets what goes to the absent person and his posts; what goes to a post that nobody holds goes to
    the post above; what goes to somebody who has left goes to those who hold the same post.
    """
    staff = {member.id: member for member in work.session.scalars(select(StaffMember))}
    here = {member.id: member.as_actor() for member in staff.values() if member.active}
    me = work.actor.staff_id
    away = {one.from_id for one in running_delegations(work) if one.to_id == me and one.from_id in here}
    held = work.actor.roles.union(*(here[absent].roles for absent in away))
    posts = held | {post for post in _vacant(here.values()) if not held.isdisjoint(_stand_in(post, here))}
    gone = {
        member.id
        for member in staff.values()
        if not member.active and not posts.isdisjoint(member.as_actor().roles)
    }
    return Reached(people=frozenset({me, *away, *gone}), posts=frozenset(posts))


def _vacant(people: Iterable[Actor]) -> frozenset[Role]:
    return frozenset(Role).difference(*(person.roles for person in people))


def _stand_in(post: Role, here: Mapping[int, Actor]) -> frozenset[Role]:
    """Find the first post above this one that somebody holds; none when the house is empty."""
    while post is not Role.ADMINISTRATOR:
        post = ABOVE.get(post, Role.SERVICE_DIRECTOR)
        if any(person.holds(post) for person in here.values()):
            return frozenset({post})
    return frozenset()
