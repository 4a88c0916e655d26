"""Measures suggestions against articles that people annotated."""
