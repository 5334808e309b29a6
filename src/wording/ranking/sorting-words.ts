// What a sort of actions in categories says: the rule, the groups, the vetoes, and what examples taught.
import type { Language, Ranking, SortedAction, SortedActions } from '../../model/index.ts';
import { plural, semicolon } from '../../values/index.ts';
import { formatList, formatShare } from '../formats.ts';
import { quoted } from '../quoted.ts';
import { measured } from './ranking-words.ts';

export interface SortNaming {
  readonly language: Language;
  readonly nameOf: (action: string) => string;
  readonly titleOf: (criterion: string) => string;
}

const fr = {
  none: 'Rien à trier : criteria.yaml ne décrit pas de catégories (sorting), ou ni leurs entrées ni des exemples.',
  settled: (majority: string) =>
    `Règle fixée par le comité : une action entre dans la meilleure catégorie dont ${majority} des poids atteignent l’entrée, sans veto.`,
  learnt: (examples: number, majority: string) =>
    `Règle apprise de ${examples} ${plural(examples, 'fr', 'exemple')} : une action entre dans la meilleure catégorie dont ${majority} des poids atteignent l’entrée.`,
  weights: (weights: readonly string[]) => `Poids appris : ${formatList(weights, 'fr')}.`,
  atLeast: (criterion: string, level: string) => `${criterion} au moins ${level}`,
  atMost: (criterion: string, level: string) => `${criterion} au plus ${level}`,
  outOfReach: (criterion: string) => `${criterion} hors d’atteinte`,
  nothing: 'rien n’est demandé',
  vetoBelow: (criterion: string, limit: string) => `veto si ${criterion} est au-dessous de ${limit}`,
  vetoAbove: (criterion: string, limit: string) => `veto si ${criterion} dépasse ${limit}`,
  between: (best: string, worst: string) => `${best} ou ${worst}, selon les notes qui manquent`,
  closed: (category: string, criterion: string, measure: string, limit: string, isCost: boolean) =>
    `veto sur ${quoted(category, 'fr')} : ${criterion} ${measure}, ${isCost ? 'au plus' : 'au moins'} ${limit}`,
  contradicted: (action: string, given: string, found: string) =>
    `Exemple contredit : ${action}, donné ${quoted(given, 'fr')}, que la règle met en ${quoted(found, 'fr')}.`,
  clash: (better: string, worse: string) =>
    `${better} vaut au moins ${worse} sur chaque critère et a reçu une moins bonne catégorie : aucune règle ne suit les deux exemples.`,
  unused: (actions: readonly string[]) =>
    `Sans toutes leurs notes, ces exemples n’apprennent rien : ${formatList(actions, 'fr')}.`,
  agreed: 'Aucun exemple n’est contredit.',
  unproved: 'Une autre règle contredirait peut-être moins d’exemples : le calcul s’est arrêté avant la preuve.',
};

const en: typeof fr = {
  none: 'Nothing to sort: criteria.yaml describes no categories (sorting), or neither their entries nor examples.',
  settled: (majority) =>
    `Rule settled by the committee: an action enters the best category of which ${majority} of the weights reach the entry, without a veto.`,
  learnt: (examples, majority) =>
    `Rule learnt from ${examples} ${plural(examples, 'en', 'example')}: an action enters the best category of which ${majority} of the weights reach the entry.`,
  weights: (weights) => `Weights learnt: ${formatList(weights, 'en')}.`,
  atLeast: (criterion, level) => `${criterion} at least ${level}`,
  atMost: (criterion, level) => `${criterion} at most ${level}`,
  outOfReach: (criterion) => `${criterion} out of reach`,
  nothing: 'nothing is asked',
  vetoBelow: (criterion, limit) => `veto if ${criterion} is below ${limit}`,
  vetoAbove: (criterion, limit) => `veto if ${criterion} is above ${limit}`,
  between: (best, worst) => `${best} or ${worst}, depending on the missing scores`,
  closed: (category, criterion, measure, limit, isCost) =>
    `veto on ${quoted(category, 'en')}: ${criterion} ${measure}, ${isCost ? 'at most' : 'at least'} ${limit}`,
  contradicted: (action, given, found) =>
    `Example contradicted: ${action}, given ${quoted(given, 'en')}, which the rule puts in ${quoted(found, 'en')}.`,
  clash: (better, worse) =>
    `${better} is at least as good as ${worse} on each criterion and was given a worse category: no rule follows both examples.`,
  unused: (actions) => `Without all their scores, these examples teach nothing: ${formatList(actions, 'en')}.`,
  agreed: 'No example is contradicted.',
  unproved: 'Another rule might contradict fewer examples: the search stopped before the proof.',
};

export const sortingWords = { fr, en };

const isCost = ({ criteria }: Ranking, id: string): boolean =>
  criteria.find((one) => one.id === id)?.direction === 'lower-is-better';

/** A level with its description, where there is one. */
function levelWords(ranking: Ranking, criterion: string, level: number, language: Language): string {
  const text = ranking.criteria.find(({ id }) => id === criterion)?.levels?.find(([measure]) => measure === level)?.[1];
  const said = measured(ranking, language)(criterion, level);
  return text === undefined ? said : `${said} (${quoted(text, language)})`;
}

/** What each category asks, the best first; one sentence each without a capital or a full stop. */
export function entrySentences(
  ranking: Ranking,
  { entries }: SortedActions,
  { language, titleOf }: SortNaming,
): readonly { readonly category: string; readonly asks: string }[] {
  const words = sortingWords[language];
  return entries.map(({ category, levels, vetoes }) => {
    const asked = levels.map(({ criterion, level }) => {
      if (level === null) return words.outOfReach(titleOf(criterion));
      const said = isCost(ranking, criterion) ? words.atMost : words.atLeast;
      return said(titleOf(criterion), levelWords(ranking, criterion, level, language));
    });
    const closed = vetoes.map(({ criterion, limit }) => {
      const said = isCost(ranking, criterion) ? words.vetoAbove : words.vetoBelow;
      return said(titleOf(criterion), levelWords(ranking, criterion, limit, language));
    });
    return { category, asks: [...(asked.length > 0 ? asked : [words.nothing]), ...closed].join(semicolon[language]) };
  });
}

/** The rule, with its weights when they were learnt. */
export function ruleItself(
  { from, majority, weights, learning }: SortedActions,
  { language, titleOf }: SortNaming,
): readonly string[] {
  const words = sortingWords[language];
  if (from === 'settled' || learning === null) return [words.settled(formatShare(majority, language))];
  return [
    words.learnt(learning.examples, formatShare(majority, language)),
    words.weights(weights.map(({ criterion, weight }) => `${titleOf(criterion)} ${formatShare(weight, language)}`)),
  ];
}

/** The rule, then what examples taught. */
export function ruleSentences(sorted: SortedActions, naming: SortNaming): readonly string[] {
  const { language, nameOf } = naming;
  const words = sortingWords[language];
  const rule = ruleItself(sorted, naming);
  if (sorted.from === 'settled' || sorted.learning === null) return rule;
  const { unused, contradicted, clashes, isProved } = sorted.learning;
  return [
    ...rule,
    ...(contradicted.length === 0 ? [words.agreed] : []),
    ...contradicted.map(({ action, given, found }) => words.contradicted(nameOf(action), given, found)),
    ...clashes.map(({ better, worse }) => words.clash(nameOf(better), nameOf(worse))),
    ...(unused.length > 0 ? [words.unused(unused.map(nameOf))] : []),
    ...(isProved ? [] : [words.unproved]),
  ];
}

/** The groups in order, those between two categories after the better one; empty ones are left out, categories excepted. */
export function sortedGroups(
  { categories, actions }: SortedActions,
  { language }: SortNaming,
): readonly { readonly title: string; readonly actions: readonly SortedAction[] }[] {
  const words = sortingWords[language];
  return categories.flatMap((best, h) =>
    categories.slice(h).flatMap((worst) => {
      const those = actions.filter((one) => one.best === best && one.worst === worst);
      if (worst === best) return [{ title: best, actions: those }];
      return those.length > 0 ? [{ title: words.between(best, worst), actions: those }] : [];
    }),
  );
}

/** What closes categories to an action. */
export const vetoSentences = (ranking: Ranking, { vetoes }: SortedAction, { language, titleOf }: SortNaming): readonly string[] =>
  vetoes.map(({ category, criterion, measure, limit }) =>
    sortingWords[language].closed(
      category,
      titleOf(criterion),
      levelWords(ranking, criterion, measure, language),
      levelWords(ranking, criterion, limit, language),
      isCost(ranking, criterion),
    ),
  );
