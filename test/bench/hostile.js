// Every hostile input in a process of its own: how long `jalon validate` takes on it, and how much memory at most. At most 2 s and 300 MB.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measuredRun } from './measured-run.js';

const most = { milliseconds: 2000, megabytes: 300 };
/** What a file may hold, in bytes. */
const room = 512 * 1024;
const filled = (piece, before = '') => before + piece.repeat(Math.floor((room - 200 - before.length) / Buffer.byteLength(piece)));
const listed = (before, item) => {
  let text = before;
  for (let index = 0, left = room - 1000; left > 0; index++) {
    text += item(index);
    left -= Buffer.byteLength(item(index));
  }
  return text;
};
const head = 'id: AC-1\ntitle: Essai\n';

const actions = {
  'a bomb of aliases': `a: &a [x]\n${'bcdefghijk'.replace(/./g, (name, index) => `${name}: &${name} [${`*${'abcdefghijk'[index]},`.repeat(9)}]\n`)}`,
  brackets: filled('['),
  braces: filled('{a: '),
  dashes: filled('- '),
  'question marks': filled('? '),
  quotes: filled('"', 'id: '),
  backslashes: filled('\\', 'id: "'),
  spaces: filled(' ', `${head}context: x`),
  'line ends': filled('\n', head),
  'bare returns': filled('\r', head),
  'number signs': filled(' #', `${head}context: x`),
  'capital lists': filled('[A,', head),
  'decimal commas': filled('1,1', `${head}tags: [`),
  anchors: listed(head, (index) => `k${index}: &a${index} x\n`),
  keys: listed(head, (index) => `clé${index}: x\n`),
  'the same key': filled('title: x\n', head),
  'keys on one line': listed('{id: AC-1, title: Essai', (index) => `, k${index}: 😀`),
  'unknown references': `${listed(`${head}related: [`, (index) => `AC-${index + 5}, `)}]\n`,
  'wrong items': `${filled('{a: b},', `${head}tasks: [`)}]\n`,
  'waivers that serve nothing': filled('# jalon-ignore action/late-without-note: x\n', head),
  'one endless waiver': filled(' ', `${head}# jalon-ignore a: b`),
  'cut texts': filled('  - Fêter la salle #numérique\n', `${head}tags:\n`),
  'combining marks': filled('e\u0301', `${head}context: `),
  'one endless text': filled('mot ', `${head}context: `),
  'e-mail addresses': filled('a.b@c.fr ', `${head}context: `),
  'nearly e-mail addresses': filled('a.', `${head}context: `),
  'telephone numbers': filled('06 00 00 00 00 ', `${head}context: `),
  digits: filled('1 ', `${head}context: `),
  capitals: filled('M. A', `${head}context: `),
};
const registers = {
  'needs.yaml': {
    needs: listed('needs:\n', (index) => `- {id: ND-${index}, statement: Aide ${index}}\n`),
    'needs that say the same': listed('needs:\n', (index) => `- {id: ND-${index}, statement: aide à tous ${index % 999}}\n`),
    'a chain of needs': listed('needs:\n', (index) => `- {id: ND-${index}, statement: a, mergedInto: ND-${index + 1}}\n`),
    'lost needs': listed('needs:\n', (index) => `- {id: ND-${index}, statement: a, mergedInto: NX-${index}}\n`),
    'one id': filled('- {id: ND-1, statement: a}\n', 'needs:\n'),
  },
  'actors.yaml': { people: listed('people:\n', (index) => `- {id: PE-${index}, name: Personne ${index}}\n`) },
  'indicators.yaml': { indicators: listed('indicators:\n', (index) => `- {id: IN-${index}, title: Nombre ${index}}\n`) },
  'values/2026.yaml': { values: listed('values:\n', (index) => `- {indicator: IN-1, date: 2026-01-01, value: ${index}}\n`) },
  'criteria.yaml': { criteria: listed('criteria:\n', (index) => `- {id: c${index}, title: Critère ${index}}\n`) },
  'project.yaml': {
    communes: listed(
      'format: 1\ntitle: Essai\nterritory:\n  name: x\n  communes:\n',
      (index) => `  - {name: Commune ${index}, insee: "01${String(index % 1000).padStart(3, '0')}"}\n`,
    ),
    waivers: listed('format: 1\ntitle: Essai\nchecks:\n  waivers:\n', (index) => `  - {rule: a/b${index}, reason: x}\n`),
  },
};

const put = (path, text) => (root) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const cases = {
  ...Object.fromEntries(Object.entries(actions).map(([name, text]) => [name, put('actions/AC-1-x.yaml', text)])),
  ...Object.fromEntries(
    Object.entries(registers).flatMap(([path, all]) => Object.entries(all).map(([name, text]) => [name, put(path, text)])),
  ),
  'a hundred megabytes': (root) => {
    put('actions/AC-1-x.yaml', '')(root);
    truncateSync(join(root, 'actions/AC-1-x.yaml'), 100 * 1024 * 1024);
  },
  'a text of a megabyte': put('texts/programme/01-x.md', filled('M. Untel <a@b.fr> ')),
  'a link that turns': (root) => symlinkSync('.', join(root, 'again')),
  'a hundred thousand files': (root) => {
    mkdirSync(join(root, 'photos'));
    for (let index = 0; index < 100_000; index++) writeFileSync(join(root, 'photos', `${index}.txt`), '');
  },
  'a hundred thousand files out of place': (root) => {
    mkdirSync(join(root, 'notes'));
    for (let index = 0; index < 100_000; index++) writeFileSync(join(root, 'notes', `${index}.yaml`), '');
  },
};

const wanted = process.argv[2];
for (const [name, make] of Object.entries(cases)) {
  if (wanted !== undefined && !name.includes(wanted)) continue;
  const root = mkdtempSync(join(tmpdir(), 'jalon-hostile-'));
  writeFileSync(join(root, 'project.yaml'), 'format: 1\ntitle: Essai\nstep: evaluation\n');
  put('actions/AC-2-witness.yaml', 'id: AC-2\ntitle: Ouvrir\nstatus: bientôt\n')(root);
  make(root);
  const run = measuredRun(['bin/jalon.js', 'validate', root, '--format', 'json', '--today', '2026-06-30', '--trusted'], 20_000);
  const { status, stdout, stderr } = run;
  // On a busy machine the clock counts what others take: then the processor's time tells.
  const milliseconds = Math.round(Math.min(run.milliseconds, run.processor || run.milliseconds));
  const megabytes = Math.round(run.megabytes);
  const faults = [
    milliseconds > most.milliseconds ? 'too slow' : '',
    megabytes <= most.megabytes ? '' : 'too large',
    status === 0 || status === 1 ? '' : `ended with ${status}`,
    stdout.includes('AC-2-witness.yaml') || name === 'communes' || name === 'waivers' ? '' : 'the other file was not checked',
    /^ {4}at /m.test(stdout + stderr) ? 'a stack' : '',
  ].filter((fault) => fault !== '');
  process.stdout.write(
    `${name.padEnd(40)} ${String(milliseconds).padStart(6)} ms ${String(megabytes).padStart(4)} MB  ${faults.join(', ')}\n`,
  );
  if (faults.length > 0) process.exitCode = 1;
  rmSync(root, { recursive: true, force: true });
}
