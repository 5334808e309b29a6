// What reports of problems say around the problems.
import type { Language, Severity, WaivedProblem } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatDate, formatList, formatNumber } from '../formats.ts';
import { labelOf } from '../label.ts';

/** What was looked at, and how much was found. */
export interface Tally {
  readonly projects: number;
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Problems that somebody accepted, by whose leave. */
  readonly waived: Readonly<Record<'waiver' | 'ignore' | 'known', number>>;
  /** Errors among these, those known already excepted: each report says them one by one. */
  readonly acceptedErrors: number;
}

type Leave = WaivedProblem['by'];

const count = (language: Language, one: string, many: string) => (n: number) =>
  `${formatNumber(n, language)} ${plural(n, language, one, many)}`;

/** `84 ms`, `1,2 s`. */
const lasted = (milliseconds: number, language: Language): string =>
  milliseconds < 1000
    ? `${formatNumber(Math.round(milliseconds), language)} ms`
    : `${formatNumber(milliseconds / 1000, language, { decimals: 1 })} s`;

const french = {
  projects: count('fr', 'projet', 'projets'),
  files: count('fr', 'fichier contrôlé', 'fichiers contrôlés'),
  others: count('fr', 'autre', 'autres'),
  error: count('fr', 'erreur', 'erreurs'),
  warning: count('fr', 'alerte', 'alertes'),
  info: count('fr', 'information', 'informations'),
  accepted: count('fr', 'problème accepté', 'problèmes acceptés'),
  waiver: (n: number) => `${formatNumber(n, 'fr')} par dérogation`,
  ignore: (n: number) => `${formatNumber(n, 'fr')} par commentaire`,
  known: count('fr', 'déjà connu', 'déjà connus'),
};
const english: typeof french = {
  projects: count('en', 'project', 'projects'),
  files: count('en', 'file checked', 'files checked'),
  others: count('en', 'more', 'more'),
  error: count('en', 'error', 'errors'),
  warning: count('en', 'warning', 'warnings'),
  info: count('en', 'note', 'notes'),
  accepted: count('en', 'problem accepted', 'problems accepted'),
  waiver: (n: number) => `${formatNumber(n, 'en')} by waiver`,
  ignore: (n: number) => `${formatNumber(n, 'en')} by comment`,
  known: (n: number) => `${formatNumber(n, 'en')} already known`,
};

const found = (words: typeof french, { errors, warnings, infos }: Tally): string =>
  [errors && words.error(errors), warnings && words.warning(warnings), infos && words.info(infos)].filter(Boolean).join(', ');

/** `; 3 problèmes acceptés (1 par dérogation, 2 déjà connus)`; nothing when nobody accepted any. */
function accepted(words: typeof french, { waived }: Tally, before: string): string {
  const all = waived.waiver + waived.ignore + waived.known;
  if (all === 0) return '';
  const parts = (['waiver', 'ignore', 'known'] as const).flatMap((kind) => (waived[kind] > 0 ? [words[kind](waived[kind])] : []));
  return `${before} ${words.accepted(all)} (${parts.join(', ')})`;
}

const fr = {
  count: french,
  /** The last line: what was checked, how long it took when that is known, what was found. */
  checked: (tally: Tally, milliseconds: number | null): string =>
    `${french.projects(tally.projects)}, ${french.files(tally.files)}${milliseconds === null ? '' : ` en ${lasted(milliseconds, 'fr')}`} : ${found(french, tally) || 'rien à signaler'}${accepted(french, tally, ' ;')}`,
  found: (tally: Tally): string => found(french, tally) || 'rien à signaler',
  /** What is left out, by severity. */
  andMore: (rest: Tally): string =>
    `… et ${french.others(rest.errors + rest.warnings + rest.infos)} (${found(french, rest)}) ; « --format json » les donne tous.`,
  andMoreOf: (severity: Severity, n: number): string => `… et ${french.others(n)} (${french[severity](n)} de plus)`,
  /** Places of what is alike, and how many more there are. */
  alsoAt: (places: readonly string[], more: number): string =>
    `de même : ${formatList(more > 0 ? [...places, french.others(more)] : places, 'fr')}`,
  each: '« jalon validate --all » dit chacun de ceux qui se ressemblent.',
  partial: 'Ce qui est en erreur manque à ce qui précède, ou y est mal compté.',
  explain: '« jalon explain <code> » dit ce qu’un problème signifie et comment y remédier.',
  tooManyWarnings: (warnings: number, most: number): string =>
    `${french.warning(warnings)}, c’est trop : ${most === 0 ? 'aucune n’est permise' : `${formatNumber(most, 'fr')} au plus`}.`,
  truncated: (kept: number, all: number): string =>
    `Seuls les ${formatNumber(kept, 'fr')} problèmes les plus graves sur ${formatNumber(all, 'fr')} sont dans ce fichier.`,
  root: 'Le dossier où jalon a été lancé.',
  example: { wrong: labelOf('rule.rules.example.wrong', 'fr'), right: labelOf('rule.rules.example.right', 'fr') },
  columns: {
    project: 'projet',
    files: 'fichiers',
    errors: 'erreurs',
    warnings: 'alertes',
    infos: 'infos',
    place: 'où',
    problem: 'problème',
    code: 'code',
    leave: 'accepté',
  },
  accepted: (tally: Tally): string => french.accepted(tally.waived.waiver + tally.waived.ignore + tally.waived.known),
  /** Why a problem is accepted: what somebody wrote, or that it was there before. */
  leave: (by: Leave): string =>
    by.kind === 'known'
      ? 'déjà connu'
      : [by.reason, ...(by.kind === 'waiver' ? [by.author, by.until && `jusqu’au ${formatDate(by.until, 'fr')}`] : [])]
          .filter(Boolean)
          .join(', '),
  acceptedAs: (says: string, leave: string): string => `${says} (accepté : ${leave})`,
  acceptedSign: 'erreur acceptée',
  andMoreAccepted: (n: number): string => `… et ${french.others(n)} ; « --format json » les donne toutes.`,
};
const en: typeof fr = {
  count: english,
  checked: (tally, milliseconds) =>
    `${english.projects(tally.projects)}, ${english.files(tally.files)}${milliseconds === null ? '' : ` in ${lasted(milliseconds, 'en')}`}: ${found(english, tally) || 'nothing to report'}${accepted(english, tally, ';')}`,
  found: (tally) => found(english, tally) || 'nothing to report',
  andMore: (rest) =>
    `… and ${english.others(rest.errors + rest.warnings + rest.infos)} (${found(english, rest)}); “--format json” gives them all.`,
  andMoreOf: (severity, n) => `… and ${english.others(n)} (${english[severity](n)} left out)`,
  alsoAt: (places, more) => `also: ${formatList(more > 0 ? [...places, english.others(more)] : places, 'en')}`,
  each: '“jalon validate --all” tells each of those that are alike.',
  partial: 'What is in error is missing from what stands above, or miscounted there.',
  explain: '“jalon explain <code>” says what a problem means and how to mend it.',
  tooManyWarnings: (warnings, most) =>
    `${english.warning(warnings)}, too many: ${most === 0 ? 'none is allowed' : `${formatNumber(most, 'en')} at most`}.`,
  truncated: (kept, all) =>
    `Only the ${formatNumber(kept, 'en')} most severe of ${formatNumber(all, 'en')} problems are in this file.`,
  root: 'The folder where jalon was run.',
  example: { wrong: labelOf('rule.rules.example.wrong', 'en'), right: labelOf('rule.rules.example.right', 'en') },
  columns: {
    project: 'project',
    files: 'files',
    errors: 'errors',
    warnings: 'warnings',
    infos: 'notes',
    place: 'where',
    problem: 'problem',
    code: 'code',
    leave: 'accepted',
  },
  accepted: (tally) => english.accepted(tally.waived.waiver + tally.waived.ignore + tally.waived.known),
  leave: (by) =>
    by.kind === 'known'
      ? 'already known'
      : [by.reason, ...(by.kind === 'waiver' ? [by.author, by.until && `until ${formatDate(by.until, 'en')}`] : [])]
          .filter(Boolean)
          .join(', '),
  acceptedAs: (says, leave) => `${says} (accepted: ${leave})`,
  acceptedSign: 'error accepted',
  andMoreAccepted: (n) => `… and ${english.others(n)}; “--format json” gives them all.`,
};
export const problemReports = { fr, en };

/** What each format of reports is for. */
export const reportFormats = {
  pretty: {
    fr: 'pour lire dans un terminal : chaque problème, sa ligne, où en est le projet',
    en: 'to read in a terminal: each problem, its line, where the project stands',
  },
  github: {
    fr: 'pour GitHub Actions : annotations sur les lignes, dix au plus de chaque gravité',
    en: 'for GitHub Actions: annotations on lines, ten at most of each severity',
  },
  gitlab: {
    fr: 'pour GitLab : rapport « qualité du code » d’une demande de fusion',
    en: 'for GitLab: the code quality report of a merge request',
  },
  json: {
    fr: 'pour un programme : tout, en valeurs, dans une forme numérotée',
    en: 'for a program: everything, as values, in a numbered shape',
  },
  junit: {
    fr: 'rapport de tests JUnit, que lisent GitLab, Jenkins et d’autres',
    en: 'a JUnit test report, which GitLab, Jenkins and others read',
  },
  markdown: {
    fr: 'résumé en Markdown, pour une demande de fusion',
    en: 'a summary in Markdown, for a merge request',
  },
  sarif: {
    fr: 'SARIF 2.1.0, pour l’analyse de code de GitHub et les éditeurs',
    en: 'SARIF 2.1.0, for GitHub code scanning and editors',
  },
} as const;
