"""What the figures page shows, as tables for a spreadsheet, in the language on the screen."""

from __future__ import annotations

from aftersales_desktop.boards.director_figures import Figures
from aftersales_desktop.boards.figure_documents import Documents
from aftersales_desktop.boards.order_steps import Step
from aftersales_desktop.spreadsheets.write import TableSheet
from aftersales_desktop.stations.director.figures_buying import failure_text
from aftersales_desktop.stations.director.figures_tables import size_text
from aftersales_desktop.stations.director.figures_weeks import SHORT, week_text
from aftersales_desktop.stations.director.figures_words import (
    change_text,
    figure_name,
    formula_text,
    goal_text,
    period_text,
    unit_text,
)
from aftersales_desktop.widgets.time_words import local
from aftersales_desktop.widgets.words import translate

FEN_A_YUAN = 100


def tables(figures: Figures, documents: Documents | None) -> tuple[TableSheet, ...]:
    """The sheets of the workbook; the documents behind a figure too, when they are shown."""
    sheets = (
        _figures(figures),
        _weeks(figures),
        _technicians(figures),
        _bays(figures),
        _returns(figures),
        _suppliers(figures),
        _careless(figures),
    )
    return (*sheets, _documents(documents)) if documents is not None else sheets


def _about(figures: Figures) -> str:
    return translate("Director", "{period}, compared with {before}").format(
        period=period_text(figures.period), before=period_text(figures.before)
    )


def _figures(figures: Figures) -> TableSheet:
    return TableSheet(
        title=translate("Director", "Figures"),
        about=_about(figures),
        heads=(
            translate("Director", "Figure"),
            translate("Director", "Value"),
            translate("Director", "Unit"),
            translate("Director", "Before"),
            translate("Director", "Better or worse"),
            translate("Director", "Goal"),
            translate("Director", "How it is worked out"),
        ),
        rows=tuple(
            (
                figure_name(one.key),
                one.value,
                unit_text(one.key),
                one.before,
                change_text(one),
                goal_text(one),
                formula_text(one),
            )
            for one in figures.figures
        ),
    )


def _weeks(figures: Figures) -> TableSheet:
    return TableSheet(
        title=translate("Director", "Hours by step"),
        about=translate("Director", "Hours an order spent in each step, orders handed over in the week"),
        heads=(
            translate("Director", "Week"),
            translate("Director", "Orders"),
            *(SHORT[step]() for step in Step),
            translate("Director", "Together"),
        ),
        rows=tuple(
            (week_text(week.week), week.orders, *(week.hours[step] for step in Step), week.total)
            for week in figures.weeks
        ),
    )


def _technicians(figures: Figures) -> TableSheet:
    return TableSheet(
        title=translate("Director", "Technicians"),
        about=_about(figures),
        heads=(
            translate("Director", "Technician"),
            translate("Director", "Orders"),
            translate("Director", "Sold h"),
            translate("Director", "Clocked h"),
            translate("Director", "Attended h"),
            translate("Director", "Efficiency %"),
            translate("Director", "Utilisation %"),
            translate("Director", "Came back"),
            translate("Director", "First time %"),
        ),
        rows=tuple(
            (
                row.name,
                row.orders,
                row.sold,
                row.clocked,
                row.attended,
                row.efficiency,
                row.utilisation,
                row.repeats,
                row.first_fix,
            )
            for row in figures.technicians
        ),
    )


def _bays(figures: Figures) -> TableSheet:
    return TableSheet(
        title=translate("Director", "Bays"),
        about=_about(figures),
        heads=(
            translate("Director", "Bay"),
            translate("Director", "Worked h"),
            translate("Director", "Open h"),
            translate("Director", "Load %"),
        ),
        rows=tuple((row.name, row.worked, row.open, row.load) for row in figures.bays),
    )


def _returns(figures: Figures) -> TableSheet:
    return TableSheet(
        title=translate("Director", "Returns"),
        about=_about(figures),
        heads=(
            translate("Director", "Who"),
            translate("Director", "Post"),
            translate("Director", "Issued"),
            translate("Director", "Returned"),
            translate("Director", "Rate %"),
            translate("Director", "Limit %"),
        ),
        rows=tuple(
            (
                row.name,
                translate("Words", "service advisor") if row.advisor else translate("Words", "technician"),
                row.issued,
                row.returned,
                row.rate,
                row.limit,
            )
            for row in figures.returns
        ),
    )


def _suppliers(figures: Figures) -> TableSheet:
    return TableSheet(
        title=translate("Director", "Suppliers"),
        about=period_text(figures.period),
        heads=(
            translate("Director", "Supplier"),
            translate("Director", "Receipts"),
            translate("Director", "Late"),
            translate("Director", "Came"),
            translate("Director", "Rejected"),
            translate("Director", "Failure rate"),
            translate("Director", "Bought for"),
        ),
        rows=tuple(
            (
                row.name,
                row.deliveries,
                row.late,
                str(row.came),
                str(row.rejected),
                failure_text(row),
                row.cost.fen / FEN_A_YUAN,
            )
            for row in figures.suppliers
        ),
    )


def _careless(figures: Figures) -> TableSheet:
    return TableSheet(
        title=translate("Director", "Bought without need"),
        about=period_text(figures.period),
        heads=(
            translate("Director", "Day"),
            translate("Director", "Number"),
            translate("Director", "Supplier"),
            translate("Director", "Part"),
            translate("Director", "Quantity"),
            translate("Director", "Amount"),
            translate("Director", "Reason"),
            translate("Director", "Who"),
        ),
        rows=tuple(
            (
                local(row.at).date(),
                row.number,
                row.supplier,
                f"{row.part_number} {row.part}",
                f"{row.quantity} {row.unit}",
                row.amount.fen / FEN_A_YUAN,
                row.reason,
                row.bought_by,
            )
            for row in figures.careless
        ),
    )


def _documents(documents: Documents) -> TableSheet:
    key = documents.asked.figure
    return TableSheet(
        title=translate("Director", "Documents"),
        about=f"{figure_name(key)}, {period_text(documents.asked.period)}",
        heads=(
            translate("Director", "Day"),
            translate("Director", "Order"),
            translate("Director", "Plate"),
            translate("Director", "Customer"),
            translate("Director", "Who"),
            translate("Director", "State"),
            translate("Director", "Counts"),
        ),
        rows=tuple(
            (
                row.day,
                row.number,
                row.plate,
                row.customer,
                row.person,
                translate("Words", row.state.value) if row.state else "",
                size_text(key, row),
            )
            for row in documents.rows
        ),
    )
