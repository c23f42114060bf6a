"""Where the program keeps a clause: what it does about it, and in which action."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from aftersales_desktop.database.rights import VERBS
from aftersales_desktop.regulations.keeping import How, Keeping
from aftersales_desktop.values.translatable import QT_TRANSLATE_NOOP
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.chips import Chip
from aftersales_desktop.widgets.labels import ElidedLabel, Label, set_tip
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.verb_words import verb_words
from aftersales_desktop.widgets.words import translate

LOOKS: dict[How, tuple[str, Tone, str]] = {
    How.REFUSED: (QT_TRANSLATE_NOOP("Words", "refused"), Tone.BAD, "mdi6.hand-back-right-outline"),
    How.CHECKED: (QT_TRANSLATE_NOOP("Words", "checked"), Tone.ACCENT, "mdi6.check-decagram-outline"),
    How.PROPOSED: (QT_TRANSLATE_NOOP("Words", "sanction"), Tone.HOLD, "mdi6.gavel"),
    How.REPORTED: (QT_TRANSLATE_NOOP("Words", "reported"), Tone.ACCENT, "mdi6.account-arrow-up-outline"),
    How.REMINDED: (QT_TRANSLATE_NOOP("Words", "reminded"), Tone.WARN, "mdi6.bell-outline"),
    How.RECORDED: (QT_TRANSLATE_NOOP("Words", "recorded"), Tone.OK, "mdi6.pencil-box-outline"),
    How.SHOWN: (QT_TRANSLATE_NOOP("Words", "shown"), Tone.MUTED, "mdi6.eye-outline"),
}
# What a place is called where no action of a person stands behind it: by the folder of its module.
ROOMS = {
    "boards": QT_TRANSLATE_NOOP("Words", "Boards and figures"),
    "printing": QT_TRANSLATE_NOOP("Words", "Printed papers"),
    "stations.reception": QT_TRANSLATE_NOOP("Words", "Reception window"),
    "stations.floor": QT_TRANSLATE_NOOP("Words", "Floor window"),
    "stations.parts_counter": QT_TRANSLATE_NOOP("Words", "Parts counter window"),
    "stations.director": QT_TRANSLATE_NOOP("Words", "Director's window"),
    "domain.work_orders": QT_TRANSLATE_NOOP("Words", "Work orders"),
    "domain.parts": QT_TRANSLATE_NOOP("Words", "Parts"),
    "domain.tools": QT_TRANSLATE_NOOP("Words", "Special tools"),
    "domain.customers": QT_TRANSLATE_NOOP("Words", "Customer file"),
    "domain.accident_cars": QT_TRANSLATE_NOOP("Words", "Accident cars"),
    "domain.claim_parts": QT_TRANSLATE_NOOP("Words", "Claim parts"),
    "domain.purchasing": QT_TRANSLATE_NOOP("Words", "Purchasing"),
    "domain.internal_use": QT_TRANSLATE_NOOP("Words", "Internal use"),
    "domain.rounds": QT_TRANSLATE_NOOP("Words", "Workshop rounds"),
    "domain.front_desk": QT_TRANSLATE_NOOP("Words", "Front-desk work"),
    "domain.approvals": QT_TRANSLATE_NOOP("Words", "Approvals"),
    "domain.sanctions": QT_TRANSLATE_NOOP("Words", "Sanctions"),
    "domain.duties": QT_TRANSLATE_NOOP("Words", "Duties"),
    "domain.notices": QT_TRANSLATE_NOOP("Words", "Notices"),
}


class KeepingCard(Card):
    """One line a place: its name, and what happens there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._places: tuple[Keeping, ...] = ()
        self._lines: list[tuple[ElidedLabel, Chip]] = []
        self._grid = QGridLayout()
        self._none = Label(role="muted", wrap=True)
        super().__init__(lambda: translate("Director", "Where the program keeps it"), parent)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self.body.addWidget(self._none)
        self.body.addLayout(self._grid)

    def show_places(self, places: Sequence[Keeping]) -> None:
        """Show these places, the strongest first."""
        self._places = tuple(places)
        self._none.setVisible(not self._places)
        while len(self._lines) < len(self._places):
            line = (ElidedLabel(), Chip(height=22))
            for column, widget in enumerate(line):
                self._grid.addWidget(widget, len(self._lines), column)
            self._lines.append(line)
        for row, line in enumerate(self._lines):
            for widget in line:
                widget.setVisible(row < len(self._places))
        self.retranslate()

    def texts(self) -> list[str]:
        """What is shown, line by line."""
        shown = self._lines[: len(self._places)]
        return [f"{name.text()} {chip.text()}" for name, chip in shown]

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        self.aside.setText(str(len(self._places)) if self._places else "")
        self._none.setText(translate("Director", "People keep this clause; no step of the program does."))
        for place, (name, chip) in zip(self._places, self._lines, strict=False):
            name.setText(place_words(place))
            set_tip(name, f"{translate('Words', place.how.value)}\n{place.code}\n{place.test}")
            word, tone, sign = LOOKS[place.how]
            chip.show_state(translate("Words", word), tone, sign)


def place_words(place: Keeping) -> str:
    """Name a place by the actions its module holds, else by its room."""
    module = place.module
    verbs = [verb_words(name) for name, verb in VERBS.items() if verb.run.__module__ == module]
    if verbs:
        return translate("Widgets", ", ").join(verbs)
    within = module.removeprefix("aftersales_desktop.")
    room = next((words for start, words in ROOMS.items() if within.startswith(start)), within)
    return translate("Words", room)
