// A folder or a dead link in the place of a file, and the lines that git leaves between two versions, are problems of the project.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { typed } from '../cli/typed.ts';
import { home } from '../house/sources.ts';

function project(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-as-meant-'));
  cpSync(join(home, 'examples/montfort'), join(cwd, 'p'), { recursive: true });
  return cwd;
}
const lay = (cwd: string, path: string, text: string): void => {
  mkdirSync(dirname(join(cwd, 'p', path)), { recursive: true });
  writeFileSync(join(cwd, 'p', path), text);
};

/** The lines that `validate` says of these files, and its exit code. */
async function told(cwd: string, ...about: readonly string[]) {
  const { code, out: told, err } = await typed(cwd, '2026-11-24', ['validate', 'p']);
  const out = told.replaceAll(/[\u00a0\u202f]/g, ' ');
  expect(err).toBe('');
  return { code, lines: out.split('\n').filter((line) => about.some((path) => line.startsWith(`p/${path}:`))) };
}

describe.each(['project.yaml', 'plan.yaml', 'actions/AC-099-nouvelle.yaml', 'texts/programme/intro.md'])('%s', (path) => {
  test('is a folder', async () => {
    const cwd = project();
    rmSync(join(cwd, 'p', path), { force: true });
    mkdirSync(join(cwd, 'p', path), { recursive: true });
    expect(await told(cwd, path)).toEqual({
      code: 1,
      lines: [`p/${path}:1:1  ✗ erreur  impossible à lire : c’est un dossier  file/not-readable`],
    });
  });

  test('is a link that leads nowhere', async () => {
    const cwd = project();
    rmSync(join(cwd, 'p', path), { force: true });
    mkdirSync(dirname(join(cwd, 'p', path)), { recursive: true });
    symlinkSync('nulle-part', join(cwd, 'p', path));
    expect(await told(cwd, path)).toEqual({
      code: 1,
      lines: [`p/${path}:1:1  ✗ erreur  impossible à lire : introuvable  file/not-readable`],
    });
  });
});

const both = (one: string, other: string): string => `<<<<<<< HEAD\n${one}\n=======\n${other}\n>>>>>>> projet\n`;

describe('what git leaves', () => {
  test.each([
    ['needs.yaml', '\n'],
    ['needs.yaml', '\r\n'],
    ['texts/programme/intro.md', '\n'],
  ])('in %s, each conflict at its line', async (path, end) => {
    const cwd = project();
    const text = `# Une ligne.\n${both('- id: ND-01', '- id: ND-02')}# Une autre.\n${both('a: 1', 'a: 2\n||||||| base\na: 0')}`;
    lay(cwd, path, text.replaceAll('\n', end));
    const says = '✗ erreur  git a laissé ici deux versions côte à côte  file/conflict';
    expect(await told(cwd, path)).toEqual({ code: 1, lines: [`p/${path}:2:1  ${says}`, `p/${path}:8:1  ${says}`] });
  });

  test('a title underlined with seven signs is none', async () => {
    const cwd = project();
    lay(cwd, 'texts/programme/intro.md', 'Introduction\n=======\n\n> ceci\n\n<<<<<<< trop\n');
    expect((await told(cwd, 'texts/programme/intro.md')).lines.filter((line) => line.includes('conflict'))).toEqual([]);
  });

  test('in what jalon remembers of its documents', async () => {
    const cwd = project();
    const line = (print: string): string => `    "build/programme.docx": "${print.repeat(64)}"`;
    lay(cwd, '.jalon/outputs.json', `{\n  "jalon": 1,\n  "outputs": {\n${both(line('a'), line('b'))}  }\n}\n`);
    expect((await told(cwd, '.jalon/outputs.json')).lines).toEqual([
      'p/.jalon/outputs.json:4:1  ! alerte  git a laissé ici deux versions côte à côte : jalon se fie aux deux  file/conflict-remembered',
    ]);
  });
});
