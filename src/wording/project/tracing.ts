// What `jalon trace` says: kinds of things, where they stand, and what the thread lacks.
import type { ThreadGapCode, TracedKind } from '../../model/index.ts';
import { plural } from '../../values/index.ts';

interface TracingWords {
  readonly kind: Readonly<Record<TracedKind, string>>;
  /** Beside those of the schemas. */
  readonly state: Readonly<Record<'addressed' | 'unanswered' | 'merged', string>>;
  readonly changed: string;
  readonly people: (count: number) => string;
  readonly on: (day: string) => string;
  readonly from: string;
  readonly to: string;
  readonly beside: string;
  readonly nothingSaid: string;
  readonly nothingAbove: string;
  readonly nothingBelow: string;
  readonly seeAbove: string;
  readonly coverage: string;
  readonly whole: string;
  readonly gap: Readonly<Record<ThreadGapCode, string>>;
  readonly heads: Readonly<Record<'gap' | 'lacking' | 'of' | 'covered' | 'which', string>>;
  readonly empty: string;
  readonly others: (count: number) => string;
  readonly toBeSeen: (need: string, year: number, voted: string) => string;
  readonly seeAgain: (actions: string) => string;
  readonly matrix: string;
  readonly noMatrix: string;
  readonly answered: (answered: number, of: number) => string;
}

const fr: TracingWords = {
  kind: {
    meeting: 'réunion',
    'key-figure': 'chiffre clé',
    interview: 'entretien',
    workshop: 'atelier',
    survey: 'enquête',
    question: 'question',
    option: 'réponse',
    need: 'besoin',
    finding: 'constat',
    challenge: 'enjeu',
    axis: 'axe',
    objective: 'objectif',
    action: 'action',
    indicator: 'indicateur',
    plan: 'plan arrêté',
    evaluation: 'évaluation',
    recommendation: 'recommandation',
    decision: 'décision',
    risk: 'risque',
    person: 'personne',
    department: 'service',
    organisation: 'organisme',
    body: 'instance',
    theme: 'thématique',
    criterion: 'critère',
    communication: 'communication',
  },
  state: { addressed: 'pris en compte', unanswered: 'sans réponse', merged: 'remplacé' },
  changed: 'changé depuis le vote, à revoir',
  people: (count) => `${count} ${plural(count, 'fr', 'personne')}`,
  on: (day) => `le ${day}`,
  from: 'D’où cela vient',
  to: 'Ce qui en découle',
  beside: 'À côté',
  nothingSaid: 'Rien à dire : les données du projet n’y mènent pas.',
  nothingAbove: 'rien : aucune source ne mène ici',
  nothingBelow: 'rien : le fil s’arrête ici',
  seeAbove: 'voir plus haut',
  coverage: 'Le fil, de la source au verdict',
  whole: 'rien ne manque',
  gap: {
    'source-without-need': 'entretiens, ateliers et enquêtes qui ne citent aucun besoin',
    'finding-without-evidence': 'constats sans preuve',
    'need-without-source': 'besoins que personne n’a exprimés',
    'need-unanswered': 'besoins sans réponse',
    'need-changed': 'besoins changés depuis le vote, à revoir',
    'need-without-verdict': 'besoins que l’évaluation n’a pas revus',
    'axis-without-action': 'axes sans action',
    'objective-without-action': 'objectifs sans action',
    'objective-not-measured': 'axes et objectifs que rien ne mesure',
    'action-without-need': 'actions qui ne répondent à aucun besoin',
    'action-without-indicator': 'actions sans indicateur',
    'indicator-unused': 'indicateurs que rien n’utilise',
  },
  heads: { gap: 'ce qui manque', lacking: 'combien', of: 'sur', covered: 'couvert', which: 'lesquels' },
  empty:
    'Ce projet n’a encore ni source, ni besoin, ni action : « jalon add entretien » et « jalon add besoin » commencent le fil.',
  others: (count) => `et ${count} ${plural(count, 'fr', 'autre')}`,
  toBeSeen: (need, year, voted) => `${need} a changé depuis le vote du plan ${year}, où il disait « ${voted} »`,
  seeAgain: (actions) => `à revoir : ${actions}`,
  matrix: 'Besoins et actions',
  noMatrix: 'Il faut au moins un besoin et une action pour les croiser.',
  answered: (answered, of) =>
    `${answered} ${plural(answered, 'fr', 'besoin')} sur ${of} ${plural(answered, 'fr', 'a', 'ont')} une action`,
};

const en: TracingWords = {
  kind: {
    meeting: 'meeting',
    'key-figure': 'key figure',
    interview: 'interview',
    workshop: 'workshop',
    survey: 'survey',
    question: 'question',
    option: 'answer',
    need: 'need',
    finding: 'finding',
    challenge: 'challenge',
    axis: 'axis',
    objective: 'objective',
    action: 'action',
    indicator: 'indicator',
    plan: 'frozen plan',
    evaluation: 'evaluation',
    recommendation: 'recommendation',
    decision: 'decision',
    risk: 'risk',
    person: 'person',
    department: 'department',
    organisation: 'organisation',
    body: 'body',
    theme: 'theme',
    criterion: 'criterion',
    communication: 'communication',
  },
  state: { addressed: 'addressed', unanswered: 'unanswered', merged: 'replaced' },
  changed: 'changed since the vote, to be reviewed',
  people: (count) => `${count} ${plural(count, 'en', 'person', 'people')}`,
  on: (day) => day,
  from: 'Where it comes from',
  to: 'What follows from it',
  beside: 'Beside it',
  nothingSaid: 'Nothing to say: the data of the project do not lead there.',
  nothingAbove: 'nothing: no source leads here',
  nothingBelow: 'nothing: the thread ends here',
  seeAbove: 'see above',
  coverage: 'The thread, from source to verdict',
  whole: 'nothing is missing',
  gap: {
    'source-without-need': 'interviews, workshops and surveys that name no need',
    'finding-without-evidence': 'findings without evidence',
    'need-without-source': 'needs that nobody voiced',
    'need-unanswered': 'needs without an answer',
    'need-changed': 'needs changed since the vote, to be reviewed',
    'need-without-verdict': 'needs that the evaluation did not come back to',
    'axis-without-action': 'axes without action',
    'objective-without-action': 'objectives without action',
    'objective-not-measured': 'axes and objectives that nothing measures',
    'action-without-need': 'actions that answer no need',
    'action-without-indicator': 'actions without an indicator',
    'indicator-unused': 'indicators that nothing uses',
  },
  heads: { gap: 'what is missing', lacking: 'how many', of: 'of', covered: 'covered', which: 'which' },
  empty: 'This project has no source, need or action yet: “jalon add interview” and “jalon add need” start the thread.',
  others: (count) => `and ${count} ${plural(count, 'en', 'other')}`,
  toBeSeen: (need, year, voted) => `${need} has changed since the plan of ${year} was voted, when it said “${voted}”`,
  seeAgain: (actions) => `to be reviewed: ${actions}`,
  matrix: 'Needs and actions',
  noMatrix: 'It takes a need and an action at least to cross them.',
  answered: (answered, of) => `${answered} of ${of} needs ${plural(answered, 'en', 'has', 'have')} an action`,
};

export const tracingWords = { fr, en };
