// What a plan is worth, and what a reader of it must know, in words.
import type { Language, PlanNotice, PlanWorth } from '../model/index.ts';
import { plural } from '../values/index.ts';
import { formatNumber, formatPercent } from './formats.ts';
import { planReason } from './plan-reasons.ts';
import { quoted } from './quoted.ts';

export const points = (value: number, language: Language): string => formatNumber(value, language, { decimals: 1 });
/** Below a hundredth of a percent, a plan is called the best. */
const isProved = ({ gap }: PlanWorth): boolean => gap < 5e-5;
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
    points:
      'Un point est un centième de la note d’une action ; chaque année d’attente en ôte 4 %, depuis la première du plan, ou celle de la fiche si elle vient après.',
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
    points:
      'A point is a hundredth of an action’s score; each year of waiting takes 4% off, from the first of the plan, or of the sheet if that is later.',
    /** Before the rules, one a line. */
    conflict: 'No plan keeps every rule; this one follows the ranking and breaks some. These do not go together:',
    notFound: 'No plan that keeps every rule was found; this one follows the ranking.',
    notice: (notice: PlanNotice, names: NoticeNames) =>
      notice.code === 'axis-short' ? shortEn(notice, names) : twiceEn(notice, names),
  },
};
