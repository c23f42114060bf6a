"""Prepares an empty database on a server and upgrades it later: what only its owner may do."""

from psycopg.pq import Escaping
from sqlalchemy import Connection, Engine, text

from aftersales_desktop.database.migrate import bring_up_to_date
from aftersales_desktop.database.server import rights
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP

HASH = "scram-sha-256"


class SameRole(Refusal):
    """Owner and program would be one role, and the program could change what was written down."""

    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The owner and the program need two roles; {role} cannot be both."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Name another role for the program, usually workshop.")


class NotTheOwner(Refusal):
    """Whoever came is not the owner of the database."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "{role} does not own this database and cannot prepare it.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Come as its owner, or on the server, as postgres: ALTER DATABASE {name} OWNER TO {role}"
    )


class NotOurDatabase(Refusal):
    """Tables of something else lie in it."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "Tables of another program lie in this database: {named}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Create an empty database for the workshop and name that one.")


class MayNotCreateRole(Refusal):
    """The program's role is missing, and the owner may not create it."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no role {role}, and {owner} may not create one.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "On the server, as postgres: createuser --pwprompt {role}; then run this again."
    )


def role_exists(connection: Connection, role: str) -> bool:
    """Say whether the server knows the role."""
    return bool(
        connection.scalar(text("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = :role)"), {"role": role})
    )


def check_can_be_prepared(engine: Engine, role: str) -> None:
    """Look before anything is done.

    Raises:
        SameRole: The program's role is the owner.
        NotTheOwner: Whoever came does not own the database.
        NotOurDatabase: It holds tables of something else.
        MayNotCreateRole: The program's role is missing and cannot be created from here.

    """
    with engine.connect() as connection:
        me = connection.scalar(text("SELECT current_user"))
        if me == role:
            raise SameRole(role=role)
        owns = connection.scalar(
            text("SELECT pg_has_role(datdba, 'USAGE') FROM pg_database WHERE datname = current_database()")
        )
        if not owns:
            raise NotTheOwner(role=me, name=engine.url.database)
        tables = list(connection.scalars(rights.TABLES, {"schema": rights.SCHEMA}))
        if tables and rights.REVISIONS not in tables:
            raise NotOurDatabase(named=", ".join(tables[:3]))
        creates = connection.scalar(
            text("SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user")
        )
        if not creates and not role_exists(connection, role):
            raise MayNotCreateRole(role=role, owner=me)


def create_role(engine: Engine, role: str, password: str) -> None:
    """Create the program's role; only the password's hash goes over the line, and into the server's log."""
    with engine.begin() as connection:
        line = connection.connection.driver_connection.pgconn  # type: ignore[union-attr]  # psycopg's own connection
        hashed = line.encrypt_password(password.encode(), role.encode(), HASH.encode())
        literal = Escaping(line).escape_literal(hashed).decode()
        name = connection.dialect.identifier_preparer.quote_identifier(role)
        connection.exec_driver_sql(
            f"CREATE ROLE {name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD {literal}"
        )


def prepare(engine: Engine, role: str) -> None:
    """Make or upgrade the schema, then hand out the rights; as the owner. Twice is the same as once."""
    bring_up_to_date(engine)
    with engine.begin() as connection:
        rights.hand_out(connection, role)
