"""The dealership's own values of the rulebook, each with the day from which it holds (X10)."""
