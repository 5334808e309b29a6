// What `jalon status` says in French.
import type { CatalogueObligation, Readiness, TodoCode, TodoGroup } from '../model/index.ts';
import { plural } from '../values/index.ts';
import { labelOf } from './label.ts';
import { quoted } from './quoted.ts';

/** Already in words; empty when there is nothing to say. */
interface TodoWords {
  readonly subject: string;
  readonly title: string;
  /** The name that the method, the catalogue or the schemas give. */
  readonly name: string;
  readonly due: string;
  readonly since: string;
  readonly ids: string;
  readonly count: number;
  /** The step it belongs to, when that is not the project's own. */
  readonly step: string;
  readonly confidence: string;
  /** In which somebody has too much work. */
  readonly quarter: string;
}

export interface StatusWords {
  readonly at: (step: string, day: string) => string;
  readonly steps: string;
  readonly approach: string;
  readonly months: (elapsed: string, planned: string) => string;
  readonly elapsed: (months: string) => string;
  readonly leadTime: (share: string, months: string) => string;
  readonly usual: (text: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly by: (day: string) => string;
  readonly since: (day: string) => string;
  readonly from: (day: string) => string;
  readonly readiness: string;
  readonly verdict: Readonly<Record<Readiness['verdict'], string>>;
  readonly counts: (readiness: Readiness) => string;
  /** What is known of a prerequisite that is not met. */
  readonly lacking: Readonly<Record<Readiness['lacking'][number]['status'], string>>;
  readonly duties: (applying: number, covered: number) => string;
  readonly confidence: Readonly<Record<CatalogueObligation['confidence'], string>>;
  readonly more: (count: number) => string;
  readonly others: (count: number) => string;
  readonly groups: Readonly<Record<TodoGroup, string>>;
  readonly todo: Readonly<Record<TodoCode, (words: TodoWords) => string>>;
  readonly nothing: string;
  readonly nothingOwed: string;
  readonly nobody: string;
  readonly owes: (count: number) => string;
  readonly columns: Readonly<Record<'project' | 'step' | 'late' | 'decision' | 'duty', string>>;
  readonly broken: string;
  /** Where the commands are to be typed. */
  readonly typedIn: (root: string) => string;
}

const groups: Readonly<Record<TodoGroup, string>> = {
  late: 'En retard, bloqué ou périmé',
  decision: 'Décisions en attente',
  duty: 'Obligations',
  next: 'Prochains pas, conditions à remplir',
};

const todo: Readonly<Record<TodoCode, StatusWords['todo'][TodoCode]>> = {
  'step-late': ({ name, due }) => `l’étape ${quoted(name, 'fr')} devait finir ${due}`,
  'action-blocked': ({ subject, title }) => `${subject} est bloquée : ${title}`,
  'action-late': ({ subject, title, due }) => `${subject} ${title} (prévu ${due})`,
  'milestone-late': ({ subject, title, due }) => `${subject}, jalon prévu ${due} : ${title}`,
  'task-late': ({ subject, title, due }) => `${subject}, tâche prévue ${due} : ${title}`,
  'decision-overdue': ({ subject, title, due }) => `${subject}, à suivre ${due} : ${title}`,
  'recommendation-late': ({ subject, title, due }) => `${subject}, recommandation prévue ${due} : ${title}`,
  'piece-late': ({ subject, title, due }) => `${subject}, à faire savoir ${due}${title && ` : ${title}`}`,
  'prerequisite-late': ({ name, title, due }) => `condition nécessaire, ${name}${due && ` (${due})`}${title && ` : ${title}`}`,
  'value-stale': ({ subject, title, due }) => `${subject}, dernière valeur arrêtée ${due} : ${title}`,
  'need-changed': ({ subject, title, ids }) =>
    `${subject} a changé depuis le vote${ids && `, à revoir : ${ids}`} ; il dit maintenant ${quoted(title, 'fr')}`,
  'decision-pending': ({ subject, title, due }) => `${subject}${due && ` (${due})`} : ${title}`,
  'duty-not-covered': ({ name, since, confidence }) => `${name}, ${since}${confidence} : rien n’y répond`,
  'duty-unknown': ({ subject, count }) =>
    `dites ${subject} pour savoir si ${count} ${plural(count, 'fr', 'obligation s’impose', 'obligations s’imposent')}`,
  overload: ({ title, quarter, count }) =>
    `${quarter}, plus de travail que de temps${count > 1 ? ` (et ${count - 1} ${plural(count - 1, 'fr', 'autre')})` : ''} : ${title}`,
  gate: ({ name, ids, step }) => `${name}${step && ` (étape : ${step})`}${ids && ` : ${ids}`}`,
  planned: ({ name, due }) => `${name} : prévu ${due}`,
  'criteria-missing': () => 'dites sur quels critères classer les actions',
  'scores-missing': ({ count }) =>
    `${count} ${plural(count, 'fr', 'action est à noter', 'actions sont à noter')} sur les critères du classement`,
  'ballots-missing': () => 'recueillez les bulletins du comité : le poids de chaque critère en vient',
  'envelope-missing': ({ subject }) => `dites de quelles enveloppes dispose ${subject}`,
  'plan-ready': ({ subject }) => `tout est là pour classer les actions et dresser le plan ${subject}`,
  'documents-ready': () => 'faites les documents du vote, et le classeur de ceux qui travaillent dans Excel',
  'piece-missing': ({ name }) => `rien n’est prévu pour informer : ${name}`,
  advance: ({ name }) => `tout est réuni pour passer à l’étape ${quoted(name, 'fr')}`,
};

const statusFr: StatusWords = {
  at: (step, day) => `étape : ${step} · au ${day}`,
  steps: 'Étapes',
  approach: 'Démarche',
  months: (elapsed, planned) => `${elapsed} mois sur ${planned} prévus`,
  elapsed: (months) => `${months} mois`,
  leadTime: (share, months) => [share && `${share} du temps`, months && `${months} mois`].filter(Boolean).join(', '),
  usual: (text) => `repère : ${text}`,
  between: (from, to) => `${from} à ${to} mois`,
  by: (day) => `le ${day}`,
  since: (day) => `depuis le ${day}`,
  from: (day) => `à partir du ${day}`,
  readiness: labelOf('launch.prerequisites', 'fr'),
  verdict: {
    favourable: 'avis favorable',
    'with-reservations': 'avis avec réserves',
    reserved: 'avis réservé',
    unfavourable: 'avis défavorable',
  },
  lacking: { unmet: labelOf('launch.prerequisites.status=unmet', 'fr'), 'partly-met': 'en partie', unknown: 'à vérifier' },
  counts: ({ met, partlyMet, unmet, unknown }) =>
    [
      [met, 'remplie', 'remplies'],
      [partlyMet, 'en partie', 'en partie'],
      [unmet, 'non remplie', 'non remplies'],
      [unknown, 'à vérifier', 'à vérifier'],
    ]
      .filter(([count]) => count !== 0)
      .map(([count, one, several]) => `${count} ${plural(Number(count), 'fr', String(one), String(several))}`)
      .join(', '),
  duties: (applying, covered) =>
    `${covered} ${plural(covered, 'fr', 'couverte')} sur ${applying} qui s’${plural(applying, 'fr', 'impose', 'imposent')}`,
  confidence: {
    certain: '',
    'from-memory': labelOf('catalogue.obligations.confidence=from-memory', 'fr'),
    'to-check': 'à vérifier',
    pending: 'texte en attente',
  },
  more: (count) => `et ${count} ${plural(count, 'fr', 'autre')} : « jalon status --all »`,
  others: (count) => `et ${count} ${plural(count, 'fr', 'autre')}`,
  groups,
  todo,
  nothing: 'rien',
  nothingOwed: 'Personne ne doit rien : ni retard, ni décision en attente, ni chiffre périmé.',
  nobody: 'Sans responsable',
  owes: (count) => `${count} ${plural(count, 'fr', 'chose')}`,
  columns: { project: labelOf('project', 'fr'), step: 'Étape', late: 'Retards', decision: 'Décisions', duty: 'Obligations' },
  broken: 'project.yaml est à corriger',
  typedIn: (root) => `Ces commandes se tapent dans ${root}, ou avec --project ${root}.`,
};

// What `jalon status` says in English.

const statusEn: StatusWords = {
  at: (step, day) => `step: ${step} · as of ${day}`,
  steps: 'Steps',
  approach: 'Approach',
  months: (elapsed, planned) => `${elapsed} of ${planned} months planned`,
  elapsed: (months) => `${months} months`,
  leadTime: (share, months) => [share && `${share} of the time`, months && `${months} months`].filter(Boolean).join(', '),
  usual: (text) => `usual: ${text}`,
  between: (from, to) => `${from} to ${to} months`,
  by: (day) => `by ${day}`,
  since: (day) => `since ${day}`,
  from: (day) => `from ${day}`,
  readiness: labelOf('launch.prerequisites', 'en'),
  verdict: {
    favourable: 'favourable',
    'with-reservations': 'with reservations',
    reserved: 'reserved',
    unfavourable: 'unfavourable',
  },
  lacking: { unmet: labelOf('launch.prerequisites.status=unmet', 'en'), 'partly-met': 'partly met', unknown: 'to be verified' },
  counts: ({ met, partlyMet, unmet, unknown }) =>
    [
      [met, 'met'],
      [partlyMet, 'partly met'],
      [unmet, 'unmet'],
      [unknown, 'to be verified'],
    ]
      .filter(([count]) => count !== 0)
      .map(([count, said]) => `${count} ${said}`)
      .join(', '),
  duties: (applying, covered) => `${covered} of ${applying} that apply ${plural(covered, 'en', 'is', 'are')} covered`,
  confidence: {
    certain: '',
    'from-memory': labelOf('catalogue.obligations.confidence=from-memory', 'en'),
    'to-check': 'to be checked',
    pending: 'pending text',
  },
  more: (count) => `and ${count} ${plural(count, 'en', 'other')}: “jalon status --all”`,
  others: (count) => `and ${count} ${plural(count, 'en', 'other')}`,
  groups: {
    late: 'Late, blocked or stale',
    decision: 'Decisions awaited',
    duty: 'Duties',
    next: 'Next steps, conditions to be met',
  },
  todo: {
    'step-late': ({ name, due }) => `the step ${quoted(name, 'en')} was to end ${due}`,
    'action-blocked': ({ subject, title }) => `${subject} is blocked: ${title}`,
    'action-late': ({ subject, title, due }) => `${subject} ${title} (planned ${due})`,
    'milestone-late': ({ subject, title, due }) => `${subject}, milestone planned ${due}: ${title}`,
    'task-late': ({ subject, title, due }) => `${subject}, task planned ${due}: ${title}`,
    'decision-overdue': ({ subject, title, due }) => `${subject}, to be followed ${due}: ${title}`,
    'recommendation-late': ({ subject, title, due }) => `${subject}, recommendation planned ${due}: ${title}`,
    'piece-late': ({ subject, title, due }) => `${subject}, to be told ${due}${title && `: ${title}`}`,
    'prerequisite-late': ({ name, title, due }) => `prerequisite, ${name}${due && ` (${due})`}${title && `: ${title}`}`,
    'value-stale': ({ subject, title, due }) => `${subject}, last value as ${due}: ${title}`,
    'need-changed': ({ subject, title, ids }) =>
      `${subject} has changed since the vote${ids && `, to be seen again: ${ids}`}; it now says ${quoted(title, 'en')}`,
    'decision-pending': ({ subject, title, due }) => `${subject}${due && ` (${due})`}: ${title}`,
    'duty-not-covered': ({ name, since, confidence }) => `${name}, ${since}${confidence}: nothing answers it`,
    'duty-unknown': ({ subject, count }) =>
      `state ${subject} to know whether ${count} ${plural(count, 'en', 'duty', 'duties')} apply`,
    overload: ({ title, quarter, count }) =>
      `${quarter}, more work than time${count > 1 ? ` (and ${count - 1} ${plural(count - 1, 'en', 'other')})` : ''}: ${title}`,
    gate: ({ name, ids, step }) => `${name}${step && ` (step: ${step})`}${ids && `: ${ids}`}`,
    planned: ({ name, due }) => `${name}: planned ${due}`,
    'criteria-missing': () => 'say on which criteria to rank the actions',
    'scores-missing': ({ count }) =>
      `${count} ${plural(count, 'en', 'action is to be scored', 'actions are to be scored')} on the ranking criteria`,
    'ballots-missing': () => 'gather the committee’s ballots: the weight of each criterion comes from them',
    'envelope-missing': ({ subject }) => `say which envelopes ${subject} has`,
    'plan-ready': ({ subject }) => `all is there to rank the actions and draw the plan of ${subject}`,
    'documents-ready': () => 'make the documents of the vote, and the workbook of those who work in Excel',
    'piece-missing': ({ name }) => `nothing is planned to inform: ${name}`,
    advance: ({ name }) => `everything is there to move to the step ${quoted(name, 'en')}`,
  },
  nothing: 'nothing',
  nothingOwed: 'Nobody owes anything: nothing late, no decision awaited, no stale figure.',
  nobody: 'Nobody named',
  owes: (count) => `${count} ${plural(count, 'en', 'thing')}`,
  columns: { project: labelOf('project', 'en'), step: 'Step', late: 'Late', decision: 'Decisions', duty: 'Duties' },
  broken: 'project.yaml is to be mended',
  typedIn: (root) => `These commands are typed in ${root}, or with --project ${root}.`,
};

// What `jalon status` says around the figures, and each thing to be done as a sentence.

export const statusWords: { readonly fr: StatusWords; readonly en: StatusWords } = { fr: statusFr, en: statusEn };

/** After « avis », and after “Verdict:”. */
export const readinessVerdicts: Readonly<Record<'fr' | 'en', Readonly<Record<Readiness['verdict'], string>>>> = {
  fr: {
    favourable: 'favorable',
    'with-reservations': 'favorable avec réserves',
    reserved: 'réservé',
    unfavourable: 'défavorable',
  },
  en: {
    favourable: 'favourable',
    'with-reservations': 'favourable with reservations',
    reserved: 'reserved',
    unfavourable: 'unfavourable',
  },
};
