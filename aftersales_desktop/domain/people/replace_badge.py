"""Replaces a lost badge: from now on the old one opens nothing."""

import secrets
from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.find_staff import BADGE_TAGS, find_person
from aftersales_desktop.domain.people.refusals import HIRING
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

REPLACED = QT_TRANSLATE_NOOP("Words", "badge replaced")


@dataclass(frozen=True, kw_only=True)
class ReplaceBadge:
    """Whose badge is lost."""

    staff_id: int


@dataclass(frozen=True, kw_only=True)
class BadgeReplaced:
    """The badge to print."""

    staff_id: int
    name: str
    badge: ScanCode


@verb(roles=HIRING, clause="X2")
def replace_badge(work: Work, lost: ReplaceBadge) -> BadgeReplaced:
    """Draw a new tag for a person's badge."""
    person = find_person(work, lost.staff_id)
    # Any other tag than the present one, each as likely as the next.
    person.badge_tag = (person.badge_tag + 1 + secrets.randbelow(BADGE_TAGS - 1)) % BADGE_TAGS
    work.note(Topic.PEOPLE, person.id, REPLACED)
    return BadgeReplaced(staff_id=person.id, name=person.name, badge=person.badge)
