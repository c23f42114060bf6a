"""The director's figures: a period beside the one before, plots and tables that lead to the documents.

R2.0b, R3.1a, R3.7c: how long each step takes, bays and technicians, margins and discounts, returns, tools,
sanctions and satisfaction; each says better or worse in words, its goal and how it is worked out.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.boards.director_figures import Figures, director_figures
from aftersales_desktop.boards.figure_documents import Behind
from aftersales_desktop.boards.figure_pieces import FigureKey
from aftersales_desktop.stations.director.figures_documents import DocumentsCard
from aftersales_desktop.stations.director.figures_export import tables
from aftersales_desktop.stations.director.figures_paper import figures_paper
from aftersales_desktop.stations.director.figures_period import PeriodBar
from aftersales_desktop.stations.director.figures_plot_card import PlotCard
from aftersales_desktop.stations.director.figures_side import SideCard
from aftersales_desktop.stations.director.figures_tile import FigureTile
from aftersales_desktop.stations.director.figures_words import period_text
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.values.topic import Topic
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.cards import Heading
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.labels import ElidedLabel
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.refusal_card import RefusalCard
from aftersales_desktop.widgets.spreadsheet import save_tables
from aftersales_desktop.widgets.words import translate

TILES_A_ROW = 7
EVERY_MINUTE = 60_000


class FiguresPanel(LivePanel):
    """Fourteen figures, the plot of their weeks, and who and where; a second press opens the documents.

    Signals:
        order_wanted: Id of an order among the documents.
    """

    # Every step of every car changes some figure: counted each minute, and at once when a goal changes.
    topics: ClassVar[frozenset[str]] = frozenset({Topic.RULES})
    order_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._figures: Figures | None = None
        self._chosen: FigureKey | None = None
        self.heading = Heading(lambda: translate("Director", "Figures"))
        self.period = PeriodBar(desk.today)
        self.compared = ElidedLabel(role="muted")
        self.sheet = ActionButton(
            lambda: translate("Director", "Excel"),
            icon_name="mdi6.file-excel-outline",
            key="F3",
            compact=True,
        )
        self.paper = ActionButton(
            lambda: translate("Director", "PDF"),
            icon_name="mdi6.file-pdf-box",
            key="Ctrl+P",
            compact=True,
        )
        self.refusal = RefusalCard()
        self.tiles = {key: FigureTile(key) for key in FigureKey}
        self.plot = PlotCard()
        self.side = SideCard()
        self.documents = DocumentsCard(desk)
        self._lower = QStackedWidget()
        self._lay_out()
        self._connect()
        self._minute = QTimer(self)
        self._minute.setInterval(EVERY_MINUTE)
        self._minute.timeout.connect(self._count_today_again)
        self._minute.start()
        self.retranslate()

    def _lay_out(self) -> None:
        self.heading.add_left(self.period)
        self.heading.add_left(self.compared)
        self.heading.row.setStretchFactor(self.compared, 4)
        self.heading.add_right(self.sheet)
        self.heading.add_right(self.paper)
        grid = QGridLayout()
        grid.setSpacing(10)
        for place, tile in enumerate(self.tiles.values()):
            grid.addWidget(tile, place // TILES_A_ROW, place % TILES_A_ROW)
            grid.setColumnStretch(place % TILES_A_ROW, 1)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.plot, 1)
        row.addWidget(self.side, 1)
        self._lower.addWidget(both)
        self._lower.addWidget(self.documents)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.refusal)
        column.addLayout(grid)
        column.addWidget(self._lower, 1)

    def _connect(self) -> None:
        self.period.changed.connect(self._other_days)
        for key, tile in self.tiles.items():
            tile.pressed.connect(lambda key=key: self._press(key))
        self.plot.behind_wanted.connect(self.show_documents)
        self.plot.steps_wanted.connect(lambda: self._choose(None))
        self.side.behind_wanted.connect(self.show_documents)
        self.documents.closed.connect(self.show_plot)
        self.documents.order_wanted.connect(self.order_wanted)
        self.sheet.clicked.connect(self._save_sheet)
        self.paper.clicked.connect(self._print)
        self.refusal.clause_pressed.connect(self._desk.messages.clause_wanted)

    def refresh(self) -> None:
        """Count again; the documents too, when they are in front."""
        self._desk.runner.ask(
            director_figures,
            self.period.period(),
            then=self._show,
            refused=self._refused,
            latest="director figures",
        )
        if self.showing_documents():
            self.documents.refresh()

    def retranslate(self) -> None:
        """Set every word again."""
        self.period.retranslate()
        if self._figures is not None:
            compared = translate("Director", "compared with {before}")
            self.compared.setText(compared.format(before=period_text(self._figures.before)))

    def show_documents(self, asked: Behind, who: str = "") -> None:
        """Bring the documents behind a figure to the front."""
        self.documents.ask(asked, who)
        self._lower.setCurrentWidget(self.documents)
        self.documents.table.setFocus()

    def show_plot(self) -> None:
        """Bring plot and tables back."""
        self._lower.setCurrentIndex(0)

    def showing_documents(self) -> bool:
        """Whether the documents are in front."""
        return self._lower.currentWidget() is self.documents

    def _count_today_again(self) -> None:
        """Keep up with the day; what is past does not change any more."""
        if self.period.holds_today():
            self.ask_refresh()

    def _other_days(self) -> None:
        self.show_plot()
        self.refresh()

    def _press(self, key: FigureKey) -> None:
        """Show the figure's weeks; pressed again, its documents."""
        if self._chosen is key and not self.showing_documents():
            self.show_documents(Behind(figure=key, period=self.period.period()))
            return
        self.show_plot()
        self._choose(key)

    def _choose(self, key: FigureKey | None) -> None:
        self._chosen = key
        for tile in self.tiles.values():
            tile.set_chosen(chosen=tile.key is key)
        if self._figures is not None:
            self.plot.show_figures(self._figures, key)

    def _show(self, figures: Figures) -> None:
        self._figures = figures
        self.refusal.clear()
        for figure in figures.figures:
            self.tiles[figure.key].show_figure(figure)
        self.side.show_figures(figures)
        self._choose(self._chosen)
        self.retranslate()

    def _refused(self, refusal: Refusal) -> None:
        self.refusal.show_refusal(refusal)

    def _save_sheet(self) -> None:
        if self._figures is None:
            return
        shown = self.documents.documents if self.showing_documents() else None
        period = self._figures.period
        name = f"figures-{period.first:%Y%m%d}-{period.last:%Y%m%d}"
        save_tables(self._desk, name, tables(self._figures, shown))

    def _print(self) -> None:
        if self._figures is not None:
            self._desk.printing.preview(figures_paper(self._figures.period))
