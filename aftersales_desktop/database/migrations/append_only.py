"""Triggers that keep the audit, the journal and the ledger append-only, whoever connects (X3)."""

from alembic import op

SQLITE = """
CREATE TRIGGER {table}_no_{change} BEFORE {change} ON {table}
BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END
"""
POSTGRES_FUNCTION = """
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$
"""
POSTGRES = """
CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
"""


# Which tables they are.
PROTECTED = ("audit_entry", "journal_line", "stock_movement")


def protect_again(table: str) -> None:
    """Put back what SQLite loses when it makes a table anew to change a check; a server loses nothing."""
    if table in PROTECTED and op.get_bind().dialect.name == "sqlite":
        protect(table)


def protect(*tables: str) -> None:
    """Let rows be added to these tables, never changed or taken away."""
    if op.get_bind().dialect.name == "sqlite":
        for table in tables:
            for change in ("UPDATE", "DELETE"):
                op.execute(SQLITE.format(table=table, change=change))
        return
    op.execute(POSTGRES_FUNCTION)
    for table in tables:
        op.execute(POSTGRES.format(table=table))
