// A great many projects are checked by two threads: what is said is the same, byte for byte.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli.ts';
import { dealt } from '../../src/commands/each-standing.ts';
import type { Outcome } from '../../src/model/index.ts';
import { findProjects, packageHome } from '../../src/reading/index.ts';
import { deal } from '../../src/running/index.ts';

const count = 210;
/** Sound, with a warning, with an error, waived, unreadable, without a method, with a method of its own that is wrong. */
const kinds: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'needs.yaml': 'needs:\n  - {id: ND-01, statement: Un accès}\n' },
  { 'actions/AC-1-ouvrir.yaml': 'id: AC-1\ntitle: Ouvrir\nneeds: [ND-99]\n' },
  { 'actions/AC-1-ouvrir.yaml': 'id: AC-1\ntitle: Ouvrir\nneeds: [ND-99] # jalon-ignore reference/unknown: à venir\n' },
  { 'actions/AC-1-ouvrir.yaml': 'id: AC-1\ntitle: Salle : la mairie\n', 'project.yaml': 'titre: x\n' },
  { 'project.yaml': 'format: 1\ntitle: Essai\nmethod: none\n' },
  { 'project.yaml': 'format: 1\ntitle: Essai\nmethod: maison\n', 'templates/methods/maison.yaml': 'steps: 7\n' },
];

const cwd = mkdtempSync(join(tmpdir(), 'jalon-many-'));
for (let project = 0; project < count; project++)
  for (const [path, text] of Object.entries({ 'project.yaml': 'format: 1\ntitle: Essai\n', ...kinds[project % kinds.length] })) {
    const full = join(cwd, `P-${String(project).padStart(3, '0')}`, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
const roots = findProjects([cwd], cwd);

async function outcomes(threads: number): Promise<Outcome<unknown>[]> {
  const all: Outcome<unknown>[] = [];
  for await (const outcome of dealt(roots, { cwd, today: '2026-11-24' }, threads)) all.push(outcome);
  return all;
}

async function said(paths: readonly string[], format: string): Promise<string> {
  const out: string[] = [];
  await run(['validate', ...paths, '--format', format], {
    cwd,
    today: '2026-11-24',
    colour: 0,
    interactive: false,
    live: false,
    width: 100,
    now: () => 0,
    language: 'fr',
    out: (text) => out.push(text),
    err: (text) => out.push(text),
  });
  return out.join('');
}

test('outcomes are the same with and without threads', { timeout: 60_000 }, async () => {
  const alone = await outcomes(0);
  expect(alone.map(({ root }) => root)).toEqual(roots.map((root) => root.slice(cwd.length + 1)));
  expect(new Set(alone.flatMap(({ problems }) => problems).map(({ code }) => code)).size).toBeGreaterThan(3);
  for (const threads of [1, 3]) expect(JSON.stringify(await outcomes(threads))).toBe(JSON.stringify(alone));
});

test('the built thread does its share by itself', async () => {
  const some = roots.slice(0, 3);
  const made: unknown[] = [];
  const refuse = (): never => {
    throw new Error('the thread did not do it');
  };
  const script = join(packageHome(), 'dist', 'commands', 'checking-thread.js');
  const job = { tasks: some, common: { cwd, today: '2026-11-24' }, script, threads: 1, here: refuse, lost: refuse };
  for await (const outcome of deal(job)) made.push(outcome);
  expect(made).toEqual((await outcomes(0)).slice(0, 3));
});

test('the command says of many what it says of few', { timeout: 60_000 }, async () => {
  const names = roots.map((root) => root.slice(cwd.length + 1));
  const parts = [names.slice(0, 105), names.slice(105)];
  const whole = JSON.parse(await said(names, 'json'));
  const halves = await Promise.all(parts.map(async (part) => JSON.parse(await said(part, 'json'))));
  expect(whole.outcomes).toEqual(halves.flatMap(({ outcomes: some }) => some));
  expect(whole.checked.projects).toBe(count);
});
