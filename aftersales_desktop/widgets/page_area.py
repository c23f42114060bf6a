"""The pages of a PDF to look at: one at a time, whole or zoomed, drawn off the window's thread."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QScrollArea, QWidget

from aftersales_desktop.widgets.action_runner import ActionRunner
from aftersales_desktop.widgets.page_images import page_count, page_image, page_size
from aftersales_desktop.widgets.theme import tokens

ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
SHADE = 6
SCREEN_DOTS = 96 / 72
SMALLEST = 0.2


class PageView(QWidget):
    """One page on the grey of the desk, at the size the zoom asks for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setObjectName("page_view")

    def show_image(self, image: QImage) -> None:
        """Show a page drawn for this screen."""
        self._image = image
        width = round(image.width() / self.devicePixelRatioF())
        height = round(image.height() / self.devicePixelRatioF())
        self.setFixedSize(QSize(width + 2 * SHADE, height + 2 * SHADE))
        self.update()

    def image(self) -> QImage:
        """The picture shown."""
        return self._image

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        sheet = self.rect().adjusted(SHADE, SHADE, -SHADE, -SHADE)
        painter.fillRect(sheet.translated(2, 2), tokens().colour("border"))
        painter.drawImage(sheet, self._image)
        painter.setPen(tokens().colour("border"))
        painter.drawRect(sheet.adjusted(0, 0, -1, -1))
        painter.end()


class PageArea(QScrollArea):
    """A PDF, page by page; page keys turn, Ctrl and plus or minus zoom, Ctrl+0 shows the whole page.

    Signals:
        turned: Another page, another zoom or another paper is shown.
    """

    turned = Signal()

    def __init__(self, runner: ActionRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_area")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._runner = runner
        self._pdf = b""
        self._points = (0.0, 0.0)
        self._asked = 0
        self.page = 0
        self.pages = 0
        self.zoom: float | None = None
        self.view = PageView()
        self.setWidget(self.view)

    def show_pdf(self, pdf: bytes) -> None:
        """Show a PDF, at the page that was shown before when it has one."""
        self._pdf = pdf
        self._runner.away(partial(page_count, pdf), self._counted)

    def add_keys(self, page: QWidget) -> None:
        """Let the page keys work wherever the focus is on this page of the window."""
        for keys, slot in (
            ("PgUp", self.previous_page),
            ("PgDown", self.next_page),
            ("Home", self.first_page),
            ("End", self.last_page),
            ("Ctrl++", self.larger),
            ("Ctrl+=", self.larger),
            ("Ctrl+-", self.smaller),
            ("Ctrl+0", self.whole_page),
        ):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def previous_page(self) -> None:
        """Turn back."""
        self._turn_to(self.page - 1)

    def next_page(self) -> None:
        """Turn on."""
        self._turn_to(self.page + 1)

    def first_page(self) -> None:
        """Turn to the beginning."""
        self._turn_to(0)

    def last_page(self) -> None:
        """Turn to the end."""
        self._turn_to(self.pages - 1)

    def larger(self) -> None:
        """Zoom in by one step."""
        now = self._scale() / SCREEN_DOTS
        self._zoom_to(next((zoom for zoom in ZOOMS if zoom > now + 0.01), ZOOMS[-1]))

    def smaller(self) -> None:
        """Zoom out by one step."""
        now = self._scale() / SCREEN_DOTS
        self._zoom_to(next((zoom for zoom in reversed(ZOOMS) if zoom < now - 0.01), ZOOMS[0]))

    def whole_page(self) -> None:
        """Show as much as fits."""
        self._zoom_to(None)

    def _counted(self, pages: int) -> None:
        self.pages = pages
        self._turn_to(min(self.page, pages - 1))

    def _turn_to(self, page: int) -> None:
        if not 0 <= page < self.pages:
            return
        self.page = page
        self.turned.emit()
        self._runner.away(partial(page_size, self._pdf, page), self._measured)

    def _measured(self, points: tuple[float, float]) -> None:
        self._points = points
        self._draw()

    def _zoom_to(self, zoom: float | None) -> None:
        self.zoom = zoom
        self.turned.emit()
        self._draw()

    def _draw(self) -> None:
        if not self.pages or not self._points[0]:
            return
        self._asked += 1
        scale = self._scale() * self.devicePixelRatioF()
        task = partial(page_image, self._pdf, self.page, scale)
        self._runner.away(task, partial(self._show, self._asked))

    def _show(self, asked: int, image: QImage) -> None:
        if asked == self._asked:
            image.setDevicePixelRatio(self.devicePixelRatioF())
            self.view.show_image(image)

    def _scale(self) -> float:
        """Dots of the screen for each point of the page: the zoom's, or as much as fits."""
        if self.zoom is not None:
            return self.zoom * SCREEN_DOTS
        room = self.viewport().size() - QSize(4 * SHADE, 4 * SHADE)
        wide, high = (room.width() / (self._points[0] or 1), room.height() / (self._points[1] or 1))
        return max(SMALLEST, min(wide, high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.zoom is None:
            self._draw()
