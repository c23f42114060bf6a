"""Views across subjects, on the real database."""
