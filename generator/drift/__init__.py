"""The drift check: does a live host still speak the contract, and whom does a change break?

`check` is the run: `served` makes a canonical contract of a text, `compare` finds changes between two
contracts, `report.finding` locates them, `policy` decides which ones count, `report` writes them.
"""
