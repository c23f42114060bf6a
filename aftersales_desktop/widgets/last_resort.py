"""What nobody caught, in whichever thread: logged, shown once at the window in front, and work goes on."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Self

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from aftersales_desktop.support.log import catch_everything
from aftersales_desktop.widgets.desk import Desk

log = logging.getLogger(__name__)


class LastResort(QObject):
    """One a program, from its start to its end.

    Signals:
        _caught: An error on its way to the windows' thread.
    """

    _caught = Signal(object)

    def __init__(self, desks: Callable[[], Iterable[Desk]]) -> None:
        super().__init__()
        self._desks = desks
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def __enter__(self) -> Self:
        """Catch from now on."""
        self._put_back = catch_everything(self._caught.emit)
        return self

    def __exit__(self, *_error: object) -> None:
        """Leave errors to Python again."""
        self._put_back()

    def _tell(self, error: BaseException) -> None:
        front = QApplication.activeWindow()
        desks = list(self._desks())
        in_front = [desk for desk in desks if getattr(front, "desk", None) is desk]
        for desk in (in_front or desks)[:1]:
            desk.messages.went_wrong(error)
        if not desks:
            log.critical("unexpected error without a window", exc_info=error)
