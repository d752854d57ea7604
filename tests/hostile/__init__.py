"""Hostile definitions and hosts: nothing runs, nothing leaks, nothing is half-written."""
