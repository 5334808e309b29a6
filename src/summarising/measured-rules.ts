// What indicators and evaluations found.
import { isOnPath, judgedOf } from '../project/progress/index.ts';
import { formatMeasure, formatPeriod, quoted } from '../wording/index.ts';
import { type Facts, type Rules, several, shortened } from './facts.ts';

type Indicator = Facts['seen']['indicators'][number];

const stateOf = ({ state }: Indicator): string | null => state?.code ?? null;
const isGood = (one: Indicator): boolean => isOnPath(stateOf(one));
const isOff = (one: Indicator): boolean => stateOf(one) !== null && !isGood(one);

const longestNeed = 70;

/** The target whose day is past, else what its path asks for on the day of the last value. */
const expectedOf = ({ state, path, target }: Indicator): number | undefined =>
  state?.code === 'missed' || path === null ? target?.value : path.expected;

/** Headline indicators first; else those furthest from what was expected. */
const gapOf = (one: Indicator): number => {
  const [last, expected] = [one.last?.value, expectedOf(one)];
  return last === undefined || one.path === null || !expected ? 0 : Math.abs(last - expected) / Math.abs(expected);
};
const byGravity = (a: Indicator, b: Indicator): number => Number(b.headline) - Number(a.headline) || gapOf(b) - gapOf(a);

export const measuredRules = {
  indicators({ seen, words }) {
    const { indicators } = seen;
    if (indicators.length === 0) return null;
    const [met, off] = [indicators.filter(isGood), indicators.filter(isOff)];
    const { judged } = judgedOf(indicators.map(stateOf));
    const evidence = [...off, ...met].map(({ id }) => id);
    if (indicators.every(({ last }) => last === null))
      return { text: words.unmeasured(indicators.length), weight: 1, evidence: indicators.map(({ id }) => id) };
    if (judged === 0) return null;
    return {
      text: words.indicators(met.length, judged, indicators.length - judged),
      weight: off.length > met.length ? 3 : 1,
      evidence,
    };
  },
  indicatorsOff(facts) {
    const { seen, words, language } = facts;
    const off = seen.indicators.filter(isOff).toSorted(byGravity);
    if (off.length === 0) return null;
    const named = (one: Indicator): string => {
      const { title, last, path, target, unit } = one;
      const name = quoted(shortened(title, longestNeed), language);
      const aim = path?.target;
      const expected = expectedOf(one);
      if (last === null || expected === undefined) return name;
      return expected === last.value
        ? name
        : words.instead(
            name,
            formatMeasure(last.value, unit, language),
            formatMeasure(expected, unit === '%' ? unit : null, language),
            aim?.period && aim.value !== target?.value
              ? {
                  value: formatMeasure(aim.value, unit === '%' ? unit : null, language),
                  when: formatPeriod(aim.period, language),
                }
              : null,
          );
    };
    return { text: words.off(several(off, named)), weight: 3, evidence: off.map(({ id }) => id) };
  },
  evaluationVerdicts(facts) {
    const { seen, words, language } = facts;
    const of = (code: string) => (seen.evaluation?.needVerdicts ?? []).filter(({ verdict }) => verdict.code === code);
    const [met, partly, not] = [of('met'), of('partly-met'), of('not-met')];
    // An evaluation that is begun may judge nothing yet.
    if (seen.evaluation === null || met.length + partly.length + not.length === 0) return null;
    const told = several(not, ({ statement }) => quoted(shortened(statement, longestNeed), language));
    return {
      text: words.verdicts(seen.evaluation.year, met.length, partly.length, told),
      weight: not.length > 0 ? 2 : 1,
      evidence: [...not, ...partly, ...met].map(({ id }) => id),
    };
  },
} satisfies Rules;
