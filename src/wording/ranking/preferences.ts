// Two actions at a time, in words: always, never, it depends on.
import type { ComparedPair, Language, StabilityStudy } from '../../model/index.ts';
import { grouped, plural } from '../../values/index.ts';
import { formatList, formatNumber, formatShare } from '../formats.ts';
import { quoted } from '../quoted.ts';

/** How the actions and the criteria of a sentence are called. */
export interface PairNaming {
  readonly language: Language;
  readonly nameOf: (action: string) => string;
  readonly titleOf: (criterion: string) => string;
  /** What the weights that they are ranked under are said to be; those of today unless said otherwise. */
  readonly now?: string;
}

const fr = {
  settled: (settled: number, all: number) =>
    settled === 0
      ? `toutes les comparaisons de deux actions (${formatNumber(all, 'fr')}) dépendent de ces poids`
      : `${formatNumber(settled, 'fr')} des ${formatNumber(all, 'fr')} comparaisons de deux actions ${plural(settled, 'fr', 'ne dépend', 'ne dépendent')} pas de ces poids`,
  whereToRead: ' (« --pairs » les dit toutes)',
  heading: (weights: StabilityStudy['weights']): string =>
    weights === 'ballots'
      ? 'Deux à deux, sous tous les poids que les bulletins laissent possibles'
      : 'Deux à deux, chaque poids allant de la moitié de sa part à une fois et demie',
  always: 'toujours devant',
  level: 'toujours à égalité avec',
  never: 'jamais devant',
  depends: 'cela dépend',
  now: 'aujourd’hui',
  more: (criterion: string, share: string, weight: string, now: string) =>
    `si ${criterion} pèse ${share} ou plus (${weight} ${now})`,
  less: (criterion: string, share: string, weight: string, now: string) =>
    `si ${criterion} pèse ${share} ou moins (${weight} ${now})`,
  together: (criteria: readonly string[]) =>
    `si ${formatList(criteria, 'fr')} ${plural(criteria.length, 'fr', 'pèse', 'pèsent ensemble')} davantage`,
  mixed: 'si plusieurs poids changent ensemble',
  missing: (scores: readonly string[], count: number) =>
    `selon ${plural(count, 'fr', 'la note qui manque', 'les notes qui manquent')} à ${formatList(scores, 'fr')}`,
  score: (action: string, criteria: readonly string[]) => `${action} sur ${formatList(criteria, 'fr')}`,
  passes: (after: string, before: string, when: string) => `${after} passerait devant ${before} ${when}`,
  or: 'ou',
  alwaysBefore: (before: string, after: string) =>
    `${before} est toujours devant ${after} : aucun des poids essayés ne les inverse.`,
  alwaysLevel: (before: string, after: string) => `${before} et ${after} sont à égalité, quels que soient les poids essayés.`,
  dependsOn: (criteria: readonly string[], said: string) => `Cela dépend de ${formatList(criteria, 'fr')} : ${said}.`,
  dependsAlone: (said: string) => `Cela dépend : ${said}.`,
};

const en: typeof fr = {
  settled: (settled, all) =>
    settled === 0
      ? `all the comparisons of two actions (${formatNumber(all, 'en')}) depend on these weights`
      : `${formatNumber(settled, 'en')} of the ${formatNumber(all, 'en')} comparisons of two actions ${plural(settled, 'en', 'does', 'do')} not depend on these weights`,
  whereToRead: ' (“--pairs” tells them all)',
  heading: (weights) =>
    weights === 'ballots'
      ? 'Two by two, under all the weights that the ballots leave possible'
      : 'Two by two, each weight going from half of its share to half as much again',
  always: 'always before',
  level: 'always level with',
  never: 'never before',
  depends: 'it depends',
  now: 'today',
  more: (criterion, share, weight, now) => `if ${criterion} weighs ${share} or more (${weight} ${now})`,
  less: (criterion, share, weight, now) => `if ${criterion} weighs ${share} or less (${weight} ${now})`,
  together: (criteria) => `if ${formatList(criteria, 'en')} ${plural(criteria.length, 'en', 'weighs', 'together weigh')} more`,
  mixed: 'if several weights change together',
  missing: (scores, count) => `depending on the missing ${plural(count, 'en', 'score')} of ${formatList(scores, 'en')}`,
  score: (action, criteria) => `${action} on ${formatList(criteria, 'en')}`,
  passes: (after, before, when) => `${after} would come before ${before} ${when}`,
  or: 'or',
  alwaysBefore: (before, after) => `${before} is always before ${after}: none of the weights tried reverses them.`,
  alwaysLevel: (before, after) => `${before} and ${after} are level, whatever the weights tried.`,
  dependsOn: (criteria, said) => `It depends on ${formatList(criteria, 'en')}: ${said}.`,
  dependsAlone: (said) => `It depends: ${said}.`,
};

export const preferenceWords = { fr, en };

/** What would put the second before the first, without a capital or a full stop. */
export function turning({ turns, together, missing }: ComparedPair, naming: PairNaming): string {
  const { language, nameOf, titleOf } = naming;
  const words = preferenceWords[language];
  const now = naming.now ?? words.now;
  const title = (id: string): string => quoted(titleOf(id), language);
  if (missing.length > 0) {
    const byAction = grouped(missing, ({ action }) => action);
    const scores = [...byAction].map(([action, those]) =>
      words.score(
        nameOf(action),
        those.map(({ criterion }) => title(criterion)),
      ),
    );
    return words.missing(scores, missing.length);
  }
  if (turns.length > 0)
    return formatList(
      turns.map(({ criterion, share, weight }) =>
        (share > weight ? words.more : words.less)(
          title(criterion),
          formatShare(share, language),
          formatShare(weight, language),
          now,
        ),
      ),
      language,
      words.or,
    );
  return together.length > 0 ? words.together(together.map(title)) : words.mixed;
}

/** Whole, with the criteria on which it depends. */
export function pairSentence(pair: ComparedPair, naming: PairNaming): string {
  const { language, nameOf, titleOf } = naming;
  const words = preferenceWords[language];
  const [before, after] = [nameOf(pair.before), nameOf(pair.after)];
  if (pair.holds === 'always') return words.alwaysBefore(before, after);
  if (pair.holds === 'level') return words.alwaysLevel(before, after);
  const said = words.passes(after, before, turning(pair, naming));
  const criteria = [...new Set([...pair.turns.map(({ criterion }) => criterion), ...pair.together])];
  return criteria.length > 0
    ? words.dependsOn(
        criteria.map((id) => quoted(titleOf(id), language)),
        said,
      )
    : words.dependsAlone(said);
}
