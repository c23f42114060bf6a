"""Other programs that do the same: each in an environment of its own, one act for each line it is sent."""
