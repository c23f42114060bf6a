"""One question in two ways: a lookup only looks, a verb keeps the rows from others until it is done."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Executable, Select, Table

from aftersales_desktop.database.work import Work


@dataclass(frozen=True)
class TwoWays:
    """The question, made once in each way, so that neither is compiled again."""

    to_look: Executable
    to_keep: Executable

    def for_this(self, work: Work) -> Executable:
        """Choose for a lookup or a verb."""
        return self.to_look if work.looks_only else self.to_keep


def two_ways(question: Select[Any], keeps: Table) -> TwoWays:
    """Make both from a question; a verb keeps the rows of one table in it."""
    return TwoWays(question, question.with_for_update(of=keeps))
