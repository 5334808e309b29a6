// When a body is summoned: the days that the law gives those who sit on it.
import type { Body, Project, Summons } from '../../model/index.ts';
import { daysLater } from '../../values/index.ts';

type Territory = NonNullable<Project['info']['territory']>;

/** The last `YYYY-MM-DD` on which to send, so that as many days lie before the sitting. */
export const lastDayToSend = (sitting: string, { days, clear }: Pick<Summons, 'days' | 'clear'>): string =>
  daysLater(sitting, clear ? -days - 1 : -days);

/** Under it, a commune has three days and owes no note (L. 2121-11). */
const LARGE = 3500;

type Rule = Pick<Summons, 'days' | 'articles'> & Partial<Summons>;

/**
 * L. 5211-1 makes L. 2121-12 apply to communities; L. 5711-1 to closed joint bodies, L. 5741-1 to territorial hubs through it. An open joint
 * body is summoned as its statutes say, since no text does (Conseil d’État, 18 October 2018, no 421197). L. 3121-19, L. 4132-18 and R. 123-16
 * give days that no text calls clear.
 */
const joint = ['L. 2121-12', 'L. 5211-1'];
const community: Rule = { days: 5, articles: joint };
const rules: Readonly<Partial<Record<NonNullable<Territory['kind']>, Rule>>> = {
  cc: community,
  ca: community,
  cu: community,
  metropole: community,
  syndicat: { days: 5, articles: [...joint, 'L. 5711-1'], binds: 'statutes' },
  petr: { days: 5, articles: [...joint, 'L. 5711-1', 'L. 5741-1'] },
  cias: { days: 3, clear: false, code: 'casf', articles: ['R. 123-16'] },
  departement: { days: 12, clear: false, articles: ['L. 3121-19'] },
  region: { days: 12, clear: false, articles: ['L. 4132-18'] },
};

/** A commune whose population is unknown is taken for a large one: more days do no harm. */
const ofCommune = (population: number = LARGE): Rule =>
  population < LARGE ? { days: 3, articles: ['L. 2121-11'] } : { days: 5, articles: ['L. 2121-12'] };

/** Null where the kind of the territory is not said, or where no text that jalon knows of summons its assembly. */
export function summonsOf(
  { kind, population }: { readonly kind?: Territory['kind']; readonly population?: number | undefined },
  body: Pick<Body, 'kind'>,
): Summons | null {
  const rule = kind === 'commune' ? ofCommune(population) : kind && rules[kind];
  if (rule === undefined) return null;
  const whole: Summons = { clear: true, code: 'cgct', binds: 'law', ...rule };
  return body.kind === 'council' ? whole : { ...whole, binds: 'custom' };
}
