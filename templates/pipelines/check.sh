set -e
# Rien de ce que le dépôt aurait mis là n’est pris pour un rapport. Nothing that the repository might have put there passes for a report.
rm -rf "$JALON_REPORTS"
mkdir -p "$JALON_REPORTS"
code=0
if [ -n "$GITHUB_ACTIONS" ]; then
  set -- --format github --output sarif="$JALON_REPORTS/jalon.sarif"
else
  set -- --output gitlab="$JALON_REPORTS/gl-code-quality-report.json"
fi
[ "$JALON_STRICT" != true ] || set -- "$@" --strict
jalon validate --untrusted "$@" --output junit="$JALON_REPORTS/jalon.xml" --output markdown="$JALON_REPORTS/jalon.md" -- "$JALON_PROJECTS" || code=$?
# Un changement n’est pas une faute : ce qui ne se compare pas est dit, sans rien faire échouer.
# A change is no fault: what cannot be compared is said, and fails nothing.
since=${JALON_SINCE:-${CI_MERGE_REQUEST_DIFF_BASE_SHA:-}}
if [ -n "$since" ] && ! jalon diff --untrusted --format markdown --project "$JALON_PROJECTS" -- "$since" > "$JALON_REPORTS/changes.md"; then
  rm "$JALON_REPORTS/changes.md"
  case $LANG in
    en*) says="No comparison, for the reason told above; a revision that is not known asks for more history (fetch-depth, GIT_DEPTH)." ;;
    *) says="Pas de comparaison, pour la raison dite au-dessus ; une révision inconnue demande plus d’historique (fetch-depth, GIT_DEPTH)." ;;
  esac
  echo "${GITHUB_ACTIONS:+::notice::}$says"
fi
for page in jalon.md changes.md; do
  [ -z "$GITHUB_STEP_SUMMARY" ] || [ ! -e "$JALON_REPORTS/$page" ] || cat "$JALON_REPORTS/$page" >> "$GITHUB_STEP_SUMMARY"
done
# D’un projet qui a des erreurs aussi : qui lit la demande voit ce qu’elle donnerait. Aucun nom de fichier ne passe pour un ordre donné à la forge.
# Of a project where something is wrong too: whoever reads the request sees what it would give. No name of a file passes for a command of the forge.
if [ "$JALON_DOCUMENTS" != false ]; then
  word=$(node -p "require('node:crypto').randomUUID()")
  [ -z "$GITHUB_ACTIONS" ] || echo "::stop-commands::$word"
  jalon render --untrusted --out "$JALON_REPORTS/documents" -- "$JALON_PROJECTS" || code=$?
  [ -z "$GITHUB_ACTIONS" ] || echo "::$word::"
fi
[ "$code" = 0 ] || exit "$code"
