"""The contract of the fake host: typed values (`reader`), and the served documents (`served`)."""
