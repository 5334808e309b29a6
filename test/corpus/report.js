// Passes every Office file of a folder through the engine, with no value given, and tells what became of them:
// `node test/corpus/report.js FOLDER [--docs] [--lines FILE] [--every N] [--only WORD] [--planted]`. `--docs` writes the page of the corpus, `--lines` the outcome of
// each file as a line of JSON, `--every` takes one file in N, `--only` those whose path holds a word;
// `--planted` puts one tag in each file first, and looks at all the rest of it.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { classOf, tableOf } from './classes.js';
import { engineIn } from './engine.js';
import { passAll } from './pool.js';
import { OFFICE_FILE } from './sources.js';
import { writePage } from './write-page.js';

const words = process.argv.slice(2);
const option = (name) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
const [folder] = words;
if (folder === undefined) throw new Error('node test/corpus/report.js FOLDER [--docs] [--lines FILE] [--every N] [--only WORD]');

const temporary = mkdtempSync(join(tmpdir(), 'jalon-corpus-'));
const engine = await engineIn(temporary);

const every = Number(option('--every') ?? 1);
const files = readdirSync(folder, { recursive: true })
  .filter((name) => OFFICE_FILE.test(name) && name.includes(option('--only') ?? ''))
  .sort()
  .filter((_, index) => index % every === 0);
const outcomes = [];
const mode = words.includes('--planted') ? 'planted' : 'plain';
const paths = files.map((name) => join(folder, name));
for await (const { path, ...outcome } of passAll(engine, paths, mode)) {
  outcomes.push({ file: relative(folder, path), ...outcome, class: classOf(outcome) });
  if (outcomes.length % 250 === 0) process.stderr.write(`${outcomes.length}/${files.length}\n`);
}
rmSync(temporary, { recursive: true });
const lines = option('--lines');
if (lines !== undefined) writeFileSync(lines, outcomes.map((one) => `${JSON.stringify(one)}\n`).join(''));
process.stdout.write(`${tableOf(outcomes)}\n`);
if (words.includes('--docs')) writePage(outcomes);
