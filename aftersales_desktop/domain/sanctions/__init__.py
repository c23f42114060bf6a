"""The sanctions register: proposed, verified, confirmed, settled; never deducted by the program (X7)."""
