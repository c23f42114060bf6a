"""The button beside a list that leads to bringing another program's list in; seen by those who may."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from aftersales_desktop.boards.import_kinds import ImportKind
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.frame import StationFrame
from aftersales_desktop.widgets.import_page import ImportPage
from aftersales_desktop.widgets.words import translate


class ImportButton(ActionButton):
    """Opens the page over the station it stands in."""

    def __init__(self, desk: Desk, kinds: Sequence[ImportKind], parent: QWidget | None = None) -> None:
        super().__init__(
            lambda: translate("Widgets", "Bring in a list"), icon_name="mdi6.import", parent=parent
        )
        self.setObjectName("bring_in_a_list")
        self._desk = desk
        self._kinds = tuple(kinds)
        self.clicked.connect(self._open)
        desk.signed_in.changed.connect(self._show_to_those_who_may)
        self._show_to_those_who_may()

    def _show_to_those_who_may(self) -> None:
        roles = {role for kind in self._kinds for role in kind.verb.rights.roles}
        may = self._desk.actor.holds(*roles)
        # Shown before it has a place it would open as a window of its own, and take the keys.
        if not may or self.parentWidget() is not None:
            self.setVisible(may)

    def _open(self) -> None:
        frame = self.window()
        if isinstance(frame, StationFrame):
            page = ImportPage(self._desk, self._kinds)
            page.closed.connect(frame.uncover)
            frame.overlay(page)
