"""Puts an article's text into a document: the spacing of its lines, and nothing added or left out."""

from collections import Counter
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from desktop.fonts import reading_font
from desktop.offsets import display_text
from desktop.reader.paragraphs import Role, line_roles

TITLE_SIZE: Final = 23 / 16
_PITCH: Final = 27 / 16
_TITLE_PITCH: Final = 33 / 16
_GAP: Final = 12 / 16
_PLAIN: Final = (Role.END, Role.INSIDE)
_FIXED: Final = QTextBlockFormat.LineHeightTypes.FixedHeight.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Spacing:
    """Heights in pixels for a text of one size."""

    size: int

    def pitch(self, role: Role) -> int:
        """From one line to the next."""
        share = {Role.TITLE: _TITLE_PITCH, Role.BLANK: _GAP}.get(role, _PITCH)
        return round(self.size * share)

    def below(self, role: Role, following: Role | None) -> int:
        """The gap under a paragraph; a blank line after it is the gap already."""
        ends = role in (Role.END, Role.TITLE) and following is not Role.BLANK
        return round(self.size * _GAP) if ends else 0


def load_text(document: QTextDocument, body: str, title: str, size: int) -> tuple[int, ...]:
    """Fill the document; returns the line pitch of each of its blocks. `size` is that of the font, in pixels.

    The whole text goes in at once, with the spacing that most of its lines have; the others are set after that. This
    takes a third of the time that a paragraph at a time takes.
    """
    roles, spacing = line_roles(body, title), Spacing(size=size)
    shapes = [(role, spacing.below(role, following)) for role, following in zip_longest(roles, roles[1:])]
    (usual, _), *_ = Counter(each for each in shapes if each[0] in _PLAIN).most_common(1) or [((Role.END, 0), 0)]
    document.setPlainText(display_text(body))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(_block_format(spacing.pitch(usual[0]), usual[1]))
    block = document.begin()
    for role, below in shapes:
        if (role, below) != usual:
            cursor.setPosition(block.position())
            cursor.setBlockFormat(_block_format(spacing.pitch(role), below))
        if role not in _PLAIN:
            cursor.setPosition(block.position() + block.length() - 1, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(_letters(role, size))
            cursor.setBlockCharFormat(_letters(role, size))
        block = block.next()
    cursor.endEditBlock()
    return tuple(spacing.pitch(role) for role in roles)


def set_margins(document: QTextDocument, *, left: int, top: int, right: int, bottom: int) -> None:
    """Margins in pixels around the text, inside the document: painting, clicks and scrolling share one origin."""
    frame = document.rootFrame()
    made = frame.frameFormat()
    wanted = (float(left), float(top), float(right), float(bottom))
    if wanted == (made.leftMargin(), made.topMargin(), made.rightMargin(), made.bottomMargin()):
        return
    made.setLeftMargin(left)
    made.setTopMargin(top)
    made.setRightMargin(right)
    made.setBottomMargin(bottom)
    frame.setFrameFormat(made)


def _block_format(pitch: int, below: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(pitch, _FIXED)
    made.setBottomMargin(below)
    return made


def _letters(role: Role, size: int) -> QTextCharFormat:
    made = QTextCharFormat()
    if role is Role.TITLE:
        made.setFont(reading_font(round(size * TITLE_SIZE), QFont.Weight.Bold))
    elif role is Role.BLANK:
        made.setFont(reading_font(max(6, round(size * _GAP) - 4)))  # so that the cursor there is not taller
    return made
