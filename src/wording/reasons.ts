// Why one action stands before another, in sentences.
import type { Contribution, Language } from '../model/index.ts';
import { formatList, formatNumber, formatPercent, isPlural } from './formats.ts';
import { label } from './label.ts';
import { quoted } from './quoted.ts';

/** A criterion by its quoted name, and points out of 100. */
export interface Amount {
  readonly name: string;
  readonly amount: number;
}

/** A criterion by its quoted name, and the weight, a share of the whole, below or above which an order turns. */
export interface WeightEnd {
  readonly name: string;
  readonly side: 'below' | 'above';
  readonly share: number;
}

const sides = { fr: { below: 'au-dessous de', above: 'au-dessus de' }, en: { below: 'below', above: 'above' } };
const endsIn = (ends: readonly WeightEnd[], language: Language): string =>
  formatList(
    ends.map(
      ({ name, side, share }) => `${name} ${sides[language][side]} ${formatPercent(share * 100, language, { decimals: 1 })}`,
    ),
    language,
  );

const tenth = (value: number): number => Math.round(value * 10) / 10;
const written = (value: number, language: 'fr' | 'en'): string => formatNumber(tenth(value), language, { decimals: 1 });
const pointsFr = (value: number): string => `${written(value, 'fr')} point${isPlural(tenth(value), 'fr') ? 's' : ''}`;
const pointsEn = (value: number): string => `${written(value, 'en')} point${isPlural(tenth(value), 'en') ? 's' : ''}`;

const listFr = (amounts: readonly Amount[], compared: string): string =>
  formatList(
    amounts.map(
      ({ name, amount }, index) => `${index === 0 ? `${pointsFr(amount)} ${compared}` : written(amount, 'fr')} sur ${name}`,
    ),
    'fr',
  );
const listEn = (amounts: readonly Amount[], compared: string): string =>
  formatList(
    amounts.map(
      ({ name, amount }, index) => `${index === 0 ? `${pointsEn(amount)} ${compared}` : written(amount, 'en')} on ${name}`,
    ),
    'en',
  );
const ordinalEn = (n: number): string => `${n}${/1[123]$/.test(String(n)) ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;

const fr = {
  quoted: (text: string) => quoted(text, 'fr'),
  place: (rank: number, among: number, score: string) =>
    `${rank}${rank === 1 ? 're' : 'e'} sur ${among}, ${score} points sur 100`,
  sum: 'Total',
  missing: '(note manquante, valeur supposée)',
  possible: (best: number, worst: number) => `Selon les notes qui manquent, son rang irait de ${best} à ${worst}.`,
  before: (other: string, rank: number, score: string) =>
    `Pourquoi avant ${other} (${rank}${rank === 1 ? 're' : 'e'}, ${score} points)`,
  after: (other: string, rank: number, score: string) =>
    `Pourquoi après ${other} (${rank}${rank === 1 ? 're' : 'e'}, ${score} points)`,
  level: (other: string) => `À égalité avec ${other}`,
  more: (amounts: readonly Amount[]) => `Elle a ${listFr(amounts, 'de plus')}.`,
  fewer: (amounts: readonly Amount[]) => `Elle a ${listFr(amounts, 'de moins')}.`,
  same: 'Rien ne les sépare.',
  turn: (who: string, other: string) => `Ce qui ferait passer ${who} devant ${other}`,
  transfer: (total: number, to: string, from: readonly Amount[]) =>
    `Déplacer ${pointsFr(total)} de pondération vers ${to}, pris ${formatList(
      from.map(({ name, amount }) => `à ${name} (${written(amount, 'fr')})`),
      'fr',
    )}.`,
  change: (name: string, now: string | null, needed: string) =>
    now === null ? `Ou, sur ${name} seul : ${needed}.` : `Ou, sur ${name} seul : ${needed} au lieu de ${now}.`,
  alone: (ends: readonly WeightEnd[]) => `Ou un seul poids, les autres gardant leurs proportions\u00a0: ${endsIn(ends, 'fr')}.`,
  never: (who: string, other: string) =>
    `Aucune pondération ne ferait passer ${who} devant ${other} : elle n’est meilleure sur aucun critère.`,
};

const en: typeof fr = {
  quoted: (text) => quoted(text, 'en'),
  place: (rank, among, score) => `${ordinalEn(rank)} of ${among}, ${score} points out of 100`,
  sum: 'Total',
  missing: '(missing score, supposed value)',
  possible: (best, worst) => `Depending on the missing scores, its rank would go from ${best} to ${worst}.`,
  before: (other, rank, score) => `Why before ${other} (${ordinalEn(rank)}, ${score} points)`,
  after: (other, rank, score) => `Why after ${other} (${ordinalEn(rank)}, ${score} points)`,
  level: (other) => `Level with ${other}`,
  more: (amounts) => `It has ${listEn(amounts, 'more')}.`,
  fewer: (amounts) => `It has ${listEn(amounts, 'fewer')}.`,
  same: 'Nothing parts them.',
  turn: (who, other) => `What would put ${who} before ${other}`,
  transfer: (total, to, from) =>
    `Moving ${pointsEn(total)} of weight to ${to}, taken ${formatList(
      from.map(({ name, amount }) => `from ${name} (${written(amount, 'en')})`),
      'en',
    )}.`,
  change: (name, now, needed) =>
    now === null ? `Or, on ${name} alone: ${needed}.` : `Or, on ${name} alone: ${needed} instead of ${now}.`,
  alone: (ends) => `Or one weight alone, the others keeping their proportions: ${endsIn(ends, 'en')}.`,
  never: (who, other) => `No weights would put ${who} before ${other}: it is better on no criterion.`,
};

export const reasonsWords = { fr, en };

/** `53 personnes (50 habitants, 3 élus)`. */
export function heardWords(people: NonNullable<Contribution['people']>, language: Language): string {
  const count = (n: number): string => formatNumber(n, language);
  const whole = people.reduce((sum, one) => sum + one.people, 0);
  const parts = people.map((one) => {
    const audience = one.audience === null ? undefined : label(`needs.needs.audiences=${one.audience}`, language);
    return `${count(one.people)} ${audience ?? (language === 'fr' ? 'de publics mêlés ou non dits' : 'of mixed or unstated audiences')}`;
  });
  const asked =
    language === 'fr'
      ? `${count(whole)} personne${isPlural(whole, 'fr') ? 's l’ont' : ' l’a'} demandé`
      : `${count(whole)} ${isPlural(whole, 'en') ? 'people' : 'person'} asked for it`;
  return parts.length === 0 ? asked : `${asked}${language === 'fr' ? '\u00a0:' : ':'} ${parts.join(', ')}`;
}
