"""What each operation does to the stored objects, and what a host demands of them."""
