"""What is due, when, and by whom: periodic duties and one-off deadlines (X5)."""
