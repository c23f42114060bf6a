"""The four windows, one room each; they know the shared widgets and the rooms below, never each other."""
