// What `jalon status` says in French.
import type { Language, Readiness, TodoGroup } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { labelOf } from '../label.ts';
import { todoWords } from './todos.ts';

const groups: Readonly<Record<TodoGroup, string>> = {
  late: 'En retard, bloqué ou périmé',
  decision: 'Décisions en attente',
  duty: 'Obligations',
  next: 'Prochains pas, conditions à remplir',
};

const statusFr = {
  at: (step: string, day: string) => `étape : ${step} · au ${day}`,
  approach: 'Démarche',
  months: (elapsed: string, planned: string) => `${elapsed} mois sur ${planned} prévus`,
  elapsed: (months: string) => `${months} mois`,
  leadTime: (share: string, months: string) =>
    [share && `${share} du temps`, months && `${months} mois`].filter(Boolean).join(', '),
  usual: (text: string) => `repère : ${text}`,
  between: (from: string, to: string) => `${from} à ${to} mois`,
  by: (day: string) => `le ${day}`,
  since: (day: string) => `depuis le ${day}`,
  from: (day: string) => `à partir du ${day}`,
  readiness: labelOf('launch.prerequisites', 'fr'),
  verdict: {
    favourable: 'avis favorable',
    'with-reservations': 'avis avec réserves',
    reserved: 'avis réservé',
    unfavourable: 'avis défavorable',
  },
  /** What is known of a prerequisite that is not met. */
  lacking: { unmet: labelOf('launch.prerequisites.status=unmet', 'fr'), 'partly-met': 'en partie', unknown: 'à vérifier' },
  counts: ({ met, partlyMet, unmet, unknown }: Readiness) =>
    [
      [met, 'remplie', 'remplies'],
      [partlyMet, 'en partie', 'en partie'],
      [unmet, 'non remplie', 'non remplies'],
      [unknown, 'à vérifier', 'à vérifier'],
    ]
      .filter(([count]) => count !== 0)
      .map(([count, one, several]) => `${count} ${plural(Number(count), 'fr', String(one), String(several))}`)
      .join(', '),
  duties: (applying: number, covered: number) =>
    `${covered} ${plural(covered, 'fr', 'couverte')} sur ${applying} qui s’${plural(applying, 'fr', 'impose', 'imposent')}`,
  confidence: {
    certain: '',
    'from-memory': labelOf('catalogue.obligations.confidence=from-memory', 'fr'),
    'to-check': 'à vérifier',
    pending: 'texte en attente',
  },
  more: (count: number) => `et ${count} ${plural(count, 'fr', 'autre')} : « jalon status --all »`,
  others: (count: number) => `et ${count} ${plural(count, 'fr', 'autre')}`,
  groups,
  /** What is kept about people. */
  privacy: {
    title: 'Données sur les personnes',
    kept: (set: string, count: string) => `${set} : ${count}`,
    until: (day: string) => `jusqu’à ${day}`,
    past: (day: string) => `à éliminer (terme : ${day})`,
    endless: 'sans date de fin',
    apart: 'hors de git',
    committed: (paths: string) =>
      `L’historique de git garde des fichiers privés : ${paths} (jalon validate dit comment les en ôter).`,
  },
  todo: todoWords.fr,
  nothingOwed: 'Personne ne doit rien : ni retard, ni décision en attente, ni chiffre périmé.',
  nobody: 'Sans responsable',
  owes: (count: number) => `${count} ${plural(count, 'fr', 'chose')}`,
  columns: { project: labelOf('project', 'fr'), step: 'Étape', late: 'Retards', decision: 'Décisions', duty: 'Obligations' },
  broken: 'project.yaml est à corriger',
  /** Where the commands are to be typed. */
  typedIn: (root: string) => `Ces commandes se tapent dans ${root}, ou avec --project ${root}.`,
};

// What `jalon status` says in English.

const monthsEn = (months: string): string => `${months} ${months === '1' ? 'month' : 'months'}`;

const statusEn: typeof statusFr = {
  at: (step, day) => `step: ${step} · as of ${day}`,
  approach: 'Approach',
  months: (elapsed, planned) => `${elapsed} of ${planned} months planned`,
  elapsed: (months) => monthsEn(months),
  leadTime: (share, months) => [share && `${share} of the time`, months && monthsEn(months)].filter(Boolean).join(', '),
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
  privacy: {
    title: 'Data about people',
    kept: (set, count) => `${set}: ${count}`,
    until: (day) => `until ${day}`,
    past: (day) => `to be eliminated (end of retention: ${day})`,
    endless: 'with no end date',
    apart: 'out of git',
    committed: (paths) => `Git history keeps private files: ${paths} (jalon validate says how to take them out).`,
  },
  todo: todoWords.en,
  nothingOwed: 'Nobody owes anything: nothing late, no decision awaited, no stale figure.',
  nobody: 'Nobody named',
  owes: (count) => `${count} ${plural(count, 'en', 'thing')}`,
  columns: { project: labelOf('project', 'en'), step: 'Step', late: 'Late', decision: 'Decisions', duty: 'Duties' },
  broken: 'project.yaml is to be mended',
  typedIn: (root) => `These commands are typed in ${root}, or with --project ${root}.`,
};

// What `jalon status` says around the figures, and each thing to be done as a sentence.

export const statusWords: { readonly fr: typeof statusFr; readonly en: typeof statusFr } = { fr: statusFr, en: statusEn };

/** After « avis », and after “Verdict:”. */
export const readinessVerdicts: Readonly<Record<Language, Readonly<Record<Readiness['verdict'], string>>>> = {
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
