"""Dialogs of the window. Every one of them is shown by `asking.run_dialog`, and by nothing else."""
