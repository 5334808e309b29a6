// What was over when a term ended is no part of the next programme, and stays in all that is history.
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Checked } from '../../src/checking/index.ts';
import { compare } from '../../src/comparing/index.ts';
import type { Project } from '../../src/model/index.ts';
import { figureNow } from '../../src/project/progress/index.ts';
import { linksOf } from '../../src/project/thread/index.ts';
import { viewOf } from '../../src/rendering/view/index.ts';
import { readAndCheck } from '../../src/usecases/read-and-check.ts';
import { testAside } from '../cases.ts';
import { home } from '../house/sources.ts';
import { type Seen, typed } from './typed.ts';

const today = '2026-06-12';
const jalon = (cwd: string, ...words: string[]): Promise<Seen> => typed(cwd, today, words, { width: 100 });

/** `first`: a command of the former term. */
const renewed = async (first?: readonly string[]) => {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-')), 'p');
  cpSync(join(home, 'examples/roche-aux-fees'), root, { recursive: true });
  const read = () => readAndCheck(root, { today }).checked;
  if (first) expect(await jalon(root, ...first)).toMatchObject({ code: 0 });
  const before = read();
  await jalon(
    root,
    'renew',
    '--term',
    '2026-03/2032-03',
    '--carry',
    'all',
    '--close',
    'AC-13=Accord non obtenu',
    '--done',
    'AC-16',
  );
  return { root, before, after: read() };
};
/** For those that only read. */
let once: ReturnType<typeof renewed> | undefined;
const opened = () => (once ??= renewed());
const projectIn = ({ project }: Checked): Project => project ?? expect.fail('no project');

testAside('what was over is told apart in the project, and no longer in what ranks, plans and counts the programme', async () => {
  const { root, after } = await opened();
  const { actions, formerActions } = projectIn(after);
  expect(actions.map(({ id }) => id).sort()).toEqual(['AC-002', 'AC-003', 'AC-004', 'AC-008', 'AC-010', 'AC-011', 'AC-014']);
  expect(formerActions).toHaveLength(11);
  for (const command of [
    ['rank', '.'],
    ['plan', '.'],
    ['budget', '.', '--by', 'action'],
  ])
    expect((await jalon(root, ...command)).out, command.join(' ')).not.toMatch(/AC-0(?:01|05|13|16|18)/);
  // What one of them planned for the year still takes its share of the envelope.
  expect((await jalon(root, 'plan', '.')).out).toMatch(/5\s000\s€ pris par des actions réalisées ou abandonnées/u);
  const { out } = await jalon(root, 'budget', '.');
  expect(out).not.toMatch(/^ +2025 investissement/m);
});

test('it answers the needs that it answered, keeps its name, and is found in no rule anew', async () => {
  const { root, before, after } = await opened();
  const [was, is] = [before, after].map((one) =>
    linksOf(projectIn(one))
      .needs.get('ND-01')
      ?.actions.map(({ id }) => id)
      .sort(),
  );
  expect(is).toEqual(was);
  expect(is).toContain('AC-001');
  expect((await jalon(root, 'trace', 'AC-001')).out).toContain('Ouvrir un accueil numérique dans chaque commune');
  // « action/prerequisite-unmet » of what was said done, and the piece of communication that the term left late.
  expect(after.problems.map(({ code }) => code).filter((code) => !before.problems.some((one) => one.code === code))).toEqual([
    'action/prerequisite-unmet',
  ]);
});

test('it counts in the evaluations of its time, and is neither gone nor new to who compares', async () => {
  const { before, after } = await opened();
  const quoted = { of: 'programme', what: 'spent', period: 2025, value: 0 } as const;
  expect(figureNow(projectIn(after), quoted)).toBe(figureNow(projectIn(before), quoted));
  const state = (one: Checked) => ({ project: projectIn(one), today, measures: [] });
  const codes = compare(state(before), state(after)).map(({ code }) => code);
  expect(codes).toContain('action-done');
  expect(codes.filter((code) => code === 'action-gone' || code === 'action-new')).toEqual([]);
});

testAside('it belongs to the first term that ended with it', async () => {
  const { root } = await renewed();
  await jalon(root, 'renew', '--term', '2032', '--carry', 'all', '--done', 'AC-2');
  const terms = projectIn(readAndCheck(root, { today: '2032-06-12' }).checked).info.formerTerms ?? [];
  expect(terms.map(({ actions = [] }) => actions.length)).toEqual([11, 1]);
  expect(terms[1]?.actions).toEqual(['AC-002']);
});

testAside('it follows its id when somebody renames it', async () => {
  const { root } = await renewed();
  expect(await jalon(root, 'rename', 'AC-001', 'AC-091')).toMatchObject({ code: 0 });
  const [term] = projectIn(readAndCheck(root, { today }).checked).info.formerTerms ?? [];
  expect(term?.actions).toContain('AC-091');
  expect(term?.actions).not.toContain('AC-001');
});

test('an evaluation of its time counts it in all that the document says', async () => {
  const { after } = await opened();
  const request = {
    ...{ project: projectIn(after), ranking: null, plan: null, year: 2025, today, title: '' },
  };
  const seen = (deliverable: string) => {
    const { evaluation, progress } = viewOf({ ...request, deliverable });
    return {
      rows: evaluation?.byAxis.reduce((sum, { count }) => sum + count, 0),
      total: progress.total,
      spent: evaluation?.spent,
    };
  };
  expect(seen('evaluation')).toEqual({ rows: 16, total: 16, spent: { min: 12_600_000, max: 12_600_000 } });
  expect(seen('programme')).toMatchObject({ total: 7, spent: { min: 12_600_000, max: 12_600_000 } });
});

testAside('a plan that the former council froze for the year names it still, and nobody is to decide of it again', async () => {
  const { root } = await renewed(['plan', '.', '--freeze', '2026', '--decision', 'DE-2025-002']);
  const { out } = await jalon(root, 'plan', '.', '--year', '2026');
  expect(out).toMatch(/AC-016 +Accompagner l’arrivée de la fibre/);
  expect((await jalon(root, 'validate', '.')).out).not.toMatch(/AC-016.*(?:plan|frozen)/);
});

testAside('an axis that only former actions served has none, once the programme is drawn', async () => {
  const { root } = await renewed();
  const said = async (step: string) =>
    (await jalon(root, 'validate', '.', '--step', step, '--only', 'axis/without-action')).out.match(
      /l’axe \S+ n’a aucune action/g,
    );
  expect(await said('launch')).toBeNull();
  expect(await said('programme')).toEqual(['l’axe AX-3 n’a aucune action']);
});
