"""A call from its arguments to its result: what is sent, the request loop, and the response."""
