"""The time of day, as the store writes it."""

from datetime import UTC, datetime


def now() -> str:
    """This moment in UTC, ISO 8601 with milliseconds: `2024-05-14T10:32:00.125Z`."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
