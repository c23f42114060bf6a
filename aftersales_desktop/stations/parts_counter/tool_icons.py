"""The signs a tool can carry on the board, by what kind of tool it is."""

from __future__ import annotations

from collections.abc import Callable

from aftersales_desktop.widgets.words import translate


def icon_options() -> tuple[tuple[str, Callable[[], str]], ...]:
    """Give each sign with the kind of tool it stands for; the first is the usual wrench."""
    return (
        ("", lambda: translate("PartsCounter", "Wrench, socket")),
        ("mdi6.gauge", lambda: translate("PartsCounter", "Gauge")),
        ("mdi6.car-brake-abs", lambda: translate("PartsCounter", "Brakes")),
        ("mdi6.engine-outline", lambda: translate("PartsCounter", "Engine")),
        ("mdi6.laptop", lambda: translate("PartsCounter", "Diagnostics")),
        ("mdi6.oil", lambda: translate("PartsCounter", "Oil, filling")),
        ("mdi6.car-battery", lambda: translate("PartsCounter", "Battery, electrics")),
        ("mdi6.car-tire-alert", lambda: translate("PartsCounter", "Tyres")),
        ("mdi6.thermometer", lambda: translate("PartsCounter", "Temperature")),
        ("mdi6.screwdriver", lambda: translate("PartsCounter", "Torque, screwdriver")),
        ("mdi6.pipe-wrench", lambda: translate("PartsCounter", "Puller")),
        ("mdi6.hammer-wrench", lambda: translate("PartsCounter", "Other")),
    )
