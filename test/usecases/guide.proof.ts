// The things of a guided session: each asks fields of the schemas, in words, and what it writes is what `set` and `add` understand.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Answered, Prompter, Question } from '../../src/asking/index.ts';
import { run } from '../../src/cli.ts';
import type { Language } from '../../src/model/index.ts';
import { withValues } from '../../src/usecases/changes/assigned.ts';
import { boardOf } from '../../src/usecases/guide/board.ts';
import { allSteps, nextThings, stages, stepFor } from '../../src/usecases/guide/registry.ts';
import { lineOf } from '../../src/usecases/guide/typed.ts';
import { workOn } from '../../src/usecases/work-on.ts';
import { guideWords } from '../../src/wording/project/guide.ts';
import { quiet } from '../cli/typed.ts';
import { home } from '../house/sources.ts';

const today = '2026-11-28';

async function boardAt(example: string, language: Language) {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-'));
  const root = join(cwd, 'p');
  cpSync(join(home, 'examples', example), root, { recursive: true });
  const { result } = await workOn(root, { cwd, today, named: [], organisation: null }, (context) => boardOf(context, language));
  if (result === undefined) throw new Error(`${example} cannot be read`);
  return { root, board: result };
}

/** What suits a question: its first choice, or a text that its field understands. */
function replyTo(question: Question): readonly string[] {
  const [choice] = question.choices;
  if (choice !== undefined) return [choice.value];
  const texts = ['Des mots', '2027', '2027-03-15', '12', 'oui'];
  return [texts.find((text) => question.fault(text) === null) ?? ''];
}

const cases = [
  { example: 'montfort', language: 'fr' },
  { example: 'roche-aux-fees', language: 'en' },
] as const;

test.each(cases)(
  'every thing asks in words, and `set` understands what it writes ($example, $language)',
  async ({ example, language }) => {
    const { root, board } = await boardAt(example, language);
    const written: string[] = [];
    for (const step of allSteps) {
      const form = step.form(board);
      if (form === null) continue;
      const answered: Answered[] = [];
      for (const asks of form.asks) {
        const question = asks(new Map(answered.map((one) => [one.question.key, one.reply])));
        if (question !== null) answered.push({ question, reply: replyTo(question) });
      }
      expect(answered.filter(({ question }) => question.label === '' || /[a-z][A-Z]|\.\*/.test(question.label))).toEqual([]);
      for (const command of form.commands(answered)) {
        written.push(step.id);
        expect(lineOf(command, language)).toMatch(/^jalon [a-z]+/);
        const [verb, id = '', ...assignments] = command;
        if (verb === 'set') expect(withValues(root, id, assignments).length).toBeGreaterThan(0);
      }
    }
    expect(new Set(written).size).toBeGreaterThan(allSteps.length / 2);
  },
);

/** Answers in turn: a text as typed, or the beginning of the line that is chosen. */
function voting(answers: readonly string[]): Prompter {
  const left = [...answers];
  return {
    text: async () => left.shift() ?? '',
    choose: async (question, choices) => {
      const answer = left.shift() ?? '';
      const at = choices.findIndex((one) => one.includes(answer));
      if (at === -1) throw new Error(`${answer} is not among ${choices.join(', ')} of ${question}`);
      return at;
    },
  };
}

test('at a terminal a ballot is given in any way, and its command holds all that was answered', async () => {
  const { board } = await boardAt('montfort', 'fr');
  const talk = allSteps.find(({ id }) => id === 'ballot')?.form(board)?.talk;
  const titles = (board.project.criteria.criteria ?? []).map(({ title }) => title);
  const [first = '', second = ''] = titles;
  const rest = titles.slice(2, -1).flatMap((title) => [title, 'un cran']);
  const last = titles.length > 2 ? ['un cran'] : [];
  const said = await talk?.(voting(['PE-01', 'cartes', first, second, 'égal', ...rest, ...last, '4', 'C’est bien', 'Oui']));
  const line = lineOf(said ?? [], 'fr');
  expect(line).toMatch(/^jalon add bulletin \S.* ratio=4 --by cartes$/);
  expect(line).toContain(`${first},${second}`);
});

test('a file of answers gives a ballot by cards in the words of the command line', async () => {
  const { board } = await boardAt('montfort', 'fr');
  const form = allSteps.find(({ id }) => id === 'ballot')?.form(board);
  const said: Readonly<Record<string, readonly string[]>> = {
    voter: ['PE-01'],
    way: ['cards'],
    answers: ['coût', '-', 'attente,faisabilité'],
  };
  const answered: Answered[] = [];
  for (const asks of form?.asks ?? []) {
    const question = asks(new Map(answered.map((one) => [one.question.key, one.reply])));
    if (question !== null) answered.push({ question, reply: said[question.key] ?? [] });
  }
  expect(answered.map(({ question }) => question.key)).toEqual(['voter', 'way', 'answers']);
  expect(form?.commands(answered)[0]?.slice(3)).toEqual(['coût', '-', 'attente,faisabilité', '--by', 'cartes']);
});

test('the ways of a ballot are told by the words of the page on the session', async () => {
  const { board } = await boardAt('montfort', 'fr');
  const form = allSteps.find(({ id }) => id === 'ballot')?.form(board);
  const way = form?.asks.map((asks) => asks(new Map())).find((question) => question?.key === 'way');
  const words = ['points', 'cartes', 'paires', 'meilleur-pire', 'pourcentages', 'ordre', 'arbitrages'];
  expect(way?.choices.map(({ says }) => says)).toEqual(words);
  expect(way?.choices.flatMap(({ names }) => names)).toContain('meilleur et pire');
});

test('a thing is named by its title, which may be what changes', async () => {
  const { root, board } = await boardAt('montfort', 'fr');
  const [{ id = '', title = '' } = {}] = board.project.actions;
  const named = withValues(root, title, ['titre=Tout autre chose', 'avancement=40']);
  expect(named).toEqual(withValues(root, id, ['titre=Tout autre chose', 'avancement=40']));
});

test('each condition of the method is settled by a thing, and a new project has a first one for each step', async () => {
  const { board } = await boardAt('montfort', 'fr');
  const gates = (board.method?.steps ?? []).flatMap(({ id, gate = [] }) => gate.map((one) => `${id}/${one.id}`));
  expect(gates.filter((one) => !allSteps.some(({ settles }) => settles.includes(one)))).toEqual([]);
  const nothing = { ...board.project, actors: {}, meetings: [], axes: {}, indicators: [], criteria: {} };
  const first = (subject: string) => stepFor({ ...board, project: nothing }, subject)?.id;
  expect(
    ['launch/leads-named', 'programme/axes-filled', 'programme/axes-approved', 'implementation/plan-frozen'].map(first),
  ).toEqual(['person', 'axis', 'meeting', 'meeting']);
  expect(['implementation/actions-scored', 'evaluation/indicators-measured'].map(first)).toEqual(['criterion', 'indicator']);
});

test('a survey that is there is answered, and not made again', async () => {
  const { root, board } = await boardAt('montfort', 'fr');
  const { surveys } = board.project;
  const first = (those: typeof surveys) =>
    stepFor({ ...board, project: { ...board.project, surveys: those } }, 'diagnostic/survey-answered');
  expect(first([])?.id).toBe('survey');
  const step = first(surveys);
  expect(step?.id).toBe('survey-answers');
  const form = step?.form(board);
  const question = form?.asks[0]?.(new Map()) ?? null;
  expect([question?.fault('ailleurs.csv'), question?.fault('project.yaml')]).toEqual([expect.stringContaining('ailleurs'), null]);
  expect(question && form?.commands([{ question, reply: [join(root, 'réponses.csv')] }])).toEqual([
    ['import', 'enquête', join(root, 'réponses.csv'), '--yes'],
  ]);
});

test('what is late, awaited or not followed is no longer asked once the session did what it proposes about it', async () => {
  const { root } = await boardAt('montfort', 'fr');
  const silent = { ...quiet, cwd: root, today, width: 80 } as const;
  const does = async (...words: readonly string[]) => expect(await run([...words], silent)).toBe(0);
  await does('set', 'AC-001', 'jalons.1.date=2026-10', 'jalons.2.date=2026-09', 'tâches.1.début=2026-09', 'tâches.1.fin=2026-10');
  await does('add', 'communication', 'Les lieux', 'destinataire=habitants', 'date=2026-10-01', 'état=prévue');
  await does('add', 'décision', 'Le lieu est choisi', '--in', 'MT-01', 'échéance=2026-11-20');
  await does('add', 'évaluation', '--year', '2025');
  await does('add', 'recommandation', 'Aller vers les communes', 'échéance=2026-06');
  const said = async (code: string, replies: Readonly<Record<string, string>>): Promise<string | undefined> => {
    const settings = { cwd: root, today, named: [], organisation: null };
    const { result: board } = await workOn(root, settings, (context) => boardOf(context, 'fr'));
    if (board === undefined || board.status.todos.every((one) => one.code !== code)) return undefined;
    const step = stepFor(board, code);
    const answered: Answered[] = [];
    const form = step?.form(board);
    for (const asks of form?.asks ?? []) {
      const question = asks(new Map(answered.map((one) => [one.question.key, one.reply])));
      if (question === null) continue;
      const reply = replies[question.label] ?? (question.isRequired ? question.choices[0]?.value : undefined);
      answered.push({ question, reply: reply === undefined ? [] : [reply] });
    }
    for (const command of form?.commands(answered) ?? []) await does(...command);
    return step?.id;
  };
  const steps = [
    await said('milestone-late', {
      'Ouverture dans les quatre premières communes': 'oui',
      'Ouverture dans les quatre autres communes': 'oui',
    }),
    await said('task-late', { 'Réserver les salles et les créneaux avec les communes': 'done' }),
    await said('decision-overdue', { Suite: 'done' }),
    await said('piece-late', { État: 'done' }),
    await said('recommendation-late', {}),
    await said('recommendation-late', { 'Aller vers les communes': 'done' }),
  ];
  expect(steps).toEqual(['progress', 'progress', 'outcome', 'published', 'evaluation', 'follow-up']);
  // The example has others of its own.
  for (let count = 0; count < 9; count += 1) await said('decision-overdue', { Suite: 'done' });
  for (let count = 0; count < 9; count += 1) await said('piece-late', { État: 'done' });
  const codes = ['milestone-late', 'task-late', 'decision-overdue', 'piece-late', 'recommendation-late'];
  expect(await Promise.all(codes.map((code) => said(code, {})))).toEqual(codes.map(() => undefined));
});

test('a method of another kind is led by what it proposes to type', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'jalon-'));
  const silent = { ...quiet, cwd, today, width: 80 } as const;
  expect(await run(['init', 'p', '--method', 'syndicat', '--title', 'T', '--yes'], silent)).toBe(0);
  const settings = { cwd, today, named: [], organisation: null };
  const { result: board } = await workOn(join(cwd, 'p'), settings, (context) => boardOf(context, 'fr'));
  const next = board === undefined ? [] : nextThings(board, 20).map(({ step }) => step.id);
  expect(next).toEqual(expect.arrayContaining(['person', 'survey', 'need', 'axis', 'action', 'meeting']));
});

test('each thing has its words in both languages, and no two things of one part share them', () => {
  for (const language of ['fr', 'en'] as const) {
    const things: Readonly<Record<string, readonly string[]>> = guideWords[language].things;
    for (const { steps } of stages) {
      const names = steps.map(({ id }) => things[id]?.[0]);
      expect(names).not.toContain(undefined);
      expect(new Set(names).size).toBe(names.length);
    }
  }
  expect(new Set(allSteps.map(({ id }) => id)).size).toBe(allSteps.length);
});

test.each(cases)(
  'something comes next, each thing once, and no more than is asked ($example, $language)',
  async ({ example, language }) => {
    const { board } = await boardAt(example, language);
    const next = nextThings(board, 3);
    expect(next.length).toBeGreaterThan(0);
    expect(next.length).toBeLessThanOrEqual(3);
    expect(new Set(next.map(({ step }) => step.id)).size).toBe(next.length);
  },
);

test.each([
  ['2025', 'DE-2024-003'],
  ['2026', null],
])('the plan of %s is frozen by the decision that approves it, where one does', async (year, approving) => {
  const { board } = await boardAt('roche-aux-fees', 'fr');
  const form = allSteps.find(({ id }) => id === 'frozen-plan')?.form(board);
  const [, decision] = (form?.asks ?? []).map((asks) => asks(new Map([['year', [year]]])));
  expect(decision?.proposed).toEqual([approving ?? decision?.choices[0]?.value]);
});
