"""What whoever helps asks first about the database: engine, revision, how large it is; nobody's data."""

from dataclasses import dataclass

from sqlalchemy import func, literal, select, text, union_all

from aftersales_desktop.database.journal import AuditEntry
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.customers.customer import Customer
from aftersales_desktop.domain.customers.vehicle import Vehicle
from aftersales_desktop.domain.parts.part import Part
from aftersales_desktop.domain.parts.stock_movement import StockMovement
from aftersales_desktop.domain.people.staff_member import StaffMember
from aftersales_desktop.domain.work_orders.work_order import WorkOrder
from aftersales_desktop.values.role import ANY_STAFF

COUNTED = (AuditEntry, Customer, Vehicle, Part, StockMovement, StaffMember, WorkOrder)


@dataclass(frozen=True, kw_only=True)
class SupportFacts:
    """Engine and version, revision of the tables, and rows of the larger tables."""

    engine: str
    version: str
    revision: str
    rows: dict[str, int]


@lookup(roles=ANY_STAFF)
def support_facts(work: Work) -> SupportFacts:
    """Look the facts up."""
    session = work.session
    connection = session.connection()
    stands_at: str | None = None
    if connection.dialect.has_table(connection, "alembic_version"):
        stands_at = (
            session.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none() or ""
        )
    counts = union_all(
        *(select(literal(row.__tablename__), func.count()).select_from(row) for row in COUNTED)
    )
    version = connection.dialect.server_version_info or ()
    return SupportFacts(
        engine=connection.dialect.name,
        version=".".join(str(part) for part in version),
        revision=stands_at or "",
        rows={row[0]: row[1] for row in session.execute(counts)},
    )
