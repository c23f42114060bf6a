"""What shows that a duty was done: somebody's words, or what the program itself counted (X5)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

OPENING = '["'


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """Words as they were typed, or a sentence with its figures.

    `says` is a literal marked QT_TRANSLATE_NOOP("Notices", ...), filled by `figures`: each reader sees it in
    the own language.
    """

    words: str = ""
    says: str = ""
    figures: Mapping[str, int] = field(default_factory=dict)


def counted(says: str, **figures: int) -> Evidence:
    """Make evidence of a marked sentence and its figures."""
    return Evidence(says=says, figures=figures)


def written(evidence: Evidence) -> str:
    """Write evidence for its column."""
    if not evidence.says:
        return evidence.words.strip()
    return json.dumps([evidence.says, dict(evidence.figures), evidence.words.strip()], ensure_ascii=False)


def read(text: str) -> Evidence:
    """Read evidence back."""
    if not text.startswith(OPENING):
        return Evidence(words=text)
    says, figures, words = json.loads(text)
    return Evidence(words=words, says=says, figures=figures)
