// The page on adding to the house is tried on a copy: its blocks are applied in order, then all is made, typed, checked, built, tested and run.
// `UPDATE=1` writes what its commands print.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { wordsOf } from '../words-of.ts';

const home = fileURLToPath(new URL('../../', import.meta.url));
const page = join(home, 'docs/en/developer/adding.md');
const copy = mkdtempSync(join(tmpdir(), 'jalon-adding-'));

interface Block {
  readonly kind: string;
  /** Empty when the block changes no file. */
  readonly path: string;
  readonly text: string;
}

const read = (): string => readFileSync(page, 'utf8');
const blocks: readonly Block[] = [...read().matchAll(/^```(\w+) ?(\S*)\n([\s\S]*?)^```$/gm)].map(
  ([, kind = '', path = '', text = '']) => ({
    kind,
    path,
    text,
  }),
);

/** Lines that begin with a space or a minus stand in the file one under the other, and once; those that begin with a space or a plus take their place. */
function change({ path, text }: Block): void {
  const lines = text.trimEnd().split('\n');
  const of = (marks: string): string =>
    lines
      .filter((line) => marks.includes(line[0] ?? ' '))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const file = join(copy, path);
  const [before = '', ...after] = `\n${readFileSync(file, 'utf8')}`.split(`\n${of(' -')}`);
  expect(after.length, `${path} has once:\n${of(' -')}`).toBe(1);
  writeFileSync(file, `${before}\n${of(' +')}${after[0]}`.slice(1));
}

function place({ path, text }: Block): void {
  const file = join(copy, path);
  expect(existsSync(file), `${path} is new`).toBe(false);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** `worst`: the highest exit code that is no failure; what a command finds in a project makes it end with 1. */
function ran(worst: 0 | 1, ...words: readonly string[]): string {
  const [program = '', ...rest] = words;
  const env = {
    ...process.env,
    LANG: 'en_GB.UTF-8',
    LC_ALL: 'en_GB.UTF-8',
    CI: '',
    NO_COLOR: '1',
    JALON_STATE: join(copy, 'state'),
  };
  const { status, stdout, stderr } = spawnSync(program, rest, { cwd: copy, env, encoding: 'utf8' });
  expect(status ?? 2, `${words.join(' ')}\n${stdout}${stderr}`).toBeLessThanOrEqual(worst);
  return `${stdout}${stderr}`.trimEnd().replace(/[ \t]+$/gm, '');
}

const sh = (...words: readonly string[]): string => ran(0, ...words);

beforeAll(() => {
  for (const part of ['bin', 'src', 'schemas', 'templates', 'examples', 'test', 'docs'])
    cpSync(join(home, part), join(copy, part), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json', 'biome.json', 'vitest.config.ts', 'LICENSE'])
    cpSync(join(home, file), join(copy, file));
  symlinkSync(join(home, 'node_modules'), join(copy, 'node_modules'));
  for (const block of blocks.filter(({ path }) => path !== '')) (block.kind === 'diff' ? change : place)(block);
  sh('node', 'schemas/generate.js');
  sh('node', 'bin/build.js');
}, 300_000);

test('what is added is typed and written as the rest of the house', () => {
  sh('npx', 'tsc', '--noEmit');
  const written = blocks.filter(({ kind, path }) => path !== '' && (kind === 'ts' || path.endsWith('.ts')));
  sh('npx', 'biome', 'check', ...new Set(written.map(({ path }) => path)));
});

test.each(blocks.filter(({ kind }) => kind === 'sh').map(({ text }) => text.trim()))('%s', (line) => {
  expect(line).toMatch(/^npx vitest run /);
  sh(...wordsOf(line), '--maxWorkers=1');
});

test('programs run', () => {
  const top = join(copy, 'program');
  mkdirSync(join(top, 'node_modules'), { recursive: true });
  symlinkSync(copy, join(top, 'node_modules/jalon'));
  for (const { text } of blocks.filter(({ kind }) => kind === 'js')) {
    writeFileSync(join(top, 'program.mjs'), text);
    expect(sh('node', 'program/program.mjs')).not.toMatch(/\bundefined\b|NaN/);
  }
});

test('commands print what the page shows', () => {
  let made = read();
  for (const { text } of blocks.filter(({ kind }) => kind === 'console')) {
    const line = /^\$ (jalon .*)$/m.exec(text)?.[1] ?? '';
    const seen = ran(1, 'node', 'bin/jalon.js', ...wordsOf(line).slice(1), '--lang', 'en', '--today', '2026-11-24');
    made = made.replace(text, () => `$ ${line}\n${seen}\n`);
  }
  if (process.env['UPDATE']) writeFileSync(page, made);
  else expect(read()).toBe(made);
});
