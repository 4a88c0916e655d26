"""Models that mirror the store for the views. They read and never write."""
