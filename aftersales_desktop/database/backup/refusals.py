"""Why a backup cannot be made, or is not taken back."""

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class FolderNotWritable(Refusal):
    """The folder takes no file, or its disk is full."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The backup could not be written to {folder}: {reason}")
    cure = QT_TRANSLATE_NOOP("Refusals", "Make room there, or choose another folder.")


class CopyNotTheSame(Refusal):
    """What was written is not what was read; the copy is thrown away."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The copy is not the same as the house: {what}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose another disk; this one loses or changes data.")


class HouseDamaged(Refusal):
    """The house's own file cannot be read whole, so no good copy can come of it."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The database itself is damaged: {what}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Restore the newest good backup; older ones are not touched.")


class BackupDamaged(Refusal):
    """A backup that is no longer what it was when it was compared."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The backup of {moment} has changed since it was made: {what}.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Choose another backup.")


class BackupIsNewer(Refusal):
    """A backup of a later version of the program."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The backup of {moment} was made by a newer version.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Install the newer version on this PC, or choose an older backup.")


class OthersAtWork(Refusal):
    """Another program has the file open and would go on writing."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "Another window or program has the database open.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Close the program everywhere else on this PC, then try again.")


class BackupStopped(Refusal):
    """The person stopped it."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "The backup was stopped; nothing was kept of it.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Start again whenever it suits.")


class DumpToolMissing(Refusal):
    """A server is backed up with its own tools, and this PC has none."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "“{tool}” is not installed on this PC.")
    cure = QT_TRANSLATE_NOOP("Refusals", "Install the client tools of PostgreSQL {version} or newer.")


class DumpToolTooOld(Refusal):
    """An older tool does not understand a newer server."""

    sentence = QT_TRANSLATE_NOOP(
        "Refusals", "“{tool}” on this PC is of version {version}, the server of version {server}."
    )
    cure = QT_TRANSLATE_NOOP("Refusals", "Install the client tools of PostgreSQL {server} or newer.")


class DumpFailed(Refusal):
    """The tool ended badly."""

    sentence = QT_TRANSLATE_NOOP("Refusals", "“{tool}” did not get through: {reason}")
    cure = QT_TRANSLATE_NOOP(
        "Refusals", "Show this to whoever looks after the server; backups made there are not touched by it."
    )
