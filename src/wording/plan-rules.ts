// The rules that bind a plan, in words.
import type { Language, PlanRule } from '../model/index.ts';
import { plural } from '../values/index.ts';
import { fixedPointWords } from './fixed-point-words.ts';
import { formatList, formatMoney, formatNumber } from './formats.ts';
import { planReason } from './plan-reasons.ts';
import { quoted } from './quoted.ts';

type Nature = 'investment' | 'operating' | 'fte';
type RuleOf<Code extends PlanRule['code']> = Extract<PlanRule, { readonly code: Code }>;

export const amountOf = (nature: Nature, value: number, language: Language): string =>
  nature === 'fte'
    ? `${formatNumber(value, language)} ${language === 'fr' ? 'ETP' : 'FTE'}`
    : formatMoney({ min: value, max: value }, language);

const natures = {
  fr: { investment: 'd’investissement', operating: 'de fonctionnement', fte: 'de temps d’agents' },
  en: { investment: 'investment', operating: 'operating', fte: 'staff' },
};

const waitsFor = {
  fr: ({ on, from, lag }: RuleOf<'depends-on'>) => {
    if (from === 'start' && lag === 0) return `attend ${on}`;
    return `attend que ${on} soit ${from === 'end' ? 'achevée' : 'commencée'}${lag === 0 ? '' : ` depuis ${lag} mois`}`;
  },
  en: ({ on, from, lag }: RuleOf<'depends-on'>) => {
    if (from === 'start' && lag === 0) return `waits for ${on}`;
    return lag === 0 ? `waits for the end of ${on}` : `waits until ${lag} months after the ${from} of ${on}`;
  },
};

const closedFr = ({ action, years, reason }: RuleOf<'cannot-start'>): string => {
  if (reason.code === 'starts-later') return `${action} ne commence pas avant ${reason.year}, selon sa fiche`;
  const when =
    years === null
      ? 'commencer aucune année du plan'
      : years.length === 1
        ? `pas commencer en ${years[0]}`
        : `commencer ${years.map((year) => `ni en ${year}`).join(' ')}`;
  return `${action} ne peut ${when} : ${planReason(reason, 'fr')}`;
};

const closedEn = ({ action, years, reason }: RuleOf<'cannot-start'>): string => {
  if (reason.code === 'starts-later') return `${action} starts no earlier than ${reason.year}, by its own sheet`;
  const when = years === null ? 'any year of the plan' : years.join(' or ');
  return `${action} cannot start in ${when}: ${planReason(reason, 'en')}`;
};

const ruleFr = (rule: PlanRule, axis: (id: string) => string): string => {
  switch (rule.code) {
    case 'must-start': {
      const as = { mandatory: 'est obligatoire', obligation: 'répond à une obligation', override: 'est retenue par arbitrage' };
      return `${rule.action} ${as[rule.as]}${rule.by === null ? '' : ` et doit commencer en ${rule.by} au plus tard`}`;
    }
    case 'start-by':
      return `${rule.action}, si elle est retenue, commence en ${rule.by} au plus tard`;
    case 'cannot-start':
      return closedFr(rule);
    case 'envelope':
      return `l’enveloppe ${natures.fr[rule.nature]} ${rule.year} n’offre que ${amountOf(rule.nature, rule.left, 'fr')} à ce qui n’est pas encore engagé`;
    case 'depends-on':
      return `${rule.action} ${waitsFor.fr(rule)}`;
    case 'fixed-point':
      return `${fixedPointWords.fr.rule(rule.action, rule.hold)}${rule.year === null ? '' : `, si elle commence en ${rule.year}`}`;
    case 'exclusive':
      return `${formatList(rule.actions, 'fr')} s’excluent`;
    case 'minimum-per-axis':
      return `l’axe ${quoted(axis(rule.axis), 'fr')} doit avoir au moins ${rule.atLeast} ${plural(rule.atLeast, 'fr', 'action', 'actions')} de plus`;
  }
};

const ruleEn = (rule: PlanRule, axis: (id: string) => string): string => {
  switch (rule.code) {
    case 'must-start': {
      const as = { mandatory: 'is mandatory', obligation: 'answers a legal duty', override: 'was decided by people' };
      return `${rule.action} ${as[rule.as]}${rule.by === null ? '' : ` and must start in ${rule.by} at the latest`}`;
    }
    case 'start-by':
      return `${rule.action}, if it is chosen, starts in ${rule.by} at the latest`;
    case 'cannot-start':
      return closedEn(rule);
    case 'envelope':
      return `the ${rule.year} ${natures.en[rule.nature]} envelope has only ${amountOf(rule.nature, rule.left, 'en')} for what is not under way yet`;
    case 'depends-on':
      return `${rule.action} ${waitsFor.en(rule)}`;
    case 'fixed-point':
      return `${fixedPointWords.en.rule(rule.action, rule.hold)}${rule.year === null ? '' : ` if it begins in ${rule.year}`}`;
    case 'exclusive':
      return `${formatList(rule.actions, 'en')} exclude each other`;
    case 'minimum-per-axis':
      return `the axis ${quoted(axis(rule.axis), 'en')} must have at least ${rule.atLeast} more ${plural(rule.atLeast, 'en', 'action', 'actions')}`;
  }
};

/** Without a capital or a full stop. */
export const planRule = (rule: PlanRule, language: Language, axis: (id: string) => string): string =>
  language === 'fr' ? ruleFr(rule, axis) : ruleEn(rule, axis);
