"""A refusal as it was written down, said again in the reader's language.

The audit keeps the English sentence with its facts filled in, because it must be readable by itself.
Here the sentence is recognised among those of the refusals, and its translation takes the same facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.words import translate

PLACEHOLDER = re.compile(r"\\{(\w+)\\}")


def reason_words(reason: str) -> str:
    """Say a written reason in the reader's language; one that is not recognised stays as it is."""
    for sentence, pattern in _patterns():
        found = pattern.fullmatch(reason)
        if found is not None:
            facts = {name: translate("Words", fact) for name, fact in found.groupdict().items()}
            return translate("Refusals", sentence).format(**facts)
    return reason


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Turn every refusal's sentence into a pattern that picks its facts, the longest sentences first."""
    sentences = {kind.sentence for kind in _refusals(Refusal) if kind.sentence}
    return tuple((s, _pattern(s)) for s in sorted(sentences, key=len, reverse=True))


def _pattern(sentence: str) -> re.Pattern[str]:
    seen: set[str] = set()

    def group(found: re.Match[str]) -> str:
        name = found[1]
        if name in seen:
            return f"(?P={name})"
        seen.add(name)
        return f"(?P<{name}>.*?)"

    return re.compile(PLACEHOLDER.sub(group, re.escape(sentence)), re.DOTALL)


def _refusals(kind: type[Refusal]) -> Iterator[type[Refusal]]:
    for below in kind.__subclasses__():
        yield below
        yield from _refusals(below)
