"""Who does what at the front desk, where several posts share a right."""

from aftersales_desktop.values.role import Role

DESK = (Role.SERVICE_ADVISOR, Role.FRONT_DESK_SUPERVISOR)
TAKES_GRIEVANCES = (*DESK, Role.CUSTOMER_RELATIONS, Role.SERVICE_DIRECTOR)
HEADS_OF_THE_DESK = (Role.FRONT_DESK_SUPERVISOR, Role.SERVICE_DIRECTOR)
