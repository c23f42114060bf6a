"""`server init`: an empty database becomes a workshop's, with tables, two roles and a first administrator."""

from argparse import Namespace
from dataclasses import replace

from PySide6.QtCore import QSettings
from sqlalchemy import Engine

from aftersales_desktop.commands.server_entry import let_in, offer_to_keep, owners_way
from aftersales_desktop.commands.terminal import Terminal
from aftersales_desktop.database.audit.keys import SEALED_LATER, use_keys
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.database.server.entering import enter, enter_to_work
from aftersales_desktop.database.server.preparing import (
    check_can_be_prepared,
    create_role,
    prepare,
    role_exists,
)
from aftersales_desktop.domain.dealership.lookups import the_house
from aftersales_desktop.domain.people.set_up_dealership import SetUpDealership, set_up_dealership
from aftersales_desktop.values.actor import NOBODY
from aftersales_desktop.values.clock import SystemClock
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.database_choice import choose_server
from aftersales_desktop.widgets.words import Language, translate


def init(terminal: Terminal, args: Namespace, settings: QSettings) -> int:
    """Prepare the database as its owner, then open the house as the program's role: so both are tried."""
    owner, engine = let_in(terminal, owners_way(terminal, args, settings), enter)
    program = replace(owner, address=replace(owner.address, user=args.role), password="")
    try:
        check_can_be_prepared(engine, args.role)
        program = _with_role(terminal, engine, program)
        prepare(engine, args.role)
    finally:
        engine.dispose()
    terminal.say(
        translate("Program", "The tables are there, and the role {role} has its rights.").format(
            role=args.role
        )
    )
    program, engine = let_in(terminal, program, enter_to_work)
    try:
        # The first PC that works here makes the key and seals what was written until then.
        use_keys(engine, SEALED_LATER)
        if not args.without_house:
            _open_house(terminal, Runner(engine, SystemClock()))
    finally:
        engine.dispose()
    offer_to_keep(terminal, program)
    # Who worked there before the data have come would open a second house; the move asks when it is done.
    question = translate("Program", "Shall this PC work on this server from now on?")
    if not args.without_house and terminal.agreed(question, usual=True):
        choose_server(settings, program.address, program.certificate)
        settings.sync()
    terminal.say(
        translate("Program", "Other PCs: settings, Database, {address}").format(address=program.address)
    )
    return 0


def _with_role(terminal: Terminal, engine: Engine, program: Connection) -> Connection:
    """Create the program's role if it is missing, with a password that was typed twice."""
    role = program.address.user
    with engine.connect() as line:
        if role_exists(line, role):
            return program
    question = translate("Program", "New password for the role {role}").format(role=role)
    password = terminal.ask_twice(question)
    create_role(engine, role, password)
    return program.with_password(password)


def _open_house(terminal: Terminal, runner: Runner) -> None:
    """Ask whose workshop it is and who looks after it, until the house opens."""
    if runner.ask(NOBODY, the_house) is not None:
        terminal.say(translate("Program", "The house is open already; nobody was added."))
        return
    while True:
        house = _asked(terminal)
        try:
            runner.do(NOBODY, set_up_dealership, house)
        except Refusal as refusal:
            terminal.complain(refusal)
        else:
            terminal.say(
                translate("Program", "The house is open; {name} signs in with this PIN.").format(
                    name=house.administrator
                )
            )
            return


def _asked(terminal: Terminal) -> SetUpDealership:
    mainland = terminal.language is Language.MAINLAND
    return SetUpDealership(
        name=terminal.ask(translate("Program", "Name of the dealership")),
        language=terminal.ask(
            translate("Program", "Language of its papers: en, zh_TW or zh_CN"), terminal.language.value
        ),
        time_zone=terminal.ask(
            translate("Program", "Time zone"), "Asia/Shanghai" if mainland else "Asia/Taipei"
        ),
        administrator=terminal.ask(translate("Program", "Name of the administrator")),
        pin=terminal.ask_twice(translate("Program", "PIN of the administrator, at least six digits")),
    )
