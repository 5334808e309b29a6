// What people decide by themselves: ballots, scores and overrides.
import type { Action, Position, Project } from '../../model/index.ts';
import { isStanding, lastDecisions, type Refused } from '../../project/time/index.ts';
import { periodEn, periodFr } from '../dates.ts';
import { figureEn, figureFr } from '../figures.ts';
import { placeEn, placeFr, quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';
import { shipped } from '../yaml-rules/shipped.ts';

/** Its file, or an override, says what was decided. */
function isHeeded(project: Project, { id, status }: Action, outcome: Refused['outcome']): boolean {
  const choice = project.criteria.overrides?.findLast(({ action }) => action === id)?.choice;
  if (!isStanding({ status }) || choice === 'excluded') return true;
  return outcome === 'postponed' && (status === 'paused' || choice === 'postponed' || choice === 'reserve');
}

export const rulesAboutVotes: readonly Rule[] = [
  // One voter, one vote.
  rule<{ voter: string; first: Position }>({
    code: 'ballot/voter-twice',
    severity: 'error',
    example: { wrong: '- {voter: PE-01, …}\n- {voter: PE-01, …}', right: '- {voter: PE-01, …}\n- {voter: PE-02, …}' },
    *check({ project, places }: RuleContext) {
      const seen = new Map<string, object>();
      for (const { year, ballot } of project.ballots) {
        const name = `${year} ${ballot.voter}`;
        const first = seen.get(name);
        if (first === undefined) seen.set(name, ballot);
        else yield { at: places.value(ballot, 'voter'), found: { voter: ballot.voter, first: places.value(first, 'voter') } };
      }
    },
    fr: {
      says: ({ voter, first }) => `${quotedFr(voter)} a déjà voté (${placeFr(first)})`,
      why: 'Le même avis compterait deux fois dans les poids et dans le classement.',
      mend: 'Gardez un seul bulletin, ou corrigez le votant.',
    },
    en: {
      says: ({ voter, first }) => `${quotedEn(voter)} has voted already (${placeEn(first)})`,
      why: 'The same opinion would count twice in the weights and in the ranking.',
      mend: 'Keep one ballot, or correct the voter.',
    },
  }),
  // Judgements can be put together only where everyone makes some.
  rule<{ voter: string }>({
    code: 'ballot/not-in-pairs',
    severity: 'error',
    example: { wrong: 'group: aij # …\nweights: {points: {cost: 40, …}}', right: 'group: aip' },
    *check({ project: { criteria, ballots }, places }: RuleContext) {
      if (criteria.weightsFrom !== 'ballots' || criteria.group !== 'aij') return;
      const last = Math.max(...ballots.map(({ year }) => year));
      for (const { year, ballot } of ballots) {
        const { points, direct, cards, order, pairs, bestWorst } = ballot.weights ?? {};
        const isOtherwise = points || direct || cards || order || (bestWorst && !pairs);
        if (year === last && ballot.influence !== 0 && isOtherwise)
          yield { at: places.value(ballot, 'weights'), found: { voter: ballot.voter } };
      }
    },
    fr: {
      says: ({ voter }) => `le bulletin de ${quotedFr(voter)} ne compare pas les critères deux à deux`,
      why: 'Avec « group: aij », criteria.yaml réunit les jugements des votants : il faut que chaque bulletin en donne (« pairs »).',
      mend: 'Faites comparer les critères deux à deux (« pairs »), ou écrivez « group: aip » ou « group: mean » dans criteria.yaml.',
    },
    en: {
      says: ({ voter }) => `the ballot of ${quotedEn(voter)} does not compare the criteria two by two`,
      why: 'With group: aij, criteria.yaml puts the voters’ judgements together: each ballot must give some (pairs).',
      mend: 'Have the criteria compared two by two (“pairs”), or write “group: aip” or “group: mean” in criteria.yaml.',
    },
  }),
  // A score stays within the scale of its criterion.
  rule<{ criterion: string; title: string; score: number; min: number; max: number }>({
    code: 'score/outside-scale',
    severity: 'error',
    example: { wrong: 'scores: {feasibility: 45}', right: 'scores: {feasibility: 4.5}' },
    *check({ project, places }: RuleContext) {
      const ballots = project.ballots.flatMap(({ ballot }) => Object.values(ballot.scores ?? {}));
      for (const scores of [...project.actions.map((action) => action.scores), ...ballots])
        for (const { id: criterion, title, scale, from = 'scores' } of project.criteria.criteria ?? []) {
          const score = scores?.[criterion];
          if (scores === undefined || score === undefined || scale === undefined || from !== 'scores') continue;
          const { min, max } = scale;
          if (min < max && (score < min || score > max))
            yield { at: places.value(scores, criterion), found: { criterion, title, score, min, max } };
        }
    },
    fr: {
      says: ({ criterion, title, score, min, max }) =>
        `la note ${figureFr(score)} sort de l’échelle de ${quotedFr(title)} (${criterion}), de ${figureFr(min)} à ${figureFr(max)}`,
      why: 'Une note hors de l’échelle serait ramenée à sa borne : le classement ne dirait pas ce que l’on a voulu.',
      mend: 'Corrigez la note, ou l’échelle dans criteria.yaml.',
    },
    en: {
      says: ({ criterion, title, score, min, max }) =>
        `the score ${figureEn(score)} is outside the scale of ${quotedEn(title)} (${criterion}), ${figureEn(min)} to ${figureEn(max)}`,
      why: 'A score outside its scale would be brought back to its end: the ranking would not say what was meant.',
      mend: 'Correct the score, or the scale in criteria.yaml.',
    },
  }),
  // What is computed is not typed.
  rule<{ criterion: string; title: string; from: 'budget' | 'needs' }>({
    code: 'score/not-used',
    severity: 'warning',
    reads: ['criteria'],
    example: {
      wrong: 'criteria.yaml : - {id: cost, from: budget, …}\nactions/AC-012 : scores: {cost: 4}',
      right: 'criteria.yaml : - {id: cost, from: budget, …}\nactions/AC-012 : budget: [{year: 2027, planned: 24000}]',
    },
    *check({ project, places }: RuleContext) {
      const ballots = project.ballots.flatMap(({ ballot }) => Object.values(ballot.scores ?? {}));
      for (const scores of [...project.actions.map((action) => action.scores), ...ballots])
        for (const { id: criterion, title, from = 'scores' } of project.criteria.criteria ?? [])
          if (scores?.[criterion] !== undefined && from !== 'scores')
            yield { at: places.key(scores, criterion), found: { criterion, title, from } };
    },
    fr: {
      says: ({ criterion, title, from }) =>
        `la note sur ${quotedFr(title)} (${criterion}) ne compte pas : ce critère est calculé ${from === 'budget' ? 'd’après le budget' : 'd’après les besoins cités'}`,
      why: 'On croirait que cette note pèse sur le classement.',
      mend: 'Retirez la note, ou écrivez « from: scores » dans le critère.',
    },
    en: {
      says: ({ criterion, title, from }) =>
        `the score on ${quotedEn(title)} (${criterion}) does not count: this criterion is computed from ${from === 'budget' ? 'the budget' : 'the needs expressed'}`,
      why: 'This score would be thought to weigh on the ranking.',
      mend: 'Remove the score, or write “from: scores” in the criterion.',
    },
  }),
  // What an assembly refused or put off, the plan would keep.
  rule<Refused>({
    code: 'action/decided-otherwise',
    severity: 'warning',
    reads: ['meeting', 'criteria'],
    example: {
      wrong: '- {id: DE-2027-003, approves: [AC-012], outcome: rejected, …} # AC-012 : status: planned',
      right: '- {id: DE-2027-003, approves: [AC-012], outcome: rejected, …} # AC-012 : status: dropped',
    },
    *check({ project, places, today }: RuleContext) {
      const decided = lastDecisions(project, today);
      for (const action of project.actions) {
        const found = decided.get(action.id);
        if (found && !isHeeded(project, action, found.outcome)) yield { at: places.value(action, 'id'), found };
      }
    },
    fr: {
      says: ({ decision, date, outcome }) =>
        `${outcome === 'rejected' ? 'cette action a été refusée' : 'cette action a été ajournée'} le ${periodFr(date)} (${decision}), et rien d’autre ne le dit`,
      why: 'Le plan la retiendrait, et le programme la montrerait comme les autres, contre ce que l’assemblée a décidé.',
      mend: 'Refusée, elle est abandonnée, avec son motif ; ajournée, un arbitrage la reporte (« overrides » de criteria.yaml). Si une décision l’a approuvée depuis, écrivez-la.',
    },
    en: {
      says: ({ decision, date, outcome }) =>
        `this action was ${outcome === 'rejected' ? 'refused' : 'adjourned'} on ${periodEn(date)} (${decision}), and nothing else says so`,
      why: 'The plan would keep it, and the programme would show it like any other, against what the assembly decided.',
      mend: 'Refused, it is dropped, with its reason; adjourned, an override postpones it (overrides of criteria.yaml). If a decision approved it since, write that decision.',
    },
  }),
  shipped('override/nothing-decided'),
  // One override an action.
  rule<{ action: string; first: Position }>({
    code: 'override/twice',
    severity: 'warning',
    example: {
      wrong: '- {action: AC-012, rank: 1, reason: …}\n- {action: AC-012, rank: 3, reason: …}',
      right: '- {action: AC-012, rank: 1, reason: …}',
    },
    *check({ project, places }: RuleContext) {
      const seen = new Map<string, object>();
      for (const override of project.criteria.overrides ?? []) {
        const first = seen.get(override.action);
        if (first === undefined) seen.set(override.action, override);
        else
          yield {
            at: places.value(override, 'action'),
            found: { action: override.action, first: places.value(first, 'action') },
          };
      }
    },
    fr: {
      says: ({ action, first }) => `un arbitrage porte déjà sur ${quotedFr(action)} (${placeFr(first)})`,
      why: 'Seul le dernier compte : les documents ne diraient pas l’autre.',
      mend: 'Gardez un seul arbitrage pour cette action.',
    },
    en: {
      says: ({ action, first }) => `there is an override on ${quotedEn(action)} already (${placeEn(first)})`,
      why: 'Only the last one counts: documents would not tell the other.',
      mend: 'Keep one override for this action.',
    },
  }),
];
