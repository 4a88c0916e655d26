"""A page set out for reading: its marks, where they stand, and what lies at a point."""

from collections.abc import Callable

from PySide6.QtGui import QTextDocument

from desktop.offsets import Utf16Map
from desktop.reader.columns import Columns
from desktop.reader.hits import Box, Layer, Target, targets_at
from desktop.reader.marks import ChipMark, statement_marks
from desktop.reader.mention_marks import MentionMarks
from desktop.reader.page import Page
from desktop.reader.page_geometry import PageGeometry
from desktop.reader.page_layout import PageLayout, StatementPlace, lay_out, restated
from desktop.reader.page_scene import areas


class Sheet:
    """One page over a document that holds its text. The lines are found again only when the layout changes."""

    def __init__(
        self,
        page: Page,
        document: QTextDocument,
        pitches: tuple[int, ...],
        columns: Columns,
        width_of: Callable[[ChipMark], int],
    ) -> None:
        self.page = page
        self.units = Utf16Map(page.article.body)
        self._document, self._pitches = document, pitches
        self._columns, self._width_of = columns, width_of
        self.geometry: PageGeometry
        self._marked: PageLayout | None = None
        self.reflow(columns)

    @property
    def layout(self) -> PageLayout:
        """Where the marks stand."""
        if self._marked is None:
            raise LookupError("the sheet has no layout yet")
        return self._marked

    def reflow(self, columns: Columns) -> None:
        """The text was laid out anew: find the lines, then the marks."""
        self._columns, self._marked = columns, None
        self.geometry = PageGeometry(self._document, self.page.article.body, self.units, self._pitches)
        self.mark(self.page)

    def mark(self, page: Page) -> None:
        """The same text with other annotations: find the marks on the lines that are there.

        Values of the page before are known by identity, so that one decision on a long article costs one mark.
        """
        before, self.page = self._marked, page
        held = {each: place.mark for each, place in before.statements.items()} if before else {}
        statements = statement_marks(page, self.units, held)
        mentions = before.mentions.restated(page.mentions) if before else MentionMarks(page.mentions, self.units)
        kept = restated(before, statements, mentions) if before else None
        self._marked = kept or lay_out(self.geometry, self._columns, statements, mentions, self._width_of)

    def targets_at(self, x: float, y: float) -> list[Target]:
        """What can be clicked at a point of the document, the topmost and smallest first."""
        boxes = self._chip_boxes(y)
        near = self.geometry.visible(y - 1, y + 1)
        for place in self.layout.on_lines(near.start, near.stop):
            boxes += self._statement_boxes(place, near)
        for crowd in self.layout.crowds.overlapping(near.start, near.stop):
            ids = crowd.statements
            target = Target(layer=Layer.BRACKET, id=ids[0], hidden=len(ids), members=ids)
            boxes.append(self._bracket_box(crowd.first, crowd.last, None, target))
        return targets_at(boxes + self._mention_boxes(near), x, y)

    def _chip_boxes(self, y: float) -> list[Box]:
        boxes = []
        for each in self.layout.chips.overlapping(int(y), int(y) + 1):
            left = self._columns.chips_left + each.left
            topic = each.chip.slug if each.chip else ""
            target = Target(layer=Layer.CHIP, id=each.statement, topic=topic, hidden=len(each.hidden))
            bottom = each.top + self.layout.grid.height
            boxes.append(
                Box(left=left, top=each.top, right=left + each.width, bottom=bottom, target=target, size=each.width)
            )
        return boxes

    def _statement_boxes(self, place: StatementPlace, near: range) -> list[Box]:
        mark = place.mark
        target = Target(layer=Layer.STATEMENT, id=mark.id)
        size = sum(end - start for start, end in mark.ranges)
        boxes = [
            Box(left=each.left, top=each.top - 4, right=each.right, bottom=each.bottom + 2, target=target, size=size)
            for start, end in mark.ranges
            for each in areas(self.geometry, near, start, end)
        ]
        if place.lane is not None:
            bracket = Target(layer=Layer.BRACKET, id=mark.id)
            boxes.append(self._bracket_box(place.first, place.last, place.lane, bracket))
        return boxes

    def _bracket_box(self, first: int, last: int, lane: int | None, target: Target) -> Box:
        x = self.layout.lane_x(lane)
        lines = self.geometry.lines
        return Box(
            left=x - 3,
            top=lines[first].top,
            right=x + self.layout.lane_pitch - 3,
            bottom=lines[last].bottom,
            target=target,
            size=last - first,
        )

    def _mention_boxes(self, near: range) -> list[Box]:
        if not near:
            return []
        lines = self.geometry.lines
        marks = self.layout.mentions.within(lines[near.start].start, lines[near[-1]].end)
        return [
            Box(
                left=each.left,
                top=each.top,
                right=each.right,
                bottom=each.bottom,
                target=Target(layer=Layer.MENTION, id=mark.id),
                size=mark.end - mark.start,
            )
            for mark in marks
            for each in areas(self.geometry, near, mark.start, mark.end)
        ]
