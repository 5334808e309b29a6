stop() { case $LANG in en*) says=$2 ;; *) says=$1 ;; esac; echo "${GITHUB_ACTIONS:+::error::}$says"; exit 1; }
set -e
[ -n "$JALON_PACKAGE" ] && [ -n "$JALON_INTEGRITY" ] ||
  stop "JALON_PACKAGE et JALON_INTEGRITY sont à remplir dans le fichier de cet enchaînement : d’où vient jalon, et sa somme SHA-512. Rien n’est installé." \
    "JALON_PACKAGE and JALON_INTEGRITY are to be filled in, in the file of this pipeline: where jalon comes from, and its SHA-512 sum. Nothing is installed."
checkout=$PWD
place=$(mktemp -d)
cd "$place"
case $JALON_PACKAGE in
  https://*) curl --fail --silent --show-error --location --proto =https --retry 3 --output jalon.tgz "$JALON_PACKAGE" ;;
  /*) cp "$JALON_PACKAGE" jalon.tgz ;;
  *) cp "$checkout/$JALON_PACKAGE" jalon.tgz ;;
esac
sum=sha512-$(node -p "require('node:crypto').createHash('sha512').update(require('node:fs').readFileSync('jalon.tgz')).digest('base64')")
[ "$sum" = "$JALON_INTEGRITY" ] ||
  stop "L’archive de jalon n’est pas celle qui était attendue ; rien n’est installé. Sa somme : $sum" \
    "The archive of jalon is not the one that was expected; nothing is installed. Its sum: $sum"
mkdir bin jalon
tar -xzf jalon.tgz -C jalon --strip-components 1
cd jalon
# Les paquets dont jalon a besoin, chacun à la version et à la somme que dit l’archive ; aucun ne lance de programme.
# The packages that jalon needs, each at the version and with the sum that the archive gives; none of them runs a program.
npm ci --omit=dev --ignore-scripts --no-audit --no-fund --userconfig "$place/user.npmrc" --globalconfig "$place/global.npmrc"
ln -s "$place/jalon/bin/jalon.js" "$place/bin/jalon"
cd "$checkout"
PATH=$place/bin:$PATH
[ -z "$GITHUB_PATH" ] || echo "$place/bin" >> "$GITHUB_PATH"
