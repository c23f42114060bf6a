"""The frame that all stations share: rail, top bar, content, message bar, and what may cover the content."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from aftersales_desktop.widgets.cover import Cover
from aftersales_desktop.widgets.live_panel import LivePanel
from aftersales_desktop.widgets.message_bar import MessageBar
from aftersales_desktop.widgets.rail import Rail
from aftersales_desktop.widgets.scan_filter import ScanFilter
from aftersales_desktop.widgets.scan_queue import ScanQueue
from aftersales_desktop.widgets.theme import wear_theme
from aftersales_desktop.widgets.top_bar import TopBar
from aftersales_desktop.widgets.words import translate


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _settings_words() -> str:
    return translate("Widgets", "Settings")


NARROW_BELOW = 1180


class StationFrame(QMainWindow):
    """A station's window without its contents; the station adds sections and listens.

    A scan goes to what covers the content, then to the panel in front, then to `scanned`.

    Attributes:
        builds_ahead: Whether panels that nobody has wanted yet are made in spare turns.

    Signals:
        section_chosen: Key of the section now shown.
        scanned: A scan that nothing in front took.
        searched: Text typed into the scan field.
        user_pressed: Somebody wants to sign in or change the person.
        settings_pressed: The settings were asked for.
        bell_pressed: The messages were asked for.
    """

    builds_ahead: ClassVar[bool] = True
    section_chosen = Signal(str)
    scanned = Signal(str)
    searched = Signal(str)
    user_pressed = Signal()
    settings_pressed = Signal()
    bell_pressed = Signal()

    def __init__(
        self,
        *,
        icon: str,
        title: Callable[[], str],
        scan_hint: Callable[[], str],
        now: Callable[[], datetime] = _utc_now,
        floor: bool = False,
    ) -> None:
        super().__init__()
        self._title_fn = title
        self._made_up = False
        self.setMinimumSize(1024, 640)
        self.resize(1366, 768)
        if floor:
            self.setProperty("density", "floor")
        self.rail = Rail(icon, title, _settings_words)
        self.top_bar = TopBar(scan_hint)
        self.messages = MessageBar(now)
        self.scans = ScanQueue(self)
        self.scans.deliver_to(self._take_scan)
        self._content = QStackedWidget()
        self._content.setObjectName("content")
        self._panels: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._spare_turn = QTimer(self)
        self._spare_turn.setInterval(0)
        self._spare_turn.timeout.connect(self._build_next)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        right.addWidget(self._content, 1)
        right.addWidget(self.messages)
        self._body = QWidget()
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._right, 1)
        whole = QWidget()
        self._whole = QVBoxLayout(whole)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._body, 1)
        self.setCentralWidget(whole)
        self._cover = Cover(self._body, self._right, self._content, (self.rail, self.top_bar))
        for covered in (self._body, self._content):
            covered.installEventFilter(self)
        for piece in (self.rail, self.top_bar, self.messages):
            wear_theme(piece)
        self.top_bar.scan_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.rail.section_pressed.connect(self.choose)
        self.rail.settings_pressed.connect(self.settings_pressed)
        self.top_bar.bell_pressed.connect(self.bell_pressed)
        self.top_bar.user_pressed.connect(self.user_pressed)
        self.top_bar.scan_field.scanned.connect(self.scans.put)
        self.top_bar.scan_field.searched.connect(self.searched)
        QShortcut(QKeySequence("F5"), self, self._refresh_front)

    def add_section(
        self, key: str, icon: str, title_fn: Callable[[], str], make_panel: Callable[[], QWidget]
    ) -> None:
        """Add a section to the rail; its panel is made when first wanted, or in a spare turn after that."""
        self._makers[key] = make_panel
        self.rail.add(key, icon, title_fn)
        if len(self._makers) == 1:
            self.rail.choose(key)
            self.panel(key)

    def has_section(self, key: str) -> bool:
        """Say whether this window has a section of this key."""
        return key in self._makers

    def choose(self, key: str) -> None:
        """Show a section; settings that cover the content give way."""
        if not self._cover.whole:
            self.uncover()
        self.rail.choose(key)
        self._content.setCurrentWidget(self.panel(key))
        self.section_chosen.emit(key)

    def current_key(self) -> str:
        """Key of the section shown; empty before the first is added."""
        shown = self._content.currentWidget()
        return next((key for key, panel in self._panels.items() if panel is shown), "")

    def panel(self, key: str) -> QWidget:
        """The panel of a section."""
        panel = self._panels.get(key)
        if panel is None:
            panel = self._panels[key] = self._makers[key]()
            self._content.addWidget(panel)
            wear_theme(panel)
        return panel

    def _build_next(self) -> None:
        """Make one of the panels that nobody has wanted yet, so that its first showing is quick."""
        missing = next((key for key in self._makers if key not in self._panels), None)
        if missing is None:
            self._spare_turn.stop()
        else:
            self.panel(missing)

    def say_made_up(self) -> None:
        """Say in the window's title, whatever it shows, that nothing in it is real."""
        self._made_up = True
        self.retranslate()

    def put_above_all(self, widget: QWidget) -> None:
        """Put a strip above everything, which no page covers."""
        self._whole.insertWidget(0, widget)
        wear_theme(widget)

    def set_badge(self, key: str, count: int) -> None:
        """Show in the rail how many things wait in a section."""
        self.rail.button(key).set_badge(count)

    def set_bell(self, count: int) -> None:
        """Show how many messages wait."""
        self.top_bar.bell.set_count(count)

    def show_person(self, name: str, role_fn: Callable[[], str] | None = None) -> None:
        """Show who is signed in, and as what."""
        self.top_bar.person.show_person(name, role_fn)

    def listen_to(self, scan_filter: ScanFilter) -> None:
        """Take the scans that the application's filter catches while this window is in front."""
        scan_filter.scanned.connect(self._caught)

    def topics_changed(self, topics: Iterable[str]) -> None:
        """Tell every panel what changed."""
        known = frozenset(topics)
        for panel in (*self._panels.values(), self._cover.page):
            if isinstance(panel, LivePanel):
                panel.topics_changed(known)

    def refresh_all(self) -> None:
        """Let every panel read again what it shows; those in the back do so when they are next shown."""
        for panel in (*self._panels.values(), self._cover.page):
            if isinstance(panel, LivePanel):
                panel.ask_refresh()

    def overlay(self, widget: QWidget, *, whole: bool = False) -> None:
        """Cover the content with a page (settings); `whole` covers rail and top bar too (sign-in).

        The page belongs to the frame from now on, and is gone after `uncover()`. Over a sign-in page nothing
        comes: what is not `whole` waits until somebody has signed in.
        """
        self._cover.lay(widget, whole=whole)

    def uncover(self) -> None:
        """Take the covering page away and give the focus back."""
        self._cover.lift()

    def shows(self, page: QWidget) -> bool:
        """Whether this page is the one that covers the content."""
        return self._cover.page is page

    def covered(self) -> bool:
        """Whether something covers the content."""
        return self._cover.page is not None

    def _refresh_front(self) -> None:
        front = self._front()
        if isinstance(front, LivePanel):
            front.ask_refresh()

    def _front(self) -> QWidget | None:
        page = self._cover.page
        return page if page is not None else self._content.currentWidget()

    def _caught(self, text: str) -> None:
        front = QApplication.activeWindow()
        # A file dialog in front belongs to this window as long as no other station's window is in front.
        if front is self or not isinstance(front, StationFrame):
            self.scans.put(text)

    def _take_scan(self, text: str) -> None:
        front = self._front()
        if isinstance(front, LivePanel) and front.take_scan(text):
            return
        if not self._cover.whole:
            self.scanned.emit(text)

    def retranslate(self) -> None:
        """Set the frame's own words; Qt tells the panels itself when the language changes."""
        made_up = translate("Widgets", "made-up house")
        self.setWindowTitle(f"{self._title_fn()} · {made_up}" if self._made_up else self._title_fn())
        self.rail.retranslate()
        self.top_bar.retranslate()
        self.messages.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            # What was said in the other language is not said again.
            self.messages.say("")
            self.retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.builds_ahead:
            self._spare_turn.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.set_narrow(self.width() < NARROW_BELOW)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the covering page grow with what it covers, when a strip above all comes or goes, too."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self._cover.fit()
        return super().eventFilter(watched, event)
