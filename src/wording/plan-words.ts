// What a plan is worth, which rules bind it and what they cost, in words.
import type { Language, PlanNotice, PlanRule, PlanWorth } from '../model/index.ts';
import { fixedPointWords } from './fixed-point-words.ts';
import { formatList, formatMoney, formatNumber, formatPercent } from './formats.ts';
import { planReason } from './plan-reasons.ts';
import { quoted } from './quoted.ts';

type Nature = 'investment' | 'operating' | 'fte';

export const points = (value: number, language: Language): string => formatNumber(value, language, { decimals: 1 });
export const amountOf = (nature: Nature, value: number, language: Language): string =>
  nature === 'fte'
    ? `${formatNumber(value, language)} ${language === 'fr' ? 'ETP' : 'FTE'}`
    : formatMoney({ min: value, max: value }, language);

const natures = {
  fr: { investment: 'd’investissement', operating: 'de fonctionnement', fte: 'de temps d’agents' },
  en: { investment: 'investment', operating: 'operating', fte: 'staff' },
};

const ruleFr = (rule: PlanRule, axis: (id: string) => string): string => {
  switch (rule.code) {
    case 'must-start': {
      const as = { mandatory: 'est obligatoire', obligation: 'répond à une obligation', override: 'est retenue par arbitrage' };
      return `${rule.action} ${as[rule.as]}${rule.by === null ? '' : ` et doit commencer en ${rule.by} au plus tard`}`;
    }
    case 'cannot-start':
      return `${rule.action} ne peut commencer aucune année du plan${rule.reason === null ? '' : ` : ${planReason(rule.reason, 'fr')}`}`;
    case 'envelope':
      return `l’enveloppe ${natures.fr[rule.nature]} ${rule.year} n’offre que ${amountOf(rule.nature, rule.left, 'fr')} à ce qui n’est pas encore engagé`;
    case 'depends-on':
      return `${rule.action} attend ${rule.on}`;
    case 'fixed-point':
      return fixedPointWords.fr.rule(rule.action, rule.hold);
    case 'exclusive':
      return `${formatList(rule.actions, 'fr')} s’excluent`;
    case 'minimum-per-axis':
      return `l’axe « ${axis(rule.axis)} » doit en avoir au moins ${rule.atLeast} de plus`;
  }
};

const ruleEn = (rule: PlanRule, axis: (id: string) => string): string => {
  switch (rule.code) {
    case 'must-start': {
      const as = { mandatory: 'is mandatory', obligation: 'answers a legal duty', override: 'was decided by people' };
      return `${rule.action} ${as[rule.as]}${rule.by === null ? '' : ` and must start in ${rule.by} at the latest`}`;
    }
    case 'cannot-start':
      return `${rule.action} cannot start in any year of the plan${rule.reason === null ? '' : `: ${planReason(rule.reason, 'en')}`}`;
    case 'envelope':
      return `the ${rule.year} ${natures.en[rule.nature]} envelope has only ${amountOf(rule.nature, rule.left, 'en')} for what is not under way yet`;
    case 'depends-on':
      return `${rule.action} waits for ${rule.on}`;
    case 'fixed-point':
      return fixedPointWords.en.rule(rule.action, rule.hold);
    case 'exclusive':
      return `${formatList(rule.actions, 'en')} exclude each other`;
    case 'minimum-per-axis':
      return `the axis “${axis(rule.axis)}” must have at least ${rule.atLeast} more`;
  }
};

/** Without a capital or a full stop. */
export const planRule = (rule: PlanRule, language: Language, axis: (id: string) => string): string =>
  language === 'fr' ? ruleFr(rule, axis) : ruleEn(rule, axis);

/** Below a hundredth of a percent, a plan is called the best. */
const isProved = ({ gap }: PlanWorth): boolean => gap < 5e-5;
/** Rounded up: a guarantee never says better than it is. */
const share = (gap: number, language: Language): string =>
  formatPercent(Math.ceil(gap * 1000 - 1e-9) / 10, language, { decimals: 1 });

export const planWords = {
  fr: {
    best: (worth: PlanWorth) =>
      `Ce plan vaut ${points(worth.value, 'fr')} points : ${isProved(worth) ? 'aucun autre ne vaut plus' : `au plus ${share(worth.gap, 'fr')} sous le meilleur plan possible`}.`,
    aside: ({ value, simple }: PlanWorth) =>
      simple.keepsRules
        ? `Au fil du classement (« --simple ») : ${points(simple.value, 'fr')} points${value - simple.value < 0.05 ? ', autant' : `, ${points(value - simple.value, 'fr')} de moins`}.`
        : `Au fil du classement (« --simple ») : ${points(simple.value, 'fr')} points, mais sans tenir toutes les règles.`,
    simple: ({ value, simple }: PlanWorth) =>
      `Ce plan, fait au fil du classement, vaut ${points(simple.value, 'fr')} points${simple.keepsRules ? '' : ', sans tenir toutes les règles'} ; le meilleur trouvé en vaut ${points(value, 'fr')}.`,
    points: 'Un point est un centième de la note d’une action ; attendre un an en ôte 4 %.',
    conflict: (rules: readonly string[]) =>
      `Aucun plan ne tient toutes les règles. Ne vont pas ensemble : ${rules.join(' ; ')}. Le plan ci-dessous suit le classement et en enfreint.`,
    notFound: 'Aucun plan tenant toutes les règles n’a été trouvé ; celui-ci suit le classement.',
    notice: ({ correlation }: PlanNotice, title: string, weight: string) =>
      correlation === null
        ? `le critère ${quoted(title, 'fr')} (${weight}) compte une deuxième fois l’argent que les enveloppes limitent déjà`
        : `le critère ${quoted(title, 'fr')} (${weight}) suit le coût de près (corrélation ${formatNumber(correlation, 'fr')}) : l’argent que les enveloppes limitent compte deux fois`,
  },
  en: {
    best: (worth: PlanWorth) =>
      `This plan is worth ${points(worth.value, 'en')} points: ${isProved(worth) ? 'no other is worth more' : `at most ${share(worth.gap, 'en')} below the best plan possible`}.`,
    aside: ({ value, simple }: PlanWorth) =>
      simple.keepsRules
        ? `Down the ranking (“--simple”): ${points(simple.value, 'en')} points${value - simple.value < 0.05 ? ', as much' : `, ${points(value - simple.value, 'en')} fewer`}.`
        : `Down the ranking (“--simple”): ${points(simple.value, 'en')} points, but without keeping every rule.`,
    simple: ({ value, simple }: PlanWorth) =>
      `This plan, made down the ranking, is worth ${points(simple.value, 'en')} points${simple.keepsRules ? '' : ', without keeping every rule'}; the best found is worth ${points(value, 'en')}.`,
    points: 'A point is a hundredth of an action’s score; waiting a year takes 4% off.',
    conflict: (rules: readonly string[]) =>
      `No plan keeps every rule. These do not go together: ${rules.join('; ')}. The plan below follows the ranking and breaks some.`,
    notFound: 'No plan that keeps every rule was found; this one follows the ranking.',
    notice: ({ correlation }: PlanNotice, title: string, weight: string) =>
      correlation === null
        ? `the criterion ${quoted(title, 'en')} (${weight}) counts a second time the money that the envelopes already limit`
        : `the criterion ${quoted(title, 'en')} (${weight}) follows the cost closely (correlation ${formatNumber(correlation, 'en')}): the money that the envelopes limit counts twice`,
  },
};
