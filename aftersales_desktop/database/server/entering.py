"""Opens a server's database, or says in words why not."""

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

from aftersales_desktop.database.engine import open_engine
from aftersales_desktop.database.migrate import check_up_to_date
from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.database.server.refusals import why_not


def enter(connection: Connection) -> Engine:
    """Open it and see that it answers.

    Raises:
        NotLetIn: It does not, or not to this role or this PC.

    """
    engine = open_engine(connection.url())
    try:
        with engine.connect() as first:
            first.execute(text("SELECT 1"))
    except DBAPIError as error:
        engine.dispose()
        raise why_not(error, connection.address) from error
    return engine


def enter_to_work(connection: Connection) -> Engine:
    """Open it for the program's daily work.

    Raises:
        NotLetIn: It does not let this role or this PC in.
        ServerIsEmpty: Nobody has prepared it.
        ServerIsOlder: Whoever looks after it has to upgrade it first.
        DatabaseIsNewer: This PC's program is too old for it.

    """
    engine = enter(connection)
    try:
        check_up_to_date(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine
