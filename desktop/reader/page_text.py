"""Puts an article's text into a document: the spacing of its lines, and nothing added or left out."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from desktop.fonts import reading_font
from desktop.offsets import display_text
from desktop.reader.paragraphs import Role, line_roles

TITLE_SIZE: Final = 23 / 16
_PITCH: Final = 27 / 16
_TITLE_PITCH: Final = 33 / 16
_GAP: Final = 12 / 16
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
    """Fill the empty document; returns the line pitch of each of its blocks. `size` is that of the font, in pixels."""
    roles, spacing = line_roles(body, title), Spacing(size=size)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for at, line in enumerate(display_text(body).split("\n")):
        following = roles[at + 1] if at + 1 < len(roles) else None
        block, letters = _block_format(roles[at], following, spacing), _letters(roles[at], size)
        if at:
            cursor.insertBlock(block, letters)
        else:
            cursor.setBlockFormat(block)
            cursor.setBlockCharFormat(letters)
        cursor.insertText(line, letters)
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


def _block_format(role: Role, following: Role | None, spacing: Spacing) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(spacing.pitch(role), _FIXED)
    made.setBottomMargin(spacing.below(role, following))
    return made


def _letters(role: Role, size: int) -> QTextCharFormat:
    made = QTextCharFormat()
    if role is Role.TITLE:
        made.setFont(reading_font(round(size * TITLE_SIZE), QFont.Weight.Bold))
    elif role is Role.BLANK:
        made.setFont(reading_font(max(6, round(size * _GAP) - 4)))  # so that the cursor there is not taller
    return made
