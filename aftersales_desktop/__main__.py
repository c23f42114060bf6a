"""The command line: which stations to open, on which database; or a sub-command without windows."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from aftersales_desktop.app import STATIONS, Options, application, run
from aftersales_desktop.commands import audit, move, server

# What works without a window; each module has `add_to(subparsers)` and `run(args)`.
COMMANDS: tuple[ModuleType, ...] = (server, move, audit)


def main(argv: Sequence[str] | None = None) -> int:
    """Read the arguments and run the program; gives the exit status."""
    parser = argparse.ArgumentParser(
        prog="aftersales-desktop", description="The daily work of a car dealership's workshop."
    )
    parser.add_argument(
        "--station",
        action="append",
        choices=STATIONS,
        default=[],
        help="open this station's window (repeatable)",
    )
    parser.add_argument("--database", default="", help="file of the database, or postgresql://user@host/name")
    parser.add_argument(
        "--demo", action="store_true", help="open a made-up dealership, making it the first time"
    )
    parser.add_argument(
        "--language", choices=("en", "zh_TW", "zh_CN"), default="", help="language of the windows"
    )
    parser.add_argument("--dark", action="store_true", help="dark colours")
    parser.add_argument(
        "--tour",
        type=Path,
        metavar="DIR",
        help="run a whole day through the windows; pictures and papers go to DIR",
    )
    subparsers = parser.add_subparsers(title="without windows", metavar="COMMAND")
    for command in COMMANDS:
        command.add_to(subparsers)
    args = parser.parse_args(argv)
    if "run" in args:
        return int(args.run(args))
    wishes = vars(args)
    folder = wishes.pop("tour")
    if folder is not None:
        from aftersales_desktop.tour.day import show_a_day  # noqa: PLC0415 - only the tour needs it

        return show_a_day(application(), folder, wishes["language"])
    return run(Options(**wishes))


if __name__ == "__main__":
    sys.exit(main())
