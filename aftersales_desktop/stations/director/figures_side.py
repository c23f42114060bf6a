"""Who and where: technicians, bays, returns by person, and what was bought from whom (R2.3.10c).

Rows of people and bays lead to their documents.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from aftersales_desktop.boards.director_figures import BayLoadRow, Figures, ReturnsRow, TechnicianRow
from aftersales_desktop.boards.figure_documents import Behind
from aftersales_desktop.boards.figure_pieces import FigureKey
from aftersales_desktop.stations.director.figures_buying import careless_table, suppliers_table
from aftersales_desktop.stations.director.figures_tables import (
    bays_table,
    returns_table,
    technicians_table,
)
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.segments import Segments
from aftersales_desktop.widgets.words import translate

TECHNICIANS, BAYS, RETURNS, SUPPLIERS, CARELESS = KEYS = (
    "technicians",
    "bays",
    "returns",
    "suppliers",
    "careless",
)


class SideCard(Card):
    """Five tables in one place.

    Signals:
        behind_wanted: A `Behind`, and the name of the person or bay.
    """

    behind_wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._figures: Figures | None = None
        self.choice = Segments(
            (
                (TECHNICIANS, lambda: translate("Director", "Technicians")),
                (BAYS, lambda: translate("Director", "Bays")),
                (RETURNS, lambda: translate("Director", "Returns")),
                (SUPPLIERS, lambda: translate("Director", "Suppliers")),
                (CARELESS, lambda: translate("Director", "No need")),
            )
        )
        self.choice.choose(TECHNICIANS)
        self._note = Label(role="small", wrap=True)
        self.technicians = technicians_table()
        self.bays = bays_table()
        self.returns = returns_table()
        self.suppliers = suppliers_table()
        self.careless = careless_table()
        self._stack = QStackedWidget()
        for table in (self.technicians, self.bays, self.returns, self.suppliers, self.careless):
            self._stack.addWidget(table)
        super().__init__(None, parent)
        self.body.addWidget(self.choice)
        self.body.addWidget(self._note)
        self.body.addWidget(self._stack, 1)
        self.choice.chosen.connect(self._choose)
        self.technicians.opened.connect(self._open_technician)
        self.bays.opened.connect(self._open_bay)
        self.returns.opened.connect(self._open_returns)

    def show_figures(self, figures: Figures) -> None:
        """Show the period's rows."""
        self._figures = figures
        self.technicians.show_rows(figures.technicians)
        self.bays.show_rows(figures.bays)
        self.returns.show_rows(figures.returns)
        self.suppliers.show_rows(figures.suppliers)
        self.careless.show_rows(figures.careless)

    def retranslate(self) -> None:
        """Set every word again."""
        super().retranslate()
        self._note.setText(
            {
                TECHNICIANS: translate(
                    "Director", "Efficiency = sold ÷ clocked · utilisation = clocked ÷ attended"
                ),
                BAYS: translate("Director", "Load = hours worked in the bay ÷ hours the house was open"),
                RETURNS: translate("Director", "Rate = lines returned ÷ lines issued (R2.3.11b)"),
                SUPPLIERS: translate(
                    "Director", "Failure rate = pieces rejected ÷ pieces that came (R2.3.10c)"
                ),
                CARELESS: translate(
                    "Director", "Bought though no order and no minimum stock asked for it (R2.3.10c)"
                ),
            }[self.choice.chosen_key()]
        )

    def _choose(self, key: str) -> None:
        self._stack.setCurrentIndex(KEYS.index(key))
        self.retranslate()

    def _open_technician(self, row: TechnicianRow) -> None:
        if self._figures is not None:
            asked = Behind(figure=FigureKey.UTILISATION, period=self._figures.period, person_id=row.staff_id)
            self.behind_wanted.emit(asked, row.name)

    def _open_bay(self, row: BayLoadRow) -> None:
        if self._figures is not None:
            asked = Behind(figure=FigureKey.BAY_LOAD, period=self._figures.period, bay_id=row.bay_id)
            self.behind_wanted.emit(asked, row.name)

    def _open_returns(self, row: ReturnsRow) -> None:
        if self._figures is not None:
            asked = Behind(
                figure=FigureKey.RETURNS,
                period=self._figures.period,
                person_id=None if row.advisor else row.staff_id,
                advisor_id=row.staff_id if row.advisor else None,
            )
            self.behind_wanted.emit(asked, row.name)
