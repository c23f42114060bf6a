"""How verbs get hold of a member of staff: by id, or by the badge that was scanned."""

from sqlalchemy import func, select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.refusals import BadgeNotValid, UnknownPerson
from aftersales_desktop.domain.people.staff_member import StaffMember, StaffRole
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.scan_code import ScanCode, ScanKind

BADGE_TAGS = 10_000


def find_person(work: Work, staff_id: int) -> StaffMember:
    """Fetch a member of staff, dismissed or not.

    Raises:
        UnknownPerson: There is none.

    """
    person = work.session.get(StaffMember, staff_id)
    if person is None:
        raise UnknownPerson
    return person


def person_on_badge(work: Work, badge: ScanCode) -> StaffMember:
    """Fetch the active person whose present badge this is.

    Raises:
        BadgeNotValid: It is no badge, it was replaced, or its holder has left (X2).

    """
    person = work.session.scalar(select(StaffMember).where(StaffMember.number == badge.number))
    if (
        badge.kind is not ScanKind.BADGE
        or person is None
        or person.badge_tag != badge.tag
        or not person.active
    ):
        raise BadgeNotValid
    return person


def first_holder(work: Work, post: Role) -> int | None:
    """Name who works here in a post, the longest on the books; None when nobody holds it."""
    return work.session.scalar(
        select(StaffMember.id)
        .join(StaffRole, StaffRole.staff_id == StaffMember.id)
        .where(StaffRole.role == post, StaffMember.active)
        .order_by(StaffMember.id)
        .limit(1)
    )


def other_administrators(work: Work, staff_id: int) -> int:
    """Count the active administrators beside this person."""
    count = (
        select(func.count())
        .select_from(StaffRole)
        .join(StaffMember, StaffMember.id == StaffRole.staff_id)
        .where(StaffRole.role == Role.ADMINISTRATOR, StaffMember.active, StaffMember.id != staff_id)
    )
    return work.session.scalars(count).one()
