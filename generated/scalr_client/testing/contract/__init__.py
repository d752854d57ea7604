"""The contract the fake host serves: what it means (`reader`), and as a host serves it (`served`)."""
