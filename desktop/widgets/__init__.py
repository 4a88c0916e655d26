"""Small parts that panels and dialogs are made of. They know the theme, and nothing of projects."""
