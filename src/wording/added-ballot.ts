// A ballot that was added at the terminal: what its weights come to, and whether they count.
import type { Criterion, Language } from '../model/index.ts';
import { formatMoney, formatNumber } from './formats.ts';

const fr = {
  weights: (voter: string, shares: string): string => `Poids selon ${voter} : ${shares}`,
  consistent: (ratio: string): string => `cohérence ${ratio}, au plus 0,1 : bien`,
  inconsistent: (ratio: string): string => `cohérence ${ratio}, au plus 0,1 : les réponses se contredisent`,
  contradiction: (ratio: string): string => `cohérence ${ratio} (0 : aucune contradiction)`,
  revisit: (a: string, b: string, value: string, fitting: string): string =>
    `à revoir d’abord : « ${a} » compte ${value} fois « ${b} » ; ${fitting} s’accorderait aux autres réponses`,
  notCounted: 'ce bulletin ne pèsera que si criteria.yaml dit weightsFrom: ballots (aujourd’hui les poids y sont saisis)',
  ends: (worst: string, best: string): string => `de ${worst} à ${best}`,
};

const en: typeof fr = {
  weights: (voter, shares) => `Weights of ${voter}: ${shares}`,
  consistent: (ratio) => `consistency ${ratio}, at most 0.1: good`,
  inconsistent: (ratio) => `consistency ${ratio}, at most 0.1: the answers contradict each other`,
  contradiction: (ratio) => `consistency ${ratio} (0: no contradiction)`,
  revisit: (a, b, value, fitting) =>
    `to see again first: “${a}” matters ${value} times “${b}”; ${fitting} would fit the other answers`,
  notCounted: 'this ballot will weigh only when criteria.yaml says weightsFrom: ballots (weights are typed there today)',
  ends: (worst, best) => `from ${worst} to ${best}`,
};

export const addedBallot = { fr, en };

/** The names that people may give to a way of saying weights, beside its own. */
export const wayNames = {
  points: ['swing', 'basculements'],
  cards: ['cartes', 'srf', 'simos'],
  pairs: ['paires', 'ahp'],
  bestWorst: ['best-worst', 'bwm', 'meilleur-pire'],
  direct: ['pourcentages', 'percent', 'percentages'],
  order: ['ordre', 'roc'],
} as const;

/** The worst and the best end of its scale, in words where they are described; empty when it has none. */
export function criterionEnds({ scale, values, direction, from }: Criterion, language: Language): string {
  const [first, last] = [values?.[0], values?.at(-1)];
  const min = scale?.min ?? first?.[0];
  const max = scale?.max ?? last?.[0];
  if (min === undefined || max === undefined) return '';
  const rises = first && last ? (last[1] ?? 0) >= (first[1] ?? 0) : direction !== 'lower-is-better';
  const short = (text: string): string => (text.length > 45 ? `${text.slice(0, 44).trimEnd()}…` : text);
  const said = (end: number): string => {
    const described = scale?.levels?.[String(end)];
    const measure =
      from === 'budget'
        ? formatMoney({ min: end * 100, max: end * 100 }, language, { decimals: 0 })
        : formatNumber(end, language);
    return described === undefined || from === 'budget'
      ? measure
      : language === 'fr'
        ? `« ${short(described)} »`
        : `“${short(described)}”`;
  };
  return addedBallot[language].ends(said(rises ? min : max), said(rises ? max : min));
}
