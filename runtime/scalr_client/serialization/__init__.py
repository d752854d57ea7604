"""What the generated models stand on: their base class, decoding, and JSON text."""
