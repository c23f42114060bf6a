"""Records what is wrong: what, where, who is concerned, until when, with a picture (R2.2.X)."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from aftersales_desktop.domain.rounds.lookups_rounds import PlaceRow, PointRow
from aftersales_desktop.domain.rounds.lookups_visitors import Holder
from aftersales_desktop.domain.rounds.record_finding import FindingRecorded, RecordFinding, record_finding
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.choice_fields import ChoiceField, MomentField
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import LongTextField, TextField
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.photo_field import PhotoField
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import language, translate

ELSEWHERE = "0"
USUAL_TIME = timedelta(hours=4)


class FindingForm(Card):
    """The form; on a round the point and its place are given.

    Signals:
        recorded: The finding is kept.
        left: Nothing is recorded after all.
    """

    recorded = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Floor", "Not in order"), parent)
        self._desk = desk
        self._point: tuple[int, PointRow] | None = None
        self.rule = Label(role="muted", wrap=True)
        self.what = LongTextField(lambda: translate("Floor", "What is wrong"), lines=2, required=True)
        self.place = ChoiceField(lambda: translate("Floor", "Place"), required=True)
        self.elsewhere = TextField(lambda: translate("Floor", "Where exactly"), longest=60)
        self.person = ChoiceField(lambda: translate("Floor", "Person concerned"))
        self.due = MomentField(lambda: translate("Floor", "To be corrected by"), required=True)
        self.photo = PhotoField(desk)
        self.refusal = RefusalCard()
        self.save = PrimaryButton(
            lambda: translate("Floor", "Record finding"), icon_name="mdi6.alert-plus-outline", key="F7"
        )
        self.back = ActionButton(lambda: translate("Floor", "Back"), icon_name="mdi6.arrow-left", key="Esc")
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.back.clicked.connect(self.left)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)

    def _lay_out(self) -> None:
        for widgets in ((self.place, self.elsewhere), (self.person, self.due)):
            row = QHBoxLayout()
            row.setSpacing(10)
            for widget in widgets:
                row.addWidget(widget, 1, Qt.AlignmentFlag.AlignBottom)
            if widgets[0] is self.place:
                self.body.addWidget(self.rule)
                self.body.addWidget(self.what)
            self.body.addLayout(row)
        self.body.addWidget(self.photo)
        self.body.addWidget(self.refusal)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    def offer(self, places: tuple[PlaceRow, ...], people: tuple[Holder, ...]) -> None:
        """Offer the places of the house and its people."""
        elsewhere = (ELSEWHERE, lambda: translate("Floor", "somewhere else"))
        listed = ((str(p.place_id), partial(str, p.name)) for p in places if p.active)
        self.place.set_options((elsewhere, *listed))
        nobody = (ELSEWHERE, lambda: translate("Floor", "not known"))
        self.person.set_options((nobody, *((str(p.staff_id), partial(str, p.name)) for p in people)))

    def begin(self, round_id: int = 0, point: PointRow | None = None) -> None:
        """Begin a finding, at a point of a round or by itself."""
        self._point = (round_id, point) if point is not None else None
        self.refusal.clear()
        self.what.clear()
        self.elsewhere.clear()
        self.photo.clear()
        self.person.choose(ELSEWHERE)
        self.place.choose(str(point.place_id or ELSEWHERE) if point is not None else ELSEWHERE)
        self.due.set_moment(self._desk.now() + USUAL_TIME)
        self.retranslate()
        self.what.setFocus()

    def retranslate(self) -> None:
        """Say again which point it is about."""
        super().retranslate()
        if hasattr(self, "rule"):
            point = self._point[1] if self._point is not None else None
            self.rule.setText(f"{point.clause}  {point.texts[language().value]}" if point is not None else "")
            self.rule.setVisible(point is not None)

    def _save(self) -> None:
        self.refusal.clear()
        place, person = int(self.place.key() or ELSEWHERE), int(self.person.key() or ELSEWHERE)
        command = RecordFinding(
            what=self.what.text(),
            due_at=self.due.moment(),
            place_id=place or None,
            place=self.elsewhere.text() or self._whole_floor(),
            person_id=person or None,
            round_id=self._point[0] if self._point is not None else None,
            point=self._point[1].point if self._point is not None else "",
            photo=self.photo.content(),
        )
        self._desk.runner.do(record_finding, command, then=self._saved, refused=self.refusal.show_refusal)

    def _whole_floor(self) -> str:
        """A point that is asked once is about the whole floor."""
        whole = self._point is not None and self._point[1].place_id is None
        return translate("Floor", "Workshop") if whole else ""

    def _saved(self, receipt: FindingRecorded) -> None:
        words = translate("Floor", "Finding {number} is recorded")
        self._desk.messages.said(words.format(number=receipt.number))
        self.recorded.emit(receipt)
