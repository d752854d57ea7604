"""Sending: one signed request out, one complete response or one failure back."""
