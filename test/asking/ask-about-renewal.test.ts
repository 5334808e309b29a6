// A term that cannot follow is asked again; each unfinished action is decided on, with a way back; nothing is opened before somebody says yes.
import { expect, test } from 'vitest';
import { askAboutRenewal, type Prompter } from '../../src/asking/index.ts';

const next = { start: '2026-03', end: '2032-03' };

function about(answers: readonly (string | number)[], count: number) {
  const left = [...answers];
  const asked: string[] = [];
  const last: string[] = [];
  const said = (question: string): string | number => {
    asked.push(question);
    return left.shift() ?? '';
  };
  const prompter: Prompter = {
    text: async (question, byDefault) => String(said(question) || byDefault),
    choose: async (question, choices) => {
      last.push(choices.at(-1) ?? '');
      return Number(said(question));
    },
  };
  const made = askAboutRenewal(prompter, {
    term: null,
    title: null,
    nextTerm: next,
    readTerm: (typed) => (typed === '2026-03/2032-03' ? next : null),
    titleFor: ({ start }) => `Projet ${start}`,
    unfinished: Array.from({ length: count }, (_, index) => ({ id: `AC-${index + 1}`, says: `AC-${index + 1} X` })),
    language: 'fr',
  });
  return made.then(({ fates, ...rest }) => ({ ...rest, fates: Object.fromEntries(fates), asked, last }));
}

test('what stands by default is the next term, under the same title', async () => {
  const { asked, last: _, ...made } = await about(['2020', '', '', 0], 0);
  expect(made).toEqual({ term: next, title: 'Projet 2026-03', fates: {} });
  expect(asked[1]).toContain('«\u00a02020\u00a0»');
});

test('carried over, closed with a reason that must be given, done', async () => {
  const { fates, asked } = await about(['', 0, 1, '', ' Sans objet ', 2, '', 0], 3);
  expect(fates).toEqual({ 'AC-1': { do: 'carry' }, 'AC-2': { do: 'close', reason: 'Sans objet' }, 'AC-3': { do: 'finish' } });
  expect(asked.at(-1)).toContain('1 action reconduite, 1 close, 1 réalisée');
});

test('the way back leads to the action before, and a no to the first', async () => {
  const { fates, last } = await about(['', 0, 3, 2, 0, '', 1, 2, 2, '', 0], 2);
  expect(last.slice(0, 3)).toEqual(['elle est réalisée', '‹ Action précédente', 'elle est réalisée']);
  expect(fates).toEqual({ 'AC-1': { do: 'finish' }, 'AC-2': { do: 'finish' } });
});

test('« < » typed for a reason or for the title leads back, and is never kept', async () => {
  const { fates, title, asked } = await about(['', 1, '<', 1, 'Sans objet', '<', 2, 'Le suivant', 0], 1);
  expect({ fates, title }).toEqual({ fates: { 'AC-1': { do: 'finish' } }, title: 'Le suivant' });
  expect(asked.filter((question) => question.includes('«\u00a0<\u00a0» pour revenir'))).toHaveLength(4);
});

test('many may be carried over at once', async () => {
  expect((await about(['', 1, '', 0], 9)).fates['AC-9']).toEqual({ do: 'carry' });
  expect(Object.keys((await about(['', 0, 2, 2, 2, 2, '', 0], 4)).fates)).toHaveLength(4);
});
