"""The drift check: does a live host still speak the contract, and whom does a change break?

One module a step: live (text to contract), compare (contract to changes), report (changes to findings
and an exit code), writers and report_* (findings to text). Only `command` prints.
"""
