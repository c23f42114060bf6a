"""The columns of the customer tasks and of the rate per person (R2.1.2c)."""

from __future__ import annotations

from aftersales_desktop.domain.front_desk.lookups_tasks import TaskRate, TaskRow
from aftersales_desktop.stations.reception.front_desk_columns import count_column, percent
from aftersales_desktop.widgets.empty_state import EmptyState
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


def task_table() -> RowTable[TaskRow]:
    """Make the list of tasks; what is late is red."""
    columns: tuple[Column[TaskRow], ...] = (
        Column(
            "customer",
            lambda: translate("Reception", "Customer"),
            175,
            lambda row: row.customer,
            kind="strong",
            note=lambda row: row.phone,
            stretch=True,
        ),
        Column("plate", lambda: translate("Reception", "Plate"), 105, lambda row: row.plate, kind="plate"),
        Column(
            "analysis",
            lambda: translate("Reception", "List"),
            130,
            lambda row: translate("Words", row.analysis.value),
        ),
        Column("who", lambda: translate("Reception", "Given to"), 90, lambda row: row.assignee),
        Column(
            "due",
            lambda: translate("Reception", "Due by"),
            75,
            lambda row: f"{row.due_on:%m/%d}",
            tone=lambda row: Tone.BAD if row.late else None,
        ),
        Column(
            "result",
            lambda: translate("Reception", "Result"),
            140,
            lambda row: translate("Words", row.result.value) if row.result is not None else "—",
            note=lambda row: f"{row.tries}×" if row.tries > 1 else "",
        ),
    )
    table = RowTable("customer_tasks", columns, lambda row: row.task_id)
    table.set_empty(
        EmptyState("mdi6.phone-check-outline", lambda: translate("Reception", "Nobody is to be called"))
    )
    return table


def rate_table() -> RowTable[TaskRate]:
    """Make the table of rates."""
    columns: tuple[Column[TaskRate], ...] = (
        Column(
            "name",
            lambda: translate("Reception", "Advisor"),
            120,
            lambda row: row.name,
            kind="strong",
            stretch=True,
        ),
        count_column("given", lambda: translate("Reception", "Given"), lambda row: row.given),
        count_column("done", lambda: translate("Reception", "Done"), lambda row: row.done),
        Column(
            "rate",
            lambda: translate("Reception", "Completion"),
            110,
            lambda row: percent(row.rate),
            align="right",
            kind="number",
            order=lambda row: row.rate,
        ),
        count_column("reached", lambda: translate("Reception", "Reached"), lambda row: row.reached),
        count_column("visits", lambda: translate("Reception", "Visits"), lambda row: row.appointments),
        count_column("late", lambda: translate("Reception", "Late"), lambda row: row.late),
    )
    table = RowTable("task_rates", columns, lambda row: row.staff_id)
    table.set_empty(EmptyState("mdi6.chart-bar", lambda: translate("Reception", "No task is due this month")))
    return table
