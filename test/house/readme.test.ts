// The README and LISEZMOI are true: their tables come from the code, their console blocks from the commands, their links lead somewhere.
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { run } from '../../src/cli.ts';
import { wordsOf } from '../words-of.ts';
import { type Language, parts } from './readme-parts.ts';
import { home } from './sources.ts';

// Documents and plans are made for it.
vi.setConfig({ testTimeout: 120_000 });

const documents: readonly [file: string, language: Language][] = [
  ['README.md', 'en'],
  ['LISEZMOI.md', 'fr'],
];

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

/** The text with every made part and every console block made again. */
async function remade(text: string, language: Language): Promise<string> {
  const tables = text.replace(
    /(<!-- made: ([a-z]+) -->\n)[\s\S]*?(\n<!-- \/made -->)/g,
    (whole, open: string, name: string, close: string) => {
      const make = parts[name];
      return make ? `${open}${make(language)}${close}` : whole;
    },
  );
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-'));
  cpSync(join(home, 'examples'), join(cwd, 'examples'), { recursive: true });
  let made = tables;
  for (const [block, line = ''] of tables.matchAll(/```console\n\$ (jalon [^\n]*)\n[\s\S]*?```/g))
    made = made.replace(block, `\`\`\`console\n$ ${line}\n${await seen(line, language, cwd)}\n\`\`\``);
  return made;
}

test.each(documents)('%s says what the code does', async (file, language) => {
  const text = readFileSync(home + file, 'utf8');
  const fresh = await remade(text, language);
  if (process.env['UPDATE']) writeFileSync(home + file, fresh);
  else expect(text).toBe(fresh);
});

test.each(documents)('%s has every part and only known ones', (file) => {
  const named = [...readFileSync(home + file, 'utf8').matchAll(/<!-- made: ([a-z]+) -->/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(Object.keys(parts).toSorted());
});

// Figures are the bench's, on the day it ran: only their form is held here.
const benches = documents.flatMap(([file]) => [
  [file, 'validation', 3] as const,
  [file, 'documents', 1] as const,
  [file, 'planning', 1] as const,
]);
test.each(benches)('%s has the tables of the bench of %s, well formed', (file, name, count) => {
  const readme = readFileSync(home + file, 'utf8');
  const part = new RegExp(`<!-- bench: ${name} -->\n([\\s\\S]*?)<!-- /bench -->`).exec(readme)?.[1] ?? '';
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

test.each(documents)('%s leads to files that exist', (file) => {
  const links = [...readFileSync(home + file, 'utf8').matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path]) => path ?? '');
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((path) => !existsSync(home + path))).toEqual([]);
});
