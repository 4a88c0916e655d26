"""The Qt desktop; reaches the core through `corpus.project`, `corpus.commands` and `corpus.domain` only."""
