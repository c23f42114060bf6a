"""The made-up dealership obeys the rules of the real one."""
