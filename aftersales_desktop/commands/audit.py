"""`aftersales-desktop audit check`: says whether the audit still is what was written down."""

from argparse import Namespace
from pathlib import Path

from sqlalchemy import Engine

from aftersales_desktop.app import Options, database_address, this_pc
from aftersales_desktop.commands import Subparsers
from aftersales_desktop.commands.server_entry import let_in, programs_way
from aftersales_desktop.commands.terminal import Terminal
from aftersales_desktop.database.audit.check import Checked
from aftersales_desktop.database.audit.keys import keys_of, new_key, use_keys
from aftersales_desktop.database.audit.look import look_at_all
from aftersales_desktop.database.audit.pouch import Pouch
from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.migrate import check_up_to_date
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.database.server.address import is_server
from aftersales_desktop.database.server.entering import enter_to_work
from aftersales_desktop.values.clock import SystemClock
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.audit_memory import AuditMemory
from aftersales_desktop.widgets.audit_words import check_words
from aftersales_desktop.widgets.words import translate

ABORTED = 130


def add_to(subparsers: Subparsers) -> None:
    """Describe the sub-command and its action."""
    audit = subparsers.add_parser("audit", help="say whether anybody has tampered with the audit")
    actions = audit.add_subparsers(metavar="ACTION", required=True)
    checking = actions.add_parser("check", help="check every entry; exit status 1 if something is wrong")
    checking.add_argument(
        "--database", default="", metavar="PLACE", help="a file, or postgresql://workshop@host/name"
    )
    checking.add_argument("--certificate", default="", metavar="FILE", help="the root certificate")
    checking.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Check the audit that is meant; gives the exit status."""
    place = this_pc()
    terminal = Terminal(place.settings)
    try:
        where = database_address(Options(database=args.database), place)
        if is_server(where):
            args.database = where
            _, engine = let_in(terminal, programs_way(terminal, args, place.settings), enter_to_work)
        else:
            if not Path(where).is_file():
                terminal.say(translate("Program", "There is no file {file}.").format(file=where))
                return 1
            engine = open_engine(sqlite_url(Path(where).absolute()))
            check_up_to_date(engine)
        try:
            checked = _check(terminal, engine, Pouch(place.folder), AuditMemory(place.settings, _at(engine)))
        finally:
            engine.dispose()
    except Refusal as refusal:
        terminal.complain(refusal)
        return 1
    except (EOFError, KeyboardInterrupt):
        terminal.say()
        return ABORTED
    return 0 if checked.well else 1


def _check(terminal: Terminal, engine: Engine, pouch: Pouch, memory: AuditMemory) -> Checked:
    """Check under the keys that this PC holds, changing nothing."""
    # A key that nobody has used makes everything sealed under others unproven, which is the truth then.
    use_keys(engine, keys_of(*(pouch.read() or (new_key(),))))
    checked = look_at_all(engine, memory.anchors())
    terminal.say(check_words(checked))
    return checked


def _at(engine: Engine) -> Runner:
    return Runner(engine, SystemClock())
