// The prompts of `jalon import plan` in a real terminal (tmux): keys are typed, what the screen shows is read, and the files after it.
// `node test/proofs/plan-prompts.js`; exits with 1 at the first thing that does not show.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'jalon-prompts-'));
const root = join(folder, 'montfort');
cpSync(join(home, 'examples/montfort'), root, { recursive: true });
const head = 'Axe;Titre de l’action;Personne pilote;Statut;Budget;Étapes\n';
writeFileSync(
  join(folder, 'v1.csv'),
  `${head}9. Relier;9.1. Tirer la fibre;Jeanne MARTIN;À venir;1000;Une puis deux\n9. Relier;9.2. Équiper;;En cours;;\n`,
);
writeFileSync(join(folder, 'v2.csv'), `${head}9. Relier;9.1. Tirer la fibre;Jeanne MARTIN;Réalisé;;Une puis deux\n`);

const session = `jalon-prompts-${process.pid}`;
const tmux = (...words) => execFileSync('tmux', words, { encoding: 'utf8' });
/** Whatever kind of space stands in it. */
const plain = (text) => text.replace(/[\u00a0\u202f]/g, ' ');
const screen = () => plain(tmux('capture-pane', '-t', session, '-p'));

async function shows(text) {
  for (let tries = 0; tries < 100; tries++, await pause(100)) if (screen().includes(plain(text))) return;
  throw new Error(`« ${text} » does not show:\n${screen()}`);
}
const type = async (...keys) => {
  for (const key of keys) {
    tmux('send-keys', '-t', session, key);
    await pause(60);
  }
};
/** Down to a choice, which is then under the cursor, and taken. */
async function choose(question, choice) {
  await shows(question);
  for (let tries = 0; !screen().includes(`❯ ${plain(choice)}`); tries++) {
    if (tries > 40) throw new Error(`« ${choice} » is not offered:\n${screen()}`);
    await type('Down');
    // The screen is a little behind the keys.
    await pause(250);
  }
  await type('Enter');
}
async function run(file, ...dialogue) {
  await type('clear', 'Enter');
  tmux('send-keys', '-t', session, `node ${join(home, 'bin/jalon.js')} import plan ../${file} --lang fr; echo "fin $?"`, 'Enter');
  for (const [question, choice] of dialogue) await choose(question, choice);
  await shows('fin 0');
}
const action = (id) => {
  const name = readdirSync(join(root, 'actions')).find((one) => one.startsWith(id));
  return name === undefined ? '' : readFileSync(join(root, 'actions', name), 'utf8');
};
function holds(text, part, is = true) {
  if (text.includes(part) !== is) throw new Error(`« ${part} » ${is ? 'is not' : 'still is'} in:\n${text}`);
}

try {
  tmux('new-session', '-d', '-s', session, '-x', '140', '-y', '60', '-c', root);
  await run(
    'v1.csv',
    ['nomme des personnes (Jeanne MARTIN)', 'Garder leurs noms'],
    ['Écrire dans le projet', 'Changer'],
    ['Quelle colonne', 'Étapes'],
    ['Que contient « Étapes »', 'objectifs'],
    ['Étapes → objectifs', 'Écrire'],
  );
  holds(action('AC-009'), 'objectives:\n  - Une puis deux');
  holds(readFileSync(join(root, '.private/identities.yaml'), 'utf8'), 'Jeanne MARTIN');
  const path = join(
    root,
    'actions',
    readdirSync(join(root, 'actions')).find((one) => one.startsWith('AC-009')),
  );
  writeFileSync(path, action('AC-009').replace('status: planned', 'status: paused'));
  await run(
    'v2.csv',
    ['Écrire dans le projet', 'Trancher'],
    ['Tirer la fibre\u00a0», Statut', 'dans le fichier'],
    ['Tirer la fibre\u00a0», Budget', 'L’effacer'],
    ['AC-010 «\u00a0Équiper\u00a0» n’est plus', 'La retirer'],
    ['Écrire 2 fichiers', 'Écrire'],
  );
  holds(action('AC-009'), 'status: done');
  holds(action('AC-009'), 'budget', false);
  holds(action('AC-010'), 'Équiper', false);
  await run('v2.csv');
  process.stdout.write('prompts of import plan: proved in a terminal\n');
} finally {
  tmux('kill-session', '-t', session);
  rmSync(folder, { recursive: true, force: true });
}
