"""One piece of work: the session, who does it, what time it is, and what it changed."""

from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from aftersales_desktop.values.actor import Actor
from aftersales_desktop.values.clock import Clock
from aftersales_desktop.values.topic import Topic


@dataclass(frozen=True)
class Note:
    """A change told to the journal: which object of which topic, what happened, from what to what."""

    topic: Topic
    object_id: int
    event: str
    order_id: int | None
    old: str
    new: str


@dataclass
class Work:
    """What a verb or lookup works with; made, committed and thrown away by the runner.

    Attributes:
        session: The open transaction.
        actor: The signed-in person.
        clock: Tells the time; verbs ask `now()` and never the PC.
        station: Where it was asked: reception, floor, parts counter, director, or a command line.
        zone: The dealership's time zone; days and weeks are local.
        looks_only: Whether a lookup asks: what it reads need not be kept from other stations.
        notes: What the verb changed so far.
        concerned: What it has laid hands on, changed or not: if it is refused, the person is told who was
            there a moment before.

    """

    session: Session
    actor: Actor
    clock: Clock
    station: str
    zone: ZoneInfo
    looks_only: bool = False
    notes: list[Note] = field(default_factory=list)
    concerned: set[tuple[Topic, int]] = field(default_factory=set)

    def now(self) -> datetime:
        """Tell the moment, in UTC."""
        return self.clock.now()

    def today(self) -> date:
        """Tell the day at the dealership."""
        return self.local(self.now()).date()

    def local(self, moment: datetime) -> datetime:
        """Turn a moment into the dealership's local time."""
        return moment.astimezone(self.zone)

    def concerns(self, topic: Topic, *object_ids: int) -> None:
        """Say what this work is about; whoever fetches a thing for a verb says so."""
        self.concerned.update((topic, object_id) for object_id in object_ids)

    def note(
        self,
        topic: Topic,
        object_id: int,
        event: str,
        *,
        order_id: int | None = None,
        old: str = "",
        new: str = "",
    ) -> None:
        """Tell journal and change feed that an object changed."""
        self.notes.append(Note(topic, object_id, event, order_id, old, new))
