"""Everything the program promises, checked."""
