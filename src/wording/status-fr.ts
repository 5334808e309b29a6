// What `jalon status` says in French.
import type { CatalogueObligation, Readiness, TodoCode, TodoGroup } from '../model/index.ts';
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

const many = (count: number, one: string, several = `${one}s`): string => `${count}\u00a0${count > 1 ? several : one}`;

const groups: Readonly<Record<TodoGroup, string>> = {
  late: 'En retard, bloqué ou périmé',
  decision: 'Décisions en attente',
  duty: 'Obligations',
  next: 'Prochains pas, conditions à remplir',
};

const todo: Readonly<Record<TodoCode, StatusWords['todo'][TodoCode]>> = {
  'step-late': ({ name, due }) => `l’étape ${quoted(name, 'fr')} devait finir ${due}`,
  'action-blocked': ({ subject, title }) => `${subject} est bloquée\u00a0: ${title}`,
  'action-late': ({ subject, title, due }) => `${subject} ${title} (prévu ${due})`,
  'milestone-late': ({ subject, title, due }) => `${subject}, jalon prévu ${due}\u00a0: ${title}`,
  'task-late': ({ subject, title, due }) => `${subject}, tâche prévue ${due}\u00a0: ${title}`,
  'decision-overdue': ({ subject, title, due }) => `${subject}, à suivre ${due}\u00a0: ${title}`,
  'recommendation-late': ({ subject, title, due }) => `${subject}, recommandation prévue ${due}\u00a0: ${title}`,
  'piece-late': ({ subject, title, due }) => `${subject}, à faire savoir ${due}${title && `\u00a0: ${title}`}`,
  'prerequisite-late': ({ name, title, due }) =>
    `condition nécessaire, ${name}${due && ` (${due})`}${title && `\u00a0: ${title}`}`,
  'value-stale': ({ subject, title, due }) => `${subject}, dernière valeur arrêtée ${due}\u00a0: ${title}`,
  'need-changed': ({ subject, title, ids }) =>
    `${subject} a changé depuis le vote${ids && `, à revoir\u00a0: ${ids}`}\u202f; il dit maintenant ${quoted(title, 'fr')}`,
  'decision-pending': ({ subject, title, due }) => `${subject}${due && ` (${due})`}\u00a0: ${title}`,
  'duty-not-covered': ({ name, since, confidence }) => `${name}, ${since}${confidence}\u00a0: rien n’y répond`,
  'duty-unknown': ({ subject, count }) =>
    `dites ${subject} pour savoir si ${many(count, 'obligation')} s’impose${count > 1 ? 'nt' : ''}`,
  overload: ({ title, quarter, count }) =>
    `${quarter}, plus de travail que de temps${count > 1 ? ` (et ${many(count - 1, 'autre')})` : ''}\u00a0: ${title}`,
  gate: ({ name, ids, step }) => `${name}${step && ` (étape\u00a0: ${step})`}${ids && `\u00a0: ${ids}`}`,
  'piece-missing': ({ name }) => `rien n’est prévu pour informer\u00a0: ${name}`,
  advance: ({ name }) => `tout est réuni pour passer à l’étape ${quoted(name, 'fr')}`,
};

export const statusFr: StatusWords = {
  at: (step, day) => `étape\u00a0: ${step} · au ${day}`,
  steps: 'Étapes',
  approach: 'Démarche',
  months: (elapsed, planned) => `${elapsed} mois sur ${planned} prévus`,
  elapsed: (months) => `${months} mois`,
  leadTime: (share, months) => [share && `${share} du temps`, months && `${months} mois`].filter(Boolean).join(', '),
  usual: (text) => `repère\u00a0: ${text}`,
  between: (from, to) => `${from} à ${to} mois`,
  by: (day) => `le ${day}`,
  since: (day) => `depuis le ${day}`,
  from: (day) => `à partir du ${day}`,
  readiness: 'Conditions nécessaires',
  verdict: { favourable: 'avis favorable', 'with-reservations': 'avis avec réserves', unfavourable: 'avis défavorable' },
  lacking: { unmet: 'non remplie', 'partly-met': 'en partie', unknown: 'à vérifier' },
  counts: ({ met, partlyMet, unmet, unknown }) =>
    [
      [met, 'remplie', 'remplies'],
      [partlyMet, 'en partie', 'en partie'],
      [unmet, 'non remplie', 'non remplies'],
      [unknown, 'à vérifier', 'à vérifier'],
    ]
      .filter(([count]) => count !== 0)
      .map(([count, one, several]) => `${count}\u00a0${Number(count) > 1 ? several : one}`)
      .join(', '),
  duties: (applying, covered) => `${many(covered, 'couverte')} sur ${applying} qui s’${applying > 1 ? 'imposent' : 'impose'}`,
  confidence: { certain: '', 'from-memory': 'de mémoire', 'to-check': 'à vérifier', pending: 'texte en attente' },
  more: (count) => `et ${many(count, 'autre')}\u00a0: «\u00a0jalon status --all\u00a0»`,
  others: (count) => `et ${many(count, 'autre')}`,
  groups,
  todo,
  nothing: 'rien',
  nothingOwed: 'Personne ne doit rien\u00a0: ni retard, ni décision en attente, ni chiffre périmé.',
  nobody: 'Sans responsable',
  owes: (count) => many(count, 'chose'),
  columns: { project: 'Projet', step: 'Étape', late: 'Retards', decision: 'Décisions', duty: 'Obligations' },
  broken: 'project.yaml est à corriger',
  typedIn: (root) => `Ces commandes se tapent dans ${root}, ou avec --project ${root}.`,
};
