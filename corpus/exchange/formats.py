"""All formats: importing this module registers them, in the order in which they are offered."""

from corpus.exchange import csv_table, quoteline_json
from corpus.exchange.registry import FORMATS, Format, find_format, find_reader

__all__ = ["FORMATS", "Format", "csv_table", "find_format", "find_reader", "quoteline_json"]
