// What a header says under the words that stand over it and its neighbours: « Intitulé » under « Orientation », « 2026 » under « Budget ».
import { columnMeant, longestHeader } from './plan-columns.ts';

export const isTitle = (key: string | null): boolean => key === 'title' || key === 'part';

const isName = (own: string): boolean =>
  /^(?:intitulés?|libellés?|noms?|titres?|désignations?|names?|titles?|labels?)$/i.test(own.trim());
/** « Intitulé » under « Orientation » is that of the axis, « N° » its number, and of an objective as well. Undefined where words say it alone. */
export function meantUnder(own: string, group: string | null): string | null | undefined {
  const thing = group === null ? null : columnMeant(group);
  if (thing === null || !(isTitle(thing) || /^level\d$/.test(thing))) return undefined;
  if (isName(own)) return thing;
  if (columnMeant(own) !== 'number' || isTitle(thing)) return undefined;
  return thing === 'level1' ? 'axisNumber' : 'objectiveNumber';
}

/** « Budget (k€ HT) » over « 2026 » is said as one; words that are known alone need nothing above them. */
export function headerOf(own: string, group: string | null, period: string | null): string {
  if (group === null || group.length > longestHeader) return own;
  const whole = `${group} ${own}`;
  if (period !== null) return whole;
  const key = columnMeant(own);
  const under = meantUnder(own, group);
  if (under !== undefined && under !== key) return whole;
  // « Invest. » under « Dépenses (k€ HT) » keeps its unit.
  if (key === 'budget') return ['budget', 'amount'].includes(columnMeant(group) ?? '') ? whole : own;
  return key === null && columnMeant(whole) !== null ? whole : own;
}
