"""What is measured, and against whom: see `python -m benchmarks --help`."""
