"""Copies of the house, called good only once they were opened and compared; and the way back to one."""
