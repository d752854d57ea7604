"""Turns the Swagger 2.0 definitions of a Scalr host into a typed, signed Python client.

One module a step: fetch, document (parse), canonicalise, contract, resolve, render, patch,
formatting, publish. The command line (``python -m generator``) is the only one that prints or exits.
"""
