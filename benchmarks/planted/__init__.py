"""Invented stories, and copies of them as agencies edit them, to measure which articles are found to be repeats."""
