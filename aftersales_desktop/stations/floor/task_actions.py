"""Start, pause and finish, acting on the chosen task; a refusal stands right under the buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.work_orders.lookups_order_on_floor import FloorTask, OrderOnFloor
from aftersales_desktop.domain.work_orders.order_state import OrderState
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.icons import IconLabel
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

WORKED_ON = frozenset({OrderState.STARTED, OrderState.WAITING_CONFIRMATION})
AT_WORK = WORKED_ON | {OrderState.WAITING_PARTS}


class TaskActions(Card):
    """The chosen task with the three things one does with it.

    Signals:
        start_wanted: Start, go on, or bring the car back into work.
        pause_wanted: Stop the clock.
        finish_wanted: The task, or with no task open the whole order, is done.
    """

    start_wanted = Signal()
    pause_wanted = Signal()
    finish_wanted = Signal()

    # The card writes its words before it is filled.
    _page: OrderOnFloor | None = None
    _task: FloorTask | None = None
    _card_scanned = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.number = Label(role="strong", tone=Tone.ACCENT)
        self.name = ElidedLabel(role="section")
        self.about = ElidedLabel(role="muted")
        self.start = ActionButton(self._start_words, icon_name="mdi6.play", key="F6", large=True)
        self.pause = ActionButton(
            lambda: translate("Floor", "Pause"), icon_name="mdi6.pause", key="F7", large=True
        )
        self.finish = ActionButton(self._finish_words, icon_name="mdi6.flag-checkered", key="F8", large=True)
        self.refusal = RefusalCard(pointer=True)
        self.scan_sign = IconLabel("mdi6.qrcode-scan", Tone.MUTED, 18)
        self.scan_words = Label(role="small", wrap=True)
        head, buttons, scan = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.number)
        head.addWidget(self.name, 1)
        buttons.setSpacing(8)
        for button, wanted in (
            (self.start, self.start_wanted),
            (self.pause, self.pause_wanted),
            (self.finish, self.finish_wanted),
        ):
            button.clicked.connect(wanted)
            buttons.addWidget(button, 1)
        scan.setSpacing(8)
        scan.addWidget(self.scan_sign)
        scan.addWidget(self.scan_words, 1)
        self.body.addLayout(head)
        self.body.addWidget(self.about)
        self.body.addLayout(buttons)
        self.body.addWidget(self.refusal)
        self.body.addLayout(scan)

    def show_task(self, page: OrderOnFloor, task: FloorTask | None, *, card_scanned: bool) -> None:
        """Show the chosen task and what can be done with it now."""
        self._page, self._task, self._card_scanned = page, task, card_scanned
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything again."""
        super().retranslate()
        page, task = self._page, self._task
        if page is None:
            return
        number = translate("Floor", "Task {n}").format(n=task.position) if task else ""
        self.number.setText(number)
        self.name.setText(task.description if task else translate("Floor", "No task is open"))
        self.about.setText(self._about(task))
        for button in (self.start, self.finish):
            button.retranslate()
        running = bool(task and task.running)
        working = page.state in WORKED_ON
        self.start.button.setEnabled(page.state is not OrderState.FINISHED and not running)
        self.pause.button.setEnabled(running)
        self.finish.button.setEnabled(working)
        self.start.set_kind("plain" if running or self._all_done() else "primary")
        self.finish.set_kind("primary" if working and (running or self._all_done()) else "plain")
        self._say_scanned()

    def refuse(
        self, refusal: object, cure_fn: Callable[[], str] | None = None, *, key: str = "", icon: str = ""
    ) -> None:
        """Show a refusal under the buttons, with the button that cures it."""
        self.refusal.show_refusal(refusal, cure_fn, cure_key=key, cure_icon=icon)  # type: ignore[arg-type]  # a Refusal or its words

    def _say_scanned(self) -> None:
        if self._card_scanned:
            self.scan_words.say(translate("Floor", "The card of this car was scanned."), Tone.OK)
            self.scan_sign.show_icon("mdi6.check-circle", Tone.OK)
        else:
            words = translate(
                "Floor", "Scan the card that lies in this car; then the badge, to clock on or off."
            )
            self.scan_words.say(words, Tone.MUTED)
            self.scan_sign.show_icon("mdi6.qrcode-scan", Tone.MUTED)

    def _about(self, task: FloorTask | None) -> str:
        if task is None:
            return ""
        hours = translate("Floor", "{n} h").format(n=task.hours)
        return " · ".join(filter(None, (task.technician, hours)))

    def _all_done(self) -> bool:
        return self._page is not None and all(task.done_at or task.awaits_answer for task in self._page.tasks)

    def _start_words(self) -> str:
        state = self._page.state if self._page else OrderState.DISPATCHED
        if state is OrderState.WAITING_PARTS:
            return translate("Floor", "Part is here")
        if state in WORKED_ON and self._task is not None and self._task.paused:
            return translate("Floor", "Go on")
        return translate("Floor", "Start")

    def _finish_words(self) -> str:
        return translate("Floor", "Car is done") if self._all_done() else translate("Floor", "Done")
