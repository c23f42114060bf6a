"""The acceptance checks of the specification, each through the verbs people use."""
