"""What must be so before work starts, and before it ends: each line with its sign, and its cure beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.tokens import Tone


@dataclass(frozen=True)
class Check:
    """One line: what, whether it is so, and how it stands in a word."""

    words: str
    good: bool
    state: str
    open_tone: Tone = Tone.BAD


class CheckLine(QWidget):
    """A check on the screen; `cure` is the button that puts it right, when there is one."""

    def __init__(
        self,
        check: Check,
        cure_fn: Callable[[], str] | None = None,
        cure: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.check = check
        sign = "mdi6.check-circle" if check.good else "mdi6.close-circle"
        if not check.good and check.open_tone is not Tone.BAD:
            sign = "mdi6.circle-outline"
        tone = Tone.OK if check.good else check.open_tone
        words = ElidedLabel(check.words, "body" if check.good else "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(10)
        row.addWidget(IconLabel(sign, tone, 20))
        row.addWidget(words, 1)
        self.button: ActionButton | None = None
        if cure_fn is not None and cure is not None and not check.good:
            self.button = ActionButton(cure_fn, compact=True, kind="soft")
            self.button.clicked.connect(cure)
            row.addWidget(self.button)
        else:
            row.addWidget(Label(check.state, "small", Tone.MUTED if check.good else tone))
        self.setMinimumHeight(42)
        self.setAccessibleName(f"{check.words} {check.state}")
