// What `jalon diff` says of each change.
import type { DifferenceCode } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { labelOf } from '../label.ts';

/** Everything already written for people; empty where there is nothing to say. */
interface DifferenceWords {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly from: string;
  readonly to: string;
  readonly start: string;
  readonly end: string;
  readonly period: string;
  readonly unit: string;
  readonly course: string;
}

const because = (reason: string): string => (reason === '' ? '' : ` : ${reason}`);
const becauseEn = (reason: string): string => (reason === '' ? '' : `: ${reason}`);

const fr = {
  title: (project: string, from: string, to: string) => `${project} : ce qui a changé du ${from} au ${to}`,
  /** Beside another copy of the same day. */
  beside: (project: string, state: string) => `${project} : ce qui diffère de ${state}`,
  nothing: 'Rien n’a changé.',
  newProject: 'Nouveau projet : il n’était pas encore là.',
  removedProject: (path: string) => `Projet retiré : ${path} n’est plus là.`,
  groups: {
    actions: 'Actions',
    calendar: 'Calendrier',
    money: 'Budget et financements',
    indicators: labelOf('indicators', 'fr'),
    decisions: 'Réunions et décisions',
    needs: labelOf('needs', 'fr'),
    evaluations: labelOf('evaluation', 'fr'),
  },
  ranks: 'Classement et plan',
  /** What the groups do not tell. */
  fields: 'Autres champs',
  moreFields: (count: number) => `… et ${count} ${plural(count, 'fr', 'autre champ', 'autres champs')} (« --all » les dit tous)`,
  /** The same in a document. */
  otherFields: (count: number) => `… et ${count} ${plural(count, 'fr', 'autre champ', 'autres champs')}`,
  says: {
    'action-new': ({ id, title }) => `${id} ${title} : nouvelle action`,
    'action-gone': ({ id, title }) => `${id} ${title} : retirée du programme`,
    'action-retitled': ({ id, from, to }) => `${id} s’appelle désormais « ${to} » (avant : « ${from} »)`,
    'action-moved': ({ id, title, from, to }) => `${id} ${title} passe de ${from} à ${to}`,
    'action-started': ({ id, title }) => `${id} ${title} : commencée`,
    'action-resumed': ({ id, title }) => `${id} ${title} : reprise`,
    'action-done': ({ id, title, reason }) => `${id} ${title} : terminée${reason && ` (${reason})`}`,
    'action-paused': ({ id, title, reason }) => `${id} ${title} : suspendue${reason && ` (${reason})`}`,
    'action-blocked': ({ id, title, reason }) => `${id} ${title} : bloquée${reason && ` (${reason})`}`,
    'action-dropped': ({ id, title, reason }) => `${id} ${title} : abandonnée${reason && ` (${reason})`}`,
    'action-replaced': ({ id, title, to, reason }) => `${id} ${title} : remplacée par ${to}${reason && ` (${reason})`}`,
    'action-reopened': ({ id, title, reason }) => `${id} ${title} : rouverte${reason && ` (${reason})`}`,
    'action-advanced': ({ id, title, from, to }) => `${id} ${title} : avancement de ${from} à ${to}`,
    'action-late': ({ id, title, end }) => `${id} ${title} : désormais en retard${end && ` (fin prévue : ${end})`}`,
    'action-caught-up': ({ id, title }) => `${id} ${title} : n’est plus en retard`,
    'action-replanned': ({ id, title, start, end }) =>
      `${id} ${title} : nouvelles dates, ${[start && `début ${start}`, end && `fin ${end}`].filter(Boolean).join(', ')}`,
    'milestone-done': ({ id, title }) => `${id}, jalon franchi : ${title}`,
    'budget-planned': ({ id, title, from, to }) => `${id} ${title} : budget prévu ${from} → ${to}`,
    'budget-committed': ({ id, title, from, to }) => `${id} ${title} : engagé ${from} → ${to}`,
    'budget-spent': ({ id, title, from, to }) => `${id} ${title} : dépensé ${from} → ${to}`,
    'funding-status': ({ id, title, reason, from, to }) =>
      `${id} ${title} : financement ${reason && `${reason} `}${to}${from && ` (avant : ${from})`}`,
    'year-frozen': ({ id, reason }) => `le plan ${id} est arrêté${reason && ` par ${reason}`}`,
    'indicator-new': ({ id, title }) => `${id} ${title} : nouvel indicateur`,
    'indicator-gone': ({ id, title }) => `${id} ${title} : n’est plus suivi`,
    'value-new': ({ id, title, from, to, period, unit, course }) =>
      `${id} ${title} : ${to}${unit && ` ${unit}`}${period && ` (${period})`}${from && `, contre ${from}`}${course && ` ; ${course}`}`,
    'value-corrected': ({ id, title, from, to, period }) =>
      `${id} ${title} : valeur de ${period} corrigée, ${from} devient ${to}`,
    'target-moved': ({ id, title, from, to, period }) => `${id} ${title} : cible de ${from} à ${to}${period && ` (${period})`}`,
    'decision-taken': ({ id, title }) => `${id} décision prise : ${title}`,
    'decision-done': ({ id, title }) => `${id} décision exécutée : ${title}`,
    'decision-dropped': ({ id, title }) => `${id} décision abandonnée : ${title}`,
    'meeting-held': ({ id, title, to }) => `${id} réunion du ${title}${to && ` : ${to}`}`,
    'evaluation-new': ({ to, period }) => `nouvelle évaluation${to && ` ${to}`}${period && ` (${period})`}`,
    'need-new': ({ id, title }) => `${id} nouveau besoin${because(title)}`,
    'need-gone': ({ id, title }) => `${id} besoin retiré${because(title)}`,
    'need-replaced': ({ id, title, to }) => `${id} besoin remplacé par ${to}${because(title)}`,
    'need-answered': ({ id, title, reason }) => `${id} trouve sa réponse (${reason})${because(title)}`,
  } satisfies Readonly<Record<DifferenceCode, (words: DifferenceWords) => string>>,
  nothingBefore: 'rien',
  course: { improving: 'dans le bon sens', stable: 'stable', worsening: 'dans le mauvais sens' },
  since: (state: string, day: string) => `comparé à ${state}, état du ${day}`,
};

const en: typeof fr = {
  title: (project, from, to) => `${project}: what changed from ${from} to ${to}`,
  beside: (project, state) => `${project}: what differs from ${state}`,
  nothing: 'Nothing changed.',
  newProject: 'A new project: it was not there yet.',
  removedProject: (path) => `Project removed: ${path} is no longer there.`,
  groups: {
    actions: 'Actions',
    calendar: 'Calendar',
    money: 'Budget and funding',
    indicators: labelOf('indicators', 'en'),
    decisions: 'Meetings and decisions',
    needs: labelOf('needs', 'en'),
    evaluations: labelOf('evaluation', 'en'),
  },
  ranks: 'Ranking and plan',
  fields: 'Other fields',
  moreFields: (count) => `… and ${count} ${plural(count, 'en', 'other field')} (“--all” tells them all)`,
  otherFields: (count) => `… and ${count} ${plural(count, 'en', 'other field')}`,
  says: {
    'action-new': ({ id, title }) => `${id} ${title}: new action`,
    'action-gone': ({ id, title }) => `${id} ${title}: taken out of the programme`,
    'action-retitled': ({ id, from, to }) => `${id} is now called “${to}” (before: “${from}”)`,
    'action-moved': ({ id, title, from, to }) => `${id} ${title} goes from ${from} to ${to}`,
    'action-started': ({ id, title }) => `${id} ${title}: started`,
    'action-resumed': ({ id, title }) => `${id} ${title}: resumed`,
    'action-done': ({ id, title, reason }) => `${id} ${title}: done${reason && ` (${reason})`}`,
    'action-paused': ({ id, title, reason }) => `${id} ${title}: paused${reason && ` (${reason})`}`,
    'action-blocked': ({ id, title, reason }) => `${id} ${title}: blocked${reason && ` (${reason})`}`,
    'action-dropped': ({ id, title, reason }) => `${id} ${title}: dropped${reason && ` (${reason})`}`,
    'action-replaced': ({ id, title, to, reason }) => `${id} ${title}: replaced by ${to}${reason && ` (${reason})`}`,
    'action-reopened': ({ id, title, reason }) => `${id} ${title}: reopened${reason && ` (${reason})`}`,
    'action-advanced': ({ id, title, from, to }) => `${id} ${title}: progress from ${from} to ${to}`,
    'action-late': ({ id, title, end }) => `${id} ${title}: now late${end && ` (planned ${end})`}`,
    'action-caught-up': ({ id, title }) => `${id} ${title}: no longer late`,
    'action-replanned': ({ id, title, start, end }) =>
      `${id} ${title}: new dates, ${[start && `start ${start}`, end && `end ${end}`].filter(Boolean).join(', ')}`,
    'milestone-done': ({ id, title }) => `${id}, milestone passed: ${title}`,
    'budget-planned': ({ id, title, from, to }) => `${id} ${title}: planned budget ${from} → ${to}`,
    'budget-committed': ({ id, title, from, to }) => `${id} ${title}: committed ${from} → ${to}`,
    'budget-spent': ({ id, title, from, to }) => `${id} ${title}: spent ${from} → ${to}`,
    'funding-status': ({ id, title, reason, from, to }) =>
      `${id} ${title}: funding ${reason && `${reason} `}${to}${from && ` (before: ${from})`}`,
    'year-frozen': ({ id, reason }) => `the plan of ${id} is frozen${reason && ` by ${reason}`}`,
    'indicator-new': ({ id, title }) => `${id} ${title}: new indicator`,
    'indicator-gone': ({ id, title }) => `${id} ${title}: no longer followed`,
    'value-new': ({ id, title, from, to, period, unit, course }) =>
      `${id} ${title}: ${to}${unit && ` ${unit}`}${period && ` (${period})`}${from && `, against ${from}`}${course && `; ${course}`}`,
    'value-corrected': ({ id, title, from, to, period }) => `${id} ${title}: value of ${period} corrected, ${from} becomes ${to}`,
    'target-moved': ({ id, title, from, to, period }) =>
      `${id} ${title}: target from ${from} to ${to}${period && ` (${period})`}`,
    'decision-taken': ({ id, title }) => `${id} decided: ${title}`,
    'decision-done': ({ id, title }) => `${id} carried out: ${title}`,
    'decision-dropped': ({ id, title }) => `${id} dropped: ${title}`,
    'meeting-held': ({ id, title, to }) => `${id} meeting of ${title}${to && `: ${to}`}`,
    'evaluation-new': ({ to, period }) => `new${to && ` ${to}`} evaluation${period && ` (${period})`}`,
    'need-new': ({ id, title }) => `${id} new need${becauseEn(title)}`,
    'need-gone': ({ id, title }) => `${id} need taken out${becauseEn(title)}`,
    'need-replaced': ({ id, title, to }) => `${id} need replaced by ${to}${becauseEn(title)}`,
    'need-answered': ({ id, title, reason }) => `${id} is answered (${reason})${becauseEn(title)}`,
  },
  nothingBefore: 'nothing',
  course: { improving: 'the right way', stable: 'stable', worsening: 'the wrong way' },
  since: (state, day) => `compared with ${state}, as on ${day}`,
};

export const differenceWords = { fr, en };
