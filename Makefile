# Everything a contributor or CI does. `make generate` and `make test` need only Python 3.11+ and make.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
HOST ?=
CA_FILE ?=
DRIFT ?=
PORT ?= 8080

.DEFAULT_GOAL := help

help:  ## Show the commands
	@awk -F ':.*##' '/^[a-z-]+:.*##/ {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(READY): requirements/dev.txt
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0] + "; try make PYTHON=python3.12 ...") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	@touch $@

env: $(READY)  ## Make the development environment (.venv)

generate: $(READY)  ## Render generated/ from specs/
	$(BIN)/python -m generator generate

check: $(READY)  ## Say whether generated/ is what specs/ and templates/ give
	$(BIN)/python -m generator generate --check

fetch: $(READY)  ## Take a host's definitions into specs/: make fetch HOST=https://scalr.example.com
	@test -n "$(HOST)" || { echo "make fetch needs HOST=https://your-scalr-host" >&2; exit 2; }
	$(BIN)/python -m generator fetch --host "$(HOST)" $(if $(CA_FILE),--ca-file "$(CA_FILE)")

drift: $(READY)  ## Say whether a host still speaks the contract: make drift HOST=https://scalr.example.com
	@test -n "$(HOST)" || { echo "make drift needs HOST=https://your-scalr-host" >&2; exit 2; }
	@$(BIN)/python -m generator drift --host "$(HOST)" $(if $(CA_FILE),--ca-file "$(CA_FILE)") $(DRIFT)

# With SCALR_DEFINITIONS naming a folder of a real host's definitions tests run on those, else on FakeScalr's.
test: $(READY)  ## Run the tests
	$(BIN)/python -m pytest -n auto -m "not slow"

test-slow: $(READY)  ## Run what takes minutes: new environments, long lists, every kind of kill
	$(BIN)/python -m pytest -n auto -m "slow and not hostile"

test-hostile: $(READY)  ## Run hostile definitions, hosts and callers, all of them, and print the figures
	$(BIN)/python -m tests.hostile.figures

lint: $(READY)  ## ruff, mypy --strict, pyright, and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	cd generated && ../$(BIN)/mypy --strict --python-version 3.11 -p scalr_client
	$(BIN)/basedpyright --level error
	$(BIN)/lint-imports --no-cache --no-logo

demo: $(READY)  ## A host that cannot be harmed, on loopback, for trying things: make demo PORT=8080
	cd generated && ../$(BIN)/python -m scalr_client.testing --port $(PORT)

bench: $(READY)  ## Measure against the peers; writes benchmarks/RESULTS.md and results.svg
	$(BIN)/python -m benchmarks peers

bench-self: $(READY)  ## The part of the benchmark without peers, under two minutes
	$(BIN)/python -m benchmarks self

lock:  ## Compile requirements/dev.txt again (needs uv)
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--no-annotate --upgrade requirements/dev.in -o requirements/dev.txt

clean:  ## Remove the environment and caches
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis

.PHONY: help env generate check fetch drift test test-slow test-hostile lint lock clean demo bench bench-self
