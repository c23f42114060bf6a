"""Fields with their name above and a hint beside the name: texts, codes, money, quantities."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from aftersales_desktop.values.money import Money, NotAnAmount
from aftersales_desktop.values.quantity import NotAQuantity, Quantity
from aftersales_desktop.widgets.labels import ElidedLabel, Label
from aftersales_desktop.widgets.scan_field import CodeEdit, plain_scan
from aftersales_desktop.widgets.theme import set_look
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate

LONGEST_TEXT = 20_000


class LabelledField(QWidget):
    """An editor with its name above it and a hint at the right that says ok, missing or wrong.

    Signals:
        changed: A person changed what is in it.
    """

    changed = Signal()

    def __init__(
        self,
        title_fn: Callable[[], str],
        editor: QWidget,
        *,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title_fn = title_fn
        self._required = required
        self.editor = editor
        self._title = Label(role="field")
        self._must = Label(role="field", tone=Tone.WARN)
        self._hint = ElidedLabel(role="small")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._title.setBuddy(editor)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._title)
        head.addWidget(self._must)
        head.addWidget(self._hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(editor)
        self.setFocusProxy(editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def hint(self, text: str, tone: str = Tone.MUTED) -> None:
        """Say something about what was typed; bad and warn also colour the field's edge."""
        self._hint.say(text, tone)
        set_look(self.editor, "state", tone if tone in {Tone.BAD, Tone.WARN} else "")
        self.editor.setAccessibleDescription(text)

    def hint_text(self) -> str:
        """What the hint says."""
        return self._hint.text()

    def set_required(self, *, required: bool) -> None:
        """Mark the field as one that must be filled in."""
        self._required = required
        self.retranslate()

    def retranslate(self) -> None:
        """Set the name again."""
        self._title.setText(self._title_fn())
        self._must.setText(translate("Widgets", "required"))
        self._must.setVisible(self._required)
        self.editor.setAccessibleName(self._title_fn())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class TextField(LabelledField):
    """One line of text, such as a name; the input method works in it."""

    def __init__(
        self,
        title_fn: Callable[[], str],
        *,
        placeholder_fn: Callable[[], str] | None = None,
        required: bool = False,
        longest: int = 200,
        edit: QLineEdit | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._placeholder_fn = placeholder_fn
        self.edit = edit if edit is not None else QLineEdit()
        self.edit.setMaxLength(longest)
        super().__init__(title_fn, self.edit, required=required, parent=parent)
        self.edit.textEdited.connect(self._on_edited)

    def text(self) -> str:
        """What stands in it, without blanks at the ends."""
        return self.edit.text().strip()

    def set_text(self, text: str) -> None:
        """Put text in, without telling anybody."""
        self.edit.setText(text)

    def clear(self) -> None:
        """Empty it and its hint."""
        self.edit.clear()
        self.hint("")

    def _on_edited(self) -> None:
        self.changed.emit()

    def retranslate(self) -> None:
        """Set name and placeholder again."""
        super().retranslate()
        if self._placeholder_fn is not None:
            self.edit.setPlaceholderText(self._placeholder_fn())


class CodeField(TextField):
    """A number, code or plate tail, with the input method off; full-width digits are forgiven."""

    def __init__(
        self,
        title_fn: Callable[[], str],
        *,
        placeholder_fn: Callable[[], str] | None = None,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            title_fn,
            placeholder_fn=placeholder_fn,
            required=required,
            longest=64,
            edit=CodeEdit(),
            parent=parent,
        )

    def text(self) -> str:
        return plain_scan(self.edit.text())


class PinField(CodeField):
    """A PIN: hidden as it is typed, the input method off."""

    def __init__(self, title_fn: Callable[[], str], *, parent: QWidget | None = None) -> None:
        super().__init__(title_fn, parent=parent)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)


class LongTextField(LabelledField):
    """Several lines, such as the customer's own words."""

    def __init__(
        self,
        title_fn: Callable[[], str],
        *,
        lines: int = 3,
        required: bool = False,
        placeholder_fn: Callable[[], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._placeholder_fn = placeholder_fn
        self.edit = QPlainTextEdit()
        self.edit.setTabChangesFocus(True)
        super().__init__(title_fn, self.edit, required=required, parent=parent)
        self.edit.setFixedHeight(self.edit.fontMetrics().lineSpacing() * lines + 18)
        self.edit.textChanged.connect(self._on_changed)

    def text(self) -> str:
        """What stands in it, without blanks at the ends."""
        return self.edit.toPlainText().strip()[:LONGEST_TEXT]

    def set_text(self, text: str) -> None:
        """Put text in, without telling anybody."""
        self.edit.blockSignals(True)
        self.edit.setPlainText(text)
        self.edit.blockSignals(False)

    def clear(self) -> None:
        """Empty it and its hint."""
        self.set_text("")
        self.hint("")

    def _on_changed(self) -> None:
        self.changed.emit()

    def retranslate(self) -> None:
        """Set name and placeholder again."""
        super().retranslate()
        if self._placeholder_fn is not None:
            self.edit.setPlaceholderText(self._placeholder_fn())


class MoneyField(CodeField):
    """An amount in yuan; `money()` is None while it is empty or no amount."""

    def __init__(
        self, title_fn: Callable[[], str], *, required: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(title_fn, required=required, parent=parent)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.editingFinished.connect(self._tidy)

    def money(self) -> Money | None:
        """The amount typed."""
        if not self.text():
            return None
        try:
            return Money.of(self.text())
        except NotAnAmount:
            return None

    def set_money(self, money: Money | None) -> None:
        """Put an amount in, without telling anybody."""
        self.set_text("" if money is None else str(money))
        self.hint("")

    def retranslate(self) -> None:
        """Set the name again, and what is wrong with what was typed."""
        super().retranslate()
        if self.text() and self.money() is None:
            self.hint(translate("Widgets", "Not an amount"), Tone.BAD)

    def _on_edited(self) -> None:
        self.hint("")
        self.retranslate()
        super()._on_edited()

    def _tidy(self) -> None:
        money = self.money()
        if money is not None:
            self.edit.setText(str(money))


class NumberField(CodeField):
    """A number with its unit: pieces, litres, hours, kilometres; None while it is empty or no number."""

    def __init__(
        self,
        title_fn: Callable[[], str],
        *,
        unit_fn: Callable[[], str] | None = None,
        required: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._unit_fn = unit_fn
        self._unit = Label(role="muted")
        super().__init__(title_fn, required=required, parent=parent)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        if unit_fn is not None:
            row = QHBoxLayout(self.edit)
            row.setContentsMargins(0, 0, 10, 0)
            row.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignRight)
        self.edit.editingFinished.connect(self._tidy)

    def quantity(self) -> Quantity | None:
        """The number typed."""
        if not self.text():
            return None
        try:
            return Quantity.of(self.text())
        except NotAQuantity:
            return None

    def whole(self) -> int | None:
        """The number typed when it is a whole one."""
        quantity = self.quantity()
        if quantity is None or quantity.thousandths % 1000:
            return None
        return quantity.thousandths // 1000

    def set_quantity(self, quantity: Quantity | None) -> None:
        """Put a number in, without telling anybody."""
        self.set_text("" if quantity is None else str(quantity))
        self.hint("")

    def set_whole(self, number: int | None) -> None:
        """Put a whole number in, without telling anybody."""
        self.set_quantity(None if number is None else Quantity(number * 1000))

    def retranslate(self) -> None:
        """Set name and unit again."""
        super().retranslate()
        if self._unit_fn is not None:
            self._unit.setText(self._unit_fn())
            self.edit.setTextMargins(0, 0, self._unit.sizeHint().width() + 6, 0)
        if self.text() and self.quantity() is None:
            self.hint(translate("Widgets", "Not a number"), Tone.BAD)

    def _on_edited(self) -> None:
        self.hint("")
        self.retranslate()
        super()._on_edited()

    def _tidy(self) -> None:
        quantity = self.quantity()
        if quantity is not None:
            self.edit.setText(str(quantity))
