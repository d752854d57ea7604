#!/usr/bin/env bash
# Proposes the contract of a host and the client regenerated from it as a pull request that nobody merges
# but a person. Usage: propose.sh FOLDER, with contract.patch and drift.md in it. Branch, title and
# commit message are fixed; nothing that a host says stands in them, and nothing outside the contract
# and the generated client is taken from the patch. Needs gh, git and a token that may write both.
set -euo pipefail

folder=$(cd "$1" && pwd)
branch=drift/contract
base=${BASE_BRANCH:-main}

git config user.name 'github-actions[bot]'
git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
git switch --create "$branch"
git apply --index --include='specs/*' --include='generated/*' "$folder/contract.patch"
if git diff --cached --quiet; then
  echo 'The patch changes nothing.'
  exit 0
fi
git commit --quiet --message 'Take the contract of the host and regenerate the client'
git push --quiet --force origin "$branch"
number=$(gh pr list --head "$branch" --base "$base" --state open --json number --jq '.[0].number // 0')
if [ "${number:-0}" = 0 ]; then
  gh pr create --head "$branch" --base "$base" --body-file "$folder/drift.md" \
    --title 'The contract of the host, and the client regenerated from it'
else
  gh pr edit "$number" --body-file "$folder/drift.md"
fi
