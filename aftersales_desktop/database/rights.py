"""What may be asked of the program, and by whom: every verb and lookup declares its roles here (X2).

The runner's one gate reads these declarations; what is not declared cannot be run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import update_wrapper
from typing import TYPE_CHECKING, Concatenate, Generic, ParamSpec, TypeVar

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from aftersales_desktop.database.work import Work
    from aftersales_desktop.values.actor import Actor

Command = TypeVar("Command")
Receipt = TypeVar("Receipt")
Rows = TypeVar("Rows")
Asked = ParamSpec("Asked")

VERBS: dict[str, Verb[object, object]] = {}
LOOKUPS: dict[str, Lookup[..., object]] = {}


class NotYourRight(Refusal):
    """The signed-in person holds none of the posts that may do this."""

    clause = "X2"
    sentence = QT_TRANSLATE_NOOP("Refusals", "{person} may not do this.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Ask one of the people named here, or sign in as somebody who may.")

    def __init__(self, person: str, roles: Iterable[Role]) -> None:
        """Name the person and the posts that may."""
        super().__init__(person=person or "—")
        self.lifted_by = tuple(sorted(roles))  # type: ignore[misc]  # the instance knows the posts, the class cannot


@dataclass(frozen=True)
class Rights:
    """Who may: the posts, or everybody including nobody signed in (`open_door`)."""

    roles: frozenset[Role]
    open_door: bool = False

    def check(self, actor: Actor) -> None:
        """Let the person in or refuse.

        Raises:
            NotYourRight: None of the posts is held.

        """
        if not (self.open_door or actor.holds(*self.roles)):
            raise NotYourRight(actor.name, self.roles)


class Verb(Generic[Command, Receipt]):
    """Something people do; changes the database through the runner, in one transaction."""

    def __init__(
        self, run: Callable[[Work, Command], Receipt], rights: Rights, clause: str, *, secret: bool
    ) -> None:
        """Declare the verb; its name is the function's."""
        update_wrapper(self, run)
        self.name = run.__name__
        self.run = run
        self.rights = rights
        self.clause = clause
        self.secret = secret

    def __call__(self, work: Work, command: Command) -> Receipt:
        """Do it inside an open piece of work; rights are the runner's business."""
        return self.run(work, command)


class Lookup(Generic[Asked, Rows]):
    """Something people look at; gives frozen rows and changes nothing."""

    def __init__(self, run: Callable[Concatenate[Work, Asked], Rows], rights: Rights) -> None:
        """Declare the lookup; its name is the function's."""
        update_wrapper(self, run)
        self.name = run.__name__
        self.run = run
        self.rights = rights

    def __call__(self, work: Work, *args: Asked.args, **kwargs: Asked.kwargs) -> Rows:
        """Look inside an open piece of work."""
        return self.run(work, *args, **kwargs)


def verb(
    *, roles: Iterable[Role] = (), clause: str = "", open_door: bool = False, secret: bool = False
) -> Callable[[Callable[[Work, Command], Receipt]], Verb[Command, Receipt]]:
    """Declare a verb with the posts that may do it and the clause it serves.

    `secret` keeps the command's content (a PIN) out of the audit.
    """

    def declare(run: Callable[[Work, Command], Receipt]) -> Verb[Command, Receipt]:
        declared = Verb(run, Rights(frozenset(roles), open_door), clause, secret=secret)
        VERBS[declared.name] = declared  # type: ignore[assignment]  # the registry forgets the command's type
        return declared

    return declare


def lookup(
    *, roles: Iterable[Role] = (), open_door: bool = False
) -> Callable[[Callable[Concatenate[Work, Asked], Rows]], Lookup[Asked, Rows]]:
    """Declare a lookup with the posts that may see it."""

    def declare(run: Callable[Concatenate[Work, Asked], Rows]) -> Lookup[Asked, Rows]:
        declared = Lookup(run, Rights(frozenset(roles), open_door))
        LOOKUPS[declared.name] = declared  # type: ignore[assignment]  # the registry forgets the parameters
        return declared

    return declare
