// Actions: what each says of itself, then how it goes.
import type { Hold } from '../../model/index.ts';
import { isCosted } from '../../project/money/index.ts';
import { leftOutOf, selectedIn } from '../../project/thread/index.ts';
import { heldDays, isStanding } from '../../project/time/index.ts';
import { periodOf } from '../../values/index.ts';
import { periodEn, periodFr } from '../dates.ts';
import { nearTwins } from '../near-twins.ts';
import { isAnyCosted, isAnyDated, isDated, standingActions } from '../programme-lacks.ts';
import { quotedEn, quotedFr, type Rule, type RuleContext, rule } from '../rule.ts';
import { shipped } from '../yaml-rules/shipped.ts';

const pointKinds: Readonly<Record<Hold['kind'], readonly [fr: string, en: string]>> = {
  'budget-debate': ['débat d’orientation budgétaire', 'budget debate'],
  'budget-vote': ['vote du budget', 'budget vote'],
  council: ['conseil', 'council'],
  steering: ['comité de pilotage', 'steering committee'],
  other: ['date fixe', 'fixed point'],
};

interface OffPoint {
  readonly [key: string]: string;
  readonly written: string;
  readonly must: Hold['must'];
  readonly day: string;
  readonly fr: string;
  readonly en: string;
}

export const rulesAboutActions: readonly Rule[] = [
  shipped('action/title-too-long'),
  // Two actions that say the same are one.
  rule<{ action: string; title: string }>({
    code: 'action/near-duplicate',
    severity: 'warning',
    example: {
      wrong: 'AC-012 : title: Ouvrir un accueil numérique\nAC-031 : title: Ouvrir un accueil du numérique',
      right: 'AC-012 : title: Ouvrir un accueil numérique',
    },
    *check({ project, places }: RuleContext) {
      const kept = project.actions.filter(isStanding);
      for (const [action, other] of nearTwins(kept, ({ title }) => title))
        yield { at: places.value(action, 'title'), found: { action: other.id, title: other.title } };
    },
    fr: {
      says: ({ action, title }) => `cet intitulé répète celui de l’action ${action} : ${quotedFr(title)}`,
      why: 'La même action écrite deux fois compte deux fois dans les coûts et dans le plan.',
      mend: 'Gardez une seule fiche, ou précisez ce qui distingue les deux.',
    },
    en: {
      says: ({ action, title }) => `this title repeats that of ${action}: ${quotedEn(title)}`,
      why: 'The same action written twice counts twice in costs and in the plan.',
      mend: 'Keep one sheet, or say what sets the two apart.',
    },
  }),
  shipped('action/without-need'),
  // An action has a place in time.
  rule<{ action: string }>({
    code: 'action/without-date',
    severity: 'warning',
    step: 'programme',
    example: { wrong: 'id: AC-012', right: 'id: AC-012\nstart: 2027-S1' },
    *check({ project, places }: RuleContext) {
      const actions = standingActions(project);
      // What all lack is said of the programme.
      if (actions.length > 1 && !isAnyDated(actions)) return;
      for (const action of actions) {
        const isSet = action.status !== 'to-discuss';
        if (isSet && !isDated(action)) yield { at: places.value(action, 'id'), found: { action: action.id } };
      }
    },
    fr: {
      says: ({ action }) => `l’action ${action} n’a ni début ni fin`,
      why: 'Sans date, elle ne figure dans aucune année du plan ni dans aucun calendrier.',
      mend: 'Ajoutez un début (« start ») et une fin (« end ») ; un semestre ou une année suffit (2027-S1, 2028).',
    },
    en: {
      says: ({ action }) => `the action ${action} has neither a start nor an end`,
      why: 'Without a date it stands in no year of the plan and in no calendar.',
      mend: 'Add a start (“start”) and an end (“end”); a half-year or a year will do (2027-H1, 2028).',
    },
  }),
  // An action says what it costs, in money or in time.
  rule<{ action: string }>({
    code: 'action/without-cost',
    severity: 'warning',
    step: 'programme',
    example: { wrong: 'id: AC-012', right: 'id: AC-012\nbudget: [{year: 2027, nature: investment, planned: 24000}]' },
    *check({ project, places }: RuleContext) {
      const actions = standingActions(project);
      // What all lack is said of the programme.
      if (actions.length > 1 && !isAnyCosted(actions)) return;
      for (const action of actions)
        if (!isCosted(action) && action.status !== 'to-discuss')
          yield { at: places.value(action, 'id'), found: { action: action.id } };
    },
    fr: {
      says: ({ action }) => `le coût de l’action ${action} n’est pas renseigné`,
      why: 'Un coût inconnu n’est pas un coût nul : l’action échapperait à l’enveloppe.',
      mend: 'Ajoutez son budget (« budget »), même en fourchette {min, max} ; « planned: 0 » dit que l’action ne coûte rien.',
    },
    en: {
      says: ({ action }) => `the cost of the action ${action} is not given`,
      why: 'An unknown cost is not a cost of nothing: the action would escape the envelope.',
      mend: 'Add a budget (“budget”), even as a range {min, max}; “planned: 0” says that the action costs nothing.',
    },
  }),
];

export const rulesAboutProgress: readonly Rule[] = [
  shipped('action/blocked-without-cause'),
  shipped('action/dropped-without-reason'),
  shipped('action/late-without-note'),
  // What a frozen plan did not keep does not begin in its year.
  rule<{ year: number; written: string }>({
    code: 'action/off-the-plan',
    severity: 'warning',
    reads: ['frozen-plan'],
    example: {
      wrong: 'plans/2027.yaml : {action: AC-012, choice: postponed}\nactions/AC-012 : start: 2027-T2\nstatus: planned',
      right: 'plans/2027.yaml : {action: AC-012, choice: postponed}\nactions/AC-012 : start: 2028-T2\nstatus: planned',
    },
    *check({ project, places }: RuleContext) {
      for (const { year, plan } of project.frozenPlans) {
        const leftOut = leftOutOf(plan);
        for (const action of project.actions) {
          const isWaiting = action.status === 'planned' || action.status === 'to-discuss';
          if (isWaiting && leftOut.has(action.id) && periodOf(action.start)?.start?.startsWith(String(year)))
            yield { at: places.value(action, 'start'), found: { year, written: String(action.start) } };
        }
      }
    },
    fr: {
      says: ({ year, written }) =>
        `le plan ${year}, tel qu’il est arrêté, ne la retient pas, et sa fiche la fait commencer cette année-là (${quotedFr(written)})`,
      why: 'Cette date passée, elle serait dite en retard, et son pilote relancé, alors qu’une décision l’a fait attendre.',
      mend: 'Donnez-lui ses nouvelles dates (« start », « end »), dites-la abandonnée si elle ne se fera pas, ou consignez la décision qui la fait entrer au plan (« jalon plan --amend »).',
    },
    en: {
      says: ({ year, written }) =>
        `the ${year} plan, as it was frozen, does not keep it, and its sheet has it begin that year (${quotedEn(written)})`,
      why: 'Past that date it would be told late, and its lead be reminded, while a decision made it wait.',
      mend: 'Give it its new dates (start, end), say it dropped if it will not be done, or record the decision that brings it into the plan (“jalon plan --amend”).',
    },
  }),
  // What was voted is discussed no more.
  rule<{ year: number }>({
    code: 'action/voted-and-discussed',
    severity: 'warning',
    reads: ['frozen-plan'],
    example: {
      wrong: 'plans/2027.yaml : {action: AC-012, choice: selected}\nactions/AC-012 : status: to-discuss',
      right: 'plans/2027.yaml : {action: AC-012, choice: selected}\nactions/AC-012 : status: planned',
    },
    *check({ project, places }: RuleContext) {
      const discussed = project.actions.filter(({ status }) => status === 'to-discuss');
      const plans = project.frozenPlans.map(({ year, plan }) => ({ year, selected: selectedIn(plan) }));
      for (const action of discussed) {
        const last = plans.findLast(({ selected }) => selected.has(action.id));
        if (last !== undefined) yield { at: places.value(action, 'status'), found: { year: last.year } };
      }
    },
    fr: {
      says: ({ year }) => `le plan ${year}, tel qu’il est arrêté, la retient, et sa fiche la dit encore à discuter`,
      why: 'Les habitants liraient « à discuter » d’une action déjà votée.',
      mend: 'Dites-la à venir (« status: planned ») ou en cours ; si elle est remise en discussion, consignez la décision qui la retire du plan (« jalon plan --amend »).',
    },
    en: {
      says: ({ year }) => `the ${year} plan, as it was frozen, keeps it, and its sheet has it still to discuss`,
      why: 'Residents would read “to discuss” of an action that was voted already.',
      mend: 'Say it planned (“status: planned”) or under way; if it is discussed anew, record the decision that takes it out of the plan (“jalon plan --amend”).',
    },
  }),
  // An action begins no earlier than what opens it, and is over by the day on which it is awaited.
  rule<OffPoint>({
    code: 'action/off-fixed-points',
    severity: 'warning',
    reads: ['plan'],
    example: {
      wrong:
        'fixedPoints: [{date: 2027-03-25, kind: budget-vote}]\nstart: 2027-01\nbudget: [{year: 2027, nature: investment, planned: 20000}]',
      right:
        'fixedPoints: [{date: 2027-03-25, kind: budget-vote}]\nstart: 2027-04\nbudget: [{year: 2027, nature: investment, planned: 20000}]',
    },
    *check({ project, places }: RuleContext) {
      for (const action of project.actions)
        for (const { must, day, kind, label } of heldDays(project.plan, action).broken) {
          const [fr, en] = pointKinds[kind];
          // An action with one date alone begins and ends in it.
          const wanted = must === 'begin-after' ? 'start' : 'end';
          const key = action[wanted] === undefined ? (wanted === 'start' ? 'end' : 'start') : wanted;
          yield {
            at: places.value(action, key),
            found: { written: String(action[key]), must, day, fr: label ?? fr, en: label ?? en },
          };
        }
    },
    fr: {
      says: ({ written, must, day, fr }) =>
        must === 'begin-after'
          ? `l’action commence (${quotedFr(written)}) avant le ${periodFr(day)} (${fr}), qui l’ouvre`
          : `l’action se termine (${quotedFr(written)}) après le ${periodFr(day)} (${fr}), qui l’attend`,
      why: 'Une dépense nouvelle d’investissement attend le vote du budget de son année ; une action qu’un conseil attend doit être achevée quand il se réunit.',
      mend: 'Déplacez l’action, ou corrigez la date fixe dans plan.yaml (« opens » : ce qu’elle ouvre, « awaits » : ce qu’elle attend).',
    },
    en: {
      says: ({ written, must, day, en }) =>
        must === 'begin-after'
          ? `the action begins (${quotedEn(written)}) before ${periodEn(day)} (${en}), which opens it`
          : `the action ends (${quotedEn(written)}) after ${periodEn(day)} (${en}), which awaits it`,
      why: 'New investment money waits for the budget vote of its year; what a council awaits must be over when it meets.',
      mend: 'Move the action, or correct the fixed point (“opens”, “awaits”) in plan.yaml.',
    },
  }),
  shipped('action/prerequisite-unmet'),
];
