"""Python imports this by itself in every subprocess of a test, since its folder is on PYTHONPATH there."""

from blocking import install

install()
