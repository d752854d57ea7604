"""The base of the generated models: their class, decoding, and JSON text."""
