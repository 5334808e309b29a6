// The pages are true: their tables come from the code, their console blocks from the commands, and each has its twin in the other language.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../src/cli.ts';
import * as library from '../../src/index.ts';
import { places } from '../../src/model/generated/references.ts';
import { wordsOf } from '../words-of.ts';
import { type Page, pages, proseOf } from './readme-pages.ts';
import { inEnglish, parts } from './readme-parts.ts';
import { figures } from './readme-rooms.ts';
import { type Language, table } from './readme-table.ts';
import { home } from './sources.ts';
import { typeset } from './typeset.ts';

// Documents and plans are made for it.
vi.setConfig({ testTimeout: 120_000 });

async function seen(line: string, language: Language, cwd: string): Promise<string> {
  const out: string[] = [];
  let clock = 0;
  const write = (text: string): void => {
    out.push(text);
  };
  const code = await run(wordsOf(line).slice(1), {
    cwd,
    today: '2026-11-24',
    colour: 0,
    interactive: false,
    width: 110,
    now: () => (clock += 42),
    language,
    out: write,
    err: write,
  });
  // A page shows no command that could not be done.
  expect(code, line).toBeLessThan(2);
  return out
    .join('')
    .trimEnd()
    .replace(/[ \t]+$/gm, '');
}

/** Each command of a console block, one after the other, with what it prints. */
async function played(block: string, language: Language, cwd: string): Promise<string> {
  const said: string[] = [];
  for (const [, line = ''] of block.matchAll(/^\$ (jalon [^\n]*)$/gm))
    said.push(`$ ${line}\n${await seen(line, language, cwd)}\n`);
  return said.join('\n');
}

/** The text with every made part and every console block made again, and the spaces of French typography. */
async function remade({ text, language, path }: Page): Promise<string> {
  let made = language === 'fr' && path !== 'CHANGELOG.md' ? typeset(text) : text;
  for (const [whole, open = '', name = '', close = ''] of made.matchAll(
    /(<!-- made: ([a-z]+) -->\n)[\s\S]*?(\n<!-- \/made -->)/g,
  )) {
    const fresh = await parts[name]?.(language);
    made = made.replace(whole, () => (fresh === undefined ? whole : `${open}${fresh}${close}`));
  }
  // What is added to the house is seen on a copy of it: test/proofs/adding.proof.ts.
  if (path === 'docs/en/developer/adding.md') return made;
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-'));
  cpSync(join(home, 'examples'), join(cwd, 'examples'), { recursive: true });
  for (const [block, body = ''] of made.matchAll(/^```console\n([\s\S]*?)^```$/gm)) {
    const fresh = await played(body, language, cwd);
    made = made.replace(block, () => `\`\`\`console\n${fresh}\`\`\``);
  }
  return made;
}

const alive = pages.filter(({ language, text }) => language === 'fr' || /<!-- made: |^```console$/m.test(text));
test.each(alive.map((page) => [page.path, page] as const))('%s says what the code does', async (path, page) => {
  const fresh = await remade(page);
  if (process.env['UPDATE']) writeFileSync(home + path, fresh);
  else expect(page.text).toBe(fresh);
});

test.each(['fr', 'en'] as const)('each part that is made stands once in the pages in %s', (language) => {
  const named = pages
    .filter((page) => page.language === language)
    .flatMap(({ text }) => [...text.matchAll(/<!-- made: ([a-z]+) -->/g)].map(([, name]) => name));
  const wanted = Object.keys(parts).filter((name) => language === 'en' || !inEnglish.includes(name));
  expect(named.toSorted()).toEqual(wanted.toSorted());
});

test.each(['docs/fr/reference/commandes.md', 'docs/en/reference/commands.md'])(
  '%s tells all of each command of its table',
  (path) => {
    const text = pages.find((page) => page.path === path)?.text ?? '';
    const named = [...text.matchAll(/^\| `(jalon [^`]+)` \|/gm)].map(([, name = '']) => name);
    const told = [...text.matchAll(/^## (jalon .*)$/gm)].map(([, name]) => name);
    // A command that has others is told by them.
    const wanted = named.filter((name) => !named.some((other) => other.startsWith(`${name} `)));
    expect(told).toEqual(wanted);
  },
);

test.each(['docs/fr/bibliotheque.md', 'docs/en/library.md'])('%s names each verb of the library, and no other', (path) => {
  const said = proseOf(pages.find((page) => page.path === path)?.text ?? '');
  const verbs = Object.entries(library).flatMap(([name, given]) => (typeof given === 'function' ? [name] : []));
  const named = [...said.matchAll(/`([A-Za-z]+)[(`]/g)].map(([, name = '']) => name);
  expect(verbs.filter((verb) => !named.includes(verb))).toEqual([]);
  expect(named.filter((name) => /[a-z][A-Z]/.test(name) && !(name in library))).toEqual([]);
});

test.each(['README.md', 'LISEZMOI.md'])('%s is a face: two hundred lines, and the commands that install and test', (path) => {
  const text = pages.find((page) => page.path === path)?.text ?? '';
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(200);
  expect(text).toContain('npm ci && npm test');
});

// Only developers read in English alone.
const twinned = pages.filter(({ path }) => path.startsWith('docs/') && !path.startsWith('docs/en/developer/'));
const twinOf = ({ path, text }: Page): string =>
  posix.join(posix.dirname(path), /^\*\[(?:In English|En français)\]\(([^)]+)\)\*$/m.exec(text)?.[1] ?? '');
test.each(twinned.map((page) => [page.path, page] as const))('%s leads to its twin, which leads back', (path, page) => {
  const twin = twinned.find((one) => one.path === twinOf(page));
  expect(twin?.language).toBe(page.language === 'fr' ? 'en' : 'fr');
  expect(twin && twinOf(twin)).toBe(path);
  // As many titles, blocks and parts: neither says more than the other.
  const shape = ({ text }: Page): readonly string[] => text.match(/^(?:#+(?= )|```\w+|<!-- (?:made|bench): [a-z-]+ -->)/gm) ?? [];
  expect(twin && shape(twin)).toEqual(shape(page));
});

// Figures are the bench's, on the day it ran: only their form is held here.
const benches = ['docs/en/benchmarks.md', 'docs/fr/mesures.md'].flatMap((path) => [
  [path, 'validation', 3] as const,
  [path, 'documents', 1] as const,
  [path, 'planning', 1] as const,
]);
test.each(benches)('%s has the tables of the bench of %s, well formed', (path, name, count) => {
  const page = pages.find((one) => one.path === path)?.text ?? '';
  const part = new RegExp(`<!-- bench: ${name} -->\n([\\s\\S]*?)<!-- /bench -->`).exec(page)?.[1] ?? '';
  const tables = part.split('\n\n').filter((block) => block.trim().startsWith('|'));
  expect(tables.length).toBe(count);
  for (const table of tables) {
    const [head = [], rule = [], ...rows] = table
      .trim()
      .split('\n')
      .map((line) => line.split('|').slice(1, -1));
    expect(rule.every((cell) => cell === ' --- ')).toBe(true);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      expect(row.length).toBe(head.length);
      expect(row.slice(1).join('')).toMatch(/\d/);
      expect(row.join('')).not.toMatch(/NaN|undefined|Infinity/);
    }
  }
});

test('pages say something besides what is made', () => {
  expect(pages.filter(({ text }) => proseOf(text).length < 200).map(({ path }) => path)).toEqual([]);
});

test('the figures of the house are those of today, to a fifth', () => {
  const path = 'docs/en/developer/house.md';
  // As its tables were just made.
  const page = readFileSync(home + path, 'utf8');
  const written = /(<!-- counted -->\n)([\s\S]*?)(\n<!-- \/counted -->)/.exec(page);
  const rows = Object.entries(figures()).map(([name, count]) => [name, count.toLocaleString('en')]);
  if (process.env['UPDATE']) {
    writeFileSync(
      home + path,
      page.replace(written?.[0] ?? '', () => `${written?.[1]}${table(['counted', 'figure'], rows)}${written?.[3]}`),
    );
    return;
  }
  for (const [name, count] of Object.entries(figures())) {
    const said = Number(new RegExp(`^\\| ${name} \\| ([\\d,]+) \\|$`, 'm').exec(written?.[2] ?? '')?.[1]?.replaceAll(',', ''));
    expect(Math.abs(said - count), name).toBeLessThanOrEqual(count / 5);
  }
});

test('the glossary has forty words, each of which stands where it says', () => {
  const page = pages.find(({ path }) => path === 'docs/en/developer/glossary.md')?.text ?? '';
  const rows = page.match(/^\| .*\|$/gm)?.slice(2) ?? [];
  expect(rows.length).toBe(40);
  const schemas = readdirSync(`${home}schemas`)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(`${home}schemas/${name}`, 'utf8'));
  const keys = new Set(schemas.flatMap((text) => [...text.matchAll(/"([\w-]+)":/g)].map(([, key]) => key)));
  const globs = Object.values(places).flat();
  const stands = (name: string): boolean =>
    keys.has(name) ||
    globs.some((glob) => glob === name || glob.startsWith(name)) ||
    ['', 'src/'].some((folder) => existsSync(home + folder + name));
  const named = rows.flatMap((row) => [...(row.split(' | ')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  expect(named.filter((name) => !stands(name))).toEqual([]);
});
