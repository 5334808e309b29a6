// Why one action stands before another, in sentences.
import type { Contribution, Language, Ranking, Reasons } from '../../model/index.ts';
import { colon, plural, sumOf } from '../../values/index.ts';
import { formatList, formatNumber, formatShare } from '../formats.ts';
import { label } from '../label.ts';
import { quoted } from '../quoted.ts';
import { measured } from './ranking-words.ts';

/** A criterion by its quoted name, and points out of 100. */
interface Amount {
  readonly name: string;
  readonly amount: number;
}

/** A criterion by its quoted name, and the weight, a share of the whole, under which an order has turned. */
export interface WeightEnd {
  readonly name: string;
  readonly share: number;
}

/** The same beside the weight that it would replace. */
interface MovedWeight extends WeightEnd {
  readonly now: number;
}

const endsIn = (ends: readonly WeightEnd[], at: string, language: Language): string =>
  formatList(
    ends.map(({ name, share }) => `${name} ${at} ${formatShare(share, language)}`),
    language,
  );

const tenth = (value: number): number => Math.round(value * 10) / 10;
const written = (value: number, language: Language): string => formatNumber(tenth(value), language, { decimals: 1 });
const pointsFr = (value: number): string => `${written(value, 'fr')} ${plural(tenth(value), 'fr', 'point')}`;
const pointsEn = (value: number): string => `${written(value, 'en')} ${plural(tenth(value), 'en', 'point')}`;

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
  tied: (other: string) => `À égalité avec ${other}`,
  more: (amounts: readonly Amount[]) => `Elle a ${listFr(amounts, 'de plus')}.`,
  fewer: (amounts: readonly Amount[]) => `Elle a ${listFr(amounts, 'de moins')}.`,
  same: 'Rien ne les sépare.',
  turn: (who: string, other: string) => `Ce qui ferait passer ${who} devant ${other}`,
  transfer: (total: number, shares: readonly MovedWeight[]) =>
    `Déplacer ${pointsFr(total)} de pondération : ${formatList(
      shares.map(({ name, share, now }) => `${name} à ${formatShare(share, 'fr')} au lieu de ${formatShare(now, 'fr')}`),
      'fr',
    )}.`,
  change: (name: string, now: string | null, needed: string) =>
    now === null ? `Ou, sur ${name} seul : ${needed}.` : `Ou, sur ${name} seul : ${needed} au lieu de ${now}.`,
  alone: (ends: readonly WeightEnd[]) => `Ou un seul poids, les autres gardant leurs proportions : ${endsIn(ends, 'à', 'fr')}.`,
  level: (measure: string, text: string) => `${measure} (${quoted(text, 'fr')})`,
  beyondReach: (names: readonly string[]) => `Aucune valeur n’y suffirait sur ${formatList(names, 'fr', 'ou')} seul.`,
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
  tied: (other) => `Level with ${other}`,
  more: (amounts) => `It has ${listEn(amounts, 'more')}.`,
  fewer: (amounts) => `It has ${listEn(amounts, 'fewer')}.`,
  same: 'Nothing separates them.',
  turn: (who, other) => `What would put ${who} before ${other}`,
  transfer: (total, shares) =>
    `Moving ${pointsEn(total)} of weight: ${formatList(
      shares.map(({ name, share, now }) => `${name} at ${formatShare(share, 'en')} instead of ${formatShare(now, 'en')}`),
      'en',
    )}.`,
  change: (name, now, needed) =>
    now === null ? `Or, on ${name} alone: ${needed}.` : `Or, on ${name} alone: ${needed} instead of ${now}.`,
  alone: (ends) => `Or one weight alone, the others keeping their proportions: ${endsIn(ends, 'at', 'en')}.`,
  level: (measure, text) => `${measure} (${quoted(text, 'en')})`,
  beyondReach: (names) => `No value would be enough on ${formatList(names, 'en', 'or')} alone.`,
  never: (who, other) => `No weights would put ${who} before ${other}: it is better on no criterion.`,
};

export const reasonsWords = { fr, en };

/** `53 personnes (50 habitants, 3 élus)`. */
export function heardWords(people: NonNullable<Contribution['people']>, language: Language): string {
  const count = (n: number): string => formatNumber(n, language);
  const whole = sumOf(people, (one) => one.people);
  const parts = people.map((one) => {
    const audience = one.audience === null ? undefined : label(`needs.needs.audiences=${one.audience}`, language);
    return `${count(one.people)} ${audience ?? (language === 'fr' ? 'de publics mêlés ou non dits' : 'of mixed or unstated audiences')}`;
  });
  const asked =
    language === 'fr'
      ? `${count(whole)} ${plural(whole, 'fr', 'personne l’a demandé', 'personnes l’ont demandé')}`
      : `${count(whole)} ${plural(whole, 'en', 'person', 'people')} asked for it`;
  return parts.length === 0 ? asked : `${asked}${colon[language]}${parts.join(', ')}`;
}

// An action's reasons beside another, told in sentences: what parts them, and what would turn them round or never will.

export interface ReasonsReportData {
  /** Why before, or after, the other one. */
  readonly beside: string;
  readonly reasons: readonly string[];
  /** What would put whom before whom; null when the two are level. */
  readonly turning: string | null;
  readonly turns: readonly string[];
}

interface Naming {
  readonly language: Language;
  /** An action, as it is named to the reader. */
  readonly nameOf: (action: string) => string;
  /** The same, where two of them stand in one sentence. */
  readonly briefOf: (action: string) => string;
  readonly titleOf: (criterion: string) => string;
}

function turnsOf(ranking: Ranking, reasons: Reasons, { language, titleOf, briefOf }: Naming): readonly string[] {
  const { action, against, ahead, dominated, transfer, changes, beyondReach } = reasons;
  const words = reasonsWords[language];
  const quoted = (id: string): string => words.quoted(titleOf(id));
  const [first, behind] = ahead === action ? [action, against] : [against, action];
  const moved = transfer && [
    words.transfer(
      transfer.typed.total * 100,
      transfer.typed.shares.map(({ criterion, now, needed }) => ({ name: quoted(criterion), now, share: needed })),
    ),
  ];
  const measure = measured(ranking, language);
  return [
    ...(dominated ? [words.never(briefOf(behind), briefOf(first))] : (moved ?? [])),
    ...changes.map(({ criterion: id, now, needed, level }) => {
      const written = measure(id, needed);
      return words.change(
        quoted(id),
        now === null ? null : measure(id, now),
        level === null ? written : words.level(written, level),
      );
    }),
    ...(beyondReach.length > 0 ? [words.beyondReach(beyondReach.map(quoted))] : []),
  ];
}

export function reasonsText(ranking: Ranking, reasons: Reasons, naming: Naming): ReasonsReportData {
  const { language, nameOf, briefOf, titleOf } = naming;
  const words = reasonsWords[language];
  const { action, against, ahead, gaps } = reasons;
  const other = ranking.ranked.find((one) => one.action === against);
  const points = formatNumber((other?.score ?? 0) * 100, language, { decimals: 1 });
  const amounts = (isMore: boolean) =>
    gaps
      .filter((gap) => gap.points > 0 === isMore)
      .map((gap) => ({ name: words.quoted(titleOf(gap.criterion)), amount: Math.abs(gap.points) * 100 }));
  const [more, fewer] = [amounts(true), amounts(false)];
  const turns = turnsOf(ranking, reasons, naming);
  const name = nameOf(against);
  return {
    beside: ahead === null ? words.tied(name) : words[ahead === action ? 'before' : 'after'](name, other?.rank ?? 0, points),
    reasons: [
      ...(more.length > 0 ? [words.more(more)] : []),
      ...(fewer.length > 0 ? [words.fewer(fewer)] : []),
      ...(more.length + fewer.length === 0 ? [words.same] : []),
    ],
    turning:
      turns.length === 0
        ? null
        : ahead === action
          ? words.turn(briefOf(against), briefOf(action))
          : words.turn(briefOf(action), briefOf(against)),
    turns,
  };
}
