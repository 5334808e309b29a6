// What rendering costs beside the build of another commit, in turn in one run on the same projects: both examples as that commit has them, all
// their documents, then each format apart. `node test/bench/rendering.js [rounds] [commit] [--docs]`; by default, the commit before documents
// were laid out for their readers.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measuredRun } from './measured-run.js';
import { median } from './statistics.js';
import { writePart } from './write-part.js';

const home = fileURLToPath(new URL('../../', import.meta.url));
const words = process.argv.slice(2);
const rounds = Number(words.find((word) => /^\d{1,2}$/.test(word)) ?? 5);
const commit = words.find((word) => /^[0-9a-f]{7,40}$/.test(word)) ?? '38b46c44';
const folder = mkdtempSync(join(tmpdir(), 'jalon-rendering-'));
const before = join(folder, 'before');

/** What is asked for, by kind; `null`: every document in the format of its own. */
const kinds = { all: null, docx: 'docx', pptx: 'pptx', xlsx: 'xlsx' };

const texts = {
  en: {
    locale: 'en-GB',
    said: ({ day, cores }) =>
      `Measured on ${day} with Node ${process.versions.node}, on a virtual machine with ${cores} processors shared with other work: ratios hold, figures a\nsecond do not. Whole commands on both examples of commit \`${commit}\`, by its build and by this one in turn, in one thread (rounds: ${rounds}); medians\nof processor time, start included. What each document shows is not the same: those of this build are laid out for their readers.`,
    heads: ['documents', 'made before', 'made now', 'a second before', 'a second now', 'time a document, × before'],
    names: { all: 'all of both examples', docx: 'Word alone', pptx: 'PowerPoint alone', xlsx: 'Excel alone' },
    aim: (worst, is) => `Aim: no more time a document than before, whatever the format; measured: ${worst}, ${is}.`,
    met: 'met',
    missed: 'missed',
  },
  fr: {
    locale: 'fr-FR',
    said: ({ day, cores }) =>
      `Mesuré le ${day} avec Node ${process.versions.node}, sur une machine virtuelle à ${cores} processeurs partagée avec d’autres travaux : les rapports\ntiennent, les documents par seconde non. Commandes entières sur les deux exemples du commit \`${commit}\`, par sa version construite et par celle-ci, à\ntour de rôle, dans un seul fil (passages : ${rounds}) ; médianes du temps de processeur, démarrage compris. Ce que montre chaque document\nn’est pas le même : ceux de cette version sont composés pour leurs lecteurs.`,
    heads: [
      'documents',
      'faits avant',
      'faits maintenant',
      'par seconde avant',
      'par seconde maintenant',
      'temps par document, × avant',
    ],
    names: { all: 'tous ceux des deux exemples', docx: 'Word seuls', pptx: 'PowerPoint seuls', xlsx: 'Excel seuls' },
    aim: (worst, is) => `Visé : pas plus de temps par document qu’avant, quel que soit le format ; mesuré : ${worst}, ${is}.`,
    met: 'atteint',
    missed: 'manqué',
  },
};

/** The other commit, built with the packages of this one, in a folder of its own. */
function buildBefore() {
  mkdirSync(before);
  const archive = join(folder, 'before.tar');
  execFileSync('git', ['archive', '--output', archive, commit], { cwd: home });
  execFileSync('tar', ['-xf', archive, '-C', before]);
  symlinkSync(join(home, 'node_modules'), join(before, 'node_modules'));
  execFileSync(process.execPath, [join(before, 'bin/build.js')], { cwd: before });
}

/** Milliseconds of the processor and files made, over both examples. */
function rendered(build, format) {
  const out = join(folder, 'documents');
  rmSync(out, { recursive: true, force: true });
  const projects = ['montfort', 'roche-aux-fees'].map((name) => join(before, 'examples', name));
  const wanted = format === null ? [] : ['--format', format];
  const args = ['render', ...projects, '--today', '2026-11-28', '--workers', '1', '--trusted', '--out', out, ...wanted];
  const { status, stderr, processor } = measuredRun([join(build, 'bin/jalon.js'), ...args]);
  if (status !== 0) throw new Error(stderr.slice(-2000));
  const files = readdirSync(out, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile()).length;
  return { processor, files };
}

function table(language, rows) {
  const { locale, said, heads, names, aim, met, missed } = texts[language];
  const number = (value, digits = 0) =>
    value.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const day = new Date().toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const lines = rows.map(({ kind, was, is, ratio }) => [
    names[kind],
    ...[was.files, is.files].map((files) => number(files)),
    ...[was, is].map(({ files, processor }) => number((1000 * files) / processor, 1)),
    `× ${number(ratio, 2)}`,
  ]);
  const shown = [heads, heads.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
  const worst = Math.max(...rows.map(({ ratio }) => ratio));
  return [said({ day, cores: cpus().length }), shown, aim(`× ${number(worst, 2)}`, worst <= 1 ? met : missed)].join('\n\n');
}

try {
  buildBefore();
  execFileSync(process.execPath, ['bin/build.js'], { cwd: home });
  const rows = [];
  for (const [kind, format] of Object.entries(kinds)) {
    // The first round warms the disk.
    const pairs = Array.from({ length: rounds + 1 }, () => [before, home].map((build) => rendered(build, format))).slice(1);
    const [was, is] = [0, 1].map((at) => ({
      files: pairs[0][at].files,
      processor: median(pairs.map((pair) => pair[at].processor)),
    }));
    const ratio = median(pairs.map(([a, b]) => b.processor / b.files / (a.processor / a.files)));
    rows.push({ kind, was, is, ratio });
    process.stderr.write(`${JSON.stringify(rows.at(-1))}\n`);
  }
  process.stdout.write(`${table('en', rows)}\n`);
  if (words.includes('--docs')) writePart('rendering', (language) => table(language, rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
