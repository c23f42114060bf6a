"""Tables as files: what other programs wrote is read with care, and ours never calculates by itself."""
