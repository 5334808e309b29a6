// What an archive for machines without Node holds in words: what starts jalon, what to read first, and the licences of all that it holds.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The packages installed in a folder, scopes and packages of packages included, by name. */
export function packagesUnder(modules) {
  const folders = readdirSync(modules).filter((name) => !name.startsWith('.'));
  const names = folders.flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((inside) => `${name}/${inside}`) : [name],
  );
  return names
    .flatMap((name) => {
      const folder = join(modules, name);
      const { version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const inside = join(folder, 'node_modules');
      // Older packages list theirs.
      const licence = license?.type ?? license ?? licenses?.map(({ type }) => type).join(' OR ');
      return [{ name, version, licence, folder }, ...(existsSync(inside) ? packagesUnder(inside) : [])];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const rule = `\n\n${'-'.repeat(80)}\n\n`;

const officialLists = `Données officielles / Official data

Communes, intercommunalités et départements, avec leurs populations : Insee, par le paquet
@etalab/decoupage-administratif, sous Licence Ouverte 2.0 (Etalab).`;

/** Word for word, one after the other; `node`: name, version and text of that of Node. */
export function licencesIn(modules, node) {
  const texts = packagesUnder(modules).map(({ name, version, licence, folder }) => {
    const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
    const found = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
    return [`${name} ${version} (${licence})`, ...found].join('\n\n');
  });
  const bundled = readFileSync(join(modules, 'jalon/dist/LICENSES.txt'), 'utf8').trim();
  const head =
    'Cette archive contient ce qui suit, chaque partie sous sa licence.\nThis archive holds the following, each part under its own licence.';
  return `${[head, officialLists, `${node.name} ${node.version}\n\n${node.text.trim()}`, ...texts, bundled].join(rule)}\n`;
}

const windowsLines = (text) => text.replaceAll('\n', '\r\n');

/**
 * Letters beyond ASCII are not in these files: each console would read them in its own way. Opened from inside the archive, the file is alone; documents
 * may be elsewhere than below the person's own folder, in OneDrive or on a server.
 */
const windows = {
  'jalon.cmd': '@"%~dp0node\\node.exe" "%~dp0app\\node_modules\\jalon\\bin\\jalon.js" %*\n',
  'ouvrir-jalon.cmd': `@echo off
title jalon
if not exist "%~dp0node\\node.exe" goto packed
set "documents=%USERPROFILE%\\Documents"
for /f "tokens=2*" %%a in ('reg query "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\User Shell Folders" /v Personal 2^>nul') do call set "documents=%%b"
pushd "%documents%" 2>nul || pushd "%USERPROFILE%"
call "%~dp0jalon.cmd" %*
popd
goto end
:packed
echo Decompressez d'abord toute l'archive, puis ouvrez ce fichier dans le dossier obtenu.
echo Unzip the whole archive first, then open this file in the folder that it gives.
:end
echo.
pause
`,
};

/** Where the file itself lies, were it called by a link. */
const here = `self=$0
while [ -L "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=\${self%/*}/$link ;; esac
done
case $self in */*) here=$(CDPATH= cd -- "\${self%/*}" && pwd -P) ;; *) here=$(pwd -P) ;; esac`;

const command = `#!/bin/sh
${here}
exec "$here/node/node" "$here/app/node_modules/jalon/bin/jalon.js" "$@"
`;

/** Opened by a double click: in the person's documents, and the window stays until it was read. */
const opened = (before) => `#!/bin/sh
${here}
${before}cd "$HOME/Documents" 2>/dev/null || cd
"$here/jalon" "$@"
printf '\\n[Entrée] '
read -r _
`;

/** A file manager may start it without a terminal. */
const inTerminal = `if ! [ -t 0 ]; then
  for terminal in "x-terminal-emulator -e" "konsole -e" "xfce4-terminal -x" "xterm -e"; do
    # What follows -x, and -e of the others, is taken word by word: a folder may have spaces.
    if command -v "\${terminal% *}" >/dev/null; then exec \${terminal% *} "\${terminal#* }" "$here/ouvrir-jalon.sh"; fi
  done
  if command -v gnome-terminal >/dev/null; then exec gnome-terminal -- "$here/ouvrir-jalon.sh"; fi
fi
`;

/** What starts jalon, by file name. */
export function launchers(platform) {
  if (platform.startsWith('win'))
    return Object.fromEntries(Object.entries(windows).map(([name, text]) => [name, windowsLines(text)]));
  if (platform.startsWith('darwin')) return { jalon: command, 'ouvrir-jalon.command': opened('') };
  return { jalon: command, 'ouvrir-jalon.sh': opened(inTerminal) };
}

const toOpen = { win: 'ouvrir-jalon.cmd', linux: 'ouvrir-jalon.sh', darwin: 'ouvrir-jalon.command' };

const firstTime = {
  win: [
    'Windows peut prévenir que l’éditeur est inconnu : « Informations complémentaires », puis « Exécuter quand même ».',
    'Windows may warn of an unknown publisher: “More info”, then “Run anyway”.',
  ],
  darwin: [
    'macOS met en quarantaine ce qui est téléchargé. Une fois, dans le Terminal : xattr -dr com.apple.quarantine . (dans ce dossier)',
    'macOS puts what is downloaded in quarantine. Once, in Terminal: xattr -dr com.apple.quarantine . (in this folder)',
  ],
  linux: [
    'Si rien ne s’ouvre, lancez ./ouvrir-jalon.sh dans un terminal.',
    'If nothing opens, run ./ouvrir-jalon.sh in a terminal.',
  ],
};

/** What is read first, and what the archive is. */
export function notices(platform, { version, nodeVersion }) {
  const [system] = platform.split('-');
  const call = system === 'win' ? 'jalon.cmd' : './jalon';
  const [french, english] = firstTime[system];
  const text = `jalon ${version} (${platform}, Node ${nodeVersion})

Rien à installer, ni réseau ni droits d’administrateur.
- Ouvrez ${toOpen[system]} d’un double clic : la séance guidée commence, dans vos documents.
- Ou tapez ${call} dans un terminal, suivi d’une commande : ${call} demo
- ${french}
- Pour retirer jalon, supprimez ce dossier.
Le mode d’emploi : app/node_modules/jalon/docs/fr. Les licences : LICENCES.txt. La nomenclature (CycloneDX) : sbom.cdx.json. Les sommes : SHA256SUMS.

Nothing to install, no network, no rights of an administrator.
- Open ${toOpen[system]} with a double click: the guided session starts, in your documents.
- Or type ${call} in a terminal, then a command: ${call} demo --lang en
- ${english}
- To remove jalon, delete this folder.
The manual: app/node_modules/jalon/docs/en. Licences: LICENCES.txt. Bill of materials (CycloneDX): sbom.cdx.json. Sums: SHA256SUMS.
`;
  return { 'LISEZMOI.txt': system === 'win' ? windowsLines(text) : text, 'VERSION.txt': `${version}\n` };
}
