"""The house itself: its name, language and time zone, and its first-run set-up."""
