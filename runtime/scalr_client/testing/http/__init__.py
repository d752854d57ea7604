"""HTTP: the socket, requests, routes, authentication, dispatch and envelopes of a host."""
