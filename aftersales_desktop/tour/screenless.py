"""What Qt says on a PC without a screen: everything but that this PC has no screen."""

import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

# The screenless platform says so each time a window or menu wants to the front, a size or the keyboard.
NO_SCREEN = "This plugin does not support "


def pass_over_the_missing_screen() -> None:
    """Let Qt's warnings through to standard error, without those that only name the missing screen."""
    qInstallMessageHandler(_say)


def _say(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if not message.startswith(NO_SCREEN):
        sys.stderr.write(f"{message}\n")
