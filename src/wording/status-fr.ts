// What `jalon status` says in French.
import type { TodoCode, TodoGroup } from '../model/index.ts';
import { quoted } from './quoted.ts';
import type { StatusWords } from './status-words.ts';

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
