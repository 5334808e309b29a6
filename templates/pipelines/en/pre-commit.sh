#!/bin/sh
# Checks the project before each commit that touches its YAML files; “git commit --no-verify” does without.
git diff --cached --quiet -- __PROJECT__/'*.yaml' __PROJECT__/'*.yml' && exit 0
command -v jalon >/dev/null || jalon() { npx --yes --package __PACKAGE__ -- jalon "$@"; }
jalon validate __PROJECT__
