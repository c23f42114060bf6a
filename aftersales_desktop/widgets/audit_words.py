"""What a check of the audit has found, in words."""

from __future__ import annotations

from aftersales_desktop.database.audit.check import Checked, Finding
from aftersales_desktop.widgets.audit_memory import LastCheck
from aftersales_desktop.widgets.words import translate


def check_words(checked: Checked | LastCheck) -> str:
    """Say what was found in a sentence or two."""
    if checked.finding is not None:
        return finding_words(checked.finding)
    if checked.unproven:
        words = translate(
            "Widgets",
            "{count} of {of} entries stand in their order; the key they were sealed with is not on this PC.",
        )
        return words.format(count=f"{checked.unproven:,}", of=f"{checked.of:,}")
    return translate("Widgets", "All {of} entries are as they were written down.").format(
        of=f"{checked.of:,}"
    )


def finding_words(finding: Finding) -> str:
    """Say where the audit was tampered with, and how."""
    what = translate("Words", finding.fault.value)
    if finding.seq:
        return translate("Widgets", "Entry {seq}: {what}.").format(seq=f"{finding.seq:,}", what=what)
    return translate("Widgets", "Audit number {id}: {what}.").format(id=f"{finding.audit_id:,}", what=what)
