// Why an action is kept or not, as a reader of the plan is told: what it is owed to, for how much, and to when it is put off.
import type { Language, Money, Owed, Plan, PlannedAction, YearPlan } from '../../model/index.ts';
import { capital, colon, plural } from '../../values/index.ts';
import { countInWords, formatList, formatMoney } from '../formats.ts';
import { labelOf } from '../label.ts';
import { quoted } from '../quoted.ts';
import { planReason, type ReasonNames } from './plan-reasons.ts';
import { isProved } from './plan-words.ts';
import { fixedPointWords } from './schedule.ts';

type Sort = 'residents' | 'cost' | 'ease' | 'other';
type Phrases = Readonly<Record<Owed['place'], string>>;

const phrases: Readonly<Record<Language, Readonly<Record<Exclude<Sort, 'other'>, Phrases>>>> = {
  fr: {
    residents: {
      first: 'la plus attendue des habitants',
      among: 'parmi les plus attendues des habitants',
      plain: 'attendue des habitants',
    },
    cost: { first: 'la moins coûteuse', among: 'parmi les moins coûteuses', plain: 'peu coûteuse' },
    ease: { first: 'la plus facile à mener', among: 'parmi les plus faciles à mener', plain: 'facile à mener' },
  },
  en: {
    residents: {
      first: 'what residents expect most',
      among: 'among what residents expect most',
      plain: 'expected by residents',
    },
    cost: { first: 'the least costly', among: 'among the least costly', plain: 'of little cost' },
    ease: { first: 'the easiest to carry out', among: 'among the easiest to carry out', plain: 'easy to carry out' },
  },
};
const rated: Readonly<Record<Language, Phrases>> = {
  fr: { first: 'la mieux notée sur', among: 'parmi les mieux notées sur', plain: 'bien notée sur' },
  en: { first: 'the best rated on', among: 'among the best rated on', plain: 'well rated on' },
};

/** Criteria that have words of their own: what they measure is in their title. */
function sortOf({ title, isCost }: Owed): Sort {
  if (isCost) return 'cost';
  if (/population|habitant|usager|resident/i.test(title)) return 'residents';
  return /faisab|feasib/i.test(title) ? 'ease' : 'other';
}

function owedTo(owed: Owed, language: Language): string {
  const sort = sortOf(owed);
  return sort === 'other'
    ? `${rated[language][owed.place]} ${quoted(owed.title, language)}`
    : phrases[language][sort][owed.place];
}

type Planned = Pick<PlannedAction, 'action' | 'reason' | 'notBefore'>;

/** Kept for what it is worth: the words of that, null when it is kept or left for another reason. */
function worthOf({ action, reason }: Planned, language: Language, names: ReasonNames): string | null {
  const isWorth = reason.code === 'best-together' || reason.code === 'in-rank-order';
  const owed = isWorth ? names.owed(action) : null;
  return owed === null ? null : owedTo(owed, language);
}

const waiting = ({ notBefore }: Planned, language: Language): readonly string[] =>
  notBefore === null ? [] : [fixedPointWords[language].reason(notBefore)];

/** A few words, and what it must still wait for in the year in which it starts. */
export const plannedReason = (planned: Planned, language: Language, names?: ReasonNames): string =>
  [
    (names && worthOf(planned, language, names)) ?? planReason(planned.reason, language, names),
    ...waiting(planned, language),
  ].join(', ');

/** `retenue : la plus attendue des habitants pour 20 800 €`, `reportée à 2028 : l’enveloppe d’investissement 2027 est prise par…`. */
export function statedReason(
  planned: Planned & Pick<PlannedAction, 'choice'>,
  cost: Money | null,
  language: Language,
  names: ReasonNames,
): string {
  const { choice, reason } = planned;
  const colon = language === 'fr' ? ' : ' : ': ';
  const said = labelOf(`frozen-plan.selection.choice=${choice}`, language);
  if (choice === 'postponed' && reason.code === 'planned-later') {
    const put = `${said} ${language === 'fr' ? 'à' : 'to'} ${reason.year}`;
    return reason.inTheWay === null ? put : `${put}${colon}${planReason(reason.inTheWay, language, names)}`;
  }
  const worth = worthOf(planned, language, names);
  const money =
    choice !== 'selected' || cost === null || cost.max === 0
      ? ''
      : ` ${language === 'fr' ? 'pour' : 'for'} ${formatMoney(cost, language)}`;
  const why = worth === null ? `${planReason(reason, language, names)}${money && `,${money}`}` : `${worth}${money}`;
  return `${said}${colon}${[why, ...waiting(planned, language)].join(', ')}`;
}

type Limits = 'money' | 'time' | 'both';

const stated = {
  fr: {
    unlimited: 'Le plan est fait sans limite de crédits ni de temps d’agents : aucune enveloppe n’est ouverte.',
    conflict:
      'Toutes les règles fixées ne peuvent pas être tenues ensemble : les actions sont retenues dans l’ordre du classement.',
    simple: 'Les actions sont retenues dans l’ordre du classement, tant que les crédits et le temps d’agents le permettent.',
    within: (limits: Limits): string =>
      `Dans la limite ${{ money: 'des crédits ouverts', time: 'du temps d’agents ouvert', both: 'des crédits et du temps d’agents ouverts' }[limits]}, `,
    over: 'Ce qui est déjà engagé ou obligatoire dépasse ce qui est ouvert ; pour le reste, ',
    best: 'aucun autre choix d’actions ne répond mieux aux priorités retenues.',
    near: 'ce choix d’actions répond au plus près aux priorités retenues.',
  },
  en: {
    unlimited: 'The plan is made without any limit of money or staff time: no envelope is open.',
    conflict: 'The rules that were set cannot all be kept together: actions are selected in the order of the ranking.',
    simple: 'Actions are selected in the order of the ranking, as far as the money and the staff time allow.',
    within: (limits: Limits): string =>
      `Within the ${{ money: 'money', time: 'staff time', both: 'money and the staff time' }[limits]} available, `,
    over: 'What is already begun or mandatory exceeds what is open; for the rest, ',
    best: 'no other choice of actions answers the priorities better.',
    near: 'this choice of actions answers the priorities as closely as could be found.',
  },
};

/** What limits the plan: nothing, where no envelope is open. */
function limitsOf(years: readonly YearPlan[]): Limits | null {
  const hasMoney = years.some(({ envelopes }) => envelopes.some(({ available }) => available !== null));
  const hasTime = years.some(({ fte }) => fte.available !== null);
  if (hasMoney && hasTime) return 'both';
  if (hasMoney) return 'money';
  return hasTime ? 'time' : null;
}

const isOver = ({ envelopes, fte }: YearPlan): boolean =>
  [...envelopes, fte].some(({ available, used, over = 0 }) => available !== null && used + over > available);

/** What the plan is worth, for those who vote it; null when there was nothing to choose. */
export function planStated({ method, worth, conflict, years }: Plan, language: Language): string | null {
  const words = stated[language];
  if (conflict.length > 0) return words.conflict;
  if (worth === null) return null;
  const limits = limitsOf(years);
  if (limits === null) return words.unlimited;
  if (method === 'simple') return words.simple;
  return `${years.some(isOver) ? words.over : words.within(limits)}${isProved(worth) ? words.best : words.near}`;
}

const begin = {
  fr: (count: number, when: string): string =>
    `${plural(count, 'fr', 'action commence', 'actions commencent')} ${when}, selon ${plural(count, 'fr', 'sa', 'leur')} fiche`,
  en: (count: number, when: string): string =>
    `${plural(count, 'en', 'action begins', 'actions begin')} ${when}, by ${plural(count, 'en', 'its own sheet', 'their own sheets')}`,
};
const later: Readonly<Record<Language, readonly [later: string, inYear: string]>> = {
  fr: ['plus tard', 'en'],
  en: ['later', 'in'],
};

/** How many actions begin after the year of the plan by their own sheets, from the year of each; null without any. */
export function startingLater(starts: readonly number[], language: Language): string | null {
  const [plain, inYear] = later[language];
  const years = [...new Set(starts)].sort((a, b) => a - b);
  const counted = (count: number): string => countInWords(count, language);
  const all = (when: string): string => `${capital(counted(starts.length))} ${begin[language](starts.length, when)}`;
  if (years.length < 2) return years.length === 0 ? null : `${all(`${inYear} ${years[0]}`)}.`;
  const each = years.map((year) => `${counted(starts.filter((one) => one === year).length)} ${inYear} ${year}`);
  return `${all(plain)}${colon[language]}${formatList(each, language)}.`;
}
