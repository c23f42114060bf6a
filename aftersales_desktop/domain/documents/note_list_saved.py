"""Who took a list out of the program is written down, before the file is (X3)."""

from dataclasses import dataclass

from aftersales_desktop.database.rights import verb
from aftersales_desktop.database.work import Work
from aftersales_desktop.domain.documents.refusals import NothingToSave
from aftersales_desktop.values.role import ANY_STAFF


@dataclass(frozen=True, kw_only=True)
class NoteListSaved:
    """Which list, how many rows of it, and as what kind of file."""

    list_name: str
    count: int
    kind: str


@dataclass(frozen=True, kw_only=True)
class ListSavingNoted:
    """It stands in the audit now."""

    list_name: str


@verb(roles=ANY_STAFF, clause="X3")
def note_list_saved(work: Work, order: NoteListSaved) -> ListSavingNoted:  # noqa: ARG001 - the audit entry is what the verb is for
    """Write down that a list leaves the program; the rows themselves were asked for with the person's rights.

    Raises:
        NothingToSave: The list is empty.

    """
    if order.count < 1:
        raise NothingToSave
    return ListSavingNoted(list_name=order.list_name)
