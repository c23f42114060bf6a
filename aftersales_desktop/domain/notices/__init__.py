"""Messages to people and departments, with the times they were read and accepted (X6)."""
