"""What the owner does: prepares an empty database, creates the program's role, upgrades; and when not."""

import pytest
from sqlalchemy import event, text

from aftersales_desktop.database.migrate import ServerIsOlder, check_up_to_date, steps_missing
from aftersales_desktop.database.server import rights
from aftersales_desktop.database.server.entering import enter, enter_to_work
from aftersales_desktop.database.server.preparing import (
    MayNotCreateRole,
    NotOurDatabase,
    NotTheOwner,
    SameRole,
    check_can_be_prepared,
    create_role,
    prepare,
)
from aftersales_desktop.values.refusal import Refusal
from tests.guarded_server import OWNER, PROGRAM, GuardedServer


def _refused(guarded: GuardedServer, come_as: str, database: str, role: str) -> type[Refusal]:
    engine = enter(guarded.connection(come_as, database))
    try:
        with pytest.raises(Refusal) as refused:
            check_can_be_prepared(engine, role)
    finally:
        engine.dispose()
    return type(refused.value)


def test_only_the_owner_prepares_and_for_another_role_than_its_own(guarded: GuardedServer) -> None:
    assert _refused(guarded, OWNER, "workshop", OWNER) is SameRole
    assert _refused(guarded, PROGRAM, "workshop", "somebody") is NotTheOwner
    assert _refused(guarded, OWNER, "workshop", "somebody") is MayNotCreateRole


def test_a_database_with_somebody_elses_tables_is_left_alone(guarded: GuardedServer) -> None:
    guarded.empty_database("library")
    guarded.tell("CREATE TABLE book (id integer)", database="library")
    assert _refused(guarded, OWNER, "library", PROGRAM) is NotOurDatabase


def test_an_owner_who_may_creates_the_role_without_its_password_crossing_the_line(
    guarded: GuardedServer,
) -> None:
    guarded.empty_database("second")
    guarded.tell(f"ALTER ROLE {OWNER} CREATEROLE")
    engine = enter(guarded.connection(OWNER, "second"))
    said: list[str] = []
    try:
        check_can_be_prepared(engine, "second_program")

        event.listen(engine, "before_cursor_execute", lambda *args: said.append(args[2]))
        create_role(engine, "second_program", "it's a \\ secret")
        prepare(engine, "second_program")
    finally:
        guarded.tell(f"ALTER ROLE {OWNER} NOCREATEROLE")
        engine.dispose()
    assert not [statement for statement in said if "secret" in statement]
    way = guarded.connection("second_program", "second").with_password("it's a \\ secret")
    program = enter_to_work(way)
    with program.connect() as line:
        assert rights.too_few(line, "second_program") == rights.too_many(line, "second_program") == ()
    program.dispose()


def test_a_server_that_lags_behind_is_named_and_upgraded_by_its_owner_only(guarded: GuardedServer) -> None:
    guarded.empty_database("lagging")
    owner = enter(guarded.connection(OWNER, "lagging"))
    prepare(owner, PROGRAM)
    head = steps_missing(owner)
    last = owner.connect()
    revision = last.scalar(text("SELECT version_num FROM alembic_version"))
    last.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    last.commit()
    try:
        missing = steps_missing(owner)
        with pytest.raises(ServerIsOlder) as refused:
            check_up_to_date(owner)
    finally:
        last.close()
        owner.dispose()
    assert head == ()
    assert missing[0].revision == "0002"
    assert missing[-1].revision == revision
    assert all(step.brings for step in missing)
    assert "server upgrade" in refused.value.cure


def test_preparing_twice_is_the_same_as_once(guarded: GuardedServer) -> None:
    engine = enter(guarded.connection(OWNER))
    prepare(engine, PROGRAM)
    engine.dispose()
    program = enter_to_work(guarded.connection())
    with program.connect() as line:
        assert rights.too_few(line, PROGRAM) == rights.too_many(line, PROGRAM) == ()
    program.dispose()
