"""What kind of thing changed: windows listen by topic and refresh only what they show."""

from enum import StrEnum


class Topic(StrEnum):
    """One line in the change feed."""

    DEALERSHIP = "dealership"
    PEOPLE = "people"
    CUSTOMERS = "customers"
    APPOINTMENTS = "appointments"
    WORK_ORDERS = "work orders"
    CLOCKINGS = "clockings"
    PARTS = "parts"
    STOCK = "stock"
    TOOLS = "tools"
    DOCUMENTS = "documents"
    RULES = "rules"
    NOTICES = "notices"
    APPROVALS = "approvals"
    SANCTIONS = "sanctions"
    DUTIES = "duties"
    QUOTATIONS = "accident quotations"
    CLAIM_PARTS = "claim parts"
    PURCHASING = "purchasing"
    INTERNAL_USE = "internal use"
    ROUNDS = "workshop rounds"
    FRONT_DESK = "front-desk work"
