"""The headless core of Quoteline: articles, statements, topics, their store and their exchange. Never imports Qt."""

__version__ = "0.1.0"
