// Whatever comes back as JSON, from a sitting or from the page of a ballot: each of its words is written or told, and again changes nothing.
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { open } from '../../src/index.ts';
import { home } from '../house/sources.ts';
import { typed } from './typed.ts';

const begin = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'jalon-answers-unsaid-'));
  cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });
  return root;
};
const writtenIn = (root: string): string =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:yaml|md)$/.test(path) && statSync(join(root, path)).isFile())
    .sort()
    .map((path) => `${path}\n${readFileSync(join(root, path), 'utf8')}`)
    .join('\n');

async function lostOf(file: object, words: readonly string[], wanted: readonly string[]): Promise<readonly string[]> {
  const root = begin();
  writeFileSync(join(root, 'f.json'), JSON.stringify(file));
  const { out, err } = await typed(root, '2026-11-24', words);
  const written = writtenIn(root);
  await typed(root, '2026-11-24', words);
  expect(writtenIn(root)).toBe(written);
  return wanted.filter((word) => !`${out}${err}${written}`.includes(word));
}

/** Of what the project knows, and of what it does not. */
const sitting = (isKnown: boolean) => ({
  kind: 'jalon-sitting',
  version: 1,
  madeFrom: { fingerprint: '0123456789abcdef', date: '2026-11-20' },
  weights: ['cost', 'expectation', 'feasibility', isKnown ? 'cohesion' : 'motCritere'].map((criterion, at) => ({
    ...{ criterion, points: 10 + at, before: 0.25 },
  })),
  ballots: [{ voter: isKnown ? 'PE-01' : 'motVotant', year: 2031, points: { motPoids: 4 } }],
  scores: [
    {
      action: isKnown ? 'AC-001' : 'motAction',
      criterion: isKnown ? 'feasibility' : 'motEchelle',
      score: 2,
      before: 5,
      reason: 'motMotif',
    },
  ],
  envelopes: [{ year: isKnown ? 2026 : 2071, nature: 'investment', amount: 123_456, before: 1 }],
  rules: [{ rule: 'exclusive', actions: isKnown ? ['AC-001', 'AC-002'] : ['motRegle', 'AC-002'], holds: true }],
  decisions: ['motDecision'],
});

test.each([true, false])('a sitting, of what the project knows: %s', async (isKnown) => {
  const wanted = isKnown
    ? ['motMotif', 'motDecision', 'Bulletin de', '123 456']
    : ['motCritere', 'motVotant', 'motAction', 'motEchelle', 'motMotif', 'motRegle', '2071', 'motDecision'];
  const spaced = wanted.map((word) => word.replace('123 456', '123\u202f456'));
  expect(await lostOf(sitting(isKnown), ['import', 'live', 'f.json', '--yes'], spaced)).toEqual([]);
});

test('a ballot of a page', async () => {
  const { project } = open(begin(), { today: '2026-11-24' });
  const criteria = (project?.criteria.criteria ?? []).map(({ id, scale }) => ({ id, min: scale?.min, max: scale?.max }));
  const [territory, title] = [project?.info.territory?.siren ?? null, project?.info.title];
  const file = {
    ...{
      kind: 'jalon-ballot',
      version: 1,
      subject: { project: { title, siren: territory }, criteria },
      year: 2031,
      motHaut: 'merci',
    },
    ballot: {
      ...{ voter: 'PE-01', date: '2026-11-20', weights: { points: { motPoids: 100 } }, 'x-motAutre': 'à revoir' },
      scores: { 'AC-001': { feasibility: 4, motNote: 2 }, motAction: { feasibility: 3 }, 'AC-002': { feasibility: 9 } },
    },
  };
  const wanted = ['motHaut', 'motPoids', 'motAutre', 'motNote', 'motAction', 'AC-002.feasibility', 'feasibility: 4'];
  expect(await lostOf(file, ['import', 'ballots', 'f.json'], wanted)).toEqual([]);
});
