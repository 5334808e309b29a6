// jalon validate --fix: each fix silences its own finding, touches its own line, and leaves nothing to the second run.
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, marksIn, placed, problemsIn } from '../checking/marked.ts';
import { typed } from './typed.ts';

const fixtures = folder('test/fixtures/fixes');

const jalon = (cwd: string, line: string, colour: 0 | 1 = 0) => typed(cwd, '2026-01-01', line.split(' '), { colour, width: 100 });

const copyOf = (root: string): string => {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-'));
  cpSync(root, cwd, { recursive: true });
  return cwd;
};
const filesIn = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );

describe.each(readdirSync(fixtures))('%s', (kind) => {
  const wrong = join(fixtures, kind, 'wrong');

  test('marks where its findings stand, each with a fix', () => {
    const problems = problemsIn(wrong);
    expect(problems.map(placed).sort()).toEqual(marksIn(wrong));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter(({ fix }) => fix === undefined)).toEqual([]);
  });

  test('is mended as expected, and once for all', async () => {
    const cwd = copyOf(wrong);
    const marked = marksIn(wrong).length;
    const first = await jalon(cwd, 'validate --fix');
    expect(filesIn(cwd)).toEqual(filesIn(join(fixtures, kind, 'fixed')));
    expect(problemsIn(cwd)).toEqual([]);
    expect(first.code).toBe(0);
    expect(marked).toBeGreaterThan(0);
    expect(await jalon(cwd, 'validate --fix')).toMatchObject({ code: 0, err: 'Rien à corriger sans vous.\n' });
    expect(filesIn(cwd)).toEqual(filesIn(join(fixtures, kind, 'fixed')));
  });

  test('shows the same in a dry run, and writes nothing', async () => {
    const cwd = copyOf(wrong);
    const { code, out, err } = await jalon(cwd, 'validate --fix --dry-run --patch');
    expect(code).toBe(1);
    expect(filesIn(cwd)).toEqual(filesIn(wrong));
    expect(err).toMatch(/rien n’a été écrit\.\n$/);
    const fixed = filesIn(join(fixtures, kind, 'fixed'));
    const changes = Object.entries(filesIn(wrong)).flatMap(([path, text]) =>
      text.split('\n').flatMap((line, index) => {
        const now = fixed[path]?.split('\n')[index];
        return line === now ? [] : [`-${line}`, `+${now}`];
      }),
    );
    const shown = out.split('\n').filter((line) => /^[-+](?!--|\+\+)/.test(line));
    expect(shown.sort()).toEqual(changes.sort());
  });
});

test('a line ended by CR LF, a mark at the start and no line end at the end stay', async () => {
  const cwd = copyOf(join(fixtures, 'answers', 'wrong'));
  const path = join(cwd, 'actions/AC-001-ouvrir.yaml');
  writeFileSync(path, '\ufeffid: AC-001\r\ntitle: Ouvrir\r\nstart:  mars 2026  # début\r\nPublish: non');
  await jalon(cwd, 'validate --fix');
  expect(readFileSync(path, 'utf8')).toBe('\ufeffid: AC-001\r\ntitle: Ouvrir\r\nstart:  2026-03  # début\r\npublish: false');
});

test('what is not understood stays, and what is left decides how it ends', async () => {
  const cwd = copyOf(join(fixtures, 'periods', 'wrong'));
  const path = join(cwd, 'actions/AC-001-ouvrir.yaml');
  const text =
    'id: AC-001\ntitle: Ouvrir\nstart: 05/03/2026\nend: bientôt\nstatut: fait\nbudget: [{planned: 24.000 €}, {planned: 1 234,50}]\n';
  writeFileSync(path, text);
  expect(await jalon(cwd, 'validate --fix')).toMatchObject({ code: 1, err: 'Rien à corriger sans vous.\n' });
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('a project whose own file is wrong is mended too', async () => {
  const cwd = copyOf(join(fixtures, 'quotes', 'wrong'));
  writeFileSync(join(cwd, 'project.yaml'), 'format: 1\nTitle: Essai\nmethod: none\n');
  expect(await jalon(cwd, 'validate --fix')).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, 'project.yaml'), 'utf8')).toContain('\ntitle: Essai\n');
});

test('--only mends only what it names', async () => {
  const cwd = copyOf(join(fixtures, 'values', 'wrong'));
  const path = join(cwd, 'actions/AC-001-ouvrir.yaml');
  writeFileSync(path, 'id: AC-001\ntitle: Ouvrir\nstart: mars 2026\nstatus: en cours\n');
  await jalon(cwd, 'validate --fix --only structure/unknown-value');
  expect(readFileSync(path, 'utf8')).toBe('id: AC-001\ntitle: Ouvrir\nstart: mars 2026\nstatus: in-progress\n');
});

test('machines read the report alone: what was mended is told beside it', async () => {
  const cwd = copyOf(join(fixtures, 'periods', 'wrong'));
  const { out, err } = await jalon(cwd, 'validate --fix --json');
  expect(JSON.parse(out).checked).toMatchObject({ errors: 0 });
  expect(err).toContain('mars 2026 → 2026-03');
});

test('a fix goes with its problem in the JSON report', async () => {
  const { out } = await jalon(join(fixtures, 'keys', 'wrong'), 'validate --json');
  expect(JSON.parse(out).outcomes[0].problems[0].fix).toEqual({
    path: 'actions/AC-001-ouvrir.yaml',
    pointer: ['Description'],
    change: { rename: 'description' },
  });
});
