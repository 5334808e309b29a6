#!/bin/sh
# Contrôle le projet avant chaque commit qui touche à ses fichiers YAML ; « git commit --no-verify » s’en passe.
git diff --cached --quiet -- __PROJECT__/'*.yaml' __PROJECT__/'*.yml' && exit 0
command -v jalon >/dev/null || jalon() { npx --yes --package __PACKAGE__ -- jalon "$@"; }
jalon validate __PROJECT__
