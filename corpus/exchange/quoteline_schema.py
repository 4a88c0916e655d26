"""Prints the JSON Schema of Quoteline's own JSON: `python -m corpus.exchange.quoteline_schema`, into `docs/`."""

import json

from corpus.exchange.quoteline_shapes import schema

if __name__ == "__main__":
    print(json.dumps(schema(), indent=1))
