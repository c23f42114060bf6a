"""Who is who on a page that names many people."""

from dataclasses import dataclass

from sqlalchemy import select

from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.people.staff_member import StaffMember


@dataclass(frozen=True)
class StaffNames:
    """Names by id, read once for a page; nobody has an empty name."""

    by_id: dict[int, str]

    def __call__(self, staff_id: int | None) -> str:
        return self.by_id.get(staff_id, "") if staff_id is not None else ""


def staff_names(work: Work) -> StaffNames:
    """Read everybody's name, those who left too."""
    rows = work.session.execute(select(StaffMember.id, StaffMember.name))
    return StaffNames({row.id: row.name for row in rows})
