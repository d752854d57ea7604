#!/usr/bin/env bash
# Keeps one issue up to date with what the check says about all hosts: opened when there is something to
# act on, edited in place, closed when there is nothing left. Usage: issue.sh FOLDER, with one folder a
# host in it, as check.sh leaves them. Needs gh and a token that may write issues.
set -euo pipefail

folder=$1
marker='<!-- scalr-drift-issue -->'
title='A host no longer speaks the contract'
share=20000 # characters of each host's report; an issue takes 65,536
body=$(mktemp)
worst=0
{
  echo "$marker"
  for report in "$folder"/*/; do
    code=$(head -c 1 "$report/exit-code" 2>/dev/null || true)
    case $code in [0-4]) ;; *) code=4 ;; esac
    if [ "$code" -gt "$worst" ]; then worst=$code; fi
    if [ -f "$report/drift.md" ]; then
      awk -v most="$share" '{ size += length($0) + 1; if (size > most) { print "\n(cut short)"; exit } print }' \
        "$report/drift.md"
    else
      echo "One host could not be checked at all (exit code $code)."
    fi
    echo
  done
  echo "The full reports: ${RUN_URL:-}"
} > "$body"

found=$(gh issue list --label drift --state all --limit 50 --json number,state,body \
  --jq "map(select(.body | startswith(\"$marker\"))) | .[0] | select(.) | \"\(.number) \(.state)\"")
read -r number state <<< "${found:-0 NONE}"

if [ "$worst" -gt 0 ]; then
  if [ "$number" = 0 ]; then
    gh label create drift --color B42318 --description 'A host differs from the contract' --force
    gh issue create --title "$title" --label drift --body-file "$body"
    exit 0
  fi
  gh issue edit "$number" --body-file "$body"
  if [ "$state" = CLOSED ]; then gh issue reopen "$number"; fi
elif [ "$state" = OPEN ]; then
  gh issue edit "$number" --body-file "$body"
  gh issue close "$number" --comment 'Every host speaks the contract again.'
fi
