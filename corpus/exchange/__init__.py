"""Annotated articles out and in: one file a format, over the values of `domain.bundles`. See `docs/formats.md`."""
