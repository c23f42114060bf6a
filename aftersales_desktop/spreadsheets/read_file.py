"""Reads a table from a file on this PC, whatever program wrote it."""

from pathlib import Path

from aftersales_desktop.spreadsheets.grid import Grid
from aftersales_desktop.spreadsheets.limits import MEGABYTE, MOST_BYTES
from aftersales_desktop.spreadsheets.read_csv import read_csv
from aftersales_desktop.spreadsheets.read_xlsx import read_xlsx
from aftersales_desktop.spreadsheets.refusals import FileNotRead, FileTooLarge, NotATable

WORKBOOK = b"PK\x03\x04"
# The old Excel format, and also every workbook with a password.
OLD_WORKBOOK = b"\xd0\xcf\x11\xe0"


def read_file(path: Path, encoding: str = "") -> Grid:
    """Read the table; what it is says its content, not its ending.

    Raises:
        FileNotRead: It is not there, or the system does not give it out.
        FileTooLarge: It is larger than any list of a house.
        NotATable: It is neither CSV nor .xlsx.
        Refusal: What the readers of CSV and workbooks refuse.

    """
    name = path.name
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise FileNotRead(file=name, reason=error.strerror or str(error)) from error
    if len(data) > MOST_BYTES:
        raise FileTooLarge(file=name, most=MOST_BYTES // MEGABYTE)
    if data.startswith(OLD_WORKBOOK):
        raise NotATable(file=name)
    return read_xlsx(data, name) if data.startswith(WORKBOOK) else read_csv(data, name, encoding)
