"""Learns the topics of statements from what an analyst accepted, rejected and added.

`learner.Learner` turns examples into `learned.Learned`, which corrects the codebook's scores; `parts` stores it as
plain arrays. NumPy only; imported by workers.
"""
