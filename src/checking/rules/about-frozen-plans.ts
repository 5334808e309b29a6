// Which decision freezes the plan of a year.
import type { Decision } from '../../model/index.ts';
import { approves } from '../../project/thread/index.ts';
import type { Refused } from '../../project/time/index.ts';
import { type Rule, type RuleContext, rule } from '../rule.ts';

type FrozenBy = { readonly decision: string; readonly year: number; readonly outcome: Refused['outcome'] };

/** Each plan with the decision that freezes it, which does not approve it. */
function* notApproved({ project, places }: RuleContext) {
  const decisions = new Map(project.meetings.flatMap(({ decisions = [] }) => decisions.map((one) => [one.id, one] as const)));
  for (const { year, plan } of project.frozenPlans) {
    const decision = decisions.get(plan.frozenBy ?? '');
    if (decision !== undefined && !approves(decision, `plan-${year}`))
      yield { at: places.value(plan, 'frozenBy'), decision, year };
  }
}

const isRefusal = (outcome: Decision['outcome']): outcome is Refused['outcome'] =>
  outcome === 'rejected' || outcome === 'postponed';

export const rulesAboutFrozenPlans: readonly Rule[] = [
  // What was voted down, or put off, is not frozen.
  rule<FrozenBy>({
    code: 'plan/refused',
    severity: 'error',
    reads: ['meeting'],
    example: {
      wrong: '- {id: DE-2027-003, approves: [plan-2027], outcome: rejected, …}\nplans/2027.yaml : frozenBy: DE-2027-003',
      right: '- {id: DE-2027-004, approves: [plan-2027], outcome: approved, …}\nplans/2027.yaml : frozenBy: DE-2027-004',
    },
    *check(context: RuleContext) {
      for (const { at, year, decision } of notApproved(context))
        if (isRefusal(decision.outcome)) yield { at, found: { year, decision: decision.id, outcome: decision.outcome } };
    },
    fr: {
      says: ({ decision, year, outcome }) =>
        `la décision ${decision} ${outcome === 'rejected' ? 'rejette' : 'reporte'} ce qui était proposé : elle n’arrête pas le plan ${year}`,
      why: 'Commandes et documents montreraient comme voté un plan que l’assemblée n’a pas adopté.',
      mend: 'Nommez la décision qui adopte le plan, ou corrigez l’issue (« outcome ») de celle-ci si elle est fausse.',
    },
    en: {
      says: ({ decision, year, outcome }) =>
        `the decision ${decision} ${outcome === 'rejected' ? 'rejects' : 'puts off'} what was proposed: it does not freeze the ${year} plan`,
      why: 'Commands and documents would show as voted a plan that the assembly did not adopt.',
      mend: 'Name the decision that adopts the plan, or correct the outcome of this one if it is wrong.',
    },
  }),
  // A plan is frozen by the decision that approves it.
  rule<{ decision: string; year: number; approved: readonly string[]; isOpen: boolean }>({
    code: 'plan/not-approved',
    severity: 'warning',
    reads: ['meeting'],
    example: {
      wrong: '- {id: DE-2027-003, approves: [plan-2026], outcome: approved, …}\nplans/2027.yaml : frozenBy: DE-2027-003',
      right: '- {id: DE-2027-003, approves: [plan-2027], outcome: approved, …}\nplans/2027.yaml : frozenBy: DE-2027-003',
    },
    *check(context: RuleContext) {
      for (const { at, year, decision } of notApproved(context)) {
        const { id, outcome, approves: approved = [] } = decision;
        const isOpen = approved.includes(`plan-${year}`);
        if (!isRefusal(outcome)) yield { at, found: { year, decision: id, approved, isOpen } };
      }
    },
    fr: {
      says: ({ decision, year, approved, isOpen }) => {
        if (isOpen) return `la décision ${decision}, qui arrête le plan ${year}, ne dit pas encore qu’il est adopté`;
        const said = approved.length === 0 ? 'ne dit pas ce qu’elle approuve' : `approuve ${approved.join(', ')}, et non ce plan`;
        return `la décision ${decision}, qui arrête le plan ${year}, ${said}`;
      },
      why: 'Le plan serait montré comme voté, alors que rien ne dit quelle décision l’adopte ; son adoption resterait demandée.',
      mend: 'Si c’est bien cette décision, ajoutez-y le plan, par exemple « jalon set DE-2027-003 approuve+=plan-2027 », et son issue ; sinon, nommez l’autre dans « frozenBy ».',
    },
    en: {
      says: ({ decision, year, approved, isOpen }) => {
        if (isOpen) return `the decision ${decision}, which freezes the ${year} plan, does not say yet that it is adopted`;
        const said = approved.length === 0 ? 'does not say what it approves' : `approves ${approved.join(', ')}, not this plan`;
        return `the decision ${decision}, which freezes the ${year} plan, ${said}`;
      },
      why: 'The plan would be shown as voted, while nothing says which decision adopts it; its adoption would still be asked for.',
      mend: 'If this is the decision, add the plan to it, for instance “jalon set DE-2027-003 approves+=plan-2027”, and its outcome; else name the other one in “frozenBy”.',
    },
  }),
];
