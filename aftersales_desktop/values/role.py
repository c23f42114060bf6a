"""The posts people hold in the dealership (requirements 0.3); one person may hold several."""

from enum import StrEnum

from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


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

ROLE_NAMES: dict[Role, str] = {
    Role.SERVICE_DIRECTOR: QT_TRANSLATE_NOOP("Words", "service director"),
    Role.FRONT_DESK_SUPERVISOR: QT_TRANSLATE_NOOP("Words", "front-desk supervisor"),
    Role.SERVICE_ADVISOR: QT_TRANSLATE_NOOP("Words", "service advisor"),
    Role.WORKSHOP_MANAGER: QT_TRANSLATE_NOOP("Words", "workshop manager"),
    Role.TEAM_LEADER: QT_TRANSLATE_NOOP("Words", "team leader"),
    Role.TECHNICIAN: QT_TRANSLATE_NOOP("Words", "technician"),
    Role.PARTS_MANAGER: QT_TRANSLATE_NOOP("Words", "parts manager"),
    Role.PARTS_CLERK: QT_TRANSLATE_NOOP("Words", "parts counter clerk"),
    Role.PURCHASING: QT_TRANSLATE_NOOP("Words", "purchasing"),
    Role.GENERAL_MANAGER: QT_TRANSLATE_NOOP("Words", "general manager"),
    Role.AUDITOR: QT_TRANSLATE_NOOP("Words", "auditor"),
    Role.CASHIER: QT_TRANSLATE_NOOP("Words", "cashier"),
    Role.HEADQUARTERS: QT_TRANSLATE_NOOP("Words", "after-sales headquarters"),
    Role.CUSTOMER_RELATIONS: QT_TRANSLATE_NOOP("Words", "customer-relations clerk"),
    Role.SALES: QT_TRANSLATE_NOOP("Words", "vehicle sales"),
    Role.MARKETING_DIRECTOR: QT_TRANSLATE_NOOP("Words", "marketing director"),
    Role.QUALITY: QT_TRANSLATE_NOOP("Words", "quality"),
    Role.TECHNICAL: QT_TRANSLATE_NOOP("Words", "technical department"),
    Role.OFFICE: QT_TRANSLATE_NOOP("Words", "office"),
    Role.SAFETY: QT_TRANSLATE_NOOP("Words", "safety department"),
    Role.USING_DEPARTMENT: QT_TRANSLATE_NOOP("Words", "using department"),
    Role.FIELD_TECHNICIAN: QT_TRANSLATE_NOOP("Words", "field-service technician"),
    Role.ADMINISTRATOR: QT_TRANSLATE_NOOP("Words", "administrator"),
}
