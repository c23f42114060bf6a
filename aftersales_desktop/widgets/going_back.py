"""Going back to a backup while nothing else of this program touches the data: right, copy and note."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from aftersales_desktop.database.audit.keys import let_chain_begin
from aftersales_desktop.database.backup.copy_file import Progress
from aftersales_desktop.database.backup.kept import Backup
from aftersales_desktop.database.backup.known import known_revisions
from aftersales_desktop.database.backup.restore import restore
from aftersales_desktop.database.migrate import bring_up_to_date
from aftersales_desktop.database.runner import Runner
from aftersales_desktop.domain.dealership.upkeep import GoBack, NoteRestored, go_back, note_restored
from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.refusal import Refusal


@dataclass(frozen=True, kw_only=True)
class WentBack:
    """The house is as it was at the backup.

    Attributes:
        backup: The one it was taken back to.
        before: The backup of what was there before; none when that could not be read.
        noted: Whether the audit of the restored house says who did it; somebody who was not yet on the
            staff then stands there as refused.

    """

    backup: Backup
    before: Backup | None
    noted: bool


def went_back(
    runner: Runner, actor: Actor, house: Path, backup: Backup, steps_lost: int, progress: Progress
) -> WentBack:
    """Put the house back, bring its tables up to date, and write down who did it.

    Raises:
        Refusal: The right is missing, the backup is not good, or others are at work; all is as it was.

    """
    wish = GoBack(file=backup.file.name, made_at=backup.made_at, steps_lost=steps_lost)
    runner.do(actor, go_back, wish)
    runner.close()
    now = runner.clock.now().astimezone(runner.zone)
    before = restore(house, backup, known_revisions(), now, progress)
    bring_up_to_date(runner.engine)
    let_chain_begin(runner.engine)
    note = NoteRestored(
        file=backup.file.name,
        made_at=backup.made_at,
        steps_lost=steps_lost,
        before=before.file.name if before else "",
    )
    try:
        runner.do(actor, note_restored, note)
    except Refusal:
        return WentBack(backup=backup, before=before, noted=False)
    return WentBack(backup=backup, before=before, noted=True)
