#!/usr/bin/env bash
# Runs the check and leaves its reports in a folder. What a host says reaches the log only through the
# annotations, which are escaped, and the summary, which is Markdown in code spans; of the rest only the
# exit code leaves this step.
set -euo pipefail

mkdir -p "$DRIFT_REPORTS"
reports=$(cd "$DRIFT_REPORTS" && pwd)
arguments=()
if [ -n "${DRIFT_SPECS:-}" ]; then
  arguments+=(--specs "$(cd "$DRIFT_SPECS" && pwd)")
fi
cd "$DRIFT_ROOT"
if [ -z "${DRIFT_PYTHON:-}" ]; then
  python -m venv "$RUNNER_TEMP/drift-venv"
  DRIFT_PYTHON=$RUNNER_TEMP/drift-venv/bin/python
  "$DRIFT_PYTHON" -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
fi

code=0
"$DRIFT_PYTHON" -m generator drift --host "$DRIFT_HOST" --profile "$DRIFT_PROFILE" \
  --format github \
  --output "json=$reports/drift.json" \
  --output "markdown=$reports/drift.md" \
  --output "junit=$reports/drift.xml" \
  --output "html=$reports/drift.html" \
  ${arguments[@]+"${arguments[@]}"} || code=$?

echo "$code" > "$reports/exit-code"
echo "exit-code=$code" >> "$GITHUB_OUTPUT"
if [ -f "$reports/drift.md" ]; then
  cat "$reports/drift.md" >> "$GITHUB_STEP_SUMMARY"
fi
if [ "$DRIFT_FAIL" = true ]; then
  exit "$code"
fi
