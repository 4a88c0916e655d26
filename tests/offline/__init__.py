"""The network block of the test run."""
