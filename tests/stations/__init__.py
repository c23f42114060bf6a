"""The four windows, worked by real keys and mouse."""
