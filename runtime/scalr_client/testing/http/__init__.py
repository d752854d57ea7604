"""HTTP: the socket, requests, routes, who may ask, and the responses a Scalr host gives."""
