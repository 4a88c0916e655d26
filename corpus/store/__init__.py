"""The project file: one SQLite database, opened through sqlite-utils. `docs/store.md` describes its tables."""
