"""Who does something, and with which posts."""

from dataclasses import dataclass

from aftersales_desktop.values.role import Role


@dataclass(frozen=True)
class Actor:
    """The signed-in person as verbs see them."""

    staff_id: int
    name: str
    roles: frozenset[Role]

    def holds(self, *roles: Role) -> bool:
        """Say whether the person holds one of the posts."""
        return not self.roles.isdisjoint(roles)


NOBODY = Actor(staff_id=0, name="", roles=frozenset())
