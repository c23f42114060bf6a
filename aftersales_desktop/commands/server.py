"""`aftersales-desktop server init|check|upgrade`: for whoever looks after the dealership's server."""

from argparse import ArgumentParser, Namespace

from PySide6.QtCore import QSettings
from sqlalchemy import Engine

from aftersales_desktop.commands import Subparsers
from aftersales_desktop.commands.server_entry import let_in, owners_way, programs_way
from aftersales_desktop.commands.server_init import init
from aftersales_desktop.commands.terminal import SIGNS, Terminal
from aftersales_desktop.database.migrate import steps_missing
from aftersales_desktop.database.moving.source import others_connected
from aftersales_desktop.database.server.check import Finding, is_good, look_over
from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.database.server.entering import enter
from aftersales_desktop.database.server.preparing import check_can_be_prepared, prepare
from aftersales_desktop.database.server.refusals import NotLetIn, PasswordWanted, PasswordWrong
from aftersales_desktop.support.log import NAME
from aftersales_desktop.values.clock import SystemClock
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.words import translate

PROGRAMS_ROLE = "workshop"
ABORTED = 130


def add_to(subparsers: Subparsers) -> None:
    """Describe the sub-command and its three actions."""
    server = subparsers.add_parser("server", help="prepare, check or upgrade a PostgreSQL server")
    actions = server.add_subparsers(metavar="ACTION", required=True)
    making = actions.add_parser("init", help="prepare an empty database: tables, rights, first administrator")
    _add_owner(making)
    making.add_argument(
        "--without-house", action="store_true", help="leave it empty: the data are moved there afterwards"
    )
    making.set_defaults(run=run, action=init)
    checking = actions.add_parser("check", help="say what is wrong with the server, one line a thing")
    checking.add_argument("--database", default="", metavar="ADDRESS", help="postgresql://workshop@host/name")
    _add_certificate(checking)
    checking.set_defaults(run=run, action=check)
    upgrading = actions.add_parser(
        "upgrade", help="bring the tables to this program's, and set the rights anew"
    )
    _add_owner(upgrading)
    upgrading.add_argument("--what-if", action="store_true", help="only say what would be done")
    upgrading.add_argument("--yes", action="store_true", help="there is a backup; do not ask")
    upgrading.set_defaults(run=run, action=upgrade)


def run(args: Namespace) -> int:
    """Do what was asked for on this PC; gives the exit status."""
    settings = QSettings(NAME, NAME)
    return do(args, Terminal(settings), settings)


def do(args: Namespace, terminal: Terminal, settings: QSettings) -> int:
    """Do it at a terminal, saying there what was refused."""
    try:
        return int(args.action(terminal, args, settings))
    except Refusal as refusal:
        terminal.complain(refusal)
        return 1
    except (EOFError, KeyboardInterrupt):
        terminal.say()
        return ABORTED


def check(terminal: Terminal, args: Namespace, settings: QSettings) -> int:
    """Look the server over as the program's role, and say what was found."""
    connection = programs_way(terminal, args, settings)
    try:
        connection, engine = let_in(terminal, connection, enter)
        engine.dispose()
    except (PasswordWanted, PasswordWrong):
        raise
    except NotLetIn:
        # The list says so itself, in its place.
        pass
    return report(terminal, connection)


def report(terminal: Terminal, connection: Connection) -> int:
    """Say what a look over the server found, one line a thing."""
    findings = look_over(connection, SystemClock())
    for finding in findings:
        for line in _lines(finding):
            terminal.say(line)
    good = is_good(findings)
    terminal.say()
    terminal.say(
        translate("Program", "All is well: stations can work on this server.")
        if good
        else translate("Program", "Put right what is marked ✗ before stations work on this server.")
    )
    return 0 if good else 1


def upgrade(terminal: Terminal, args: Namespace, settings: QSettings) -> int:
    """Say what an upgrade would do; do it, and hand the rights out anew."""
    connection, engine = let_in(terminal, owners_way(terminal, args, settings), enter)
    try:
        check_can_be_prepared(engine, args.role)
        steps = steps_missing(engine)
        for step in steps:
            terminal.say(f"  {step.revision}  {step.brings}")
        if not steps:
            terminal.say(translate("Program", "The tables are up to date; only the rights are set anew."))
        if args.what_if:
            terminal.say(translate("Program", "Nothing was changed."))
            return 0
        _tell_who_is_there(terminal, engine)
        if steps and not args.yes and not _has_backup(terminal, connection):
            terminal.say(translate("Program", "Nothing was changed."))
            return 1
        prepare(engine, args.role)
    finally:
        engine.dispose()
    terminal.say(translate("Program", "Done. Every station can be started again."))
    return 0


def _tell_who_is_there(terminal: Terminal, engine: Engine) -> None:
    with engine.connect() as line:
        others = others_connected(line)
    if others:
        words = translate("Program", "At work there now: {who}")
        terminal.say(words.format(who=", ".join(others)))


def _has_backup(terminal: Terminal, connection: Connection) -> bool:
    address = connection.address
    terminal.say(
        translate("Program", "An upgrade is not undone. Close every station and make a backup first:")
    )
    terminal.say(
        f"  pg_dump --format=custom --file=before-upgrade.dump "
        f"--host={address.host} --port={address.port} --username={address.user} {address.name}"
    )
    return terminal.agreed(
        translate("Program", "Is there a backup, and shall the upgrade begin?"), usual=False
    )


def _lines(finding: Finding) -> list[str]:
    lines = [f"{SIGNS[finding.weight]} {translate('Refusals', finding.sentence).format(**finding.facts)}"]
    if finding.cure:
        lines.append(f"  → {translate('Refusals', finding.cure).format(**finding.facts)}")
    return lines


def _add_owner(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--owner", default="", metavar="ADDRESS", help="postgresql://workshop_owner@host/name"
    )
    parser.add_argument(
        "--role", default=PROGRAMS_ROLE, help=f"the program's role; {PROGRAMS_ROLE} unless named"
    )
    _add_certificate(parser)


def _add_certificate(parser: ArgumentParser) -> None:
    parser.add_argument("--certificate", default="", metavar="FILE", help="the dealership's root certificate")
