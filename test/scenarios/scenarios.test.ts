// Whole commands: what you type, what you see, how it ended. A scenario is a file; `UPDATE=1 npx vitest run test/scenarios` writes what is seen.
// Those of `long/` take seconds each, and are played among the proofs.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { run } from '../../src/cli.ts';
import { testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { wordsOf } from '../words-of.ts';
import { fill } from './fill.ts';
import { retype } from './retype.ts';

// Workbooks are read and written several times over.
vi.setConfig({ testTimeout: 120_000 });

const folder = fileURLToPath(new URL('.', import.meta.url));

interface Step {
  readonly typed: string;
  readonly seen: string;
}

/**
 * `$ jalon …` starts a step; the lines up to the next one are what is seen, standard error behind `! `, the exit code behind `= `.
 * `$ fill …` is somebody at work in a workbook, `$ retype …` in a Word document, `$ write …` in a text file, whose lines follow, between two commands.
 */
function stepsOf(text: string): { title: string; steps: Step[] } {
  const [title = '', ...parts] = text.split(/^\$ (?=jalon |fill |retype |write )/m);
  return {
    title: title.replace(/^# /, '').trim(),
    steps: parts.map((part) => {
      const end = part.indexOf('\n');
      return { typed: part.slice(0, end), seen: part.slice(end + 1).trimEnd() };
    }),
  };
}

/** What follows the command is the file. */
function write(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${text}\n`);
  return text;
}

async function play({ typed, seen: text }: Step, cwd: string): Promise<string> {
  const [verb, ...words] = wordsOf(typed);
  if (verb === 'write') return write(join(cwd, words.join(' ')), text);
  if (verb === 'fill') return fill(cwd, words);
  if (verb === 'retype') return retype(cwd, words);
  const out: string[] = [];
  const err: string[] = [];
  let clock = 0;
  const code = await run(words, {
    cwd,
    today: '2026-11-24',
    colour: 0,
    interactive: false,
    width: 120,
    now: () => (clock += 42),
    language: 'fr',
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  const behind = err.join('').trimEnd();
  const seen = [out.join('').trimEnd(), behind === '' ? '' : behind.replace(/^/gm, '! '), `= ${code}`]
    .filter((part) => part !== '')
    .join('\n');
  return seen.replace(/[ \t]+$/gm, '');
}

const updates = process.env['UPDATE'] !== undefined;

function scenario(name: string, how: typeof testAside): void {
  const { title, steps } = stepsOf(readFileSync(join(folder, name), 'utf8'));
  how(title, async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'jalon-'));
    cpSync(join(home, 'examples'), join(cwd, 'examples'), { recursive: true });
    cpSync(join(folder, 'files'), join(cwd, 'files'), { recursive: true });
    cpSync(join(home, 'test/fixtures/formats'), join(cwd, 'formats'), { recursive: true });
    mkdirSync(join(cwd, 'empty'));
    const played: Step[] = [];
    for (const step of steps) played.push({ typed: step.typed, seen: await play(step, cwd) });
    if (updates)
      writeFileSync(
        join(folder, name),
        `# ${title}\n\n${played.map(({ typed, seen }) => `$ ${typed}\n${seen}${seen && '\n'}`).join('\n')}`,
      );
    else expect(played).toEqual(steps);
  });
}

for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(?:long.)?[^\\/]+\.txt$/.test(file),
))
  scenario(name, name.startsWith('long') && !updates ? testAside : test);
