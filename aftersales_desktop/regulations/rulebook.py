"""Reads the rulebook from `resources/rulebook` and finds clauses in it (X9).

A clause id such as R2.3.5 that only exists in parts (R2.3.5a to R2.3.5d) stands for all of its parts.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from aftersales_desktop import paths
from aftersales_desktop.values.role import Role
from aftersales_desktop.values.search_key import search_key

EVERYBODY = "ALL"
# As one reads them: the program's own rules come last.
FIRST_LETTERS = "RXS"


@dataclass(frozen=True)
class Heading:
    """A chapter or section; the clauses below it begin with its id."""

    id: str
    title: Mapping[str, str]

    def covers(self, clause_id: str) -> bool:
        """Say whether a clause stands below this heading: R2 covers R2.1.2a but not R20, X covers X9."""
        return clause_id.startswith(f"{self.id}." if self.id[-1].isdigit() else self.id)


@dataclass(frozen=True)
class Threat:
    """What a clause threatens with: the measure, and the value that says how much where it is money."""

    measure: str
    amount: str = ""


@dataclass(frozen=True)
class Clause:
    """One rule: what it is called, what it asks for and of whom; `who` is empty when it binds everybody."""

    id: str
    who: tuple[Role, ...]
    title: Mapping[str, str]
    text: Mapping[str, str]
    sanction: Threat | None = None


@dataclass(frozen=True)
class Rulebook:
    """All headings and clauses, each in the order of their ids."""

    headings: tuple[Heading, ...]
    clauses: tuple[Clause, ...]

    def clause(self, clause_id: str) -> tuple[Clause, ...]:
        """Fetch a clause, or its lettered parts; empty when the rulebook has neither."""
        whole = tuple(clause for clause in self.clauses if clause.id == clause_id)
        parts = re.compile(re.escape(clause_id) + "[a-z]")
        return whole or tuple(clause for clause in self.clauses if parts.fullmatch(clause.id))

    def headings_of(self, clause_id: str) -> tuple[Heading, ...]:
        """Fetch the chapter and section that a clause stands in."""
        return tuple(heading for heading in self.headings if heading.covers(clause_id))

    def search(self, text: str, language: str) -> tuple[Clause, ...]:
        """Find the clauses whose id begins with the text, or whose title or wording contains it."""
        key = search_key(text)
        if not key:
            return self.clauses
        by_id = [clause for clause in self.clauses if search_key(clause.id).startswith(key)]
        by_words = [
            clause
            for clause in self.clauses
            if clause not in by_id and key in search_key(clause.title[language] + " " + clause.text[language])
        ]
        return (*by_id, *by_words)


@cache
def rulebook() -> Rulebook:
    """Read the rulebook once; it does not change while the program runs."""
    folder = paths.resources() / "rulebook"
    files = [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml"))]
    headings = [Heading(**entry) for file in files for entry in file["heading"]]
    clauses = [
        Clause(
            **entry
            | {
                "who": tuple(Role(role) for role in entry["who"] if role != EVERYBODY),
                "sanction": Threat(**entry["sanction"]) if "sanction" in entry else None,
            }
        )
        for file in files
        for entry in file["clause"]
    ]
    return Rulebook(
        tuple(sorted(headings, key=lambda heading: reading_order(heading.id))),
        tuple(sorted(clauses, key=lambda clause: reading_order(clause.id))),
    )


def reading_order(clause_id: str) -> tuple[int, tuple[tuple[int, str], ...]]:
    """Sort R2.3.2a before R2.3.10a, and the regulations before the program's own rules."""
    pieces = re.findall(r"[0-9]+|[A-Za-z]+", clause_id[1:])
    return FIRST_LETTERS.index(clause_id[0]), tuple(
        (int(piece), "") if piece.isdigit() else (0, piece) for piece in pieces
    )
