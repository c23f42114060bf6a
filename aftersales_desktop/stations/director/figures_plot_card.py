"""The plot of the page: where an order's hours went, or one figure's weeks; whatever is pressed opens."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from aftersales_desktop.boards.director_figures import Figures
from aftersales_desktop.boards.figure_documents import Behind
from aftersales_desktop.boards.figure_pieces import FigureKey
from aftersales_desktop.boards.order_steps import Step
from aftersales_desktop.stations.director.figures_plot import Legend, WeeksPlot
from aftersales_desktop.stations.director.figures_weeks import (
    SHORT,
    figure_bars,
    legend,
    step_bars,
    steps_goal,
    week_text,
    what_grew,
)
from aftersales_desktop.stations.director.figures_words import figure_name, formula_text, goal_text
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Card
from aftersales_desktop.widgets.labels import Label
from aftersales_desktop.widgets.tokens import Tone
from aftersales_desktop.widgets.words import translate


class PlotCard(Card):
    """Steps until a figure is chosen; then that figure, with a way back.

    Signals:
        behind_wanted: A `Behind`, and who or what it is limited to, in words.
        steps_wanted: Back to the steps.
    """

    behind_wanted = Signal(object, str)
    steps_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._figures: Figures | None = None
        self._key: FigureKey | None = None
        self.note = Label(role="small", tone=Tone.HOLD, wrap=True)
        self.legend = Legend()
        self.plot = WeeksPlot()
        self.open = ActionButton(
            lambda: translate("Director", "Documents"),
            icon_name="mdi6.file-search-outline",
            key="F8",
            compact=True,
        )
        self.steps = ActionButton(
            lambda: translate("Director", "All steps"), icon_name="mdi6.chart-gantt", compact=True
        )
        super().__init__(self._title, parent)
        self.title_row.addWidget(self.steps)
        self.title_row.addWidget(self.open)
        for widget in (self.note, self.legend):
            self.body.addWidget(widget)
        self.body.addWidget(self.plot, 1)
        self.plot.pressed.connect(self._pressed)
        self.open.clicked.connect(self._open_all)
        self.steps.clicked.connect(self.steps_wanted)

    def show_figures(self, figures: Figures, key: FigureKey | None) -> None:
        """Show the steps, or one figure."""
        self._figures, self._key = figures, key
        self.retranslate()

    def retranslate(self) -> None:
        """Set words and bars again."""
        super().retranslate()
        figures, key = self._figures, self._key
        self.steps.setVisible(key is not None)
        if figures is None:
            return
        if key is None:
            self.note.setText(what_grew(figures))
            self.legend.show_entries(legend())
            self.plot.show_bars(step_bars(figures), *steps_goal(figures))
            return
        figure = figures.figure(key)
        self.note.setText(f"{figure_name(key)} = {formula_text(figure)}")
        self.legend.show_entries(())
        self.plot.show_bars(figure_bars(figures, figure), figure.goal, goal_text(figure))

    def _title(self) -> str:
        if self._key is None:
            return translate("Director", "Hours an order is here, by step")
        return translate("Director", "{figure}, week by week").format(figure=figure_name(self._key))

    def _pressed(self, place: int, piece: str) -> None:
        if self._figures is None:
            return
        week = self._figures.weeks[place].week
        step = Step(piece) if piece else None
        asked = Behind(figure=self._key or FigureKey.IN_HOUSE, period=week, step=step)
        self.behind_wanted.emit(asked, SHORT[step]() if step is not None else week_text(week))

    def _open_all(self) -> None:
        if self._figures is not None:
            asked = Behind(figure=self._key or FigureKey.IN_HOUSE, period=self._figures.period)
            self.behind_wanted.emit(asked, "")
