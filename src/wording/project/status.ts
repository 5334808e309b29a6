// What `jalon status` says in French.
import type { CatalogueObligation, Language, Readiness, TodoGroup } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { labelOf } from '../label.ts';
import { type Sentences, todoWords } from './todos.ts';

export interface StatusWords {
  readonly at: (step: string, day: string) => string;
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
  /** What is kept about people. */
  readonly privacy: {
    readonly title: string;
    readonly kept: (set: string, count: string) => string;
    readonly until: (day: string) => string;
    readonly past: (day: string) => string;
    readonly endless: string;
    readonly apart: string;
    /** What the history of git holds of it. */
    readonly committed: (paths: string) => string;
  };
  readonly todo: Sentences;
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

const statusFr: StatusWords = {
  at: (step, day) => `étape : ${step} · au ${day}`,
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
  privacy: {
    title: 'Données sur les personnes',
    kept: (set, count) => `${set} : ${count}`,
    until: (day) => `jusqu’à ${day}`,
    past: (day) => `à éliminer (terme : ${day})`,
    endless: 'sans date de fin',
    apart: 'hors de git',
    committed: (paths) => `L’historique de git garde des fichiers privés : ${paths} (jalon validate dit comment les en ôter).`,
  },
  todo: todoWords.fr,
  nothingOwed: 'Personne ne doit rien : ni retard, ni décision en attente, ni chiffre périmé.',
  nobody: 'Sans responsable',
  owes: (count) => `${count} ${plural(count, 'fr', 'chose')}`,
  columns: { project: labelOf('project', 'fr'), step: 'Étape', late: 'Retards', decision: 'Décisions', duty: 'Obligations' },
  broken: 'project.yaml est à corriger',
  typedIn: (root) => `Ces commandes se tapent dans ${root}, ou avec --project ${root}.`,
};

// What `jalon status` says in English.

const monthsEn = (months: string): string => `${months} ${months === '1' ? 'month' : 'months'}`;

const statusEn: StatusWords = {
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

export const statusWords: { readonly fr: StatusWords; readonly en: StatusWords } = { fr: statusFr, en: statusEn };

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
