"""WeasyPrint's part of the comparison: the same job card from HTML, with the same words and code.

    python weasyprint_card.py CARD.html

Runs in WeasyPrint's own environment. Prints `ready VERSION`, then one time in milliseconds for each line.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import weasyprint


def main() -> None:
    """Draw the page as often as asked."""
    page = Path(sys.argv[1]).read_text(encoding="utf-8")
    print("ready", weasyprint.__version__, flush=True)  # noqa: T201 - the other side reads it
    for _line in sys.stdin:
        begun = time.perf_counter()
        weasyprint.HTML(string=page).write_pdf()
        print(1000 * (time.perf_counter() - begun), flush=True)  # noqa: T201 - the same


if __name__ == "__main__":
    main()
