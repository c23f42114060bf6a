"""The posts people hold in the dealership (requirements 0.3); one person may hold several."""

from enum import StrEnum


class Role(StrEnum):
    """A post; rights are given to posts, never to persons (X2)."""

    SERVICE_DIRECTOR = "SD"
    FRONT_DESK_SUPERVISOR = "FDS"
    SERVICE_ADVISOR = "SA"
    WORKSHOP_MANAGER = "WM"
    TEAM_LEADER = "TL"
    TECHNICIAN = "TECH"
    PARTS_MANAGER = "PM"
    PARTS_CLERK = "PC"
    PURCHASING = "PUR"
    GENERAL_MANAGER = "GM"
    AUDITOR = "AUD"
    CASHIER = "FIN"
    HEADQUARTERS = "AHQ"
    CUSTOMER_RELATIONS = "CRM"
    SALES = "SALES"
    MARKETING_DIRECTOR = "MKD"
    QUALITY = "QC"
    TECHNICAL = "TD"
    OFFICE = "OFF"
    SAFETY = "SAFE"
    USING_DEPARTMENT = "UDEP"
    FIELD_TECHNICIAN = "FST"
    ADMINISTRATOR = "ADMIN"


ANY_STAFF: frozenset[Role] = frozenset(Role)
