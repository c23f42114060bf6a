"""The audit's chain: every entry sealed with its lines, so that whatever is changed afterwards shows (X3)."""
