"""Why a file is not taken as a table: what is the matter with it, and what its owner does about it."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class FileNotRead(Refusal):
    """The system does not give the file out."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "{file} cannot be read: {reason}")
    cure = QT_TRANSLATE_NOOP("Refusals", "Close it in the other program, or copy it to this PC first.")


class NotATable(Refusal):
    """Neither a CSV file nor a workbook that can be opened."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "{file} is no table that can be read.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Save it as CSV or as an Excel workbook (.xlsx), without a password."
    )


class FileTooLarge(Refusal):
    """More than one import takes; also what a file made to fill the memory meets."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "{file} is too large: more than {most} MB.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Divide it into smaller files and bring them in one after the other."
    )


class TooManyRows(Refusal):
    """More rows than are checked at once."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "{file} has more than {most} rows.")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Divide it into smaller files and bring them in one after the other."
    )


class TooManyColumns(Refusal):
    """No list of a workshop is that wide."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "{file} has more than {most} columns.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Keep the columns that shall be brought in, and save it again.")


class EndlessCell(Refusal):
    """A cell that never ends, such as after a quotation mark that nobody closed."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "A cell of {file} is longer than {most} characters.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Look for a quotation mark that is not closed near row {row}.")


class TableEmpty(Refusal):
    """There is no head with rows below it."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "{file} holds no rows below its headings.")
    cure = QT_TRANSLATE_NOOP("Refusals", "The first row names the columns; the data begin in the second.")


class NotInThisEncoding(Refusal):
    """The text cannot be read in the encoding chosen."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "{file} is not written in {encoding}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose another encoding until the first rows can be read.")


class CellMissing(Refusal):
    """A field that every row needs is empty."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "It is empty.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Fill it in, or leave the row out.")


class CellTooLong(Refusal):
    """More signs than the field takes; nothing is cut off behind anybody's back."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "It has {length} characters; at most {most} fit.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Shorten it.")


class CellNotText(Refusal):
    """The spreadsheet program made a number or a day of what was a text, such as 1E5 or 3-4."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The spreadsheet program has made “{value}” of it.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Format the column as text and type the value again.")


class CellNotNumber(Refusal):
    """No number, or not one of the kind that is wanted."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "“{value}” is not a number from {least} to {most}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write digits only, without a unit.")


class CellNotDay(Refusal):
    """No day of the calendar."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "“{value}” is not a day.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write year, month and day, for example 2026-11-24.")


class CellNotChoice(Refusal):
    """None of the words the field knows."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "“{value}” is none of: {choices}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Write one of these words, or leave it empty.")


class CellWithControls(Refusal):
    """Signs that nobody can see and no form can print."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "It holds invisible control characters.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Type the value again.")
