"""Lines to a server for a move: it takes its time, and its tables are held still meanwhile."""

import math

from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.pool import NullPool

from aftersales_desktop.database.engine import SERVER_SETTINGS
from aftersales_desktop.database.moving.rows import tables_in_order
from aftersales_desktop.database.watchdog import Patience, watch_over

# The rest of the program lets nothing take long; here only waiting for others is short.
# But a server that does not answer on another line either is given up.
PATIENCE = Patience(longest=math.inf)
PATIENT = "-c statement_timeout=0 -c idle_in_transaction_session_timeout=0 -c lock_timeout=5000"
MAY_LOCK = text(
    "SELECT name FROM unnest(CAST(:names AS text[])) AS name WHERE has_table_privilege(name, 'UPDATE')"
)


def patient(engine: Engine) -> Engine:
    """Give a way to the same place on which nobody is cut off for taking long; a file's engine as it is."""
    if engine.dialect.name != "postgresql":
        return engine
    lines = create_engine(
        engine.url,
        poolclass=NullPool,
        connect_args={**SERVER_SETTINGS, "options": PATIENT},
        hide_parameters=True,
    )
    watch_over(lines, PATIENCE)
    return lines


def lock_tables(connection: Connection, mode: str) -> None:
    """Begin a transaction that holds every table it may, so that no verb gets past its first statement.

    The program's role may not lock what only grows, and need not: every verb writes elsewhere as well. The
    locks come first, so that the transaction sees what the last writer stored.
    """
    names = {table.name: table for table in tables_in_order()}
    quote = connection.dialect.identifier_preparer.format_table
    held = [quote(names[name]) for name in connection.scalars(MAY_LOCK, {"names": list(names)})]
    connection.rollback()
    if held:
        connection.exec_driver_sql(f"LOCK TABLE {', '.join(held)} IN {mode} MODE")
