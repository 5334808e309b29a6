// How jalon goes from ten projects to all 1,255 intercommunalités of France and to 35,000 small ones: projects a second, memory, growth,
// what a second worker brings, beside reading, parsing and deflating alone, and beside docxtemplater and exceljs given the same words.
// `node test/bench/scale.js [projects] [small projects] [--docs]`; the others are installed in a temporary folder, they are no dependency.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromSource } from '../proofs/from-source.js';
import { measuredRun } from './measured-run.js';
import { scaleTables } from './scale-table.js';
import { keepWords } from './scale-words.js';
import { writeCommunes, writeTerritories } from './territories.js';
import { writePart } from './write-part.js';

const [most = 1255, small = 35000] = process.argv.slice(2).flatMap((word) => (/^\d+$/.test(word) ? [Number(word)] : []));
const sizes = [...new Set([10, 100, most].filter((size) => size <= most))];
const others = ['docxtemplater@3.71.0', 'pizzip@3.3.0', 'exceljs@4.4.0'];
const verbs = ['validate', 'rank', 'plan', 'render'];
/** Each figure is the least of its rounds: what else the machine does only adds to it. */
const rounds = (size) => (size > 100 ? 1 : 3);
const folder = mkdtempSync(join(tmpdir(), 'jalon-scale-'));
const at = (...names) => join(folder, ...names.map(String));

function least(size, run) {
  const runs = Array.from({ length: rounds(size) }, () => {
    const done = run();
    if (done.status === null || done.status > 1 || Number.isNaN(done.processor)) throw new Error(done.stderr.slice(-2000));
    return done;
  });
  const of = (what) => Math.min(...runs.map((done) => done[what]));
  return { processor: of('processor'), milliseconds: of('milliseconds'), megabytes: of('megabytes') };
}

/** A whole command, as people type it, over a folder of projects; documents are always made anew. */
const command = (verb, root, size, workers) =>
  least(size, () => {
    const out = at('documents', size);
    if (verb === 'render') rmSync(out, { recursive: true, force: true });
    const wanted = verb === 'render' ? ['--only', 'action-book,steering-workbook', '--out', out] : [];
    return measuredRun(['bin/jalon.js', verb, root, '--today', '2026-11-15', '--workers', `${workers}`, ...wanted, '--trusted']);
  });
const beside = (what, root, size, ...places) =>
  least(size, () => measuredRun(['test/bench/scale-rivals.js', what, root, ...places]));

try {
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', at('packages'), ...others], {
    stdio: 'inherit',
  });
  const { docx } = await fromSource(folder, { 'test/rendering/word/minimal-docx.ts': ['docx'] });
  const rows = [];
  for (const size of sizes) {
    const root = at('projects', size);
    writeTerritories(root, size);
    const alone = Object.fromEntries(verbs.map((verb) => [verb, command(verb, root, size, 1)]));
    const two = size === most ? Object.fromEntries(verbs.map((verb) => [verb, command(verb, root, size, 2)])) : null;
    keepWords(at('documents', size), at('held', size), docx);
    const parse = beside('parse', root, size);
    const floor = beside('floor', root, size, at('held', size));
    const direct = beside('direct', root, size, at('held', size), at('packages'));
    for (const verb of verbs)
      rows.push({ verb, size, alone: alone[verb], two: two?.[verb] ?? null, floor: verb === 'render' ? floor : parse });
    rows.push({ verb: 'direct', size, alone: direct, two: null, floor });
    process.stderr.write(`${size}\n`);
  }
  // Each project in its own colours: what is prepared for a theme must not stay for ever.
  const coloured = Math.min(100, most);
  writeTerritories(at('projects', 'coloured'), coloured, true);
  const worn = command('render', at('projects', 'coloured'), coloured, 1);
  const plain = rows.find(({ verb, size }) => verb === 'render' && size === coloured);
  process.stderr.write(
    `a theme a project: ${Math.round(worn.megabytes)} MB, one for all: ${Math.round(plain?.alone.megabytes ?? 0)} MB\n`,
  );
  if (plain && worn.megabytes > 1.5 * plain.alone.megabytes + 150) throw new Error('memory grows with the themes of a batch');
  writeCommunes(at('communes'), small);
  const [one, both] = [1, 2].map((workers) => command('validate', at('communes'), small, workers));
  rows.push({ verb: 'small', size: small, alone: one, two: both, floor: beside('parse', at('communes'), small) });
  process.stdout.write(`${scaleTables('en', rows)}\n`);
  if (process.argv.includes('--docs')) writePart('scale', (language) => scaleTables(language, rows));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
