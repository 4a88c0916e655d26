"""The interface in other languages: `quoteline_XX.ts`, written by people, and `quoteline_XX.qm`, which Qt reads."""
