"""What covers a station's content: a page over it (settings, messages), or over everything (sign-in)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from aftersales_desktop.widgets.theme import wear_theme


class Cover:
    """Puts one page over the content, or over the whole window, and gives the focus back afterwards.

    Nothing comes over a page that covers the whole: it waits until that page has gone.
    """

    def __init__(self, body: QWidget, right: QWidget, content: QWidget, around: tuple[QWidget, ...]) -> None:
        """Name the whole window, its part beside the rail, the content, and what is around the content."""
        self._body = body
        self._right = right
        self._content = content
        self._around = around
        self.page: QWidget | None = None
        self.whole = False
        self._later: QWidget | None = None
        self._focus_before: QWidget | None = None

    def lay(self, page: QWidget, *, whole: bool) -> None:
        """Cover with a page, which belongs to the cover from now on."""
        if self.page is not None and self.whole and not whole:
            self._later = page
            return
        self.lift()
        self._focus_before = self._body.window().focusWidget()
        self.page = page
        self.whole = whole
        page.setParent(self._body if whole else self._right)
        page.setProperty("surface", "page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground, True)
        wear_theme(page)
        for below in self._below():
            below.setEnabled(False)
        self.fit()
        page.show()
        page.raise_()
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def lift(self) -> None:
        """Take the page away, give the focus back, and show the page that has waited."""
        if self.page is None:
            return
        for below in self._below():
            below.setEnabled(True)
        self.page.hide()
        self.page.setParent(None)
        self.page.deleteLater()
        self.page = None
        self.whole = False
        if self._focus_before is not None:
            self._focus_before.setFocus(Qt.FocusReason.OtherFocusReason)
        later, self._later = self._later, None
        if later is not None:
            self.lay(later, whole=False)

    def fit(self) -> None:
        """Give the page the size of what it covers."""
        if self.page is None:
            return
        # The message bar too, when everything is covered: its last message may name a customer.
        self.page.setGeometry(self._body.rect() if self.whole else self._content.geometry())

    def _below(self) -> tuple[QWidget, ...]:
        return (*self._around, self._content) if self.whole else (self._content,)
