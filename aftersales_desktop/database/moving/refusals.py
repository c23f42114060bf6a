"""Why a house is not moved; each leaves both places as they were."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class MoveRefused(Refusal):
    """The base of every reason why nothing was moved."""


class NothingThere(MoveRefused):
    """The source is a file that does not exist."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "There is no database at {place}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Check the name of the file that is to be moved.")


class NothingToMove(MoveRefused):
    """The source has the schema and not one row."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The database at {place} is empty; there is nothing to move.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Check that source and target are not the wrong way round.")


class SourceIsOlder(MoveRefused):
    """The source was last opened by an older program."""

    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The data at {place} are those of an older version: {at}, and this program needs {head}."
    )
    cure = QT_TRANSLATE_NOOP(
        "Refusals",
        "Upgrade it first: open the file once with this program, or run aftersales-desktop server upgrade.",
    )


class TargetIsNotReady(MoveRefused):
    """The target's schema is missing or another one."""

    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The database at {place} is not prepared for this program: {at} instead of {head}."
    )
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Run aftersales-desktop server init, or server upgrade if it is older, and move then."
    )


class TargetHoldsData(MoveRefused):
    """Somebody's data lie in the target already; two houses are never mixed."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "{place} already holds {rows} rows: {what}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose an empty database; nothing is ever written over.")


class FileIsThere(MoveRefused):
    """A file of that name lies in the folder, whatever it is."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "There is a file at {place} already.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose another name, or put that file aside.")


class OthersAreConnected(MoveRefused):
    """Programs at other PCs would go on working at the old place."""

    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "{count} other connections to the server are open: {who}. Their work would stay behind."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Close the program at the other PCs first.")


class NotEnoughSpace(MoveRefused):
    """The disk would be full before the end."""

    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The disk of {place} has {free} MB free, and {needed} MB are needed."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Make room, or choose another disk.")


class DoesNotFitThere(MoveRefused):
    """A value that the target's engine cannot hold; it is not cut and not left out."""

    sentence = QT_TRANSLATE_NOOP(
        "Refusals",
        "A value does not fit into the new database: table {table}, row {key}, field {field}: {why}.",
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Put it right in the program, then move again.")


class SourceIsDamaged(MoveRefused):
    """A row that cannot be read as what it should be, or that points to a row that is not there."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The data at the old place are damaged: table {table}: {why}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Take the last good backup, or show these words to whoever helps.")


class NotTheSame(MoveRefused):
    """What was read back is not what was written; it is thrown away."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "What arrived is not what was sent: {what}. It was taken back.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Nothing is lost: go on at the old place and report these words.")


class MoveStopped(MoveRefused):
    """A person pressed Cancel."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "Stopped; both places are as they were.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Start again whenever it suits.")


class MoveFailed(MoveRefused):
    """The target's engine or disk said no in its own words."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The new place did not take the data: {words}")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Both places are as they were. Put right what the words say, then move again."
    )


class NotKnownWhetherMoved(MoveRefused):
    """The server went away between being told to keep everything and saying that it had."""

    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "The server went away at the very end; it holds either everything or nothing."
    )
    cure = QT_TRANSLATE_NOOP(
        "Refusals",
        "Once it is back, move again with --dry-run: if it then finds data there, everything arrived.",
    )
