"""Every change of a project, as a small value; `history.History` runs, journals, undoes and redoes them."""
