"""Several PCs on one server, with real windows: what changes is seen, and the server may go away."""
