// How verdicts that clash are told, in both languages.
import type { Language } from '../../model/index.ts';
import type { Verdict } from '../../ranking/actions/index.ts';
import { label } from '../../wording/label.ts';
import { quotedEn, quotedFr } from '../rule.ts';

const word = (difference: string, language: Language): string =>
  label(`criteria.criteria.verdicts.difference=${difference}`, language) ?? difference;

const either = { fr: ' ou ', en: ' or ' };

/** What a finding may hold: `1 2 weak moderate`. */
export const written = ({ from, to, difference, upTo }: Verdict): string =>
  [from, to, difference, ...(upTo === undefined ? [] : [upTo])].join(' ');

/** `de 1 à 2 (faible à modérée)`. */
export function said(verdict: string, language: Language): string {
  const [from, to, ...differences] = verdict.split(' ');
  const words = differences.map((one) => word(one, language));
  const between = language === 'fr' ? `de ${from} à ${to}` : `${from} to ${to}`;
  return `${between} (${words.join({ fr: ' à ', en: ' to ' }[language])})`;
}

export type Clash = {
  readonly criterion: string;
  readonly verdict: string;
  readonly others: readonly string[];
  readonly settledBy: readonly string[];
  readonly isOnlyOne: boolean;
};

export const clashSays = {
  fr: ({ criterion, verdict, others, settledBy, isOnlyOne }: Clash): string =>
    [
      `sur ${quotedFr(criterion)}, la différence ${said(verdict, 'fr')} contredit ${others.map((one) => said(one, 'fr')).join(' et ')}`,
      settledBy.length === 0
        ? ''
        : ` ; ${settledBy.map((one) => quotedFr(word(one, 'fr'))).join(either.fr)} s’accorderait${isOnlyOne ? '' : ' à celles-ci (d’autres se contredisent aussi)'}`,
    ].join(''),
  en: ({ criterion, verdict, others, settledBy, isOnlyOne }: Clash): string =>
    [
      `on ${quotedEn(criterion)}, the difference ${said(verdict, 'en')} contradicts ${others.map((one) => said(one, 'en')).join(' and ')}`,
      settledBy.length === 0
        ? ''
        : `; ${settledBy.map((one) => quotedEn(word(one, 'en'))).join(either.en)} would fit${isOnlyOne ? '' : ' these (others clash too)'}`,
    ].join(''),
};
