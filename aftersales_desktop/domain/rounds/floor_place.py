"""The rooms, entrances and racks that a round passes (R2.2.4, R2.2.9, R2.2.10c)."""

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.regulations.checklists import PlaceKind


class FloorPlace(Row):
    """One place of the house; its kind says which points of a checklist are asked there."""

    __tablename__ = "floor_place"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    name: Mapped[str] = mapped_column(String(40), unique=True)
    kind: Mapped[PlaceKind] = mapped_column(word_column(PlaceKind))
    position: Mapped[int]
    active: Mapped[bool] = mapped_column(default=True)

    __table_args__ = (Index(None, "kind", "position"),)
