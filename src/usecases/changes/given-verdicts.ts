// Verdicts of difference between the levels of a criterion, as they are asked or typed, into criteria.yaml.
import type { VerdictsAsked } from '../../asking/index.ts';
import { revise } from '../../editing/index.ts';
import { type Criterion, type Language, type Project, UsageError, type Workspace } from '../../model/index.ts';
import {
  askedLevels,
  type Difference,
  differences,
  isOfSame,
  judgedScale,
  possibleDifferences,
  type Verdict,
} from '../../ranking/actions/index.ts';
import type { Folder } from '../../reading/index.ts';
import { theOne, usualNumber } from '../../values/index.ts';
import { criterionNamed } from '../../vocabulary/index.ts';
import { formatNumber } from '../../wording/formats.ts';
import { label, namesOf as labelsOf } from '../../wording/label.ts';
import { criterionMeasure } from '../../wording/votes/ballots.ts';
import { textIn } from './assigned.ts';

const wordOf = (difference: Difference, language: Language): string =>
  label(`criteria.criteria.verdicts.difference=${difference}`, language) ?? difference;

/** The criterion that a word names. @throws UsageError when it has no scale */
export function judgedCriterion(project: Project, typed: string): Criterion {
  const criteria = project.criteria.criteria ?? [];
  const id = criterionNamed(
    typed,
    criteria.map((one) => ({ id: one.id, title: one.title })),
  );
  const criterion = criteria.find((one) => one.id === id);
  if (criterion?.scale === undefined) throw new UsageError('criterion-without-scale', { criterion: criterion?.title ?? typed });
  return criterion;
}

/** `1 → 0, 2 → 20, 3 → 100`; empty when the verdicts give no scale. */
export function scaleLine(criterion: Criterion, verdicts: readonly Verdict[], language: Language): string {
  const number = (value: number): string => formatNumber(value, language, { decimals: 0 });
  return (judgedScale(criterion, verdicts).points ?? [])
    .map(([measure, value]) => `${formatNumber(measure, language)} → ${number(value * 100)}`)
    .join(', ');
}

/** Each level and the next from the worst, then levels further apart. */
export function verdictsAsked(criterion: Criterion, language: Language): VerdictsAsked<Verdict> {
  const rising = askedLevels(criterion);
  const levels = criterion.direction === 'lower-is-better' ? rising.toReversed() : rising;
  const pairs = levels.flatMap((from, i) => levels.slice(i + 1).map((to, gap) => ({ from, to, gap })));
  return {
    title: criterion.title,
    pairs: pairs.toSorted((a, b) => a.gap - b.gap).map(({ from, to, gap }) => ({ from, to, isNext: gap === 0 })),
    says: (level) => criterionMeasure(criterion, level, language, Number.POSITIVE_INFINITY),
    possible: (pair, given) =>
      possibleDifferences(criterion, given, pair).map((difference) => ({
        word: wordOf(difference, language),
        verdict: { from: pair.from, to: pair.to, difference },
      })),
    scale: (given) => scaleLine(criterion, given, language),
    language,
  };
}

export const differenceNamed = (typed: string): Difference | undefined =>
  theOne(
    typed,
    differences.map((item) => ({ item, names: [item, ...labelsOf(`criteria.criteria.verdicts.difference=${item}`)] })),
  );

/** `1/2=weak`, `1/3=weak..strong` when one hesitates. */
export function verdictTyped(word: string): Verdict {
  const [, from = '', to = '', first = '', last] = /^([^/=]+)\/([^/=]+)=([^.=]+)(?:\.\.([^.=]+))?$/.exec(word) ?? [];
  const [one, other] = [usualNumber(from.trim(), false), usualNumber(to.trim(), false)];
  const [difference, upTo] = [differenceNamed(first), last === undefined ? undefined : differenceNamed(last)];
  if (one === null || other === null || difference === undefined || (last !== undefined && upTo === undefined))
    throw new UsageError('verdict-answer', { typed: word });
  return { from: one, to: other, difference, ...(upTo !== undefined && upTo !== 'none' && { upTo }) };
}

/** A verdict typed takes the place of the one between the same levels; the others stay. */
export const withTyped = ({ verdicts = [] }: Criterion, typed: readonly Verdict[]): readonly Verdict[] => [
  ...verdicts.map((one) => typed.findLast((other) => isOfSame(one, other)) ?? one),
  ...typed.filter((one, place) => ![...verdicts, ...typed.slice(place + 1)].some((other) => isOfSame(one, other))),
];

/** The file of criteria with these verdicts in the place of those of the criterion. */
export function verdictRevisions(folder: Folder, { files }: Workspace, criterion: Criterion, verdicts: readonly Verdict[]) {
  const file = files.find(({ kind }) => kind === 'criteria');
  const list: { readonly criteria?: unknown } = Object(file?.data);
  const place = Array.isArray(list.criteria) ? list.criteria.findIndex((one) => Object(one).id === criterion.id) : -1;
  const path = file?.path ?? 'criteria.yaml';
  return revise([{ path, pointer: ['criteria', place, 'verdicts'], change: { set: verdicts } }], (of) =>
    textIn(folder, new Map(), of),
  );
}
