"""Files of other programs, and ours, as tables."""
