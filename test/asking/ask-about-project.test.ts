// Only what nobody said yet is asked, and a name is asked again until it leads somewhere.
import { expect, test } from 'vitest';
import { type Asked, askAboutProject, type Prompter } from '../../src/asking/index.ts';

const past = { start: '2020-03', end: '2026-03' };
const current = { start: '2026-03', end: '2032-03' };
const known: Record<string, readonly string[]> = { redon: ['Redon'], montfort: ['Montfort A', 'Montfort B'] };

function scripted(answers: readonly (string | number)[]): { prompter: Prompter; asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  const next = (question: string): string | number => {
    asked.push(question);
    return left.shift() ?? '';
  };
  return {
    asked,
    prompter: {
      text: async (question, byDefault) => String(next(question) || byDefault),
      choose: async (question) => Number(next(question)),
    },
  };
}
const kinds = ['plan', 'roadmap'].map((value) => ({ value, says: value }));
const methods = ['five-steps', 'none'].map((value) => ({ value, says: value }));
const rest = { kind: 'plan', method: 'five-steps', lead: '', electedLead: '', isExcel: false };
const about = (prompter: Prompter, more: Asked<string>['known'] = rest, territoryTyped?: string) =>
  askAboutProject<string>(prompter, {
    known: more,
    territoryTyped,
    kinds,
    methods,
    terms: [past, current],
    currentTerm: current,
    titleFor: ({ start, end }) => `Projet ${start}/${end}`,
    find: (name) => known[name] ?? [],
    says: (name) => name,
    language: 'fr',
  });

test('one match is taken, the title follows the term that was chosen', async () => {
  const { prompter, asked } = scripted(['redon', 0, '']);
  expect(await about(prompter)).toEqual({ ...rest, territory: 'Redon', term: past, title: 'Projet 2020-03/2026-03' });
  expect(asked.length).toBe(3);
});

test('several matches are a choice, of which one is to look again', async () => {
  const { prompter } = scripted(['montfort', 2, 'montfort', 1, 1, 'Mon titre']);
  expect(await about(prompter)).toEqual({ ...rest, territory: 'Montfort B', term: current, title: 'Mon titre' });
});

test('a name that was typed already, of several, is asked about at once, and can be given up for another', async () => {
  const { prompter, asked } = scripted([1, 1, '']);
  expect(await about(prompter, rest, 'montfort')).toMatchObject({ territory: 'Montfort B' });
  expect(asked).toHaveLength(3);
  const again = scripted([2, 'redon', 1, '']);
  expect(await about(again.prompter, rest, 'montfort')).toMatchObject({ territory: 'Redon' });
});

test('no match is said: the name is kept as it is, or another is asked for; nothing typed is for later', async () => {
  const kept = scripted(['atlantide', 0, 1, '']);
  expect(await about(kept.prompter)).toMatchObject({ territory: { name: 'atlantide' } });
  expect(kept.asked[1]).toContain('«\u00a0atlantide\u00a0»');
  const { prompter } = scripted(['atlantide', 1, 'redon', 1, '']);
  expect(await about(prompter)).toMatchObject({ territory: 'Redon' });
  expect(await about(scripted(['', 1, '']).prompter)).toMatchObject({ territory: null });
});

test('what is known is not asked', async () => {
  const { prompter, asked } = scripted([1]);
  expect(await about(prompter, { ...rest, territory: 'Redon', title: 'T' })).toEqual({
    ...rest,
    territory: 'Redon',
    term: current,
    title: 'T',
  });
  expect(asked).toEqual(['Le mandat\u00a0:']);
});

test('at most eight questions, and a way back from each', async () => {
  const { prompter, asked } = scripted(['redon', 1, 1, 1, 'Titre', 'Cheffe de projet', 'Vice-présidence']);
  const all = { kind: 'roadmap', method: 'none', term: current, title: 'Titre', lead: 'Cheffe de projet', isExcel: false };
  expect(await about(prompter, {})).toEqual({ ...all, territory: 'Redon', electedLead: 'Vice-présidence' });
  expect(asked.length).toBeLessThanOrEqual(8);
  // Back from the kind to the territory, then from the title to the term.
  const again = scripted(['redon', 2, '', 0, 0, 1, '<', 0, '', '', '']);
  expect(await about(again.prompter, {})).toEqual({ ...rest, territory: null, term: past, title: 'Projet 2020-03/2026-03' });
});

test('whether to fill it in with Excel is asked last, no by default, and can be gone back from', async () => {
  const { isExcel: _, ...others } = rest;
  for (const [answer, isExcel] of [
    [0, false],
    [1, true],
  ] as const) {
    const { prompter, asked } = scripted(['redon', 1, '', answer]);
    expect(await about(prompter, others)).toMatchObject({ isExcel });
    expect(asked.at(-1)).toContain('Excel');
  }
  const { prompter } = scripted(['redon', 1, 'Un', 2, 'Deux', 1]);
  expect(await about(prompter, others)).toMatchObject({ title: 'Deux', isExcel: true });
});
