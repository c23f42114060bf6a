"""Whether the audit still is what was written down, a part at a time so that a window shows how far it is."""

from collections.abc import Sequence

from aftersales_desktop.boards.audit_list import READING
from aftersales_desktop.database.audit.chain import Anchor
from aftersales_desktop.database.audit.check import Checked, check_part
from aftersales_desktop.database.audit.keys import keys_in_use
from aftersales_desktop.database.rights import lookup
from aftersales_desktop.database.work import Work


@lookup(roles=READING)
def audit_check(work: Work, anchors: Sequence[Anchor], so_far: Checked) -> Checked:
    """Go on with the check from where it is."""
    return check_part(work.session.connection(), keys_in_use(work.session), anchors, so_far)
