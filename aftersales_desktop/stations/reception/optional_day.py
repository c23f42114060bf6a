"""A day that may be unknown, typed as 2027/03/01: when a car was bought, when its warranty ends."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from aftersales_desktop.widgets.fields import CodeField
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

PIECES = re.compile(r"([0-9]{4})[-/.]?([0-9]{1,2})[-/.]?([0-9]{1,2})")


class OptionalDay(CodeField):
    """Empty, or a day; anything else says so beside the name."""

    def __init__(self, title_fn: Callable[[], str], *, parent: QWidget | None = None) -> None:
        super().__init__(title_fn, placeholder_fn=lambda: "2027/03/01", parent=parent)
        self.edit.editingFinished.connect(self._tidy)

    def day(self) -> date | None:
        """The day typed."""
        found = PIECES.fullmatch(self.text())
        if found is None:
            return None
        year, month, day = (int(piece) for piece in found.groups())
        try:
            return date(year, month, day)
        except ValueError:
            return None

    def wrong(self) -> bool:
        """Whether something stands there that is no day."""
        return bool(self.text()) and self.day() is None

    def set_day(self, day: date | None) -> None:
        """Show a day without telling anybody."""
        self.set_text(f"{day:%Y/%m/%d}" if day else "")
        self.hint("")

    def retranslate(self) -> None:
        """Set the name again, and what is wrong with what was typed."""
        super().retranslate()
        wrong = self.wrong()
        self.hint(translate("Reception", "Not a day") if wrong else "", Tone.BAD if wrong else Tone.MUTED)

    def _on_edited(self) -> None:
        self.hint("")
        super()._on_edited()

    def _tidy(self) -> None:
        day = self.day()
        if day is not None:
            self.set_day(day)
        self.retranslate()
