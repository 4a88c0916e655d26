"""Bounds on what is read, all in one place: no file may exhaust memory, whatever it claims of itself.

Sizes are bytes unless a name says otherwise. They lie far above what sources of news hold.
"""

from typing import Final

LARGEST: Final = 20_000_000  # of a file that is read whole; an article is a few thousand
LARGEST_TABLE: Final = 2_000_000_000  # of a table that is read row by row
LARGEST_JSON: Final = 100_000_000  # of a JSON document that holds rows, which is read whole
LARGEST_ARCHIVE: Final = 2_000_000_000  # of a ZIP file, whose entries are read one after the other
LARGEST_PDF: Final = 200_000_000  # pictures make them large
LARGEST_OFFICE: Final = 100_000_000  # the same
LARGEST_HTML: Final = 10_000_000  # reading a page takes many times its size

ENTRIES: Final = 50_000  # in one archive
UNPACKED: Final = 4_000_000_000  # of one archive, all entries together
OFFICE_UNPACKED: Final = 400_000_000  # of an office file, which is an archive too
RATIO: Final = 200  # of unpacked to packed size
RATIO_FROM: Final = 1_000_000  # smaller entries may be packed as tightly as they like
NESTING: Final = 3  # archives in archives, and messages with attachments

DEPTH: Final = 200  # of elements in each other, in XML and HTML
ELEMENTS: Final = 3_000_000  # of one XML file
PAGES: Final = 5_000  # of a PDF
COLUMNS: Final = 1_000  # of a table
CELL: Final = 5_000_000  # code points of one cell
PARTS: Final = 1_000  # of one message
FIELD: Final = 4_000  # code points of a header field of a message, which are slow to parse
FONTS: Final = 40_000  # code points of the list of fonts of rich text, the same
GAP: Final = 1_048_576  # empty rows of a table behind which no others are looked for: Excel has no more rows
FACT: Final = 2_000  # code points of what is kept beside the article's text, each
