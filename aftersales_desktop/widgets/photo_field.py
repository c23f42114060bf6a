"""A picture of what was found: read and made smaller off the window's thread, shown small (R2.2.X)."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from aftersales_desktop.domain.rounds.refusals import NotAPicture, PhotoTooLarge
from aftersales_desktop.values.refusal import Refusal
from aftersales_desktop.widgets.buttons import ActionButton
from aftersales_desktop.widgets.desk import Desk
from aftersales_desktop.widgets.words import translate

LARGEST_FILE = 40_000_000
LONGEST_SIDE = 1600
QUALITY = 80
KILOBYTE = 1000
SMALL = 96


class PhotoView(QLabel):
    """Shows a picture as large as its place allows; decoded off the window's thread."""

    def __init__(self, desk: Desk, side: int = SMALL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._side = side
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def show_photo(self, content: bytes | None) -> None:
        """Show a picture, or nothing."""
        if content is None:
            self.clear()
            self.hide()
        else:
            self._desk.runner.away(partial(small_picture, content, self._side), self._show)

    def _show(self, picture: QImage) -> None:
        self.setPixmap(QPixmap.fromImage(picture))
        self.show()


class PhotoField(QWidget):
    """Chooses a picture file; what is kept is a JPEG of at most 1600 dots a side.

    Signals:
        chosen: A picture is ready to be kept.
    """

    chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._content: bytes | None = None
        self.pick = ActionButton(
            lambda: translate("Widgets", "Add picture"), icon_name="mdi6.camera-plus-outline"
        )
        self.drop = ActionButton(lambda: translate("Widgets", "Leave out"), kind="link", compact=True)
        self.view = PhotoView(desk)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.pick)
        row.addWidget(self.view)
        row.addWidget(self.drop)
        row.addStretch(1)
        self.pick.clicked.connect(self._choose_file)
        self.drop.clicked.connect(self.clear)
        self.clear()

    def content(self) -> bytes | None:
        """The bytes to keep, or none."""
        return self._content

    def clear(self) -> None:
        """Forget the picture."""
        self._content = None
        self.view.show_photo(None)
        self.drop.hide()

    def take_file(self, file: str) -> None:
        """Read a picture file; the window goes on meanwhile."""
        self._desk.runner.away(partial(shrunk_picture, Path(file)), self._take, self._refuse)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, translate("Widgets", "Choose a picture"))
        dialog.setObjectName("photo_dialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(translate("Widgets", "Pictures") + " (*.jpg *.jpeg *.png)")
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    def _take(self, content: bytes) -> None:
        self._content = content
        self.view.show_photo(content)
        self.drop.show()
        self.chosen.emit()

    def _refuse(self, refusal: Refusal) -> None:
        self._desk.messages.refuse(refusal)


def shrunk_picture(file: Path) -> bytes:
    """Read a picture file and make a small JPEG of it; never on a window's own thread.

    Raises:
        PhotoTooLarge: The file is far larger than a camera's picture.
        NotAPicture: It cannot be read as one.

    """
    try:
        size = file.stat().st_size
    except OSError as error:
        raise NotAPicture from error
    if size > LARGEST_FILE:
        raise PhotoTooLarge(size=size // KILOBYTE, most=LARGEST_FILE // KILOBYTE)
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    picture = reader.read()
    if picture.isNull():
        raise NotAPicture
    if max(picture.width(), picture.height()) > LONGEST_SIDE:
        picture = _fitted(picture, LONGEST_SIDE)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.convertToFormat(QImage.Format.Format_RGB32).save(buffer, "JPEG", QUALITY)  # type: ignore[call-overload] # the stubs want bytes
    return bytes(kept.data())


def small_picture(content: bytes, side: int) -> QImage:
    """Decode a kept picture at the size it is shown in; never on a window's own thread."""
    picture = QImage.fromData(content)
    if picture.isNull():
        raise NotAPicture
    return _fitted(picture, side)


def _fitted(picture: QImage, side: int) -> QImage:
    return picture.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
