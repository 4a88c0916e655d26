"""Long work, cut into steps: a worker (or the command line) computes, whoever owns the project commits."""
