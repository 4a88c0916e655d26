"""Builds the table of word vectors in `resources/embeddings` from a sentence encoder; run by hand, never shipped work.

`python -m corpus.nlp.embedding.build` (see `make embeddings`) reads the encoder's weights with plain NumPy.
"""
