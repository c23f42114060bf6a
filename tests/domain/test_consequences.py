"""No decision is without its consequence in a program that shows another station."""

from pathlib import Path

from aftersales_desktop import domain
from aftersales_desktop.domain.consequences import DECLARED_IN

ROOM = Path(domain.__file__).parent
MARKS = (
    "@when_decided(",
    "@when_taken_back(",
    "@when_fitted\n",
    "@before(",
    "@does(",
    "@made_good_by\n",
    "@when_called\n",
    "@before_leaving\n",
    "@before_payer\n",
    "@before_price\n",
)


def test_every_module_that_declares_a_consequence_is_known_to_the_program() -> None:
    declaring = {
        ".".join(("aftersales_desktop.domain", *path.relative_to(ROOM).with_suffix("").parts))
        for path in ROOM.rglob("*.py")
        if any(mark in path.read_text(encoding="utf-8") for mark in MARKS)
    }
    assert {module.__name__ for module in DECLARED_IN} == declaring
