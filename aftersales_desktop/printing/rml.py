"""Draws one filled-in layout: RML by z3c.rml, with the few drawings of ours that RML lacks.

Two things differ from z3c.rml's own run: fonts stay registered (it forgets and reloads them for each page),
and a layout can neither call Python nor be half understood: an unknown element stops the print.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from io import BytesIO
from typing import Any

from lxml import etree
from reportlab.lib.units import toLength
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable
from z3c.rml import canvas as rml_canvas
from z3c.rml import directive, document, flowable, interfaces, template
from zope.interface import implementer

from aftersales_desktop.printing.drawings import CarFromAbove, FittedText, SignatureStrokes, TickBox
from aftersales_desktop.printing.qr import PrintedCode
from aftersales_desktop.printing.sheet_parts import DrawnSignature

Attributes = Mapping[str, str]
_CALLING_PYTHON = ("plugInFlowable", "plugInGraphic", "codesnippet")


class CountedCanvas(Canvas):  # type: ignore[misc]  # reportlab carries no types
    """A canvas that can write "2 / 3", because it closes its pages only when all are drawn."""

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 - handed through to reportlab
        super().__init__(*arguments, **options)
        self._held: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Put the page aside instead of closing it."""
        self._held.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Write each page's count, close it, and close the file."""
        held = self._held
        for number, state in enumerate(held, start=1):
            self.__dict__.update(state)
            place = getattr(self, "page_count_place", None)
            if place is not None:
                x, y, font, size = place
                self.setFont(font, size)
                self.drawRightString(x, y, f"{number} / {len(held)}")
            super().showPage()
        super().save()


@implementer(interfaces.IManager, interfaces.IPostProcessorManager, interfaces.ICanvasManager)
class FormDocument(document.Document):  # type: ignore[misc]  # z3c.rml carries no types
    """z3c.rml's document without its resets: one pass, our canvas, fonts kept.

    The interfaces are named again because z3c.rml looks for them on the class itself, not on its bases.
    """

    def process(self, outputFile: BytesIO, maxPasses: int = 1) -> None:  # noqa: N803 - z3c.rml's names
        """Draw the story into `outputFile`."""
        self.outputFile = outputFile
        self.processSubDirectives(select=("docinit", "stylesheet"))
        self.processSubDirectives(select=("template", "story"))
        self.doc.beforeDocument = self._beforeDocument
        self.doc.build(self.flowables, canvasmaker=self.canvasClass)


def draw(layout: str) -> bytes:
    """Turn RML into the bytes of a PDF; the same layout gives the same bytes."""
    _add_our_drawings()
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(layout.encode(), parser)
    output = BytesIO()
    FormDocument(root, canvasClass=CountedCanvas).process(output)
    return output.getvalue()


def _code(given: Attributes) -> Flowable:
    placed = PrintedCode(
        given["digits"], toLength(given["symbol"]), frozenset(given.get("bleed", "").split())
    )
    placed.hAlign = given.get("align", "left").upper()
    return placed


def _fitted_text(given: Attributes) -> Flowable:
    size = toLength(given["size"])
    smallest = toLength(given.get("smallest", "6"))
    return FittedText(given["text"], given["font"], size, smallest, given.get("align", "left"))


def _tick_box(given: Attributes) -> Flowable:
    return TickBox(toLength(given["side"]), ticked=given.get("ticked") == "yes")


def _signature(given: Attributes) -> Flowable:
    strokes = tuple(_points(stroke) for stroke in given.get("strokes", "").split(";") if stroke)
    if not strokes:
        return SignatureStrokes(None, toLength(given["height"]))
    drawn = DrawnSignature(strokes=strokes, width=float(given["boxWidth"]), height=float(given["boxHeight"]))
    return SignatureStrokes(drawn, toLength(given["height"]))


def _car(given: Attributes) -> Flowable:
    return CarFromAbove(_points(given.get("marks", "")), toLength(given["width"]), given["font"])


def _points(text: str) -> tuple[tuple[float, float], ...]:
    """Read "x,y x,y"."""
    pairs = (pair.split(",") for pair in text.split())
    return tuple((float(x), float(y)) for x, y in pairs)


def _placing(build: Callable[[Attributes], Flowable]) -> type[Any]:
    """Make a story element out of a function that builds a drawing."""

    class Placed(directive.RMLDirective):  # type: ignore[misc]  # z3c.rml carries no types
        """An element that adds one drawing to the flow."""

        def process(self) -> None:
            self.parent.flow.append(build(self.element.attrib))

    return Placed


class PageCount(directive.RMLDirective):  # type: ignore[misc]  # z3c.rml carries no types
    """`<pageCount x= y= font= size=/>` in page graphics: where "n / m" ends."""

    def process(self) -> None:
        """Remember the place on this page; the number is written when the last page is known."""
        given = self.element.attrib
        canvas = self.parent.parent.canvas
        canvas.page_count_place = (
            toLength(given["x"]),
            toLength(given["y"]),
            given["font"],
            toLength(given["size"]),
        )


class FittedString(directive.RMLDirective):  # type: ignore[misc]  # z3c.rml carries no types
    """`<fittedString x= y= width= text= font= size=/>` in page graphics: one line that keeps its place."""

    def process(self) -> None:
        """Draw the line, shrunk or cut to its width."""
        given = self.element.attrib
        line = _fitted_text(given)
        canvas = self.parent.parent.canvas
        line.wrap(toLength(given["width"]), 0)
        line.drawOn(canvas, toLength(given["x"]), toLength(given["y"]))


@cache
def _add_our_drawings() -> None:
    """Make our elements known to z3c.rml, and take away those that would run Python from a layout."""
    directive.ABORT_ON_INVALID_DIRECTIVE = True
    ours = {"code": _code, "fitted": _fitted_text, "tickBox": _tick_box, "signature": _signature, "car": _car}
    for factories in (flowable.Flow.factories, template.Story.factories, flowable.PTO.factories):
        factories.update({name: _placing(build) for name, build in ours.items()})
    rml_canvas.Drawing.factories.update({"pageCount": PageCount, "fittedString": FittedString})
    for factories in (flowable.Flow.factories, template.Story.factories, rml_canvas.Drawing.factories):
        for name in _CALLING_PYTHON:
            factories.pop(name, None)
