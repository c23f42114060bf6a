"""Who does what on a work order, where several posts share a right."""

from aftersales_desktop.values.role import Role

RECEPTION = (Role.SERVICE_ADVISOR, Role.FRONT_DESK_SUPERVISOR)
FLOOR = (Role.TECHNICIAN, Role.TEAM_LEADER, Role.WORKSHOP_MANAGER)
REPAIRS_CARS = (Role.TECHNICIAN, Role.TEAM_LEADER)
# Whoever prints the card and the bill; to everybody else its code is the proof that the card was at hand.
PRINTS_CARDS = (*RECEPTION, Role.CASHIER)
