"""The language pipeline: mentions, statements, speakers, topics and passages, as one spaCy `nlp` object.

Only workers import this package: spaCy takes more than half a second to load. `corpus.nlp.suggester` is its front.
"""
