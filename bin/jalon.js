#!/usr/bin/env node
// In words that any Node reads: says which Node is needed before it meets what it does not know, then hands over to command.cjs.
// The sentences stand here, since what holds all the others may be what is missing.
const { argv, env, stderr, versions } = process;
const typed = /--lang[ =](fr|en)\b/.exec(argv.join(' '));
const isEnglish = typed ? typed[1] === 'en' : /^en/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '');

const says = (french, english) => {
  stderr.write(isEnglish ? `jalon: ${english}\n` : `jalon : ${french}\n`);
  process.exitCode = 2;
};

const [major, minor] = versions.node.split('.').map(Number);
const isKnown = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;

/** What can go wrong before the command is there to tell it. */
function tell(error) {
  if (/MODULE_NOT_FOUND$/.test(error.code) || (error.code === 'ENOENT' && /jalon\.cjs$/.test(error.path)))
    says(
      'il manque une partie de jalon : réinstallez-le (depuis ses sources, « npm install » puis « node bin/build.js »).',
      'a part of jalon is missing: install it again (from its sources, “npm install” then “node bin/build.js”).',
    );
  else if (error.code === 'EMFILE' || error.code === 'ENFILE')
    says(
      'trop de fichiers sont ouverts à la fois : relevez la limite du système (ulimit -n 1024).',
      'too many files are open at once: raise the limit of the system (ulimit -n 1024).',
    );
  else if (error.syscall === 'uv_cwd')
    says(
      'le dossier courant n’existe plus : allez dans un autre dossier.',
      'the current folder no longer exists: go to another folder.',
    );
  else
    says(
      `c’est une erreur de l’outil, pas de vos fichiers. Signalez-la avec ce qui suit.\n${error.stack}`,
      `this is a fault of the tool, not of your files. Please report it with what follows.\n${error.stack}`,
    );
}

if (isKnown) import('./command.cjs').then((command) => command.default).catch(tell);
else
  says(
    `il faut Node 20.19, 22.13, ou 24 et plus : celui-ci est le ${versions.node}.`,
    `Node 20.19, 22.13, or 24 and later is needed: this one is ${versions.node}.`,
  );
