// `jalon` alone in a real terminal (tmux), at 80 and at 40 columns, without colour: from nothing to the annual plan, keys typed and the
// screen read; a way back, « plus tard », and Ctrl-C, which loses nothing.
// `node test/proofs/guide-prompts.js`; exits with 1 at the first thing that does not show.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../../', import.meta.url));
const session = `jalon-guide-${process.pid}`;
const tmux = (...words) => execFileSync('tmux', words, { encoding: 'utf8' });
/** Whatever the spaces, and wherever lines are broken. */
const bare = (text) => text.replace(/\s/g, '');
const screen = () => tmux('capture-pane', '-t', session, '-p');
/** What is asked now stands below all that was answered. */
const asked = () => bare(screen().slice(Math.max(0, screen().lastIndexOf('\n?'))));

async function until(text, where = asked) {
  for (let tries = 0; tries < 600; tries++, await pause(100)) if (where().includes(bare(text))) return;
  throw new Error(`« ${text} » does not show:\n${screen()}`);
}
const key = (...keys) => tmux('send-keys', '-t', session, ...keys);
async function type(question, text) {
  await until(question);
  if (text !== '') tmux('send-keys', '-t', session, '-l', text);
  await pause(80);
  key('Enter');
}
/** Down to a choice, which is then under the cursor, and taken. */
async function choose(question, choice) {
  await until(`? ${question}`);
  await until('⏎');
  // One whose name begins another's is told apart by the end of its line.
  const under = () => screen().split('❯ ').at(-1) ?? '';
  const isThere = () =>
    choice.endsWith('$') ? `${bare(under().split('\n')[0] ?? '')}$` === bare(choice) : bare(under()).startsWith(bare(choice));
  for (let tries = 0; !isThere(); tries++) {
    if (tries > 80) throw new Error(`« ${choice} » is not offered:\n${screen()}`);
    key('Down');
    await pause(120);
  }
  key('Enter');
}
/** One answer after the other; an answer alone is typed, one in a list is chosen. */
async function answer(...answers) {
  for (const [question, said] of answers) await (Array.isArray(said) ? choose(question, said[0]) : type(question, said));
}
const later = ['Plus tard'];
const write = ['Écrire dans le projet', ['Oui']];
async function thing(part, title, ...answers) {
  await choose('Et maintenant', 'Autre chose');
  await choose('Dans quelle partie', part);
  await choose(part, title);
  await answer(...answers);
}

async function holds(path, text) {
  for (let tries = 0; tries < 100; tries++, await pause(100)) if (path().includes(text)) return;
  throw new Error(`« ${text} » is not in:\n${path()}`);
}

async function prove(width) {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-guide-'));
  const root = join(folder, 'montfort');
  const file = (path) => () => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '');
  const start = () =>
    key(`clear; NO_COLOR=1 node ${join(home, 'bin/jalon.js')} --today 2026-11-28 --lang fr; echo "fin $?"`, 'Enter');
  try {
    tmux('new-session', '-d', '-s', session, '-x', String(width), '-y', '50', '-c', folder);
    start();
    await choose('Et maintenant', 'Commencer un projet');
    await answer(
      ['Territoire', 'Montfort'],
      ['Lequel', ['‹']],
      ['Territoire', 'Montfort Communauté'],
      ['Nature du projet', ['projet numérique']],
      ['Méthode suivie', ['Projet numérique']],
      ['Mandat', ['2026-2032']],
      ['Titre du projet', 'Projet numérique 2026-2032'],
      ['Dossier à créer', 'montfort'],
      write,
    );
    await thing('Lancement', 'Objectifs', ['Objectifs', 'Partir des besoins'], ['Objectifs de la démarche (2)', ''], write);
    const person = (name, kind) => [['Fonction', name], ['Qualité', [kind]], ['Organisme', ''], ['Quotité', ''], write];
    await thing(
      'Lancement',
      'Personne',
      ...person('Vice-présidence', 'élu'),
      ['Autre saisie', ['Oui']],
      ...person('Chargée de mission', 'agent'),
      ['Autre saisie', ['Non']],
    );
    await holds(file('actors.yaml'), 'function: Chargée de mission');
    await thing(
      'Lancement',
      'Comité de pilotage',
      ['Nom', ''],
      ['Présidence', ['Vice-présidence']],
      ['Membres', ['Chargée de mission']],
      ['Membres', ['C’est tout']],
      ['Fréquence', ''],
      write,
    );
    await thing(
      'Diagnostic',
      'Besoin',
      ['Besoin', 'Être aidé près de chez soi'],
      ['Thématique', later],
      ['Publics', ['habitants']],
      ['Publics', ['C’est tout']],
    );
    await answer(write, ['Autre saisie', ['Non']]);
    await thing('Programme', 'Axe', ['Intitulé', 'Proximité'], ['Numéro', ''], ['Enjeu', ''], write, ['Autre saisie', ['Non']]);
    await thing(
      'Programme',
      'Action',
      ['Intitulé', 'Ouvrir un accueil'],
      ['Axe ou objectif', ['Proximité']],
      ['Besoins', ['Être aidé']],
      ['Besoins', ['C’est tout']],
      ['Description', '<'],
      ['Besoins', ['C’est tout']],
      ['Description', ''],
      ['Pilotes', ['Chargée']],
      ['Pilotes', ['C’est tout']],
      ['Élus référents', later],
      ['Prérequis', ''],
      ['Partenaires', ''],
      ['Public cible', later],
      ['Périmètre', later],
      ['Risques', ''],
      ['Budget – Année', ''],
      ['Budget – investissement', '24000'],
      ['Budget – fonctionnement', 'beaucoup'],
      ['Budget – fonctionnement', '6000'],
      ['Temps d’agents', ''],
      ['Début', ''],
      ['Fin', ''],
      ['Indicateurs', ''],
      ['Mode d’évaluation', ''],
      write,
      ['Autre saisie', ['Non']],
    );
    const sheet = readdirSync(join(root, 'actions'))[0];
    await holds(file(`actions/${sheet}`), 'planned: 24000');
    await thing('Mise en œuvre', 'Notes', ['Action', ['Ouvrir']], ['Niveau d’attente', ['5']], ['Faisabilité', ['4']], write, [
      'Autre saisie',
      ['Non'],
    ]);
    await thing(
      'Mise en œuvre',
      'Enveloppe',
      ['Enveloppes annuelles – Année', ''],
      ['Enveloppes annuelles – Investissement', '40000'],
      ['Enveloppes annuelles – Fonctionnement', '10000'],
      ['Enveloppes annuelles – ETP', ''],
      ['Enveloppes annuelles – Compte', ['montants bruts']],
      write,
      ['Autre saisie', ['Non']],
    );
    await thing('Mise en œuvre', 'Classement');
    await thing(
      'Lancement',
      'Réunion$',
      ['Ordre du jour', 'Plan annuel'],
      ['Ordre du jour (2)', ''],
      ['Instance', ['Comité']],
      ['Date', ''],
      ['Lieu', ''],
      ['Participants', later],
      ['Compte rendu', ''],
      write,
      ['Autre saisie', ['Non']],
    );
    await thing(
      'Programme',
      'Décision',
      ['Réunion', ['Plan annuel']],
      ['Décision', 'Le plan 2027 est arrêté'],
      ['Approuve', ['Plan 2027']],
      ['Approuve', ['C’est tout']],
      ['Issue', ['approuvé']],
      ['Responsable', later],
      ['Échéance', ''],
      write,
      ['Autre saisie', ['Non']],
    );
    await thing('Mise en œuvre', 'Plan annuel arrêté', ['Année', ''], ['Décision', ['Le plan 2027']], write);
    await holds(file('plans/2027.yaml'), 'frozenBy: DE-01');
    await thing('Mise en œuvre', 'Documents', ['Documents', ['Plan d’actions annuel']], ['Documents', ['C’est tout']], write);
    await choose('Et maintenant', 'C’est tout');
    await until('fin 0', () => bare(screen()));
    if (!readdirSync(join(root, 'build')).includes('plan-annuel-2027.docx')) throw new Error('the annual plan is not written');
    const before = file('needs.yaml')();
    start();
    await choose('Et maintenant', 'Autre chose');
    await choose('Dans quelle partie', 'Diagnostic');
    await choose('Diagnostic', 'Besoin');
    await type('Besoin', 'Jamais écrit');
    await until('? Thématique');
    key('C-c');
    await until('fin 130', () => bare(screen()));
    await until('Ce qui était écrit le reste', () => bare(screen()));
    if (file('needs.yaml')() !== before) throw new Error('Ctrl-C wrote something');
    const wide = screen()
      .split('\n')
      .filter((line) => [...line].length > width);
    if (wide.length > 0) throw new Error(`wider than ${width}: ${wide.join('\n')}`);
    process.stdout.write(`guided session: proved in a terminal of ${width} columns\n`);
  } finally {
    tmux('kill-session', '-t', session);
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const width of process.argv.length > 2 ? process.argv.slice(2).map(Number) : [80, 40]) await prove(width);
