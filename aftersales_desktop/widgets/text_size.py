"""How large this PC shows everything; Qt scales windows as a whole, and only from the start."""

from __future__ import annotations

import os
from collections.abc import MutableMapping

from PySide6.QtCore import QSettings

SETTING = "text size"
SIZES = (100, 110, 125, 150)
QT_SCALE = "QT_SCALE_FACTOR"


def text_size(settings: QSettings) -> int:
    """Per cent of the usual size that this PC wants."""
    held = str(settings.value(SETTING, SIZES[0]))
    return int(held) if held.isdigit() and int(held) in SIZES else SIZES[0]


def apply_text_size(settings: QSettings, environment: MutableMapping[str, str] | None = None) -> None:
    """Tell Qt the size; has to be said before the application is made.

    What somebody set in the environment stays in force.
    """
    environment = os.environ if environment is None else environment
    if text_size(settings) != SIZES[0]:
        environment.setdefault(QT_SCALE, f"{text_size(settings) / 100:g}")
