"""Moving a house between engines."""
