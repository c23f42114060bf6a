"""Tries every promise at its full size and prints one table: case, tried, held, control.

python -m tests.reliability [NAME ...]    only the cases whose name holds one of the words
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from tests import reliability
from tests.reliability.case import Case

WIDTHS = (46, 9, 9, 60)


def all_cases() -> Iterator[Case]:
    """Collect the cases of every room in this folder."""
    for module in sorted(iter_modules(reliability.__path__), key=lambda found: found.name):
        if module.name.startswith(("test_", "__")):
            continue
        yield from getattr(import_module(f"tests.reliability.{module.name}"), "CASES", ())


def main(words: list[str]) -> int:
    """Try the cases and print the table; the exit status says whether every promise held."""
    failed = 0
    print(_line("case", "tried", "held", "without the guard"))  # noqa: T201 - the table is what this is for
    for case in all_cases():
        if words and not any(word in case.name for word in words):
            continue
        begun = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="reliability-") as folder:
            result = case.run(case.whole, Path(folder))
        failed += not result.well
        sign = "" if result.well else "  <- BROKEN"
        took = f" ({time.monotonic() - begun:.0f} s)"
        print(_line(case.name, str(result.tried), str(result.held), result.control + took) + sign)  # noqa: T201 - as above
    return 1 if failed else 0


def _line(*cells: str) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, WIDTHS, strict=True)).rstrip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
