"""Quoteline from a checkout: no arguments open the window, a subcommand runs the command line."""

import sys

from desktop.entry import main

if __name__ == "__main__":
    sys.exit(main())
