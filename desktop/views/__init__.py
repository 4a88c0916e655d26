"""The panels of the window, and the window itself."""
