"""The director gives a power to other posts; who holds what is written in one table (R2.0a)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.approvals.authority import matrix
from aftersales_desktop.domain.approvals.authority_change import AuthorityChange
from aftersales_desktop.domain.approvals.refusals import (
    ApprovalStepAbolished,
    PowerIsTheirs,
    PowerWithoutHolder,
    UnknownPower,
)
from aftersales_desktop.regulations.authority import AuthorityLine, Step, authority
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

CHANGED = QT_TRANSLATE_NOOP("Words", "authority changed")


@dataclass(frozen=True, kw_only=True)
class ChangeAuthority:
    """Which line of the matrix is held by which posts from now on."""

    key: str
    holders: frozenset[Role]
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class AuthorityChanged:
    """The line with its holders."""

    key: str
    holders: tuple[Role, ...]


@verb(roles=(Role.SERVICE_DIRECTOR,), clause="R2.0a")
def change_authority(work: Work, change: ChangeAuthority) -> AuthorityChanged:
    """Give a power or a service to these posts.

    Raises:
        UnknownPower: The matrix has no such line.
        PowerWithoutHolder: No post, or no post that anybody on the staff holds.
        ApprovalStepAbolished: Self-purchase or return would be taken from those who do it without a
            signature (R2.3.10a, R2.3.11a).
        PowerIsTheirs: Another clause names the only posts that may hold it (R2.3.0).

    """
    line = authority().get(change.key)
    if line is None:
        raise UnknownPower
    _check_bounds(line, change.holders)
    before = matrix(work)
    if not before.people_in(change.holders):
        raise PowerWithoutHolder
    posts = tuple(post for post in Role if post in change.holders)
    entry = AuthorityChange(
        key=line.key,
        posts=",".join(posts),
        reason=change.reason.strip(),
        changed_by_id=work.actor.staff_id,
        at=work.now(),
    )
    work.session.add(entry)
    work.session.flush()
    work.note(
        Topic.APPROVALS,
        entry.id,
        CHANGED,
        old=",".join(before.holders(line.key)),
        new=f"{line.key}: {entry.posts}",
    )
    return AuthorityChanged(key=line.key, holders=posts)


def _check_bounds(line: AuthorityLine, posts: frozenset[Role]) -> None:
    if line.step is Step.ABOLISHED and not posts.issuperset(line.holders):
        raise ApprovalStepAbolished(line.clause, posts=line.holders)
    if line.only and not posts.issubset(line.only):
        raise PowerIsTheirs(line.only_by, posts=line.only)
