// What a workbook asks beside points, cards and scores: a fixed list of trade-offs, and the differences between levels.
import type { Language, Project } from '../../model/index.ts';
import { askedLevels, differences, fixedTradeOffs, settlingOf } from '../../ranking/actions/index.ts';
import { criterionMeasure, measuresSaid } from '../../wording/ballots.ts';
import { label } from '../../wording/label.ts';

export function tradeOffsAsked(project: Project, language: Language) {
  const criteria = project.criteria.criteria ?? [];
  const code = (side: Readonly<Record<string, number | undefined>>): string =>
    Object.entries(side)
      .map(([id, measure]) => `${id}:${measure}`)
      .join(',');
  return fixedTradeOffs(settlingOf(project)).map(({ one, other }) => ({
    code: `${code(one)}/${code(other)}`,
    one: measuresSaid(criteria, one, language),
    other: measuresSaid(criteria, other, language),
  }));
}

/** Each level and the next, then the whole scale, of the criteria of which the project settles no scale. */
export function verdictsAskedOf(project: Project, language: Language) {
  const words = differences.map((one) => label(`criteria.criteria.verdicts.difference=${one}`, language) ?? one);
  return (project.criteria.criteria ?? []).flatMap((criterion) => {
    if (criterion.scale === undefined || criterion.values || criterion.verdicts) return [];
    const rising = askedLevels(criterion);
    const levels = criterion.direction === 'lower-is-better' ? rising.toReversed() : rising;
    const next = levels.slice(1).map((to, i) => [levels[i] ?? to, to] as const);
    const [worst, best] = [levels[0], levels.at(-1)];
    const all = levels.length > 2 && worst !== undefined && best !== undefined ? [...next, [worst, best] as const] : next;
    return all.map(([from, to]) => ({
      code: `${criterion.id}:${from}/${to}`,
      criterion: criterion.title,
      says: `${criterionMeasure(criterion, from, language)} → ${criterionMeasure(criterion, to, language)}`,
      words,
    }));
  });
}
