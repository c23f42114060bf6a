"""The floor's window, worked by key, mouse and scan."""
