"""State: stored objects, the initial world, and objects that tests add."""
