// Criteria and the scales on which things are measured.
import { sumOf, type ValuesFault, valuesFault } from '../../values/index.ts';
import { figureEn, figureFr } from '../figures.ts';
import { rangesIn } from '../ranges-in.ts';
import { quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';
import { shipped } from '../yaml-rules/shipped.ts';

const faultsFr: Readonly<Record<ValuesFault, string>> = {
  'one-point': 'n’a pas deux points',
  measures: 'a des mesures qui ne vont pas en croissant',
  turns: 'monte puis descend',
  flat: 'vaut partout la même chose',
};
const faultsEn: Readonly<Record<ValuesFault, string>> = {
  'one-point': 'has fewer than two points',
  measures: 'has measures that do not increase',
  turns: 'rises, then falls',
  flat: 'is worth the same everywhere',
};

export const rulesAboutScales: readonly Rule[] = [
  // A scale goes up from its least to its most.
  rule<{ min: number; max: number }>({
    code: 'scale/reversed',
    severity: 'error',
    example: { wrong: 'scale: {min: 5, max: 1}', right: 'scale: {min: 1, max: 5}\ndirection: lower-is-better' },
    *check(context: RuleContext) {
      for (const { holder, min, max } of rangesIn(context, ['criteria', 'indicators', 'survey']))
        if (min >= max) yield { at: context.places.value(holder, 'min'), found: { min, max } };
    },
    fr: {
      says: ({ min, max }) => `une échelle ne peut pas aller de ${figureFr(min)} à ${figureFr(max)}`,
      why: 'Sans longueur, une échelle ne distingue rien ; à l’envers, elle classerait à rebours.',
      mend: 'Mettez le plus petit nombre dans « min » ; si le moins vaut le mieux, écrivez « direction: lower-is-better ».',
    },
    en: {
      says: ({ min, max }) => `a scale cannot go from ${figureEn(min)} to ${figureEn(max)}`,
      why: 'Without length a scale tells nothing apart; reversed, it would rank backwards.',
      mend: 'Put the smaller number in “min”; if less is better, write “direction: lower-is-better”.',
    },
  }),
  // A level described is a measure that the scale can give.
  rule<{ level: string; min: number; max: number }>({
    code: 'scale/level-outside',
    severity: 'warning',
    example: {
      wrong: 'scale: {min: 1, max: 5, levels: {6: Déjà éprouvée}}',
      right: 'scale: {min: 1, max: 5, levels: {5: Déjà éprouvée}}',
    },
    *check({ project, places }: RuleContext) {
      for (const { scale } of project.criteria.criteria ?? []) {
        const { min = 0, max = 0, levels = {} } = scale ?? {};
        for (const level of Object.keys(levels)) {
          const measure = level.trim() === '' ? Number.NaN : Number(level);
          if (min < max && !(measure >= min && measure <= max))
            yield { at: places.key(levels, level), found: { level, min, max } };
        }
      }
    },
    fr: {
      says: ({ level, min, max }) =>
        `le niveau ${quotedFr(level)} n’est pas un nombre de l’échelle, de ${figureFr(min)} à ${figureFr(max)}`,
      why: 'Personne ne pourrait donner cette note, et les documents la décriraient pourtant.',
      mend: 'Écrivez le nombre que le niveau décrit, ou élargissez l’échelle.',
    },
    en: {
      says: ({ level, min, max }) =>
        `the level ${quotedEn(level)} is not a number of the scale, ${figureEn(min)} to ${figureEn(max)}`,
      why: 'Nobody could give this score, yet documents would describe it.',
      mend: 'Write the number that the level describes, or widen the scale.',
    },
  }),
];

export const rulesAboutCriteria: readonly Rule[] = [
  shipped('criterion/without-scale'),
  // A value function goes one way, from one measure to a greater one.
  rule<{ criterion: string; fault: ValuesFault }>({
    code: 'criterion/values-unusable',
    severity: 'error',
    example: { wrong: 'values: [[0, 0], [5, 1], [10, 0.5]]', right: 'values: [[0, 0], [5, 0.8], [10, 1]]' },
    *check({ project, places }: RuleContext) {
      for (const criterion of project.criteria.criteria ?? []) {
        const fault = criterion.values === undefined ? null : valuesFault(criterion.values);
        if (fault !== null) yield { at: places.value(criterion, 'values'), found: { criterion: criterion.title, fault } };
      }
    },
    fr: {
      says: ({ criterion, fault }) => `la fonction de valeur de ${quotedFr(criterion)} ${faultsFr[fault]}`,
      why: 'Le critère ne départagerait rien, ou ne serait pas compté dans le classement.',
      mend: 'Écrivez au moins deux points [mesure, valeur de 0 à 1], mesures croissantes, valeurs toujours dans le même sens.',
    },
    en: {
      says: ({ criterion, fault }) => `the value function of ${quotedEn(criterion)} ${faultsEn[fault]}`,
      why: 'The criterion would set nothing apart, or would not be counted in the ranking.',
      mend: 'Write at least two points [measure, value from 0 to 1], measures increasing, values always going the same way.',
    },
  }),
  // What a criterion says is better, its value function says too.
  rule<{ criterion: string }>({
    code: 'criterion/direction-differs',
    severity: 'warning',
    example: {
      wrong: 'direction: lower-is-better\nvalues: [[0, 0], [200000, 1]]',
      right: 'direction: lower-is-better\nvalues: [[0, 1], [200000, 0]]',
    },
    *check({ project, places }: RuleContext) {
      for (const criterion of project.criteria.criteria ?? []) {
        const { title, direction, values } = criterion;
        if (direction === undefined || values === undefined || valuesFault(values) !== null) continue;
        const rises = (values.at(-1)?.[1] ?? 0) > (values[0]?.[1] ?? 0);
        if (rises !== (direction === 'higher-is-better'))
          yield { at: places.value(criterion, 'direction'), found: { criterion: title } };
      }
    },
    fr: {
      says: ({ criterion }) =>
        `le sens et la fonction de valeur de ${quotedFr(criterion)} se contredisent (« direction », « values »)`,
      why: 'Le classement suit la fonction de valeur (« values ») : il irait contre le sens que dit « direction ».',
      mend: 'Corrigez l’un des deux, ou retirez « direction ».',
    },
    en: {
      says: ({ criterion }) =>
        `the direction and the value function of ${quotedEn(criterion)} contradict each other (“direction”, “values”)`,
      why: 'The ranking follows the value function (“values”): it would go against the direction (“direction”).',
      mend: 'Correct one of the two, or remove “direction”.',
    },
  }),
  // A veto leaves something to rank.
  rule<{ criterion: string; veto: number; best: number }>({
    code: 'criterion/veto-everything',
    severity: 'warning',
    example: { wrong: 'scale: {min: 1, max: 5}\nveto: 6', right: 'scale: {min: 1, max: 5}\nveto: 2' },
    *check({ project, places }: RuleContext) {
      for (const criterion of project.criteria.criteria ?? []) {
        const { title, veto, scale, direction = 'higher-is-better' } = criterion;
        if (veto === undefined || scale === undefined) continue;
        const best = direction === 'higher-is-better' ? scale.max : scale.min;
        if (direction === 'higher-is-better' ? best < veto : best > veto)
          yield { at: places.value(criterion, 'veto'), found: { criterion: title, veto, best } };
      }
    },
    fr: {
      says: ({ criterion, veto, best }) =>
        `le veto de ${quotedFr(criterion)} (${figureFr(veto)}) met de côté même la meilleure mesure de l’échelle (${figureFr(best)})`,
      why: 'Toutes les actions seraient mises de côté, et rien ne serait classé.',
      mend: 'Donnez pour veto (« veto ») la moins bonne mesure que vous acceptez.',
    },
    en: {
      says: ({ criterion, veto, best }) =>
        `the veto of ${quotedEn(criterion)} (${figureEn(veto)}) sets aside even the best measure of its scale (${figureEn(best)})`,
      why: 'Every action would be set aside, and nothing ranked.',
      mend: 'Give as veto (“veto”) the worst measure that you accept.',
    },
  }),
  shipped('criterion/audiences-not-used'),
  // Criteria that weigh nothing rank nothing.
  rule({
    code: 'criteria/no-weight',
    severity: 'warning',
    step: 'programme',
    example: { wrong: '- {id: cost, title: Coût}', right: '- {id: cost, title: Coût, weight: 30}' },
    *check({ project, places }: RuleContext) {
      const { criteria = [], weightsFrom = 'typed' } = project.criteria;
      const sum = sumOf(criteria, ({ weight = 0 }) => Math.max(0, weight));
      if (criteria.length > 0 && weightsFrom === 'typed' && sum === 0)
        yield { at: places.key(project.criteria, 'criteria'), found: {} };
    },
    fr: {
      says: () => 'aucun critère n’a de poids',
      why: 'Le classement est une somme pondérée : sans poids, toutes les actions se valent.',
      mend: 'Donnez un poids (« weight ») à chaque critère, ou écrivez « weightsFrom: ballots » pour les tirer des votes.',
    },
    en: {
      says: () => 'no criterion has a weight',
      why: 'The ranking is a weighted sum: without weights all actions are equal.',
      mend: 'Give each criterion a weight (“weight”), or write “weightsFrom: ballots” to take them from the votes.',
    },
  }),
  shipped('criterion/without-weight'),
  shipped('criterion/weight-not-used'),
  // Weights that come from votes need votes.
  rule({
    code: 'criteria/no-ballot',
    severity: 'warning',
    step: 'programme',
    reads: ['ballots'],
    example: { wrong: 'weightsFrom: ballots', right: 'weightsFrom: typed' },
    *check({ project, places }: RuleContext) {
      const { criteria } = project;
      if (criteria.weightsFrom === 'ballots' && project.ballots.every(({ ballot }) => ballot.weights === undefined))
        yield { at: places.value(criteria, 'weightsFrom'), found: {} };
    },
    fr: {
      says: () => 'les poids doivent venir des votes, mais aucun bulletin ne donne de poids',
      why: 'Sans vote, aucun critère n’a de poids et rien ne peut être classé.',
      mend: 'Ajoutez les bulletins dans ballots/, ou écrivez « weightsFrom: typed ».',
    },
    en: {
      says: () => 'weights are to come from votes, but no ballot gives any',
      why: 'Without votes no criterion has a weight and nothing can be ranked.',
      mend: 'Add the ballots to ballots/, or write “weightsFrom: typed”.',
    },
  }),
];
