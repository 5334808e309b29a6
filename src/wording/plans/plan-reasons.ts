// Why an action is in a year's plan, or is not, in a few words.
import type { Language, Nature, PlanGrounds, PlanReason, PlanRule } from '../../model/index.ts';
import { exactly, plural } from '../../values/index.ts';
import { firstOf, formatList, formatMoney, formatNumber } from '../formats.ts';
import { labelOf } from '../label.ts';
import { quoted } from '../quoted.ts';
import { fixedPointWords } from './schedule.ts';

/** What reasons name beside amounts: actions as the reader knows them. */
export interface ReasonNames extends PlanGrounds {
  readonly action: (id: string) => string;
  /** Those that may be named to the reader; all of them when absent. */
  readonly named?: (ids: readonly string[]) => readonly string[];
}
const ids: ReasonNames = { action: (id) => id, takers: () => [], owed: () => null };

export const amountOf = (nature: Nature, value: number, language: Language): string =>
  nature === 'fte'
    ? `${formatNumber(value, language)} ${language === 'fr' ? 'ETP' : 'FTE'}`
    : formatMoney(exactly(value), language);

const envelopesFr = { investment: 'd’investissement', operating: 'de fonctionnement', fte: 'de temps d’agents' };
const envelopesEn = { investment: 'investment', operating: 'operating', fte: 'staff' };

type Shortage = Extract<PlanReason, { readonly code: 'over-envelope' }>;

function shortFr({ nature, year, needed, available }: Shortage, names: ReasonNames): string {
  const [takers, missing] = [names.takers(nature, year), amountOf(nature, needed, 'fr')];
  const [left, envelope] = [amountOf(nature, Math.max(0, available), 'fr'), `l’enveloppe ${envelopesFr[nature]} ${year}`];
  if (takers.length === 0) return `dépasserait ${envelope} : ${missing} nécessaires, ${left} disponibles`;
  const by = `prise par ${firstOf(takers.map(names.action), 'fr')}`;
  return available <= 0 ? `${envelope} est ${by}` : `${envelope}, ${by}, n’a plus que ${left} pour les ${missing} nécessaires`;
}

function shortEn({ nature, year, needed, available }: Shortage, names: ReasonNames): string {
  const [takers, missing] = [names.takers(nature, year), amountOf(nature, needed, 'en')];
  const left = amountOf(nature, Math.max(0, available), 'en');
  const envelope = `the ${year} ${envelopesEn[nature]} envelope`;
  if (takers.length === 0) return `would overrun ${envelope}: ${missing} needed, ${left} left`;
  const by = `taken by ${firstOf(takers.map(names.action), 'en')}`;
  return available <= 0 ? `${envelope} is ${by}` : `${envelope}, ${by}, has only ${left} left for the ${missing} needed`;
}

function heirsOf(reason: PlanReason, { action, named = (all) => all }: ReasonNames): readonly string[] {
  return reason.code === 'dropped' ? named(reason.heirs ?? []).map(action) : [];
}

function fr(reason: PlanReason, names: ReasonNames): string {
  switch (reason.code) {
    case 'over-envelope':
      return shortFr(reason, names);
    case 'waits-for':
      return `attend ${names.action(reason.by)}`;
    case 'excluded-by':
      return `${names.action(reason.by)} passe à sa place`;
    case 'starts-later':
      return `commence en ${reason.year}`;
    case 'fixed-point':
      return fixedPointWords.fr.reason(reason.hold);
    case 'planned-later':
      return [`prévue en ${reason.year}`, ...(reason.inTheWay === null ? [] : [fr(reason.inTheWay, names)])].join(' ; ');
    // A frozen year says so at its head: the reason written then is enough.
    case 'as-frozen':
      return reason.text ?? 'selon le plan arrêté';
    case 'override':
      return `arbitrage : ${reason.text}`;
    case 'dropped':
    case 'paused':
    case 'blocked': {
      const said = labelOf(`action.status=${reason.code}`, 'fr');
      const why = reason.text ? `${said} : ${reason.text}` : said;
      const heirs = heirsOf(reason, names);
      return heirs.length === 0 ? why : `${why}, remplacée par ${formatList(heirs, 'fr')}`;
    }
    default:
      return {
        'already-started': 'déjà engagée',
        mandatory: 'obligatoire',
        residents: 'retenue par le vote des habitants',
        obligation: 'répond à une obligation de l’année',
        'minimum-per-axis': 'assure le minimum de son axe',
        'in-rank-order': 'selon son rang',
        'best-together': 'pour ce qu’elle apporte',
        'less-worth': 'apporte moins que ce qui est retenu à sa place',
        'already-done': 'déjà réalisée',
        'already-finished': 'achevée à cette date',
        'set-aside': 'mise de côté par un veto',
        'not-ranked': 'non classée',
      }[reason.code];
  }
}

function en(reason: PlanReason, names: ReasonNames): string {
  switch (reason.code) {
    case 'over-envelope':
      return shortEn(reason, names);
    case 'waits-for':
      return `waits for ${names.action(reason.by)}`;
    case 'excluded-by':
      return `${names.action(reason.by)} takes its place`;
    case 'starts-later':
      return `starts in ${reason.year}`;
    case 'fixed-point':
      return fixedPointWords.en.reason(reason.hold);
    case 'planned-later':
      return [`planned for ${reason.year}`, ...(reason.inTheWay === null ? [] : [en(reason.inTheWay, names)])].join('; ');
    case 'as-frozen':
      return reason.text ?? 'as the frozen plan says';
    case 'override':
      return `override: ${reason.text}`;
    case 'dropped':
    case 'paused':
    case 'blocked': {
      const said = labelOf(`action.status=${reason.code}`, 'en');
      const why = reason.text ? `${said}: ${reason.text}` : said;
      const heirs = heirsOf(reason, names);
      return heirs.length === 0 ? why : `${why}, replaced by ${formatList(heirs, 'en')}`;
    }
    default:
      return {
        'already-started': 'already started',
        mandatory: 'mandatory',
        residents: 'kept by the residents’ vote',
        obligation: 'answers a duty of the year',
        'minimum-per-axis': 'gives its axis the minimum',
        'in-rank-order': 'by its rank',
        'best-together': 'for what it brings',
        'less-worth': 'brings less than what is chosen in its place',
        'already-done': 'already done',
        'already-finished': 'finished by then',
        'set-aside': 'set aside by a veto',
        'not-ranked': 'not ranked',
      }[reason.code];
  }
}

/** A few words, without a capital or a full stop. */
export const planReason = (reason: PlanReason, language: Language, names: ReasonNames = ids): string =>
  language === 'fr' ? fr(reason, names) : en(reason, names);

// The rules that bind a plan, in words.

type RuleOf<Code extends PlanRule['code']> = Extract<PlanRule, { readonly code: Code }>;

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
      const as = {
        mandatory: 'est obligatoire',
        residents: 'est retenue par le vote des habitants',
        obligation: 'répond à une obligation',
        override: 'est retenue par arbitrage',
      };
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
      const as = {
        mandatory: 'is mandatory',
        residents: 'was kept by the residents’ vote',
        obligation: 'answers a legal duty',
        override: 'is selected by an override',
      };
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
