"""A bin typed by its code or scanned from its label."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from aftersales_desktop.domain.parts.lookups_stock_card import BinFacts, bin_called, bin_facts
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.scan_code import NotAScanCode, ScanCode, ScanKind
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import CodeField


def scan_code(text: str) -> ScanCode | None:
    """Read a scan; None when it is none of our codes."""
    try:
        return ScanCode.parse(text)
    except NotAScanCode:
        return None


class BinField(CodeField):
    """Where something lies or shall lie; the code is looked up when it is needed."""

    def __init__(
        self,
        desk: Desk,
        title_fn: Callable[[], str],
        *,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title_fn, required=required, parent=parent)
        self._desk = desk

    def take_label(self, code: ScanCode) -> bool:
        """Take a scanned bin label; False for any other code."""
        if code.kind is not ScanKind.BIN:
            return False
        self._desk.runner.ask(bin_facts, code.number, then=self._show)
        return True

    def ask_bin(
        self, then: Callable[[int | None], object], refused: Callable[[Refusal], object] | None = None
    ) -> None:
        """Look the code up; an empty field is no bin, a code that is none of ours is refused."""
        if not self.text():
            then(None)
            return
        self._desk.runner.ask(bin_called, self.text(), then=lambda place: then(place.bin_id), refused=refused)

    def _show(self, place: BinFacts) -> None:
        self.set_text(place.code)
        self.changed.emit()
