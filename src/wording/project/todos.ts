// Each thing that is to be done, as a sentence.
import type { TodoCode } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { quoted } from '../quoted.ts';

/** Already in words; empty when there is nothing to say. */
export interface TodoWords {
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

export type Sentences = Readonly<Record<TodoCode, (words: TodoWords) => string>>;

const fr: Sentences = {
  'step-late': ({ name, due }) => `l’étape ${quoted(name, 'fr')} devait finir ${due}`,
  'action-blocked': ({ subject, title }) => `${subject} est bloquée : ${title}`,
  'action-late': ({ subject, title, due }) => `${subject} ${title} (prévue ${due})`,
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
  'duty-not-covered': ({ name, since, confidence }) => `${name}${since && `, ${since}`}${confidence} : rien n’y répond`,
  'duty-unknown': ({ name, count }) =>
    `dites ${quoted(name, 'fr')} pour savoir si ${count} ${plural(count, 'fr', 'obligation s’impose', 'obligations s’imposent')}`,
  overload: ({ title, quarter, count }) =>
    `${quarter}, plus de travail que de temps${count > 1 ? ` (et ${count - 1} ${plural(count - 1, 'fr', 'autre')})` : ''} : ${title}`,
  gate: ({ name, ids, step }) => `${name}${step && ` (étape : ${step})`}${ids && ` : ${ids}`}`,
  planned: ({ name, due }) => `${name} : prévu ${due}`,
  'evaluation-proposed': ({ name }) =>
    `évaluation ${name} : ce qui y est proposé reste à relire, pour le garder, le corriger ou le retirer`,
  'criteria-missing': () => 'dites sur quels critères classer les actions',
  'scores-missing': ({ count }) =>
    `${count} ${plural(count, 'fr', 'action est à noter', 'actions sont à noter')} sur les critères du classement`,
  'ballots-missing': () => 'recueillez les bulletins du comité : le poids de chaque critère en vient',
  'envelope-missing': ({ subject }) => `dites de quelles enveloppes dispose l’année ${subject}`,
  'plan-ready': ({ subject }) => `tout est là pour classer les actions et dresser le plan ${subject}`,
  'documents-ready': () => 'faites les documents du vote, et le classeur de ceux qui travaillent dans Excel',
  'piece-missing': ({ name }) => `rien n’est prévu pour informer : ${name}`,
  advance: ({ name }) => `tout est réuni pour passer à l’étape ${quoted(name, 'fr')}`,
};

const en: Sentences = {
  'step-late': ({ name, due }) => `the step ${quoted(name, 'en')} was to end ${due}`,
  'action-blocked': ({ subject, title }) => `${subject} is blocked: ${title}`,
  'action-late': ({ subject, title, due }) => `${subject} ${title} (planned ${due})`,
  'milestone-late': ({ subject, title, due }) => `${subject}, milestone planned ${due}: ${title}`,
  'task-late': ({ subject, title, due }) => `${subject}, task planned ${due}: ${title}`,
  'decision-overdue': ({ subject, title, due }) => `${subject}, to be followed ${due}: ${title}`,
  'recommendation-late': ({ subject, title, due }) => `${subject}, recommendation planned ${due}: ${title}`,
  'piece-late': ({ subject, title, due }) => `${subject}, to be made known ${due}${title && `: ${title}`}`,
  'prerequisite-late': ({ name, title, due }) => `prerequisite, ${name}${due && ` (${due})`}${title && `: ${title}`}`,
  'value-stale': ({ subject, title, due }) => `${subject}, last value as ${due}: ${title}`,
  'need-changed': ({ subject, title, ids }) =>
    `${subject} has changed since the vote${ids && `, to be reviewed: ${ids}`}; it now says ${quoted(title, 'en')}`,
  'decision-pending': ({ subject, title, due }) => `${subject}${due && ` (${due})`}: ${title}`,
  'duty-not-covered': ({ name, since, confidence }) => `${name}${since && `, ${since}`}${confidence}: nothing answers it`,
  'duty-unknown': ({ name, count }) =>
    `state ${quoted(name, 'en')} to know whether ${count} ${plural(count, 'en', 'duty applies', 'duties apply')}`,
  overload: ({ title, quarter, count }) =>
    `${quarter}, more work than time${count > 1 ? ` (and ${count - 1} ${plural(count - 1, 'en', 'other')})` : ''}: ${title}`,
  gate: ({ name, ids, step }) => `${name}${step && ` (step: ${step})`}${ids && `: ${ids}`}`,
  planned: ({ name, due }) => `${name}: planned ${due}`,
  'evaluation-proposed': ({ name }) =>
    `evaluation ${name}: what is proposed in it remains to be read, and kept, corrected or removed`,
  'criteria-missing': () => 'say on which criteria to rank the actions',
  'scores-missing': ({ count }) =>
    `${count} ${plural(count, 'en', 'action is to be scored', 'actions are to be scored')} on the ranking criteria`,
  'ballots-missing': () => 'gather the committee’s ballots: the weight of each criterion comes from them',
  'envelope-missing': ({ subject }) => `say which envelopes ${subject} has`,
  'plan-ready': ({ subject }) => `everything is there to rank the actions and draw up the plan of ${subject}`,
  'documents-ready': () => 'make the documents of the vote, and the workbook of those who work in Excel',
  'piece-missing': ({ name }) => `nothing is planned to inform: ${name}`,
  advance: ({ name }) => `everything is there to move to the step ${quoted(name, 'en')}`,
};

export const todoWords = { fr, en };
