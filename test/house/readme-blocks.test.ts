// Every block of code of the README and of LISEZMOI does what it is there for: programs and lines of a shell run.
// Console blocks, with what they print, are made again by readme.test.ts.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { run } from '../../src/cli.ts';
import { wordsOf } from '../words-of.ts';
import { home } from './sources.ts';

vi.setConfig({ testTimeout: 120_000 });

interface Block {
  readonly of: string;
  readonly kind: string;
  readonly text: string;
}

const files = ['README.md', 'LISEZMOI.md'];
const languageOf = (of: string): 'fr' | 'en' => (of.startsWith('LISEZMOI') ? 'fr' : 'en');

const blocks: readonly Block[] = files.flatMap((file) =>
  [...readFileSync(home + file, 'utf8').matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(({ index, 1: kind = '', 2: text = '' }) => ({
    of: `${file}:${
      readFileSync(home + file, 'utf8')
        .slice(0, index)
        .split('\n').length
    }`,
    kind,
    text,
  })),
);
const ofKind = (kind: string): readonly Block[] => blocks.filter((block) => block.kind === kind);

/** A folder of its own, with the examples in it. */
function place(): string {
  const top = mkdtempSync(join(tmpdir(), 'jalon-'));
  cpSync(join(home, 'examples'), join(top, 'examples'), { recursive: true });
  return top;
}

test('each block is of a kind that is held to what it says', () => {
  expect([...new Set(blocks.map(({ kind }) => kind))].sort()).toEqual(['console', 'js', 'sh']);
  expect(ofKind('console').every(({ text }) => text.startsWith('$ jalon '))).toBe(true);
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

async function told(words: readonly string[], cwd: string, language: 'fr' | 'en'): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const write = (text: string): void => {
    said.push(text);
  };
  const code = await run(words, {
    cwd,
    today: '2026-11-24',
    colour: 0,
    interactive: false,
    width: 110,
    now: () => 0,
    language,
    out: write,
    err: write,
  });
  return { code, said: said.join('') };
}

const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync(`${home}package.json`, 'utf8'));

describe.each(ofKind('sh'))('the lines at $of', ({ of, text }) => {
  const top = place();
  const project = join(top, 'examples/montfort');
  test.each(text.trim().split('\n'))('%s', async (line) => {
    const steps = line.split(' && ');
    // Installing is npm’s work, which builds what runs.
    expect(steps.filter((step) => step === 'npm ci').every(() => scripts['prepare'] === 'node bin/build.js')).toBe(true);
    expect(steps.filter((step) => step === 'npm test').every(() => scripts['test'] !== undefined)).toBe(true);
    for (const step of steps.filter((one) => !/^npm (?:ci|test)$/.test(one))) {
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
      const { code, said } = await told(words, isElsewhere ? top : project, languageOf(of));
      expect(code, said).toBe(0);
    }
  });
});

describe.each(files)('%s', (file) => {
  const prose = readFileSync(home + file, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  const commands = [...prose.matchAll(/`jalon ([^`]+)`/g)].map(([, words = '']) => words.replace(/\s+/g, ' '));
  test('each command that its prose names exists, with its options', async () => {
    expect(commands.length).toBeGreaterThan(50);
    for (const command of new Set(commands)) {
      const [verb = '', second = ''] = command.split(' ');
      const path = /^(?:template|import|export)$/.test(verb) && /^[a-z-]+$/.test(second) ? [verb, second] : [verb];
      const { code, said } = await told([...path, '--help'], home, 'en');
      expect(code, command).toBe(0);
      for (const option of command.match(/(?<=^|[ [])--[a-z-]+/g) ?? []) expect(said, command).toContain(option);
    }
  });
});
