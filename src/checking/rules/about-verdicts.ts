// Verdicts of difference between levels, and trade-offs between made-up actions: what people judge must hold together.
import type { Criterion } from '../../model/index.ts';
import { differences, isOfSame, judgedScale, notCompared, type Verdict, weighedBallots } from '../../ranking/actions/index.ts';
import { quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';
import { type Clash, clashSays, said, written } from './verdict-words.ts';

type Fault = 'alike' | 'outside' | 'no-scale' | 'twice' | 'hesitation';

function faultOf({ scale }: Criterion, verdict: Verdict, before: readonly Verdict[]): Fault | null {
  const { from, to, difference, upTo } = verdict;
  if (scale === undefined || !(scale.min < scale.max)) return 'no-scale';
  if (from === to) return 'alike';
  if ([from, to].some((level) => level < scale.min || level > scale.max)) return 'outside';
  if (before.some((one) => isOfSame(one, verdict))) return 'twice';
  return upTo !== undefined && differences.indexOf(upTo) < differences.indexOf(difference) ? 'hesitation' : null;
}

const faultsFr: Readonly<Record<Fault, string>> = {
  alike: 'compare un niveau à lui-même',
  outside: 'sort de l’échelle',
  'no-scale': 'porte sur un critère sans échelle (scale)',
  twice: 'a déjà été donnée plus haut',
  hesitation: 'va jusqu’à une différence plus petite que la première',
};
const faultsEn: Readonly<Record<Fault, string>> = {
  alike: 'compares a level to itself',
  outside: 'is outside the scale',
  'no-scale': 'is of a criterion without a scale',
  twice: 'was given above already',
  hesitation: 'goes up to a difference smaller than the first',
};

/** The verdicts of the criteria, and those of ballots, with the criterion that they are about. */
function* judgements({
  project,
}: RuleContext): Iterable<{ readonly criterion: Criterion; readonly verdicts: readonly Verdict[]; readonly isVoted: boolean }> {
  for (const criterion of project.criteria.criteria ?? []) {
    if (criterion.verdicts) yield { criterion, verdicts: criterion.verdicts, isVoted: false };
    for (const { ballot } of project.ballots) {
      const verdicts = ballot.verdicts?.[criterion.id];
      if (verdicts) yield { criterion, verdicts, isVoted: true };
    }
  }
}

/** Verdicts that contradict each other, each where its difference is written: those of ballots, or of the project. */
function* clashesIn(context: RuleContext, of: { readonly isVoted: boolean }) {
  for (const { criterion, verdicts, isVoted } of judgements(context)) {
    if (isVoted !== of.isVoted) continue;
    const { clash } = judgedScale(criterion, verdicts);
    if (clash === null) continue;
    for (const { verdict, settledBy } of clash.verdicts) {
      const others = clash.verdicts.flatMap((one) => (one.verdict === verdict ? [] : [written(one.verdict)]));
      yield {
        at: context.places.value(verdict, 'difference'),
        found: { criterion: criterion.title, verdict: written(verdict), others, settledBy, isOnlyOne: clash.isOnlyOne },
      };
    }
  }
}

const clashExample = {
  wrong: 'verdicts:\n  - {from: 1, to: 2, difference: strong}\n  - {from: 1, to: 3, difference: weak}',
  right: 'verdicts:\n  - {from: 1, to: 2, difference: weak}\n  - {from: 1, to: 3, difference: strong}',
};

export const rulesAboutVerdicts: readonly Rule[] = [
  // A verdict is of two levels of the scale.
  rule<{ verdict: string; fault: Fault }>({
    code: 'verdict/unusable',
    severity: 'error',
    example: { wrong: 'verdicts: [{from: 2, to: 2, difference: weak}]', right: 'verdicts: [{from: 2, to: 3, difference: weak}]' },
    *check(context: RuleContext) {
      for (const { criterion, verdicts } of judgements(context))
        for (const [place, verdict] of verdicts.entries()) {
          const fault = faultOf(criterion, verdict, verdicts.slice(0, place));
          if (fault !== null) yield { at: context.places.value(verdict, 'to'), found: { verdict: written(verdict), fault } };
        }
    },
    fr: {
      says: ({ verdict, fault }) => `la différence ${said(verdict, 'fr')} ${faultsFr[fault]}`,
      why: 'Elle ne dirait rien de l’échelle.',
      mend: 'Comparez deux niveaux différents de l’échelle, une seule fois, et hésitez du plus petit mot au plus grand.',
    },
    en: {
      says: ({ verdict, fault }) => `the difference ${said(verdict, 'en')} ${faultsEn[fault]}`,
      why: 'It would say nothing of the scale.',
      mend: 'Compare two different levels of the scale, once only, and hesitate from the smaller word to the greater.',
    },
  }),
  // Verdicts of the project hold together.
  rule<Clash>({
    code: 'criterion/verdicts-clash',
    severity: 'error',
    example: clashExample,
    check: (context: RuleContext) => clashesIn(context, { isVoted: false }),
    fr: {
      says: clashSays.fr,
      why: 'Aucune échelle ne s’accorde à ces verdicts : le critère n’est pas compté.',
      mend: 'Revoyez l’un des verdicts nommés : chacun est suivi de ce qui l’accorderait aux autres.',
    },
    en: {
      says: clashSays.en,
      why: 'No scale fits these verdicts: the criterion is not counted.',
      mend: 'See one of the verdicts named again: each is followed by what would fit the others.',
    },
  }),
  // So do those of a ballot.
  rule<Clash>({
    code: 'ballot/verdicts-clash',
    severity: 'warning',
    example: {
      wrong: 'verdicts: {feasibility: [{from: 1, to: 2, difference: strong}, {from: 1, to: 3, difference: weak}]}',
      right: 'verdicts: {feasibility: [{from: 1, to: 2, difference: weak}, {from: 1, to: 3, difference: strong}]}',
    },
    check: (context: RuleContext) => clashesIn(context, { isVoted: true }),
    fr: {
      says: clashSays.fr,
      why: 'Aucune échelle ne s’accorde aux verdicts de ce bulletin : ils ne comptent pas dans celle du critère.',
      mend: 'Demandez au votant lequel de ces verdicts il change.',
    },
    en: {
      says: clashSays.en,
      why: 'No scale fits the verdicts of this ballot: they do not count in that of the criterion.',
      mend: 'Ask the voter which of these verdicts to change.',
    },
  }),
  // Every level is compared to another.
  rule<{ criterion: string; levels: readonly string[] }>({
    code: 'criterion/verdicts-incomplete',
    severity: 'warning',
    example: {
      wrong: 'scale: {min: 1, max: 3}\nverdicts: [{from: 1, to: 2, difference: weak}]',
      right: 'scale: {min: 1, max: 3}\nverdicts: [{from: 1, to: 2, difference: weak}, {from: 2, to: 3, difference: strong}]',
    },
    *check({ project, places }: RuleContext) {
      for (const criterion of project.criteria.criteria ?? []) {
        const { title, verdicts, scale } = criterion;
        if (verdicts === undefined || scale === undefined) continue;
        const levels = notCompared(criterion, verdicts).map(String);
        if (levels.length > 0) yield { at: places.key(criterion, 'verdicts'), found: { criterion: title, levels } };
      }
    },
    fr: {
      says: ({ criterion, levels }) =>
        `sur ${quotedFr(criterion)}, aucun verdict ne compare ${levels.length > 1 ? 'les niveaux' : 'le niveau'} ${levels.join(', ')} à un autre`,
      why: 'Sa valeur est alors mise au milieu de ce que ses voisins permettent, sans que personne l’ait jugée.',
      mend: 'Ajoutez une différence entre ce niveau et son voisin (jalon add verdicts le demande).',
    },
    en: {
      says: ({ criterion, levels }) =>
        `on ${quotedEn(criterion)}, no verdict compares ${levels.length > 1 ? 'the levels' : 'the level'} ${levels.join(', ')} to another`,
      why: 'Its value is then put half-way between what its neighbours allow, and nobody judged it.',
      mend: 'Add a difference between that level and its neighbour (jalon add verdicts asks for it).',
    },
  }),
  // One source for the values of a criterion.
  rule<{ criterion: string }>({
    code: 'criterion/verdicts-and-values',
    severity: 'warning',
    example: {
      wrong: 'values: [[1, 0], [3, 1]]\nverdicts: [{from: 1, to: 3, difference: strong}]',
      right: 'verdicts: [{from: 1, to: 3, difference: strong}]',
    },
    *check({ project, places }: RuleContext) {
      for (const criterion of project.criteria.criteria ?? [])
        if (criterion.values && criterion.verdicts && criterion.scale)
          yield { at: places.key(criterion, 'values'), found: { criterion: criterion.title } };
    },
    fr: {
      says: ({ criterion }) =>
        `${quotedFr(criterion)} a une fonction de valeur et des verdicts : la fonction de valeur (« values ») ne compte pas`,
      why: 'L’échelle est tirée des verdicts : la fonction de valeur tromperait qui la lit.',
      mend: 'Retirez la fonction de valeur (« values »), ou les verdicts (« verdicts »).',
    },
    en: {
      says: ({ criterion }) =>
        `${quotedEn(criterion)} has a value function and verdicts: the value function (“values”) does not count`,
      why: 'The scale is drawn from the verdicts: the value function would mislead whoever reads it.',
      mend: 'Remove the value function (“values”), or the verdicts (“verdicts”).',
    },
  }),
  // Trade-offs of a ballot hold together.
  rule<{ voter: string; places: readonly string[] }>({
    code: 'ballot/trade-offs-clash',
    severity: 'warning',
    example: {
      wrong:
        'tradeOffs:\n  - {one: {cost: 0, use: 1}, other: {cost: 9, use: 5}, better: one}\n  - {one: {cost: 0, use: 1}, other: {cost: 9, use: 5}, better: other}',
      right: 'tradeOffs:\n  - {one: {cost: 0, use: 1}, other: {cost: 9, use: 5}, better: one}',
    },
    *check({ project, places }: RuleContext) {
      const criteria = (project.criteria.criteria ?? []).map(({ id }) => id);
      for (const { ballot, clash } of weighedBallots(project, criteria)) {
        const first = ballot.weights?.tradeOffs?.[clash?.at(-1) ?? 0];
        if (clash && first)
          yield {
            at: places.value(first, 'better'),
            found: { voter: ballot.voter, places: clash.map((place) => String(place + 1)) },
          };
      }
    },
    fr: {
      says: ({ voter, places }) => `les arbitrages ${places.join(', ')} de ${quotedFr(voter)} ne peuvent pas tenir ensemble`,
      why: 'Aucun poids ne s’accorde à ces réponses : le bulletin n’est pas compté.',
      mend: 'Demandez au votant laquelle de ces réponses il change.',
    },
    en: {
      says: ({ voter, places }) => `the trade-offs ${places.join(', ')} of ${quotedEn(voter)} cannot hold together`,
      why: 'No weights fit these answers: the ballot is not counted.',
      mend: 'Ask the voter which of these answers to change.',
    },
  }),
];
