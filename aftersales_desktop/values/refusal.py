"""A refusal says what is missing, by which clause, what cures it and who may lift it (X9)."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from aftersales_desktop.values.role import Role

Fact = object


@dataclass(frozen=True, kw_only=True)
class ChangedBy:
    """Who changed the thing in question a moment before, and how: the version that stands now.

    Attributes:
        person: Whose change it was.
        station: At which station.
        at: When.
        event: What was done, English source text in context "Words".
        old: What was there before; may be empty.
        new: What is there now; may be empty.

    """

    person: str
    station: str
    at: datetime
    event: str
    old: str = ""
    new: str = ""


class Refusal(Exception):
    """The base of every "no": one class a reason, the sentence in the class, the facts in the instance.

    Attributes:
        clause: Clause id the refusal rests on; empty when it is plain bad input.
        sentence: What is missing, with `{fact}` placeholders; English source text, marked.
        cure: What the user does next; English source text, marked.
        lifted_by: Roles that may lift it.
        changed_by: Who was quicker, if somebody was; the instance knows.

    """

    clause: ClassVar[str] = ""
    sentence: ClassVar[str] = ""
    cure: ClassVar[str] = ""
    lifted_by: ClassVar[tuple[Role, ...]] = ()

    def __init__(self, **facts: Fact) -> None:
        """Keep the facts that fill the sentence and the cure."""
        super().__init__(self.sentence.format(**facts))
        self.facts = facts
        self.changed_by: ChangedBy | None = None

    def said(self, sentence: str) -> str:
        """Fill a translated sentence or cure with this refusal's facts."""
        return sentence.format(**self.facts)
