#!/bin/sh
# Checks the project before each commit that touches its YAML files; “git commit --no-verify” does without.
git diff --cached --quiet -- __PROJECT__/'*.yaml' __PROJECT__/'*.yml' && exit 0
command -v jalon >/dev/null || {
  echo 'jalon is not installed on this machine: the project is not checked. “git commit --no-verify” does without.' >&2
  exit 1
}
jalon validate __PROJECT__
