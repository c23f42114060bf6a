"""Who proposes, reads and settles sanctions; who verifies and confirms stands in the authority matrix."""

from aftersales_desktop.values.role import Role

PROPOSES = (
    Role.SERVICE_DIRECTOR,
    Role.FRONT_DESK_SUPERVISOR,
    Role.WORKSHOP_MANAGER,
    Role.PARTS_MANAGER,
    Role.GENERAL_MANAGER,
)
SETTLES = (Role.CASHIER, Role.OFFICE)
READS_REGISTER = (*PROPOSES, *SETTLES, Role.AUDITOR)
