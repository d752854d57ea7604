"""Behaviour: executes the operations on the stored objects, by the rules of a host."""
