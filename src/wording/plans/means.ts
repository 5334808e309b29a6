// What jalon budget says around the figures.
import type { AccountGrouping, FundingStatus, Money } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatMoney } from '../formats.ts';
import { labelOf } from '../label.ts';

/** « s’élève à 12 000 € », « est compris entre 10 000 € et 12 000 € ». */
export const amountsTo = ({ min, max }: Money): string => {
  const euros = (amount: number): string => formatMoney({ min: amount, max: amount }, 'fr');
  return min === max ? `s’élève à ${euros(min)}` : `est compris entre ${euros(min)} et ${euros(max)}`;
};

const budgetFr = {
  none: 'Aucun montant : le coût d’une action s’écrit dans son champ budget, ce qui la paie dans funding.',
  at: (day: string) => `budget au ${day}`,
  grouping: {
    year: 'Par année',
    axis: 'Par axe',
    department: 'Par service',
    action: 'Par action',
    funder: 'Par financeur',
  } satisfies Record<AccountGrouping | 'funder', string>,
  without: {
    year: 'non daté',
    axis: 'sans axe',
    department: 'sans service',
    action: '',
    funder: 'financeur à préciser',
  } satisfies Record<AccountGrouping | 'funder', string>,
  heads: {
    planned: labelOf('action.budget.planned', 'fr'),
    committed: labelOf('action.budget.committed', 'fr'),
    spent: 'Dépensé',
    hoped: 'Aides',
    secured: 'dont acquises',
    remaining: 'Reste à charge',
    total: 'Total',
    kind: labelOf('action.funding.kind', 'fr'),
    amount: labelOf('action.funding.amount', 'fr'),
    envelope: 'Enveloppe',
    used: 'Retenu au plan',
    left: 'Reste',
    lost: 'Aide perdue',
    before: 'Reste à charge avant',
    after: 'après',
    toFind: 'À trouver',
  },
  status: {
    planned: 'envisagé',
    requested: 'demandé',
    granted: 'accordé',
    received: 'versé',
    refused: 'refusé',
  } satisfies Record<FundingStatus, string>,
  nature: {
    investment: labelOf('action.budget.nature=investment', 'fr'),
    operating: labelOf('action.budget.nature=operating', 'fr'),
  },
  natures: (investment: string, operating: string) => `dont investissement ${investment}, fonctionnement ${operating}`,
  envelopes: (counts: string) => `Enveloppes (${counts})`,
  counts: {
    gross: labelOf('plan.envelopes.counts=gross', 'fr'),
    net: 'nets des subventions accordées',
    both: 'bruts ou nets selon l’année',
  },
  noEnvelope: 'sans enveloppe',
  over: 'dépassée de',
  funding: labelOf('action.funding', 'fr'),
  lines: {
    aid: 'aides, apports en nature compris',
    own: 'autofinancement et emprunts',
    inKind: (amount: string) => `dont en nature ${amount}`,
    unstated: 'nature à préciser',
    gap: 'reste à trouver',
    withoutFunding: 'sans plan de financement',
    receivedOnDropped: 'versé pour des actions abandonnées',
    surplus: 'financement en trop',
    balanced: 'équilibré : le financement égale le coût',
    balancedIf: (awaited: string) => `équilibré sous réserve de ${awaited} non encore accordés`,
  },
  /** What has no funding plan, after what the others lack. */
  besides: (cost: string | null) => (cost === null ? '' : `, hors actions sans plan de financement (${cost})`),
  ofPlanned: (share: string) => `${share} du coût prévu`,
  dropped: (count: number) =>
    `${count} ${plural(count, 'fr', 'action abandonnée', 'actions abandonnées')} : seul ce qui y a été engagé et dépensé est compté.`,
  refused: {
    title: (funders: string) => `Si ${funders} refusait ce qui n’est pas encore versé`,
    nothing: 'Rien ne changerait.',
    actions: 'Actions touchées',
    years: 'Reste à charge par année',
    overrun: (year: number, nature: string, over: string, available: string) =>
      `${year} : l’enveloppe ${nature === 'investment' ? 'd’investissement' : 'de fonctionnement'} (${available}) serait dépassée de ${over}`,
    changed: (year: number, action: string, title: string, enters: boolean) =>
      enters ? `plan ${year} : ${action} ${title} y entrerait` : `plan ${year} : ${action} ${title} n’y tiendrait plus`,
    holds: 'Aucune enveloppe ne serait dépassée, et le plan resterait le même.',
  },
};

const budgetEn: typeof budgetFr = {
  none: 'No amount: what an action costs is written in its budget field, who pays in funding.',
  at: (day) => `budget as of ${day}`,
  grouping: { year: 'By year', axis: 'By axis', department: 'By department', action: 'By action', funder: 'By funder' },
  without: { year: 'undated', axis: 'no axis', department: 'no department', action: '', funder: 'funder to be stated' },
  heads: {
    planned: labelOf('action.budget.planned', 'en'),
    committed: labelOf('action.budget.committed', 'en'),
    spent: 'Spent',
    hoped: 'Aid',
    secured: 'secured',
    remaining: 'Left to pay',
    total: 'Total',
    kind: labelOf('action.funding.kind', 'en'),
    amount: labelOf('action.funding.amount', 'en'),
    envelope: 'Envelope',
    used: 'Kept in the plan',
    left: 'Left',
    lost: 'Aid lost',
    before: 'Left to pay before',
    after: 'after',
    toFind: 'To be found',
  },
  status: { planned: 'planned', requested: 'requested', granted: 'granted', received: 'received', refused: 'refused' },
  nature: {
    investment: labelOf('action.budget.nature=investment', 'en'),
    operating: labelOf('action.budget.nature=operating', 'en'),
  },
  natures: (investment, operating) => `of which investment ${investment}, operating ${operating}`,
  envelopes: (counts) => `Envelopes (${counts})`,
  counts: {
    gross: labelOf('plan.envelopes.counts=gross', 'en'),
    net: 'net of granted subsidies',
    both: 'gross or net, depending on the year',
  },
  noEnvelope: 'no envelope',
  over: 'overrun by',
  funding: labelOf('action.funding', 'en'),
  lines: {
    aid: 'aid, in kind included',
    own: 'own funds and loans',
    inKind: (amount) => `of it in kind ${amount}`,
    unstated: 'kind to be stated',
    gap: 'still to be found',
    withoutFunding: 'without a funding plan',
    receivedOnDropped: 'paid for dropped actions',
    surplus: 'more than the cost',
    balanced: 'balanced: the funding equals the cost',
    balancedIf: (awaited: string) => `balanced subject to ${awaited} not yet granted`,
  },
  besides: (cost) => (cost === null ? '' : `, leaving aside the actions without a funding plan (${cost})`),
  ofPlanned: (share) => `${share} of the planned cost`,
  dropped: (count) => `${count} dropped ${plural(count, 'en', 'action')}: only what was committed and spent there is counted.`,
  refused: {
    title: (funders) => `If ${funders} refused what is not paid yet`,
    nothing: 'Nothing would change.',
    actions: 'Actions concerned',
    years: 'Left to pay, by year',
    overrun: (year, nature, over, available) => `${year}: the ${nature} envelope (${available}) would be overrun by ${over}`,
    changed: (year, action, title, enters) =>
      `plan ${year}: ${action} ${title} ${enters ? 'would come in' : 'would no longer fit'}`,
    holds: 'No envelope would be overrun, and the plan would stay the same.',
  },
};

export const budgetWords = { fr: budgetFr, en: budgetEn };

// What jalon workload says around the figures.

const workloadFr = {
  at: (day: string) => `charge de travail à partir du ${day}, en équivalents temps plein`,
  of: (year: number) => `charge de travail ${year}, en équivalents temps plein`,
  none: 'Aucun temps à compter : il s’écrit dans staff (ETP par an) et dans team (quotité de chacun) des fiches action.',
  department: 'Par service',
  person: 'Par personne',
  without: 'sans service',
  total: 'Total',
  capacity: 'Capacité',
  unnamed: 'sans personne nommée',
  overloaded: (who: string, load: string, capacity: string, quarter: string) =>
    `${who} : ${load} ETP à fournir au ${quarter}, pour une capacité de ${capacity}`,
  fits: 'Personne n’a plus de travail que de temps, là où la capacité est connue (actors.yaml).',
  noCapacity: 'Aucune capacité n’est connue : écrivez capacity (ETP) dans actors.yaml pour savoir ce qui dépasse.',
  undated: (ids: string) => `Sans date, donc non comptées : ${ids}.`,
  withoutShare: (who: string, actions: string) =>
    `${who} a des tâches dans ${actions} sans quotité dans team : ce temps n’est pas compté.`,
};

const workloadEn: typeof workloadFr = {
  at: (day) => `workload from ${day}, in full-time equivalents`,
  of: (year) => `workload ${year}, in full-time equivalents`,
  none: 'No time to count: it is written in staff (FTE per year) and team (each one’s share) of the action sheets.',
  department: 'By department',
  person: 'By person',
  without: 'no department',
  total: 'Total',
  capacity: 'Capacity',
  unnamed: 'nobody named',
  overloaded: (who, load, capacity, quarter) => `${who}: ${load} FTE asked for in the ${quarter}, with ${capacity} available`,
  fits: 'Nobody has more work than time, where the capacity is known (actors.yaml).',
  noCapacity: 'No capacity is known: write capacity (FTE) in actors.yaml to know what is too much.',
  undated: (ids) => `Without a date, so not counted: ${ids}.`,
  withoutShare: (who, actions) => `${who} has tasks in ${actions} without a time share in team: that time is not counted.`,
};

export const workloadWords = { fr: workloadFr, en: workloadEn };
