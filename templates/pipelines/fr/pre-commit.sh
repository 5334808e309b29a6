#!/bin/sh
# Contrôle le projet avant chaque commit qui touche à ses fichiers YAML ; « git commit --no-verify » s’en passe.
git diff --cached --quiet -- __PROJECT__/'*.yaml' __PROJECT__/'*.yml' && exit 0
command -v jalon >/dev/null || {
  echo 'jalon n’est pas installé sur ce poste : le projet n’est pas contrôlé. « git commit --no-verify » s’en passe.' >&2
  exit 1
}
jalon validate __PROJECT__
