"""The authority matrix as the regulation hands it out: who decides what without asking (R2.0a).

The service director gives powers to other posts; that is kept in the database and wins over this table.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from aftersales_desktop import paths
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class AuthorityKind(StrEnum):
    """What a line of the matrix is: given away whole, kept under a signature, or a service owed to others."""

    DELEGATED = "delegated"
    CONTROLLED = "controlled"
    SERVED = "service owed"


KINDS = {
    "delegated": AuthorityKind.DELEGATED,
    "controlled": AuthorityKind.CONTROLLED,
    "served": AuthorityKind.SERVED,
}
WORDS = (
    QT_TRANSLATE_NOOP("Words", "delegated"),
    QT_TRANSLATE_NOOP("Words", "controlled"),
    QT_TRANSLATE_NOOP("Words", "service owed"),
)


class Step(StrEnum):
    """What kind of signature a power knows: one by one, many at once, or none at all any more."""

    SINGLE = "single"
    BULK = "bulk"
    ABOLISHED = "abolished"


@dataclass(frozen=True, kw_only=True)
class AuthorityLine:
    """One line of the matrix: a power or a service, with the posts that hold it.

    `stand_ins` decide only when nobody who holds the power can, for example because it is his own request.
    `only` are the posts that may hold it at all, by the clause `only_by`; empty when any post may.
    """

    key: str
    kind: AuthorityKind
    clause: str
    holders: tuple[Role, ...]
    title: Mapping[str, str]
    stand_ins: tuple[Role, ...] = ()
    step: Step = Step.SINGLE
    only: tuple[Role, ...] = ()
    only_by: str = ""


@cache
def authority() -> Mapping[str, AuthorityLine]:
    """Read the matrix once, by key, in the order of the file."""
    path = paths.resources() / "rulebook" / "values" / "authority.toml"
    entries = tomllib.loads(path.read_text(encoding="utf-8"))["power"]
    listed = (AuthorityLine(**entry | _typed(**entry)) for entry in entries)
    return {line.key: line for line in listed}


def _typed(
    *,
    kind: str,
    holders: list[str],
    stand_ins: Iterable[str] = (),
    only: Iterable[str] = (),
    step: str = Step.SINGLE,
    **_rest: object,
) -> dict[str, object]:
    return {
        "kind": KINDS[kind],
        "holders": tuple(map(Role, holders)),
        "stand_ins": tuple(map(Role, stand_ins)),
        "only": tuple(map(Role, only)),
        "step": Step(step),
    }
