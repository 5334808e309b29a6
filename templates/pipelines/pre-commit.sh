#!/bin/sh
#fr # Contrôle le projet avant chaque commit qui touche à ses fichiers YAML ; « git commit --no-verify » s’en passe.
#en # Checks the project before each commit that touches its YAML files; “git commit --no-verify” does without.
git diff --cached --quiet -- __PROJECT__/'*.yaml' __PROJECT__/'*.yml' && exit 0
command -v jalon >/dev/null || {
  #fr echo 'jalon n’est pas installé sur ce poste : le projet n’est pas contrôlé. « git commit --no-verify » s’en passe.' >&2
  #en echo 'jalon is not installed on this machine: the project is not checked. “git commit --no-verify” does without.' >&2
  exit 1
}
jalon validate __PROJECT__
