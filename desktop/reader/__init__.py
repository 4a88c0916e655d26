"""The reader: an article's text with its mentions, statements and topics painted under, over and beside it."""
