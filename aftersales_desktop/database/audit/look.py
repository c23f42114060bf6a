"""Looks at the audit's chain of an opened database: all of it, or what came since this PC last looked."""

from collections.abc import Callable, Sequence

from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from aftersales_desktop.database.audit.chain import Anchor, last_place
from aftersales_desktop.database.audit.check import Checked, Fault, Finding, check_part
from aftersales_desktop.database.audit.keys import keys_in_use
from aftersales_desktop.database.engine import READS

HASH_AT = text("SELECT hash FROM audit_seal WHERE seq = :seq")


def look_at_all(
    engine: Engine, anchors: Sequence[Anchor], progress: Callable[[Checked], None] | None = None
) -> Checked:
    """Check the whole chain, a part at a time, so that nobody waits for it; `progress` may raise to stop."""
    checked = Checked()
    while not checked.ended:
        with Session(engine.execution_options(**READS)) as session:
            checked = check_part(session.connection(), keys_in_use(session), anchors, checked)
        if progress is not None:
            progress(checked)
    return checked


def look_at_tail(engine: Engine, anchors: Sequence[Anchor]) -> Checked:
    """See that what this PC remembers still stands there, and check what came after the latest of it."""
    known = sorted(anchors, key=lambda anchor: anchor.seq)
    with Session(engine.execution_options(**READS)) as session:
        last = last_place(session)
        for anchor in known:
            there = session.execute(HASH_AT, {"seq": anchor.seq}).scalar()
            if there != anchor.hash:
                cut = anchor.seq > last.seq
                fault = Fault.CUT if cut else Fault.REWRITTEN
                found = Finding(fault=fault, seq=last.seq + 1 if cut else anchor.seq)
                return Checked(at=last, of=last.seq, finding=found, ended=True)
        if not known:
            return Checked(at=last, of=last.seq, ended=True)
        checked = Checked(at=known[-1])
        while not checked.ended:
            checked = check_part(session.connection(), keys_in_use(session), anchors, checked)
    return checked
