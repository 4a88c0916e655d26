"""What can be done in the window: each file connects some actions to the session, the jobs and the dialogs."""
