"""The job card: the work order's print that goes with the car and is scanned at every counter (F25, X1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from aftersales_desktop.printing.form import render
from aftersales_desktop.printing.language import MILLIMETRES, Language, PaperSize
from aftersales_desktop.printing.sheet_parts import BLANK, CarOnPaper, Paper, Signed
from aftersales_desktop.values.quantity import Quantity
from aftersales_desktop.values.scan_code import ScanCode
from aftersales_desktop.values.work_order_number import WorkOrderNumber


@dataclass(frozen=True, kw_only=True)
class CardPart:
    """A part a job needs, where it lies and how many."""

    name: str
    number: str = ""
    bin: str = ""
    quantity: Quantity = Quantity.ZERO
    unit: str = ""


@dataclass(frozen=True, kw_only=True)
class CardJob:
    """One job of the order, as the technician reads it."""

    title: str
    hours: Quantity | None = None
    technician: str = ""
    parts: tuple[CardPart, ...] = ()
    added: bool = False
    finished_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Covers:
    """The covers fitted before work may start: the three-piece set and the fender covers (R2.2.2)."""

    seat: bool = False
    steering_wheel: bool = False
    floor_mat: bool = False
    left_fender: bool = False
    right_fender: bool = False


@dataclass(frozen=True, kw_only=True)
class DamageMark:
    """A mark of the walk-round: from 0 to 1 over the car's length (front 0) and width (right side 0)."""

    x: float
    y: float
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class JobCard(Paper):
    """Everything the job card shows.

    Attributes:
        kind: Class of the order in the printed language, such as "accident"; empty for general repair.
        fuel_eighths: Tank reading from 0 to 8.
        instruction: What the advisor asks of the workshop, apart from the customer's own words.
        removed_parts: Shelf and box where the car's removed parts lie (R2.2.6a).
        empty_lines: Lines left for additions that need the customer's consent.

    """

    code: ScanCode
    number: WorkOrderNumber
    car: CarOnPaper
    kind: str = ""
    fuel_eighths: int | None = None
    arrived_at: datetime | None = None
    promised_at: datetime | None = None
    advisor: str = ""
    advisor_extension: str = ""
    bay: str = ""
    complaint: str = ""
    instruction: str = ""
    jobs: tuple[CardJob, ...] = ()
    covers: Covers = Covers()
    damage: tuple[DamageMark, ...] = ()
    removed_parts: str = ""
    technician_signed: Signed = BLANK
    inspector_signed: Signed = BLANK
    customer_signed: Signed = BLANK
    empty_lines: int = 2


def render_job_card(sheet: JobCard, language: Language, size: PaperSize = PaperSize.A5) -> bytes:
    """Draw the card; A5 for the windscreen pocket, A4 for orders with many jobs.

    Raises:
        FormBroken: The form's files were changed so that they no longer fit together.

    """
    width, height = MILLIMETRES[size]
    return render("job_card", sheet, language, page_width=width, page_height=height, big=size is PaperSize.A4)
