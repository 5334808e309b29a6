// What a plan is worth, and what a reader of it must know, in words.
import type { Core, CoreAction, ExtraMeans, Imposed, Language, Plan, PlanNotice, PlanWorth } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatDate, formatList, formatNumber, formatPercent } from '../formats.ts';
import { labelOf } from '../label.ts';
import { quoted } from '../quoted.ts';
import { amountOf, planReason, planRule } from './plan-reasons.ts';

const points = (value: number, language: Language): string => formatNumber(value, language, { decimals: 1 });
/** Below a hundredth of a percent, a plan is called the best. */
export const isProved = ({ gap }: PlanWorth): boolean => gap < 5e-5;
/** Rounded up: a guarantee never says better than it is. */
const share = (gap: number, language: Language): string =>
  formatPercent(Math.ceil(gap * 1000 - 1e-9) / 10, language, { decimals: 1 });

type NoticeOf<Code extends PlanNotice['code']> = Extract<PlanNotice, { readonly code: Code }>;
/** What notices leave as ids, and a share as people read it. */
export interface NoticeNames {
  readonly axis: (id: string) => string;
  readonly criterion: (id: string) => string;
}

const shortFr = ({ axis, asked, begun, can, cannot }: NoticeOf<'axis-short'>, names: NoticeNames): string => {
  const most = begun + can;
  const has =
    most === 0 ? 'n’en aura aucune' : `n’en aura que ${most}${begun === 0 ? '' : ` (déjà engagées ou achevées : ${begun})`}`;
  const why = cannot.map(({ action, reason }) => `${action} ne peut pas commencer (${planReason(reason, 'fr')})`);
  return `l’axe ${quoted(names.axis(axis), 'fr')} doit avoir au moins ${asked} ${plural(asked, 'fr', 'action', 'actions')} et ${has} : ${why.length === 0 ? 'il n’en a pas d’autre' : why.join(' ; ')}`;
};

const shortEn = ({ axis, asked, begun, can, cannot }: NoticeOf<'axis-short'>, names: NoticeNames): string => {
  const most = begun + can;
  const has =
    most === 0 ? 'will have none' : `will have only ${most}${begun === 0 ? '' : ` (under way or done already: ${begun})`}`;
  const why = cannot.map(({ action, reason }) => `${action} cannot start (${planReason(reason, 'en')})`);
  return `the axis ${quoted(names.axis(axis), 'en')} must have at least ${asked} ${plural(asked, 'en', 'action', 'actions')} and ${has}: ${why.length === 0 ? 'it has no other' : why.join('; ')}`;
};

const twiceFr = ({ criterion, weight, correlation }: NoticeOf<'budget-counted-twice'>, names: NoticeNames): string => {
  const which = `le critère ${quoted(names.criterion(criterion), 'fr')} (${formatPercent(Math.round(weight * 100), 'fr')})`;
  return correlation === null
    ? `${which} compte une deuxième fois l’argent que les enveloppes limitent déjà`
    : `${which} suit le coût de près (corrélation ${formatNumber(correlation, 'fr')}) : l’argent que les enveloppes limitent compte deux fois`;
};

const twiceEn = ({ criterion, weight, correlation }: NoticeOf<'budget-counted-twice'>, names: NoticeNames): string => {
  const which = `the criterion ${quoted(names.criterion(criterion), 'en')} (${formatPercent(Math.round(weight * 100), 'en')})`;
  return correlation === null
    ? `${which} counts a second time the money that the envelopes already limit`
    : `${which} follows the cost closely (correlation ${formatNumber(correlation, 'en')}): the money that the envelopes limit counts twice`;
};

export const planWords = {
  fr: {
    best: (worth: PlanWorth) =>
      `Ce plan vaut ${points(worth.value, 'fr')} points : ${isProved(worth) ? `aucun autre ne vaut plus${worth.isFirst ? ' ; à valeur égale, l’ordre des identifiants décide' : ''}` : `au plus ${share(worth.gap, 'fr')} sous le meilleur plan possible`}.`,
    aside: ({ value, simple }: PlanWorth) =>
      simple.keepsRules
        ? `Au fil du classement (« --simple ») : ${points(simple.value, 'fr')} points${value - simple.value < 0.05 ? ', autant' : `, ${points(value - simple.value, 'fr')} de moins`}.`
        : `Au fil du classement (« --simple ») : ${points(simple.value, 'fr')} points, mais sans tenir toutes les règles.`,
    simple: ({ value, simple }: PlanWorth) =>
      `Ce plan, fait au fil du classement, vaut ${points(simple.value, 'fr')} points${simple.keepsRules ? '' : ', sans tenir toutes les règles'} ; le meilleur trouvé en vaut ${points(value, 'fr')}.`,
    points: ({ waitingCost }: PlanWorth) =>
      `Un point est un centième de la note d’une action ; chaque année d’attente en ôte ${formatPercent(waitingCost, 'fr')}, depuis la première du plan, ou celle de la fiche si elle vient après.`,
    /** Before the rules, one a line. */
    conflict: 'Aucun plan ne tient toutes les règles ; celui-ci suit le classement et en enfreint. Ne vont pas ensemble :',
    notFound: 'Aucun plan tenant toutes les règles n’a été trouvé ; celui-ci suit le classement.',
    notice: (notice: PlanNotice, names: NoticeNames) =>
      notice.code === 'axis-short' ? shortFr(notice, names) : twiceFr(notice, names),
  },
  en: {
    best: (worth: PlanWorth) =>
      `This plan is worth ${points(worth.value, 'en')} points: ${isProved(worth) ? `no other is worth more${worth.isFirst ? '; among equals, the order of the ids decides' : ''}` : `at most ${share(worth.gap, 'en')} below the best plan possible`}.`,
    aside: ({ value, simple }: PlanWorth) =>
      simple.keepsRules
        ? `Down the ranking (“--simple”): ${points(simple.value, 'en')} points${value - simple.value < 0.05 ? ', as much' : `, ${points(value - simple.value, 'en')} fewer`}.`
        : `Down the ranking (“--simple”): ${points(simple.value, 'en')} points, but without keeping every rule.`,
    simple: ({ value, simple }: PlanWorth) =>
      `This plan, made down the ranking, is worth ${points(simple.value, 'en')} points${simple.keepsRules ? '' : ', without keeping every rule'}; the best found is worth ${points(value, 'en')}.`,
    points: ({ waitingCost }: PlanWorth) =>
      `A point is a hundredth of an action’s score; each year of waiting takes ${formatPercent(waitingCost, 'en')} off, from the first of the plan, or of the sheet if that is later.`,
    /** Before the rules, one a line. */
    conflict: 'No plan keeps every rule; this one follows the ranking and breaks some. These do not go together:',
    notFound: 'No plan that keeps every rule was found; this one follows the ranking.',
    notice: (notice: PlanNotice, names: NoticeNames) =>
      notice.code === 'axis-short' ? shortEn(notice, names) : twiceEn(notice, names),
  },
};

// How good a computed plan is, as documents say it: what it is worth, how far the best may be, and what the simple one would be worth.

const beside = {
  fr: (value: string, keepsRules: boolean) =>
    `Un plan fait au fil du classement en vaudrait ${value}${keepsRules ? '' : ', sans tenir toutes les règles'}.`,
  en: (value: string, keepsRules: boolean) =>
    `A plan made down the ranking would be worth ${value}${keepsRules ? '' : ', without keeping every rule'}.`,
};

const sentence = (words: string): string => `${words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}.`;

/**
 * Sentences; none when there was nothing to choose. `names` names axes and criteria by their ids. When rules cannot be kept together, the
 * last sentence introduces them.
 */
export function planGuarantee(
  { method, worth, conflict, notices }: Plan,
  language: Language,
  names: NoticeNames,
): readonly string[] {
  const words = planWords[language];
  const short = notices.filter(({ code }) => code === 'axis-short').map((notice) => sentence(words.notice(notice, names)));
  if (conflict.length > 0) return [...short, words.conflict];
  if (worth === null) return short;
  if (method === 'simple') return [words.simple(worth), words.points(worth), ...short];
  const { value, keepsRules } = worth.simple;
  return [words.best(worth), beside[language](points(value, language), keepsRules), words.points(worth), ...short];
}

/** One by one, as items of a list. */
export const planConflict = ({ conflict }: Plan, language: Language, { axis }: NoticeNames): readonly string[] =>
  conflict.map((rule) => planRule(rule, language, axis));

// What changed since a plan was frozen, in words.

export const planAmendments = {
  fr: {
    frozen: (year: number, by: string | null) => `Plan ${year}, arrêté${by === null ? '' : ` par ${by}`}`,
    amendment: (date: string | null, decision: string | null) =>
      `Modifié${date === null ? '' : ` le ${formatDate(date, 'fr')}`}${decision === null ? '' : ` par ${decision}`}`,
    none: 'Aucune modification depuis.',
    pending: 'Dans les fiches, et pas encore dans le plan',
    moved: 'Crédits déplacés parmi les actions retenues',
    added: 'ajoutée',
    dropped: 'retirée',
    postponed: labelOf('frozen-plan.selection.choice=postponed', 'fr'),
    reserved: 'mise en réserve',
    same: 'maintenue',
    natures: {
      investment: labelOf('action.budget.nature=investment', 'fr'),
      operating: labelOf('action.budget.nature=operating', 'fr'),
      fte: labelOf('plan.envelopes.fte', 'fr'),
    },
    notFrozen: (year: number) => `Le plan ${year} n’est pas arrêté.`,
  },
  en: {
    frozen: (year: number, by: string | null) => `${year} plan, frozen${by === null ? '' : ` by ${by}`}`,
    amendment: (date: string | null, decision: string | null) =>
      `Amended${date === null ? '' : ` on ${formatDate(date, 'en')}`}${decision === null ? '' : ` by ${decision}`}`,
    none: 'No amendment since.',
    pending: 'In the sheets, and not yet in the plan',
    moved: 'Money moved among the actions selected',
    added: 'added',
    dropped: 'dropped',
    postponed: labelOf('frozen-plan.selection.choice=postponed', 'en'),
    reserved: 'kept in reserve',
    same: 'kept',
    natures: {
      investment: labelOf('action.budget.nature=investment', 'en'),
      operating: labelOf('action.budget.nature=operating', 'en'),
      fte: labelOf('plan.envelopes.fte', 'en'),
    },
    notFrozen: (year: number) => `The ${year} plan is not frozen.`,
  },
};

// Why an action is not in the plan, what other money would do, and which actions are sure, in words.

const means = {
  fr: ({ nature, year, amount }: ExtraMeans) =>
    `${amountOf(nature, amount, 'fr')} ${{ investment: 'd’investissement', operating: 'de fonctionnement', fte: 'de temps d’agents' }[nature]} en ${year}`,
  en: ({ nature, year, amount }: ExtraMeans) =>
    `${amountOf(nature, amount, 'en')} of ${{ investment: 'investment', operating: 'operating money', fte: 'staff time' }[nature]} in ${year}`,
};

export const planQuestions = {
  fr: {
    isIn: (year: number) => `Elle est dans le plan, à partir de ${year}.`,
    notYet: (year: number, reason: string) => `Pas en ${year} : ${reason.replace(/\.$/, '')}.`,
    out: (reason: string) => `Elle n’y est pas : ${reason.replace(/\.$/, '')}.`,
    outOnly: 'Elle n’y est pas.',
    imposed: ({ year, loses }: Imposed) =>
      `L’y mettre, en ${year}, ferait perdre ${loses < 0.05 ? 'moins de 0,1 point' : `${points(loses, 'fr')} ${loses < 2 ? 'point' : 'points'}`} au plan.`,
    leave: 'Sortiraient',
    join: 'Entreraient aussi',
    move: 'Changeraient d’année',
    noLeave: 'Rien n’en sortirait.',
    /** Before the rules, one a line. */
    conflict: 'Aucun plan ne peut la contenir, à cause de ces règles :',
    extra: (all: readonly ExtraMeans[], year: number, isLeast: boolean) =>
      all.length === 0
        ? `Elle tiendrait dès ${year} dans les enveloppes telles qu’elles sont, sans rien perdre.`
        : `Pour l’y mettre dès ${year} sans rien perdre, il faudrait ${isLeast ? 'au moins ' : ''}${formatList(all.map(means.fr), 'fr')} de plus.`,
    noExtra: 'Plus d’argent n’y changerait rien.',
    frontier: 'Le meilleur plan selon l’argent des enveloppes, le temps d’agents restant ce qu’il est :',
    worth: (value: number) => `${points(value, 'fr')} points`,
    impossible: 'aucun plan ne tient toutes les règles',
    now: 'le plan',
    noEnvelopes: 'Aucune enveloppe à faire varier : il en faut dans plan.yaml.',
    exactCore: (portfolios: number, weights: Core['weights']) =>
      `${portfolios === 1 ? 'Présence dans le seul bon portefeuille' : `Présence dans les ${formatNumber(portfolios, 'fr')} bons portefeuilles`} : aucun autre ensemble d’actions ne les vaut sous tous les poids ${weights === 'ballots' ? 'que laissent les bulletins' : 'pris autour des poids saisis, chacun de la moitié de sa part à une fois et demie'}. Calcul exact.`,
    equals: 'Valent exactement autant que le plan :',
    equal: (join: readonly string[], leave: readonly string[]) =>
      [
        ...(join.length > 0 ? [`avec ${formatList(join, 'fr')}`] : []),
        ...(leave.length > 0 ? [`sans ${formatList(leave, 'fr')}`] : []),
      ].join(', '),
    byId: 'À valeur égale, le plan est le premier dans l’ordre des identifiants.',
    core: ({ draws, weights }: Core) =>
      `Présence dans le meilleur plan, sur ${formatNumber(draws, 'fr')} jeux de poids tirés ${weights === 'ballots' ? 'entre ceux que donnent les bulletins' : 'autour des poids saisis, chacun de la moitié de sa part à une fois et demie'} :`,
    noCore: 'Il n’y a rien à choisir, ou aucun plan ne tient toutes les règles.',
    verdict: { fund: 'à financer', discuss: 'à discuter', drop: 'à écarter' } satisfies Record<CoreAction['verdict'], string>,
  },
  en: {
    isIn: (year: number) => `It is in the plan, from ${year}.`,
    notYet: (year: number, reason: string) => `Not in ${year}: ${reason.replace(/\.$/, '')}.`,
    out: (reason: string) => `It is not in it: ${reason.replace(/\.$/, '')}.`,
    outOnly: 'It is not in it.',
    imposed: ({ year, loses }: Imposed) =>
      `Putting it in, in ${year}, would cost the plan ${loses < 0.05 ? 'less than 0.1 point' : `${points(loses, 'en')} points`}.`,
    leave: 'Would leave',
    join: 'Would come in too',
    move: 'Would change year',
    noLeave: 'Nothing would leave.',
    /** Before the rules, one a line. */
    conflict: 'No plan can have it, because of these rules:',
    extra: (all: readonly ExtraMeans[], year: number, isLeast: boolean) =>
      all.length === 0
        ? `It would fit from ${year} in the envelopes as they are, with nothing lost.`
        : `To put it in from ${year} with nothing lost, ${formatList(all.map(means.en), 'en')} more would be needed${isLeast ? ', at least' : ''}.`,
    noExtra: 'More money would change nothing.',
    frontier: 'The best plan by the money of the envelopes, staff time staying as it is:',
    worth: (value: number) => `${points(value, 'en')} points`,
    impossible: 'no plan keeps every rule',
    now: 'the plan',
    noEnvelopes: 'No envelope to vary: plan.yaml must have some.',
    exactCore: (portfolios: number, weights: Core['weights']) =>
      `${portfolios === 1 ? 'Presence in the only good portfolio' : `Presence in the ${formatNumber(portfolios, 'en')} good portfolios`}: no other set of actions is worth as much under all weights ${weights === 'ballots' ? 'that the ballots leave' : 'around the typed ones, each from half of its share to half as much again'}. Exact.`,
    equals: 'Worth exactly as much as the plan:',
    equal: (join: readonly string[], leave: readonly string[]) =>
      [
        ...(join.length > 0 ? [`with ${formatList(join, 'en')}`] : []),
        ...(leave.length > 0 ? [`without ${formatList(leave, 'en')}`] : []),
      ].join(', '),
    byId: 'Among equals, the plan is the first by the order of the ids.',
    core: ({ draws, weights }: Core) =>
      `How often each is in the best plan, over ${formatNumber(draws, 'en')} sets of weights drawn ${weights === 'ballots' ? 'among those that the ballots give' : 'around the typed weights, each from half of its share to half as much again'}:`,
    noCore: 'There is nothing to choose, or no plan keeps every rule.',
    verdict: { fund: 'fund', discuss: 'discuss', drop: 'drop' } satisfies Record<CoreAction['verdict'], string>,
  },
};
