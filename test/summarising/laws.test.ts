/** What no sentence says, whatever the project: over both examples and over projects that are drawn. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { measure } from '../../src/measuring/index.ts';
import type { Action, Language, Project, Readership } from '../../src/model/index.ts';
import { plan as planOf } from '../../src/planning/index.ts';
import { rank, withStability } from '../../src/ranking/actions/index.ts';
import { viewOf } from '../../src/rendering/view/index.ts';
import { readAndCheck } from '../../src/usecases/read-and-check.ts';
import { messageIds } from '../../src/wording/documents/message-words.ts';
import { casesOf } from '../cases.ts';
import { projectWith } from '../project/project.ts';

const languages: readonly Language[] = ['fr', 'en'];
const readerships: readonly Readership[] = ['elected', 'residents', 'press'];
const today = '2026-11-28';
const figures = [
  'actions',
  'done',
  'late',
  'budget',
  'spent',
  'funded',
  'remaining',
  'needs',
  'answered',
  'heard',
  'indicatorsMet',
] as const;
const yearly = ['kept', 'yearBudget', 'yearLeft', 'fte', 'decisions'] as const;

/** Ids, names of files, words of solvers and of statistics, and what code leaves behind. */
const never =
  /\b[A-Z]{2}-\d|\.ya?ml\b|\.md\b|solv(?:eu)?r|optim|meilleur ensemble|best set|kendall|graine|\bseed\b|intervalle de confiance|confidence interval|écart[- ]type|standard deviation|tirage|\bdraws?\b|corr[ée]lation|\b(?:undefined|null|NaN|Infinity)\b|\[object/i;

async function sentencesOf(project: Project): Promise<readonly string[]> {
  const found = rank(project);
  const ranking = found.ranked.some((one) => one.rank !== null) ? withStability(found) : null;
  const plan = await planOf(project, ranking ?? found);
  const year = plan.years.find((one) => one.year >= 2026)?.year ?? 2026;
  return languages.flatMap((language) =>
    readerships.flatMap((readership) => {
      const view = viewOf({
        ...{ project, ranking, plan, measures: measure(project, today), year, today, language, readership },
        ...{ deliverable: 'programme', title: '', messages: messageIds, figures: [...figures, ...yearly] },
      });
      const reasons = [...(view.plan?.selected ?? []), ...(view.plan?.left ?? [])].map(({ stated }) => stated);
      const said = [...Object.values(view.headlines), view.plan?.stated ?? null, ...reasons].filter((text) => text !== null);
      expect(view.messages.length).toBeLessThanOrEqual(5);
      return [...said, ...view.keyFigures.map(({ value, label }) => `${value} ${label}`)];
    }),
  );
}

it.each(['roche-aux-fees', 'montfort'])('says what a council and residents may read of %s', async (name) => {
  const { project } = readAndCheck(`examples/${name}`, { today }).checked;
  if (project === null) throw new Error('the example reads');
  const said = await sentencesOf(project);
  expect(said.length).toBeGreaterThan(100);
  expect(said.filter((text) => never.test(text))).toEqual([]);
});

const day = fc
  .integer({ min: 2024, max: 2029 })
  .chain((year) => fc.integer({ min: 1, max: 12 }).map((month) => `${year}-${String(month).padStart(2, '0')}`));
const euros = fc.integer({ min: 0, max: 90_000 });
const action = fc.record(
  {
    title: fc.constantFrom(
      'Ouvrir un lieu',
      'Former et équiper les accueils de mairie pour l’aide aux démarches en ligne',
      'Équiper (vite) « tout »',
    ),
    shortTitle: fc.constantFrom('le lieu', 'l’accueil'),
    status: fc.constantFrom('to-discuss', 'planned', 'in-progress', 'paused', 'blocked', 'done', 'dropped'),
    start: day,
    end: day,
    statusReason: fc.constantFrom('Faute d’accord.', 'On attend…'),
    publish: fc.boolean(),
    needs: fc.subarray(['ND-1', 'ND-2']),
    budget: fc.array(
      fc.record(
        {
          year: fc.integer({ min: 2025, max: 2028 }),
          nature: fc.constantFrom('investment', 'operating'),
          planned: euros,
          spent: euros,
        },
        { requiredKeys: ['year', 'nature'] },
      ),
      { maxLength: 3 },
    ),
    funding: fc.array(
      fc.record({
        kind: fc.constantFrom('grant', 'own-funds'),
        amount: euros,
        status: fc.constantFrom('requested', 'granted', 'refused'),
      }),
      { maxLength: 2 },
    ),
    risks: fc.array(
      fc.record({ text: fc.constant('Retard'), likelihood: fc.constantFrom(1, 3, 4), severity: fc.constantFrom(1, 3, 4) }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['title'] },
);

it('never names what its readers do not know, and ends each sentence, whatever the project', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 7 }), fc.integer({ min: 0, max: 80_000 }), async (drawn, investment) => {
      const actions = drawn.map((one, at): Action => ({ ...one, id: `AC-${at + 1}` }) as const);
      const project = projectWith({
        actions,
        needs: ['ND-1', 'ND-2'].map((id, at) => ({
          id,
          statement: 'Être aidé près de chez soi',
          mentions: [{ people: 4 + at }],
        })),
        plan: { envelopes: [2026, 2027].map((year) => ({ year, investment, operating: 20_000, fte: 1 })) },
        criteria: {
          criteria: [
            {
              id: 'cost',
              title: 'Coût',
              weight: 1,
              from: 'budget',
              scale: { min: 0, max: 100_000 },
              direction: 'lower-is-better',
            },
          ],
        },
      });
      const said = await sentencesOf(project);
      expect(said.filter((text) => never.test(text) || /\s{2}|\s[,.]|\.\.|«\s*»/.test(text))).toEqual([]);
    }),
    { numRuns: casesOf(25) },
  );
});
