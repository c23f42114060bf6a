"""What the program's role may do on a server: read and write rows, and change nothing that was written down.

The owner hands it out after each upgrade. Tables that come later get the least by default, so that a
forgotten one shows at once as "may not" and never as "may too much".
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from sqlalchemy import Connection, text

from aftersales_desktop.database.migrations.append_only import PROTECTED

SCHEMA = "public"
REVISIONS = "alembic_version"
# Rows are added and never changed. The first ones refuse even their owner, by trigger.
APPEND_ONLY = frozenset(
    {
        *PROTECTED,
        "audit_key",
        "authority_change",
        "claim_money",
        "goods_in",
        "goods_in_line",
        "old_parts_cleared",
        "operation",
        "part_receipt",
        "parts_issue_line",
        "payment",
        "printed_document",
        "rule_value",
        "sanction_step",
        "settlement",
    }
)
# Where a row goes when what it says is no longer so; everywhere else rows stay.
ROWS_MAY_GO = frozenset(
    {"damage_mark", "month_target", "presence", "reservation", "staff_role", "tool_compensation"}
)

KINDS = ("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER")
TABLES = text("SELECT tablename FROM pg_tables WHERE schemaname = :schema ORDER BY 1")
SEQUENCES = text("SELECT sequencename FROM pg_sequences WHERE schemaname = :schema ORDER BY 1")
MAY_TABLE = text(
    "SELECT has_table_privilege(:role, format('%I.%I', CAST(:schema AS text), CAST(:name AS text)), :kind)"
)
MAY_SEQUENCE = text(
    "SELECT has_sequence_privilege(:role, "
    "format('%I.%I', CAST(:schema AS text), CAST(:name AS text)), 'USAGE')"
)


class Deviation(NamedTuple):
    """A right the role lacks, or has and should not have."""

    kind: str
    name: str


def rights_on(table: str) -> frozenset[str]:
    """Tell what the program's role needs on a table."""
    if table == REVISIONS:
        return frozenset({"SELECT"})
    rights = {"SELECT", "INSERT"}
    if table not in APPEND_ONLY:
        rights.add("UPDATE")
    if table in ROWS_MAY_GO:
        rights.add("DELETE")
    return frozenset(rights)


def hand_out(connection: Connection, role: str) -> None:
    """Give the role what it needs and take everything else from it and from everybody; as the owner."""
    for statement in _statements(connection, role):
        connection.exec_driver_sql(statement)


def too_few(connection: Connection, role: str) -> tuple[Deviation, ...]:
    """Find what the role needs and may not."""
    return (
        *(
            Deviation(kind, table)
            for table in _names(connection, TABLES)
            for kind in sorted(rights_on(table))
            if not _may(connection, role, table, kind)
        ),
        *(
            Deviation("USAGE", sequence)
            for sequence in _names(connection, SEQUENCES)
            if not connection.scalar(MAY_SEQUENCE, {"role": role, "schema": SCHEMA, "name": sequence})
        ),
    )


def too_many(connection: Connection, role: str) -> tuple[Deviation, ...]:
    """Find what the role may and should not: change what was written down, alter things, be somebody else."""
    found = [
        Deviation(kind, table)
        for table in _names(connection, TABLES)
        for kind in KINDS
        if kind not in rights_on(table) and _may(connection, role, table, kind)
    ]
    found += [Deviation(power, role) for power in _powers(connection, role)]
    return tuple(found)


def guards_asleep(connection: Connection) -> tuple[str, ...]:
    """Find append-only tables whose trigger is missing or switched off."""
    awake = set(
        connection.scalars(
            text(
                "SELECT tgrelid::regclass::text FROM pg_trigger "
                "WHERE NOT tgisinternal AND tgenabled IN ('O', 'A') "
                "AND tgname = tgrelid::regclass::text || '_append_only'"
            )
        )
    )
    return tuple(sorted(set(PROTECTED) - awake))


def _names(connection: Connection, query: object) -> list[str]:
    return list(connection.scalars(query, {"schema": SCHEMA}))  # type: ignore[call-overload]  # one of the two above


def _may(connection: Connection, role: str, table: str, kind: str) -> bool:
    wanted = {"role": role, "schema": SCHEMA, "name": table, "kind": kind}
    return bool(connection.scalar(MAY_TABLE, wanted))


def _powers(connection: Connection, role: str) -> Iterator[str]:
    """Name what makes a role more than the program's: a power of the server, owning, creating, joining."""
    row = connection.execute(
        text(
            "SELECT rolsuper AS superuser, rolcreatedb AS createdb, rolcreaterole AS createrole, "
            "rolreplication AS replication, rolbypassrls AS bypassrls, "
            "has_schema_privilege(rolname, :schema, 'CREATE') AS create_in_schema, "
            "has_database_privilege(rolname, current_database(), 'CREATE') AS create_schemas, "
            "has_database_privilege(rolname, current_database(), 'TEMP') AS temporary_tables, "
            "EXISTS (SELECT FROM pg_class WHERE relowner = r.oid) AS owns_tables, "
            "EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid) AS member_of_other_roles "
            "FROM pg_roles AS r WHERE rolname = :role"
        ),
        {"role": role, "schema": SCHEMA},
    ).one()
    yield from (power.replace("_", " ") for power, has in row._mapping.items() if has)  # noqa: SLF001 - public in spite of its name


def _statements(connection: Connection, role: str) -> Iterator[str]:
    to = _quoted(connection, [role])
    here = _quoted(connection, [connection.scalar(text("SELECT current_database()")) or ""])
    yield f"REVOKE ALL ON DATABASE {here} FROM PUBLIC, {to}"
    yield f"GRANT CONNECT ON DATABASE {here} TO {to}"
    yield f"REVOKE ALL ON SCHEMA {SCHEMA} FROM PUBLIC, {to}"
    yield f"GRANT USAGE ON SCHEMA {SCHEMA} TO {to}"
    yield f"REVOKE ALL ON ALL TABLES IN SCHEMA {SCHEMA} FROM PUBLIC, {to}"
    yield f"REVOKE ALL ON ALL SEQUENCES IN SCHEMA {SCHEMA} FROM PUBLIC, {to}"
    for table in _names(connection, TABLES):
        name = _quoted(connection, [table])
        yield f"GRANT {', '.join(sorted(rights_on(table)))} ON {SCHEMA}.{name} TO {to}"
    sequences = _names(connection, SEQUENCES)
    if sequences:
        # SELECT is what a backup of the house needs to read them.
        yield f"GRANT USAGE, SELECT ON SEQUENCE {_quoted(connection, sequences)} TO {to}"
    later = f"ALTER DEFAULT PRIVILEGES IN SCHEMA {SCHEMA} GRANT"
    yield f"{later} SELECT, INSERT ON TABLES TO {to}"
    yield f"{later} USAGE, SELECT ON SEQUENCES TO {to}"
    # A function of the schema is called by triggers only, and a trigger asks nobody.
    yield f"REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {SCHEMA} FROM PUBLIC, {to}"


def _quoted(connection: Connection, names: Iterable[str]) -> str:
    quote = connection.dialect.identifier_preparer.quote_identifier
    return ", ".join(quote(name) for name in names)
