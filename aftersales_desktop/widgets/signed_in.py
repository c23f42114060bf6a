"""Who stands at this window just now."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from aftersales_desktop.values.actor import NOBODY, Actor


class SignedIn(QObject):
    """The person at one window; nobody until somebody signs in.

    Signals:
        changed: Somebody signed in, changed over, or signed out.
    """

    changed = Signal()

    def __init__(self, actor: Actor = NOBODY) -> None:
        super().__init__()
        self.actor = actor

    def sign_in(self, actor: Actor) -> None:
        """Let a person take the window over."""
        self.actor = actor
        self.changed.emit()

    def sign_out(self) -> None:
        """Leave the window to nobody."""
        self.sign_in(NOBODY)

    @property
    def anybody(self) -> bool:
        """Whether somebody is signed in."""
        return self.actor is not NOBODY
