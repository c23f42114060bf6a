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
PROTECTED = ("audit_entry", "journal_line", "stock_movement", "audit_seal")
# SQLite's INSERT OR REPLACE takes a row away without asking the trigger that forbids it.
SQLITE_NO_REPLACING = """
CREATE TRIGGER IF NOT EXISTS {table}_no_replacing BEFORE INSERT ON {table}
WHEN EXISTS (SELECT 1 FROM {table} WHERE {same})
BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END
"""
SAME_ROW = {"audit_seal": ("seq", "audit_id", "previous")}


def protect_again(table: str) -> None:
    """Put back what SQLite loses when it makes a table anew to change a check; a server loses nothing."""
    if table in PROTECTED and op.get_bind().dialect.name == "sqlite":
        protect(table)
        protect_from_replacing(table)


def protect_from_replacing(*tables: str) -> None:
    """Let no row take another one's place; on a server nothing can do that without changing the other."""
    if op.get_bind().dialect.name != "sqlite":
        return
    for table in tables:
        same = " OR ".join(f"{key} = NEW.{key}" for key in SAME_ROW.get(table, ("id",)))
        op.execute(SQLITE_NO_REPLACING.format(table=table, same=same))


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
