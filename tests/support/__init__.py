"""The log names nobody, and the bundle holds what is asked for first."""
