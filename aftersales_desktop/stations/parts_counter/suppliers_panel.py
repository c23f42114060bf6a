"""The suppliers: who they are, what they cost and how much of theirs was rejected (R2.3.10c)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from aftersales_desktop.boards.purchasing_figures import SupplierFigures, supplier_figures
from aftersales_desktop.domain.purchasing.keep_supplier import (
    AddSupplier,
    ChangeSupplier,
    SupplierKept,
    add_supplier,
    change_supplier,
)
from aftersales_desktop.stations.parts_counter.suppliers_tables import suppliers_table
from aftersales_desktop.widgets.buttons import ActionButton, PrimaryButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.fields import CodeField, TextField
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.words import translate

SIDE_WIDTH = 340


class SuppliersView(QWidget):
    """The list at the left, one of them at the right.

    Signals:
        kept: Somebody was added or changed.
    """

    kept = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen: SupplierFigures | None = None
        self._wanted = 0
        self.table = suppliers_table()
        self.form = Card(self._title)
        self.name = TextField(lambda: translate("PartsCounter", "Name"), required=True, longest=120)
        self.tax = CodeField(lambda: translate("PartsCounter", "Tax number"))
        self.phone = CodeField(lambda: translate("PartsCounter", "Telephone"))
        self.contact = TextField(lambda: translate("PartsCounter", "Contact"), longest=60)
        self.active = QCheckBox()
        self.refusal = RefusalCard()
        self.new = ActionButton(
            lambda: translate("PartsCounter", "New supplier"), icon_name="mdi6.plus", key="F2"
        )
        self.save = PrimaryButton(
            lambda: translate("PartsCounter", "Save"), icon_name="mdi6.content-save-outline", key="F7"
        )
        self._lay_out()
        self.table.chosen.connect(self._show)
        self.new.clicked.connect(self._begin)
        self.save.clicked.connect(self._save)
        self.refusal.clause_pressed.connect(desk.messages.clause_wanted)

    def _lay_out(self) -> None:
        for widget in (self.name, self.tax, self.phone, self.contact, self.active, self.refusal):
            self.form.body.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.new)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        self.form.body.addLayout(buttons)
        self.form.body.addStretch(1)
        self.form.setFixedWidth(SIDE_WIDTH)
        listed = Card(lambda: translate("PartsCounter", "Suppliers, last twelve months"))
        listed.body.addWidget(self.table)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(listed, 1)
        side = QVBoxLayout()
        side.addWidget(self.form)
        row.addLayout(side)

    def refresh(self) -> None:
        """Read the suppliers again; what is being typed stays."""
        self._desk.runner.ask(supplier_figures, then=self._listed, latest="supplier figures")

    def _listed(self, rows: tuple[SupplierFigures, ...]) -> None:
        self.table.show_rows(rows)
        if self._wanted and self.table.choose_key(self._wanted):
            self._wanted = 0
        if self._chosen is not None:
            fresh = [row for row in rows if row.supplier_id == self._chosen.supplier_id]
            self._chosen = fresh[0] if fresh else None

    def _title(self) -> str:
        if self._chosen is None:
            return translate("PartsCounter", "New supplier")
        return translate("PartsCounter", "Supplier")

    def _show(self, row: SupplierFigures | None) -> None:
        if row is None:
            return
        self._chosen = row
        self.name.set_text(row.name)
        self.tax.set_text(row.tax_number)
        self.phone.set_text(row.phone)
        self.contact.set_text(row.contact)
        self.active.setChecked(row.active)
        self.refusal.clear()
        self.retranslate()

    def _begin(self) -> None:
        self._chosen = None
        for field in (self.name, self.tax, self.phone, self.contact):
            field.clear()
        self.active.setChecked(True)
        self.refusal.clear()
        self.table.clearSelection()
        self.retranslate()
        self.name.setFocus()

    def _save(self) -> None:
        self.refusal.clear()
        said = {
            "name": self.name.text(),
            "tax_number": self.tax.text(),
            "phone": self.phone.text(),
            "contact": self.contact.text(),
        }
        if self._chosen is None:
            self._desk.runner.do(
                add_supplier, AddSupplier(**said), then=self._saved, refused=self.refusal.show_refusal
            )
            return
        change = ChangeSupplier(
            supplier_id=self._chosen.supplier_id,
            version_seen=self._chosen.version,
            active=self.active.isChecked(),
            **said,
        )
        self._desk.runner.do(change_supplier, change, then=self._saved, refused=self.refusal.show_refusal)

    def _saved(self, done: SupplierKept) -> None:
        self._wanted = done.supplier_id
        words = translate("PartsCounter", "{supplier} is on the list of suppliers")
        self._desk.messages.said(words.format(supplier=done.name))
        self.refresh()
        self.kept.emit()

    def retranslate(self) -> None:
        """Set title and tick again."""
        self.form.retranslate()
        self.active.setText(translate("PartsCounter", "we buy from this supplier"))
        self.active.setVisible(self._chosen is not None)
