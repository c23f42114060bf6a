"""Who does what on the floor's rounds, where several posts share a right."""

from aftersales_desktop.values.role import Role

AT_THE_DOOR = (
    Role.SERVICE_ADVISOR,
    Role.FRONT_DESK_SUPERVISOR,
    Role.TEAM_LEADER,
    Role.WORKSHOP_MANAGER,
)
HEADS_OF_THE_FLOOR = (Role.WORKSHOP_MANAGER, Role.TEAM_LEADER)
FINDERS = (
    Role.WORKSHOP_MANAGER,
    Role.TEAM_LEADER,
    Role.PARTS_MANAGER,
    Role.SERVICE_DIRECTOR,
    Role.QUALITY,
    Role.SAFETY,
)
WALKERS = (Role.TEAM_LEADER, Role.WORKSHOP_MANAGER, Role.PARTS_MANAGER)
SETTING_UP = (Role.WORKSHOP_MANAGER, Role.SERVICE_DIRECTOR, Role.ADMINISTRATOR)
