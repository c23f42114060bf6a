"""The values of the rulebook."""
