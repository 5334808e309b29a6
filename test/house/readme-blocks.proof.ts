// Every block of code of every page does what it is there for: programs and lines of a shell run, files of a project are checked.
// Console blocks, with what they print, are made again by readme.test.ts; those of the page on adding to the house, by test/proofs/adding.proof.ts.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dump, load } from 'js-yaml';
import { describe, expect, test, vi } from 'vitest';
import { run } from '../../src/cli.ts';
import { quiet } from '../cli/typed.ts';
import { shippedTemplate } from '../rendering/shipped-templates.ts';
import { wordsOf } from '../words-of.ts';
import { type Block, blocks, pages, proseOf } from './readme-pages.ts';
import type { Language } from './readme-table.ts';
import { home } from './sources.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Those that change the house are tried on a copy of it. */
const tried = blocks.filter(({ of }) => !of.startsWith('docs/en/developer/adding.md'));
const ofKind = (kind: string): readonly Block[] => tried.filter((block) => block.kind === kind);

/** A folder of its own, with the examples in it. */
function place(): string {
  const top = mkdtempSync(join(tmpdir(), 'jalon-'));
  cpSync(join(home, 'examples'), join(top, 'examples'), { recursive: true });
  return top;
}

test('each block is of a kind that is held to what it says', () => {
  expect([...new Set(tried.map(({ kind }) => kind))].sort()).toEqual(['console', 'html', 'js', 'sh', 'text', 'yaml']);
  expect(ofKind('console').every(({ text }) => text.startsWith('$ jalon '))).toBe(true);
});

test.each(ofKind('text'))('the folders drawn at $of are there', ({ text }) => {
  const drawn = [...text.matchAll(/^([a-z]+\/) /gm)].map(([, folder = '']) => folder);
  expect(drawn.length).toBeGreaterThan(0);
  expect(drawn.filter((folder) => !existsSync(home + folder))).toEqual([]);
});

test.each(ofKind('js'))('the program at $of runs to its end', ({ text }) => {
  const top = place();
  mkdirSync(join(top, 'node_modules'));
  symlinkSync(home, join(top, 'node_modules/jalon'));
  writeFileSync(join(top, 'program.mjs'), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['program.mjs'], { cwd: top, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect(stdout).not.toMatch(/\bundefined\b|NaN/);
});

async function told(words: readonly string[], cwd: string, language: Language): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const write = (text: string): void => {
    said.push(text);
  };
  const code = await run(words, { ...quiet, cwd, width: 110, language, out: write, err: write });
  return { code, said: said.join('') };
}

const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync(`${home}package.json`, 'utf8'));

describe.each(ofKind('sh'))('the lines at $of', ({ language, text }) => {
  const top = place();
  const project = join(top, 'examples/montfort');
  test.each(text.trim().split('\n'))('%s', async (line) => {
    const steps = line.split(' && ');
    // Installing is npm’s work, which builds what runs.
    expect(steps.filter((step) => step === 'npm ci').every(() => scripts['prepare'] === 'node bin/build.js')).toBe(true);
    expect(steps.filter((step) => step === 'npm test').every(() => scripts['test'] !== undefined)).toBe(true);
    // The demonstration in French is run by package.proof.ts, on what is published.
    const isRunElsewhere = (step: string): boolean => language === 'fr' && step === 'npx jalon demo';
    for (const step of steps.filter((one) => !/^npm (?:ci|test)$/.test(one) && !isRunElsewhere(one))) {
      if (step.startsWith('echo ')) {
        // The sum of an archive, by the tools of any Linux.
        writeFileSync(join(top, 'jalon-0.1.0.tgz'), 'archive');
        const { status, stdout } = spawnSync('sh', ['-c', step], { cwd: top, encoding: 'utf8' });
        expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^sha512-[\w+/]{86}==\n$/) });
        continue;
      }
      const jalon = step.replace(/^npx /, '');
      expect(jalon).toMatch(/^jalon /);
      const isElsewhere = /examples\/| demo$| init [a-z]/.test(jalon);
      // At a terminal, what a new project is called is asked.
      const words = [...wordsOf(jalon).slice(1), ...(/ init [a-z]/.test(jalon) ? ['--yes'] : [])];
      const { code, said } = await told(words, isElsewhere ? top : project, language);
      expect(code, said).toBe(0);
    }
  });
});

/** What a page shows in a frame is written, and knows the commune that its address names. */
test.each(ofKind('html'))('the page at $of shows what is written', async ({ language, text }) => {
  const [, file = '', commune = ''] = /src="[^"]*\/([\w.]+)\?commune=([^"]+)"/.exec(text) ?? [];
  const top = place();
  const words = ['render', 'examples/roche-aux-fees', '--only', 'site-pages', '--out', join(top, 'out')];
  const { code, said } = await told(words, top, language);
  expect(code, said).toBe(0);
  const written = /^ {2}\+ (.+)$/gm;
  const path = [...said.matchAll(written)].map(([, one = '']) => one).find((one) => one.endsWith(`/${file}`)) ?? '';
  expect(readFileSync(join(top, path), 'utf8')).toContain(commune);
});

/** `# path` heads a file that is new; what the example’s own file of that name says is kept, but for the keys that the block gives. */
test.each(ofKind('yaml'))('the file at $of is one that validate takes', async ({ language, text }) => {
  const path = /^# (\S+\.yaml)$/m.exec(text)?.[1] ?? '';
  const top = place();
  const file = join(top, 'examples/montfort', path);
  const kept = existsSync(file) ? Object.entries(Object(load(readFileSync(file, 'utf8')))) : [];
  const given = Object.keys(Object(load(text)));
  expect(path).not.toBe('');
  mkdirSync(dirname(file), { recursive: true });
  const others = Object.fromEntries(kept.filter(([key]) => !given.includes(key)));
  // A document is described beside its templates.
  if (path.endsWith('/document.yaml')) writeFileSync(join(dirname(file), 'template.docx'), shippedTemplate('summary.fr.docx'));
  writeFileSync(file, `${Object.keys(others).length > 0 ? dump(others) : ''}${text}`);
  const { code, said } = await told(['validate', 'examples/montfort', '--today', '2026-11-15', '--json'], top, language);
  expect(code, said).toBeLessThan(2);
  const { outcomes }: { outcomes: readonly { problems: readonly { at: { path: string }; severity: string }[] }[] } =
    JSON.parse(said);
  expect(
    outcomes.flatMap(({ problems }) => problems.filter(({ at, severity }) => at.path.endsWith(path) && severity !== 'info')),
  ).toEqual([]);
});

test('each command that the prose of a page names exists, with its options', async () => {
  const named = pages
    .filter(({ path }) => path !== 'CHANGELOG.md')
    .flatMap(({ text }) => [...proseOf(text).matchAll(/`jalon ([^`]+)`/g)])
    .map(([, words = '']) => words.replace(/\s+/g, ' '));
  const commands = new Set(named);
  expect(commands.size).toBeGreaterThan(60);
  for (const command of commands) {
    const [verb = '', second = ''] = command.split(' ');
    const inner = /^(?:template|import|export)$/.test(verb) && /^[a-z-]+$/.test(second) ? [verb, second] : [verb];
    // What asks for help or for the version is typed as it stands; another option alone is one of the guided session.
    const isWhole = /^(?:help|--help|--version)$/.test(verb);
    const path = verb.startsWith('-') ? ['guide'] : inner;
    const { code, said } = await told(isWhole ? command.split(' ') : [...path, '--help'], home, 'en');
    expect(code, command).toBe(0);
    if (isWhole) continue;
    for (const option of command.match(/(?<=^|[ [])--[a-z-]+/g) ?? []) expect(said, command).toContain(option);
  }
});
