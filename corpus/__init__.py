"""The headless core of Quoteline: articles, statements, topics, their store and their exchange. Never imports Qt."""

import socket

__version__ = "0.1.0"

# spaCy imports urllib3, which opens an IPv6 socket on being imported, to see whether there is IPv6. Here is no network.
socket.has_ipv6 = False
