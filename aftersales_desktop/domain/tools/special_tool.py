"""A special tool with the purchase price that a loss would cost."""

from datetime import date
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from aftersales_desktop.database.row import BIG_ID, Row, word_column
from aftersales_desktop.values.money import Money
from aftersales_desktop.values.scan_code import ScanCode, ScanKind
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP


class ToolState(StrEnum):
    """Where a tool is in its life (SM5); overdue is worked out from the open loan."""

    IN_CRIB = "in crib"
    ON_LOAN = "on loan"
    LOST = "lost"
    COMPENSATION_DUE = "compensation due"
    REPLACED = "replaced"
    RETIRED = "retired"


WORDS = (
    QT_TRANSLATE_NOOP("Words", "in crib"),
    QT_TRANSLATE_NOOP("Words", "on loan"),
    QT_TRANSLATE_NOOP("Words", "lost"),
    QT_TRANSLATE_NOOP("Words", "compensation due"),
    QT_TRANSLATE_NOOP("Words", "replaced"),
    QT_TRANSLATE_NOOP("Words", "retired"),
)

MISSING = frozenset({ToolState.LOST, ToolState.COMPENSATION_DUE})
GONE = frozenset({ToolState.REPLACED, ToolState.RETIRED})


class SpecialTool(Row):
    """A tool in the crib; leaves it only through the loan register."""

    __tablename__ = "special_tool"

    id: Mapped[int] = mapped_column(BIG_ID, primary_key=True, init=False)
    number: Mapped[int] = mapped_column(BIG_ID, unique=True)
    tag: Mapped[int]
    name: Mapped[str] = mapped_column(String(120))
    model: Mapped[str] = mapped_column(String(60))
    serial: Mapped[str] = mapped_column(String(60), default="")
    place: Mapped[str] = mapped_column(String(40))
    condition: Mapped[str] = mapped_column(String(200), default="")
    price: Mapped[Money]
    purchased_on: Mapped[date | None] = mapped_column(default=None)
    icon: Mapped[str] = mapped_column(String(40), default="")
    state: Mapped[ToolState] = mapped_column(word_column(ToolState), default=ToolState.IN_CRIB)
    replaces_id: Mapped[int | None] = mapped_column(BIG_ID, ForeignKey("special_tool.id"), default=None)
    version: Mapped[int] = mapped_column(default=1)

    __table_args__ = (CheckConstraint("price >= 0", name="price_not_negative"),)
    __mapper_args__ = {"version_id_col": version}  # noqa: RUF012 - SQLAlchemy reads it from the class

    @property
    def shown_number(self) -> str:
        """The number as on screen and label: T-0147."""
        return f"T-{self.number:04d}"

    @property
    def code(self) -> ScanCode:
        """The code on the tool's label."""
        return ScanCode(ScanKind.TOOL, self.number, self.tag)
