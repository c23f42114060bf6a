"""Who stands in for whom in the made-up house, and a power its director gave to a second post (R2.0a)."""

import tomllib
from datetime import timedelta

from aftersales_desktop import paths
from aftersales_desktop.demo.town import Town
from aftersales_desktop.demo.words import LANGUAGES
from aftersales_desktop.domain.approvals.approval_request import Power
from aftersales_desktop.domain.approvals.change_authority import ChangeAuthority, change_authority
from aftersales_desktop.domain.approvals.delegation import StartDelegation, start_delegation
from aftersales_desktop.values.role import Role

# Who is away: the post, the deputy's post, in how many days, for how long, why.
ABSENCES = (
    (Role.WORKSHOP_MANAGER, Role.TEAM_LEADER, 0, 2, "training"),
    (Role.FRONT_DESK_SUPERVISOR, Role.SERVICE_ADVISOR, 6, 4, "leave"),
)


def plan_absences(town: Town, language: str) -> None:
    """Let one manager be away today and another next week, and a power be held by a second post."""
    why = _words(language)
    director = town.crew[Role.SERVICE_DIRECTOR][0]
    both = frozenset({Role.FRONT_DESK_SUPERVISOR, Role.SERVICE_DIRECTOR})
    change = ChangeAuthority(key=Power.DISCOUNT, holders=both, reason=why["lunch"])
    town.do(director, change_authority, change)
    today = town.clock.now().astimezone(town.runner.zone).date()
    for post, deputy, begins, days, reason in ABSENCES:
        first = today + timedelta(days=begins)
        command = StartDelegation(
            from_id=town.crew[post][0].staff_id,
            to_id=town.crew[deputy][-1].staff_id,
            first_day=first,
            last_day=first + timedelta(days=days),
            reason=why[reason],
        )
        town.do(director, start_delegation, command)


def _words(language: str) -> dict[str, str]:
    path = paths.resources() / "demo" / "authority.toml"
    said = tomllib.loads(path.read_text(encoding="utf-8"))
    return {key: words[LANGUAGES.index(language)] for key, words in said.items()}
