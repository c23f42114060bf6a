"""The tasks of the car as rows; a running clock moves in its row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.work_orders.lookups_order_on_floor import FloorTask
from aftersales_desktop.stations.floor.task_looks import task_look, task_words
from aftersales_desktop.widgets.row_model import Column
from aftersales_desktop.widgets.row_table import RowTable
from aftersales_desktop.widgets.time_words import running_clock
from aftersales_desktop.widgets.words import translate


def task_table(now: Callable[[], datetime], parent: QWidget | None = None) -> RowTable[FloorTask]:
    """Make the table; `now` moves the clocks."""

    def worked(task: FloorTask) -> str:
        span = task.worked_until(now())
        if not span:
            return "—"
        return running_clock(span) if task.running else running_clock(span)[:-3]

    columns = (
        Column[FloorTask](
            "position",
            lambda: translate("Floor", "No."),
            44,
            lambda task: str(task.position),
            order=lambda task: task.position,
        ),
        Column[FloorTask](
            "what",
            lambda: translate("Floor", "Task"),
            150,
            lambda task: task.description,
            kind="strong",
            stretch=True,
            order=lambda task: task.description,
        ),
        Column[FloorTask](
            "who",
            lambda: translate("Floor", "Technician"),
            96,
            _who,
            order=lambda task: task.technician or None,
        ),
        *_figures(worked),
    )
    return RowTable("floor_tasks", columns, key=lambda task: task.line_id, row_height=40, parent=parent)


def _figures(worked: Callable[[FloorTask], str]) -> tuple[Column[FloorTask], ...]:
    return (
        Column[FloorTask](
            "hours",
            lambda: translate("Floor", "Standard"),
            80,
            lambda task: str(task.hours),
            align="right",
            kind="number",
            order=lambda task: task.hours,
        ),
        Column[FloorTask](
            "worked",
            lambda: translate("Floor", "Clock"),
            84,
            worked,
            align="right",
            kind="number",
            order=lambda task: task.worked,
        ),
        Column[FloorTask](
            "state",
            lambda: translate("Floor", "State"),
            128,
            task_words,
            kind="state",
            tone=lambda task: task_look(task).tone,
            icon=lambda task: task_look(task).icon,
            order=task_words,
        ),
    )


def _who(task: FloorTask) -> str:
    return "、".join(clock.technician for clock in task.running) or task.technician or "—"
