"""`aftersales-desktop move --from A --to B`: takes a house from a file to a server, or back, or tries to."""

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
from sqlalchemy import Engine

from aftersales_desktop.app import Place, local_file, this_pc
from aftersales_desktop.commands import Subparsers
from aftersales_desktop.commands.server_entry import let_in, offer_to_keep, programs_way
from aftersales_desktop.commands.terminal import Terminal
from aftersales_desktop.database.engine import open_engine, sqlite_url
from aftersales_desktop.database.moving.move import Move, Progress, move, preview
from aftersales_desktop.database.moving.refusals import MoveStopped
from aftersales_desktop.database.moving.report import Report
from aftersales_desktop.database.server.address import is_server
from aftersales_desktop.database.server.connection import Connection
from aftersales_desktop.database.server.entering import enter
from aftersales_desktop.domain.whole_house import SUMS, by_subject
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.database_choice import choose_local_file, choose_server
from aftersales_desktop.widgets.words import translate

ABORTED = 130
REPORTS = "moves"
WHOLE = 100
# Where the line is not written over, it is written ten times.
SELDOM = 10


def add_to(subparsers: Subparsers) -> None:
    """Describe the sub-command."""
    moving = subparsers.add_parser(
        "move", help="move all data from this PC's file to a server, or back, and compare them there"
    )
    where = "a file, or postgresql://workshop@host/name"
    moving.add_argument("--from", dest="source", required=True, metavar="PLACE", help=where)
    moving.add_argument("--to", dest="target", required=True, metavar="PLACE", help=f"{where}; it is empty")
    moving.add_argument(
        "--dry-run", action="store_true", help="read and check everything, write nothing, disturb nobody"
    )
    moving.add_argument("--certificate", default="", metavar="FILE", help="the dealership's root certificate")
    moving.add_argument("--reports", default="", metavar="FOLDER", help="where the report is kept")
    moving.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Move; gives the exit status."""
    place = this_pc()
    terminal = Terminal(place.settings)
    try:
        return _move(terminal, args, place)
    except Refusal as refusal:
        terminal.complain(refusal)
        return 1
    except (EOFError, KeyboardInterrupt):
        terminal.say()
        terminal.complain(MoveStopped())
        return ABORTED


def _move(terminal: Terminal, args: Namespace, place: Place) -> int:
    with (
        _opened(terminal, args, args.source, place.settings) as (source, _),
        _opened(terminal, args, args.target, place.settings) as (target, way),
    ):
        _tell_what_is_moved(terminal, source)
        there = target if way is not None else Path(args.target).expanduser().absolute()
        order = Move(source=source, target=there, sums=SUMS, dry_run=args.dry_run, clock=place.clock)
        report = move(order, progress_line(terminal))
    _tell(terminal, report)
    _keep_report(terminal, report, Path(args.reports) if args.reports else place.folder / REPORTS)
    if not report.dry_run:
        _offer_to_work_there(terminal, place, way, report.target)
    return 0


@contextmanager
def _opened(
    terminal: Terminal, args: Namespace, where: str, settings: QSettings
) -> Iterator[tuple[Engine, Connection | None]]:
    """Open a place; of a file nothing is read or made yet."""
    if is_server(where):
        asked = Namespace(database=where, certificate=args.certificate)
        way, engine = let_in(terminal, programs_way(terminal, asked, settings), enter)
    else:
        way, engine = None, open_engine(sqlite_url(Path(where).expanduser().absolute()))
    try:
        yield engine, way
    finally:
        engine.dispose()


def _tell_what_is_moved(terminal: Terminal, source: Engine) -> None:
    seen = preview(source)
    terminal.say(translate("Program", "In {place}:").format(place=seen.place))
    for subject, rows in by_subject(seen.rows).items():
        terminal.say(f"{rows:>12,}  {translate('Words', subject)}")
    if seen.others:
        others = translate("Program", "At work there now: {who}").format(who=", ".join(seen.others))
        terminal.say(others)


def progress_line(terminal: Terminal) -> Progress:
    """Make what keeps a line up to date on a terminal, or writes one now and then elsewhere."""
    write = _over_itself if sys.stdout.isatty() else _now_and_then(terminal)
    shown = -1

    def tell(table: str, done: int, of: int) -> None:
        nonlocal shown
        share = WHOLE * done // of
        if share != shown:
            shown = share
            write(share, table)

    return tell


def _over_itself(share: int, table: str) -> None:
    end = "\n" if share == WHOLE else ""
    sys.stdout.write(f"\r\x1b[K{share:>3} %  {table}{end}")
    sys.stdout.flush()


def _now_and_then(terminal: Terminal) -> Callable[[int, str], None]:
    def write(share: int, table: str) -> None:
        if share % SELDOM == 0:
            terminal.say(f"{share:>3} %  {table}")

    return write


def _tell(terminal: Terminal, report: Report) -> None:
    words = (
        translate("Program", "Tried: {rows} rows can go from {source} to {target}; nothing was written.")
        if report.dry_run
        else translate("Program", "Moved: {rows} rows from {source} to {target}, the same at both places.")
    )
    terminal.say(words.format(rows=f"{report.rows:,}", source=report.source, target=report.target))
    for sums in report.unbalanced:
        warning = translate("Program", "! {sums}: {count} did not agree at the old place already.")
        terminal.say(warning.format(sums=translate("Words", sums.name), count=sums.differing))


def _keep_report(terminal: Terminal, report: Report, folder: Path) -> None:
    """Write the report down; what was moved stays moved if that cannot be done."""
    try:
        file = report.save_in(folder)
    except OSError as error:
        terminal.say(translate("Program", "! The report was not kept: {words}").format(words=error))
    else:
        terminal.say(translate("Program", "The report is in {file}").format(file=file))


def _offer_to_work_there(terminal: Terminal, place: Place, way: Connection | None, target: str) -> None:
    """Ask whether this PC works at the new place from now on; nobody answering means no."""
    terminal.say(translate("Program", "The old place is as it was; keep it until all is well."))
    if way is None and Path(target) != Path(local_file(place)):
        words = translate("Program", "Work there: aftersales-desktop --database {file}")
        terminal.say(words.format(file=target))
        return
    try:
        wanted = terminal.agreed(
            translate("Program", "Shall this PC work there from the next start on?"), usual=True
        )
        if way is not None and wanted:
            offer_to_keep(terminal, way)
    except EOFError:
        return
    if wanted and way is None:
        choose_local_file(place.settings)
    elif wanted and way is not None:
        choose_server(place.settings, way.address, way.certificate)
    place.settings.sync()
