// What other programs make of the corpus once the engine wrote it, beside what they made of the files as they were:
// `node test/corpus/readers.js FOLDER [--every N] [--only WORD] [--planted] [--open]`. Microsoft's validator reads each file before and after: a fault that
// was not there is told, with its file. With `--open` it is LibreOffice, python-docx and openpyxl that open them: what one of them opened and opens no more is told.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateFile } from '../open-xml/index.js';
import { engineIn, prepareFor, VALUE } from './engine.js';
import { planted } from './plant.js';
import { OFFICE_FILE } from './sources.js';

const words = process.argv.slice(2);
const option = (name) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
const [folder] = words;
if (folder === undefined) throw new Error('node test/corpus/readers.js FOLDER [--every N] [--only WORD] [--planted] [--open]');

const temporary = mkdtempSync(join(tmpdir(), 'jalon-corpus-'));
const prepare = prepareFor(await import(await engineIn(temporary)));
const every = Number(option('--every') ?? 1);
const files = readdirSync(folder, { recursive: true })
  .filter((name) => OFFICE_FILE.test(name) && name.includes(option('--only') ?? ''))
  .sort()
  .filter((_, index) => index % every === 0);

/** The file before and after, each with the name of its kind of document; null of one that is refused. */
function madeOf(name, index) {
  const file = new Uint8Array(readFileSync(join(folder, name)));
  const kind = /\.(\w{3})x$/i.exec(name)[1].toLowerCase();
  const tagged = (text) => {
    try {
      return words.includes('--planted') ? planted(file, kind, text) : file;
    } catch {
      return null;
    }
  };
  const [bytes, wanted] = [tagged('{{x}}'), tagged(VALUE)];
  if (bytes === null || wanted === null) return null;
  const { problems, made } = prepare(bytes, kind);
  if (problems.length > 0) return null;
  const ending = { doc: 'docx', dot: 'docx', xls: 'xlsx', xlt: 'xlsx', ppt: 'pptx', pot: 'pptx' }[kind];
  const [before, after] = ['before', 'after'].map((when) => join(temporary, `${index}-${when}.${ending}`));
  writeFileSync(before, wanted);
  writeFileSync(after, made);
  return { name, before, after };
}

/** A fault is the same wherever in its part it stands. */
const faultsOf = async (path) => {
  const { errors } = await validateFile(path);
  const counts = new Map();
  for (const { id = '', description, path: part = '' } of errors) {
    const fault = `${part} ${id} ${description}`;
    counts.set(fault, (counts.get(fault) ?? 0) + 1);
  }
  return counts;
};

const pairs = files.map(madeOf).filter((pair) => pair !== null);
if (words.includes('--open')) openAll();
else await validateAll();
rmSync(temporary, { recursive: true });

async function validateAll() {
  let worse = 0;
  let valid = 0;
  for (const { name, before, after } of pairs) {
    const [old, now] = [await faultsOf(before), await faultsOf(after)];
    if (old.size === 0) valid += 1;
    const added = [...now].filter(([fault, count]) => count > (old.get(fault) ?? 0));
    if (added.length === 0) continue;
    worse += 1;
    process.stdout.write(
      `${name}\n${added
        .slice(0, 4)
        .map(([fault]) => `  ${fault.slice(0, 300)}\n`)
        .join('')}`,
    );
  }
  process.stdout.write(`Open XML SDK: ${pairs.length} files, ${valid} without a fault before, ${worse} with one more after\n`);
}

function openAll() {
  const opened = { LibreOffice: openedByLibreOffice, Python: openedByPython };
  for (const [program, open] of Object.entries(opened)) {
    const [before, after] = [open(pairs.map((pair) => pair.before)), open(pairs.map((pair) => pair.after))];
    const lost = pairs.filter((pair) => before.has(pair.before) && !after.has(pair.after));
    for (const { name } of lost) process.stdout.write(`${program} opens no more: ${name}\n`);
    process.stdout.write(`${program}: opened ${before.size} before, ${after.size} after, ${lost.length} no more\n`);
  }
}

/** Those that it makes a text or pages of. */
function openedByLibreOffice(paths) {
  const made = join(temporary, 'pages');
  mkdirSync(made, { recursive: true });
  for (let first = 0; first < paths.length; first += 20) {
    const batch = paths.slice(first, first + 20);
    const command = [
      '--headless',
      `-env:UserInstallation=file://${temporary}/profile`,
      '--convert-to',
      'pdf',
      '--outdir',
      made,
      ...batch,
    ];
    try {
      execFileSync('soffice', command, { stdio: 'ignore', timeout: 600_000 });
    } catch {
      // What it made before it stopped is there.
    }
  }
  return new Set(paths.filter((path) => existsSync(join(made, path.replace(/^.*\/|\.\w+$/g, '')).concat('.pdf'))));
}

function openedByPython(paths) {
  const script = fileURLToPath(new URL('../proofs/open-with-python.py', import.meta.url));
  const input = paths.filter((path) => /\.(docx|xlsx)$/.test(path)).join('\n');
  const read = JSON.parse(
    execFileSync('/usr/bin/python3', [script], { input, encoding: 'utf8', maxBuffer: 1e9, stdio: ['pipe', 'pipe', 'ignore'] }),
  );
  return new Set(Object.entries(read).flatMap(([path, { error }]) => (error === undefined ? [path] : [])));
}
