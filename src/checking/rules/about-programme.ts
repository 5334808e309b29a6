// The programme that is voted, and the plans that were.
import type { Position, Project } from '../../model/index.ts';
import { takenOfFrozen } from '../../project/money/index.ts';
import { selectedIn } from '../../project/thread/index.ts';
import { isOver } from '../../project/time/index.ts';
import { moneyOf } from '../../values/index.ts';
import { eurosEn, eurosFr } from '../figures.ts';
import { isAnyCosted, isAnyDated, standingActions } from '../programme-lacks.ts';
import { placeEn, placeFr, quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';

/** What the ranking lacks altogether; null when it has something to go by. */
function lackOf({ actions, ballots, criteria: { criteria = [] } }: Project): 'criteria' | 'scores' | null {
  if (criteria.length === 0) return 'criteria';
  const isTyped = criteria.every(({ from = 'scores' }) => from === 'scores');
  const scores = [...actions.map((action) => action.scores), ...ballots.map(({ ballot }) => ballot.scores)];
  return isTyped && scores.every((given = {}) => Object.keys(given).length === 0) ? 'scores' : null;
}

type Nature = 'investment' | 'operating';

export const rulesAboutProgramme: readonly Rule[] = [
  // A programme is ranked on criteria that actions are scored on.
  rule<{ lack: 'criteria' | 'scores' }>({
    code: 'programme/nothing-ranked',
    severity: 'warning',
    step: 'programme',
    reads: ['criteria', 'ballots', 'action'],
    example: {
      wrong: 'actions/AC-012 : scores: absent\ncriteria.yaml : criteria: [{id: cost, title: Coût}]',
      right: 'actions/AC-012 : scores: {cost: 4}\ncriteria.yaml : criteria: [{id: cost, title: Coût, weight: 3}]',
    },
    *check({ project, places }: RuleContext) {
      const lack = lackOf(project);
      // What is over is chosen from no more.
      if (!project.actions.every(isOver) && lack !== null) yield { at: places.value(project.info, 'step'), found: { lack } };
    },
    fr: {
      says: ({ lack }) =>
        lack === 'criteria'
          ? 'les actions ne peuvent pas être classées : aucun critère n’est défini'
          : 'les actions ne peuvent pas être classées : aucune n’a de note',
      why: 'Le plan d’action retient les actions dans l’ordre du classement ; sans lui, le choix ne s’explique pas.',
      mend: 'Décrivez les critères dans criteria.yaml, puis notez chaque action (« scores »).',
    },
    en: {
      says: ({ lack }) =>
        lack === 'criteria' ? 'actions cannot be ranked: no criterion is defined' : 'actions cannot be ranked: none has a score',
      why: 'The plan takes actions in the order of the ranking; without it, the choice has no explanation.',
      mend: 'Describe the criteria in criteria.yaml, then score each action (“scores”).',
    },
  }),
  // A programme that is to be voted says when.
  rule<{ actions: number }>({
    code: 'programme/nothing-dated',
    severity: 'warning',
    step: 'programme',
    reads: ['action'],
    example: { wrong: 'AC-012 : title: Ouvrir un accueil', right: 'AC-012 : title: Ouvrir un accueil, start: 2027-S1' },
    *check({ project, places }: RuleContext) {
      const actions = standingActions(project);
      if (actions.length > 1 && !isAnyDated(actions))
        yield { at: places.value(project.info, 'step'), found: { actions: actions.length } };
    },
    fr: {
      says: ({ actions }) => `aucune des ${actions} actions n’a de date`,
      why: 'L’assemblée vote un programme pour des années précises ; sans dates, aucun plan annuel n’en sort.',
      mend: 'Ajoutez un début (« start ») et une fin (« end ») aux actions ; une année suffit.',
    },
    en: {
      says: ({ actions }) => `none of the ${actions} actions has a date`,
      why: 'The assembly votes on a programme for given years; without dates no yearly plan comes out of it.',
      mend: 'Add a start (“start”) and an end (“end”) to actions; a year will do.',
    },
  }),
  // A programme that is to be voted says how much.
  rule<{ actions: number }>({
    code: 'programme/nothing-costed',
    severity: 'warning',
    step: 'programme',
    reads: ['action'],
    example: {
      wrong: 'AC-012 : title: Ouvrir un accueil',
      right: 'AC-012 : title: Ouvrir un accueil, budget: [{year: 2027, planned: 24000}]',
    },
    *check({ project, places }: RuleContext) {
      const actions = standingActions(project);
      if (actions.length > 1 && !isAnyCosted(actions))
        yield { at: places.value(project.info, 'step'), found: { actions: actions.length } };
    },
    fr: {
      says: ({ actions }) => `aucune des ${actions} actions n’a de coût`,
      why: 'L’assemblée ne peut pas voter une dépense qu’elle ne connaît pas.',
      mend: 'Ajoutez un budget (« budget ») aux actions, même en fourchette {min, max}.',
    },
    en: {
      says: ({ actions }) => `none of the ${actions} actions has a cost`,
      why: 'The assembly cannot vote on an expense that it does not know.',
      mend: 'Add a budget (“budget”) to actions, even as a range {min, max}.',
    },
  }),
  // What a frozen plan keeps fits in the year's envelope.
  rule<{ year: number; nature: Nature; used: number; available: number }>({
    code: 'plan/envelope-overspent',
    severity: 'warning',
    reads: ['action', 'plan'],
    example: {
      wrong: 'envelopes: [{year: 2027, investment: 50000}]\nplans/2027.yaml : deux actions retenues, 40000 chacune',
      right: 'envelopes: [{year: 2027, investment: 80000}]\nplans/2027.yaml : deux actions retenues, 40000 chacune',
    },
    *check({ project, places, today }: RuleContext) {
      for (const { year, plan } of project.frozenPlans) {
        const envelope = project.plan.envelopes?.find((one) => one.year === year);
        // Until its year is over, a plan can still be amended for what the sheets ask now.
        const taken = takenOfFrozen(project, year, year < Number(today.slice(0, 4)) ? 'voted' : 'now');
        for (const nature of ['investment', 'operating'] as const) {
          const available = moneyOf(envelope?.[nature])?.max;
          if (available !== undefined && taken[nature] > available)
            yield { at: places.key(plan, 'selection'), found: { year, nature, used: taken[nature], available } };
        }
      }
    },
    fr: {
      says: ({ year, nature, used, available }) => {
        const section = nature === 'investment' ? 'd’investissement' : 'de fonctionnement';
        return `les actions retenues coûtent ${eurosFr(used)} et dépassent l’enveloppe ${section} de ${year} (${eurosFr(available)})`;
      },
      why: 'Un plan voté au-delà de l’enveloppe ne peut pas être exécuté sans décision modificative.',
      mend: 'Reportez une action par un avenant (« amendments »), ou mettez à jour l’enveloppe dans plan.yaml.',
    },
    en: {
      says: ({ year, nature, used, available }) =>
        `the selected actions cost ${eurosEn(used)} and exceed the ${nature} envelope of ${year} (${eurosEn(available)})`,
      why: 'A plan voted beyond its envelope cannot be carried out without amending the budget.',
      mend: 'Postpone an action by an amendment (“amendments”), or update the envelope in plan.yaml.',
    },
  }),
  // A year has one envelope: of several, the first alone would count.
  rule<{ year: number; first: Position }>({
    code: 'plan/envelope-twice',
    severity: 'error',
    example: {
      wrong: 'envelopes: [{year: 2027, investment: 50000}, {year: 2027, operating: 9000}]',
      right: 'envelopes: [{year: 2027, investment: 50000, operating: 9000}]',
    },
    *check({ project, places }: RuleContext) {
      const firsts = new Map<number, object>();
      for (const envelope of project.plan.envelopes ?? []) {
        const { year } = envelope;
        const first = firsts.get(year);
        if (first === undefined) firsts.set(year, envelope);
        else yield { at: places.value(envelope, 'year'), found: { year, first: places.value(first, 'year') } };
      }
    },
    fr: {
      says: ({ year, first }) => `${year} a déjà une enveloppe (${placeFr(first)}) : celle-ci ne compterait pas`,
      why: 'Une année a une enveloppe, investissement et fonctionnement ensemble ; le plan et le budget ignoreraient la seconde.',
      mend: 'Réunissez les montants sur une ligne, ou corrigez l’année.',
    },
    en: {
      says: ({ year, first }) => `${year} has an envelope already (${placeEn(first)}): this one would not count`,
      why: 'A year has one envelope, investment and operating together; the plan and the budget would ignore the second one.',
      mend: 'Bring the amounts together on one line, or correct the year.',
    },
  }),
  // Two actions that exclude each other are not both in the plan.
  rule<{ action: string; other: string; year: number }>({
    code: 'plan/exclusive-both',
    severity: 'error',
    reads: ['plan'],
    example: {
      wrong:
        'rules: {exclusive: [[AC-012, AC-013]]}\nselection: [{action: AC-012, choice: selected}, {action: AC-013, choice: selected}]',
      right:
        'rules: {exclusive: [[AC-012, AC-013]]}\nselection: [{action: AC-012, choice: selected}, {action: AC-013, choice: excluded}]',
    },
    *check({ project, places }: RuleContext) {
      for (const { year, plan } of project.frozenPlans) {
        const selected = selectedIn(plan);
        for (const group of project.plan.rules?.exclusive ?? []) {
          const [first, ...others] = [...selected.values()].filter(({ action }) => group.includes(action));
          for (const line of others)
            yield { at: places.value(line, 'action'), found: { action: line.action, other: first?.action ?? '', year } };
        }
      }
    },
    fr: {
      says: ({ action, other, year }) =>
        `${quotedFr(action)} et ${quotedFr(other)} s’excluent, mais le plan ${year} retient les deux`,
      why: 'Le programme dit que l’une rend l’autre inutile : la collectivité paierait deux fois.',
      mend: 'Écartez l’une des deux, ou retirez le couple des actions qui s’excluent (« rules.exclusive » de plan.yaml).',
    },
    en: {
      says: ({ action, other, year }) =>
        `${quotedEn(action)} and ${quotedEn(other)} exclude each other, but the ${year} plan selects both`,
      why: 'The programme says that one makes the other useless: the authority would pay twice.',
      mend: 'Leave one of them out, or remove the pair from “rules.exclusive” in plan.yaml.',
    },
  }),
  // What must be done and what excludes it are not both asked for.
  rule<{ action: string; other: string }>({
    code: 'plan/mandatory-exclusive',
    severity: 'error',
    example: {
      wrong: 'rules: {mandatory: [AC-001, AC-002], exclusive: [[AC-001, AC-002]]}',
      right: 'rules: {mandatory: [AC-001], exclusive: [[AC-001, AC-002]]}',
    },
    *check({ project, places }: RuleContext) {
      const { mandatory = [], exclusive = [] } = project.plan.rules ?? {};
      for (const group of exclusive) {
        const [first, ...others] = mandatory.filter((action) => group.includes(action));
        for (const action of others)
          yield { at: places.value(mandatory, mandatory.indexOf(action)), found: { action, other: first ?? '' } };
      }
    },
    fr: {
      says: ({ action, other }) => `${action} et ${other} sont toutes deux obligatoires, alors qu’elles s’excluent`,
      why: 'Aucun plan ne peut tenir les deux règles à la fois.',
      mend: 'Retirez l’une des actions obligatoires (« mandatory »), ou le groupe qui s’exclut (« exclusive »).',
    },
    en: {
      says: ({ action, other }) => `${action} and ${other} are both mandatory, although they exclude each other`,
      why: 'No plan can hold both rules at once.',
      mend: 'Remove one of the mandatory actions (“mandatory”), or the exclusive group (“exclusive”).',
    },
  }),
];
