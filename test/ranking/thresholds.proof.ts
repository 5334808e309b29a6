// What a ranking says would turn two actions round is typed back, as it is printed, and must turn them round; one step less must not.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Ballot, Criterion, Language, Project, Ranking } from '../../src/model/index.ts';
import { groundsOf, rank, reasons, whatIf } from '../../src/ranking/actions/index.ts';
import { reasonsReport } from '../../src/reporting/index.ts';
import { groundsWords, weightsWithin } from '../../src/wording/index.ts';
import { casesOf } from '../cases.ts';
import { tinyProject } from './tiny-project.ts';

const titles: readonly string[] = ['Attente', 'Coût', 'Faisabilité', 'Portée'];
const levels = { 1: 'Rien', 2: 'Peu', 3: 'Assez', 4: 'Bien', 5: 'Tout' };
const rules = ['midpoint', 'worst', 'best', 'reweight'] as const;

/** The second one is the cost of the budget; the third may have levels in words. */
const criteriaOf = (
  weights: readonly number[],
  missing: readonly (typeof rules)[number][],
  isDescribed: boolean,
  veto: number | null,
): Criterion[] =>
  titles.slice(0, weights.length).map((title, j): Criterion => {
    const common = { id: `c${j}`, title, weight: weights[j] ?? 0, missing: missing[j] ?? 'midpoint' };
    if (j === 1) return { ...common, direction: 'lower-is-better', from: 'budget', scale: { min: 0, max: 1234 } };
    if (j === 2) return { ...common, scale: { min: 1, max: 5, ...(isDescribed && { levels }) } };
    return j === 3
      ? {
          ...common,
          values: [
            [0, 0.1],
            [3, 0.6],
            [10, 0.95],
          ],
        }
      : { ...common, scale: { min: 0, max: 10 }, ...(veto !== null && { veto }) };
  });

const score = fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined, freq: 6 });
const cases = fc.record({
  weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 4 }),
  missing: fc.array(fc.constantFrom(...rules), { minLength: 4, maxLength: 4 }),
  isDescribed: fc.boolean(),
  veto: fc.option(fc.integer({ min: 1, max: 6 }), { freq: 3 }),
  ballots: fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 4, maxLength: 4 }), { maxLength: 3 }),
  actions: fc.array(fc.tuple(score, fc.option(fc.integer({ min: 0, max: 1300 }), { nil: undefined, freq: 6 }), score, score), {
    minLength: 2,
    maxLength: 4,
  }),
});
type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

const projectOf = ({ weights, missing, isDescribed, veto, ballots, actions }: Case): Project =>
  tinyProject({
    criteria: {
      criteria: criteriaOf(weights, missing, isDescribed, veto),
      ...(ballots.length > 0 && { weightsFrom: 'ballots' as const }),
    },
    ballots: ballots.map((points, i) => ({
      year: 2026,
      ballot: {
        voter: `PE-${i}`,
        weights: { points: Object.fromEntries(weights.map((_, j) => [`c${j}`, points[j] ?? 0])) },
      } satisfies Ballot,
    })),
    actions: actions.map(([c0, planned, c2, c3], i) => ({
      id: `AC-${i + 1}`,
      scores: Object.fromEntries(
        Object.entries({ c0: c0 && c0 / 2, c2: c2 && 1 + c2 / 5, c3: c3 && c3 / 2 }).filter(([, one]) => one !== undefined),
      ),
      ...(planned !== undefined && { budget: [{ nature: 'operating' as const, planned }] }),
    })),
  });

const number = (text: string): number => Number(text.replace(/[\s,]/g, (one) => (one === ',' ? '.' : '')));
const euros = (text: string): number => Number(text.replace(/[^\d-]/g, ''));
const idOf = (title: string): string => `c${titles.indexOf(title)}`;

const words = {
  fr: {
    alone: /sur «\s([^»]+)\s» seul\s: ([^\n]*)\.$/gm,
    weight: /«\s([^»]+)\s» (?:à|au-dessous de|au-dessus de) (\d+,\d)\s%/g,
    others: /les autres gardant leurs proportions.*/,
    moved: /^ {2}Déplacer (\d+,\d) points? de pondération\s: (.*)\.$/m,
    share: /«\s([^»]+)\s» à (\d+,\d)\s% au lieu de (\d+,\d)\s%/g,
    instead: ' au lieu de ',
    never: /Aucune pondération/,
    none: /Aucune valeur n’y suffirait sur (.*) seul\./,
  },
  en: {
    alone: /on “([^”]+)” alone: ([^\n]*)\.$/gm,
    weight: /“([^”]+)” (?:at|below|above) (\d+\.\d)%/g,
    others: /the others keeping their proportions.*/,
    moved: /^ {2}Moving (\d+\.\d) points? of weight: (.*)\.$/m,
    share: /“([^”]+)” at (\d+\.\d)% instead of (\d+\.\d)%/g,
    instead: ' instead of ',
    never: /No weights would/,
    none: /No value would be enough on (.*) alone\./,
  },
} as const;
const typed = (text: string, language: Language): number => (language === 'fr' ? number(text) : Number(text.replace(/,/g, '')));

const isBefore = ({ ranked }: Ranking, one: string, other: string): boolean => {
  const place = (id: string): number => ranked.find(({ action }) => action === id)?.rank ?? Number.POSITIVE_INFINITY;
  return place(one) < place(other);
};

/** The project where an action measures something else on one criterion. */
function measuring(project: Project, id: string, criterion: string, measure: number): Project {
  return {
    ...project,
    actions: project.actions.map((action) => {
      if (action.id !== id) return action;
      return criterion === 'c1'
        ? { ...action, budget: [{ nature: 'operating', planned: measure }] }
        : { ...action, scores: { ...action.scores, [criterion]: measure } };
    }),
  };
}

interface Seen {
  scores: number;
  levels: number;
  alone: number;
  moved: number;
  never: number;
  none: number;
}

/** Each threshold that the report prints of two actions, typed back. */
function tryAll(project: Project, one: string, language: Language, seen: Seen): void {
  const ranking = rank(project);
  if (ranking.ranked.filter(({ rank: place }) => place !== null).length < 2) return;
  if (ranking.ranked.find(({ action }) => action === one)?.rank === null) return;
  const why = reasons(ranking, one);
  const text = reasonsReport(project, ranking, why, { hold: null, pair: null }, { language, colour: 0, width: 120 });
  if (why.ahead === null) return;
  const [first, behind] = why.ahead === one ? [one, why.against] : [why.against, one];
  const of = words[language];
  const passes = (asked: Readonly<Record<string, number>>): boolean =>
    whatIf(project, ranking, asked).swaps.some(({ passes: who, passed }) => who === behind && passed === first);
  const passesAt = (criterion: string, measure: number): boolean =>
    isBefore(rank(measuring(project, behind, criterion, measure)), behind, first);
  const now = (criterion: string) =>
    ranking.ranked.find(({ action }) => action === behind)?.because.find((part) => part.criterion === criterion)?.raw ?? null;

  for (const [, title = '', said = ''] of text.matchAll(of.alone)) {
    const id = idOf(title);
    const [needed = '', before = null] = said.split(of.instead);
    const isMoney = id === 'c1';
    const measure = isMoney ? euros(needed) : typed(needed.replace(/ \(.*\)$/, ''), language);
    expect(passesAt(id, measure), `${text}\n${title} at ${measure}`).toBe(true);
    const described = id === 'c2' && Object.keys(levels).includes(String(measure)) && /\(/.test(needed);
    const better = isMoney ? -1 : 1;
    const step = described ? 1 : isMoney ? 1 : 0.01;
    const less = Math.round((measure - better * step) * 100) / 100;
    const [printed] = before === null ? [null] : [isMoney ? euros(before) : typed(before, language)];
    const isStill = printed !== null && (less - printed) * better <= 0;
    const { min, max } = ranking.criteria.find((criterion) => criterion.id === id)?.scale ?? { min: 0, max: 0 };
    if (!isStill && less >= min && less <= max && (now(id) === null || printed !== null))
      expect(passesAt(id, less), `${text}\n${title} at ${less}, one step less`).toBe(false);
    if (described) seen.levels++;
    else seen.scores++;
  }

  const none = of.none.exec(text)?.[1] ?? '';
  for (const title of titles.filter((one) => none.includes(one))) {
    const { scale, direction } = ranking.criteria.find(({ id }) => id === idOf(title)) ?? {};
    expect(passesAt(idOf(title), (direction === 'lower-is-better' ? scale?.min : scale?.max) ?? 0), text).toBe(false);
    seen.none++;
  }

  const [line = ''] = of.others.exec(text) ?? [];
  for (const [, title = '', share = ''] of line.matchAll(of.weight)) {
    const at = typed(share, language);
    const weight = (ranking.criteria.find(({ id }) => id === idOf(title))?.weight ?? 0) * 100;
    expect(passes({ [idOf(title)]: at }), `${text}\n${title} weighing ${at}`).toBe(true);
    const less = Math.round((at + (at > weight ? -0.1 : 0.1)) * 10) / 10;
    if ((less - weight) * (at - weight) > 0)
      expect(passes({ [idOf(title)]: less }), `${text}\n${title} weighing ${less}, one step less`).toBe(false);
    seen.alone++;
  }

  const [, total = '', shares = ''] = of.moved.exec(text) ?? [];
  if (total !== '') {
    const all = [...shares.matchAll(of.share)].map(([, title = '', share = '', was = '']) => {
      return { id: idOf(title), share: typed(share, language), was: typed(was, language) };
    });
    const asked = (list: typeof all) => Object.fromEntries(list.map(({ id, share }) => [id, share]));
    expect(passes(asked(all)), `${text}\n${shares}`).toBe(true);
    const risen = all.reduce((sum, { share, was }) => sum + Math.max(0, share - was), 0);
    expect(risen).toBeCloseTo(typed(total, language), 6);
    expect(all.reduce((sum, { share, was }) => sum + share - was, 0)).toBeCloseTo(0, 6);
    // One tenth of a point less, given back to the last that gives.
    const last = all.findLastIndex(({ share, was }) => share < was);
    const less = all.map(({ id, share, was }, i) => {
      const back = share > was ? -0.1 : i === last ? 0.1 : 0;
      return { id, was, share: Math.round((share + back) * 10) / 10 };
    });
    if (typed(total, language) > 0.1) expect(passes(asked(less)), `${text}\none step less`).toBe(false);
    seen.moved++;
  }

  if (of.never.test(text)) {
    for (const { id } of ranking.criteria) expect(passes({ [id]: 100 }), text).toBe(false);
    seen.never++;
  }
}

test.each(['fr', 'en'] as const)('what would turn two actions round does, once typed as it is printed (%s)', (language) => {
  const seen: Seen = { scores: 0, levels: 0, alone: 0, moved: 0, never: 0, none: 0 };
  fc.assert(
    fc.property(cases, (drawn) => {
      const project = projectOf(drawn);
      for (const { id } of project.actions) tryAll(project, id, language, seen);
    }),
    { numRuns: casesOf(150) },
  );
  // Each kind of threshold was seen many times: a test that reads nothing proves nothing.
  for (const [kind, count] of Object.entries(seen)) expect(count, kind).toBeGreaterThan(casesOf(20));
});

test('a weight within its printed limits leaves the first one first, and the next tenth beyond puts those first that are named', () => {
  let [ends, turned] = [0, 0];
  fc.assert(
    fc.property(cases, (drawn) => {
      const project = projectOf(drawn);
      const ranking = rank(project);
      const first = ranking.ranked[0]?.action ?? '';
      for (const { criterion, weight, low: least, high: most, below, above } of groundsOf(project, ranking).limits) {
        const firstsAt = (share: number): readonly string[] =>
          rank(project, { shares: whatIf(project, ranking, { [criterion]: share }).weights.map(({ after }) => after) })
            .ranked.filter(({ rank: place }) => place === 1)
            .map(({ action }) => action);
        const [low, high] = [below ? below.share + 0.001 : 0, above ? above.share - 0.001 : 1];
        const text = weightsWithin(weight, Math.round(low * 1000) / 1000, Math.round(high * 1000) / 1000, 'fr');
        const [, from = '', to = ''] = /^de (\d+,\d)\s% à (\d+,\d)\s%/.exec(text) ?? [];
        for (const printed of [from, to].filter((one) => one !== '')) {
          expect(firstsAt(number(printed)), `${criterion} at ${printed}: ${text}`).toContain(first);
          ends++;
        }
        const beyond = groundsWords.fr.beyondLimits([below, above].filter((turn) => turn !== null));
        for (const [, printed = '', who = ''] of beyond.matchAll(/à (\d+,\d)\s%, (.*?) passerai(?:en)?t en tête/g)) {
          expect(firstsAt(number(printed)), `${criterion} at ${printed}`).toEqual(who.split(/, | et /));
          expect(firstsAt(number(printed))).not.toContain(first);
          turned++;
        }
        // The exact ends, which programs read: level there, first within, passed beyond.
        for (const share of [(least + weight) / 2, (most + weight) / 2]) expect(firstsAt(share * 100)).toContain(first);
        if (below !== null && least - below.share > 1e-4 && weight - least > 1e-4)
          expect(firstsAt((least - 1e-5) * 100)).not.toContain(first);
        if (above !== null && above.share - most > 1e-4 && most - weight > 1e-4)
          expect(firstsAt((most + 1e-5) * 100)).not.toContain(first);
        if (from === '') expect(text).toMatch(/^le poids retenu \(\d+(,\d+)?\s%\) seulement$/);
      }
    }),
    { numRuns: casesOf(120) },
  );
  expect(Math.min(ends, turned)).toBeGreaterThan(casesOf(50));
});
