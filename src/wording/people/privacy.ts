// What jalon privacy says: its help, and the certificate that it prints.
import type { CountingDocument, CountName, Language, PeopleCounted, Publication } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatNumber } from '../formats.ts';
import { quoted } from '../quoted.ts';
import { visible } from '../visible.ts';

type Where = Readonly<Record<Publication, (documents: string) => string>>;

const privacyFr = {
  help: {
    does: 'prouve que rien de ce qui est publié ne redonne un petit effectif d’enquête masqué, sinon dit quels documents le redonnent',
    files: 'dit plutôt ce que les fichiers contiennent sur des personnes',
    templates: 'dossier des modèles de l’organisation, lus avec ceux du projet',
    write:
      'met à part les décomptes vrais (.private/answers, hors de git) et laisse dans les résultats du projet ce qui peut être publié',
    dryRun: 'dit ce que --write ferait, sans rien écrire',
    examples: ['jalon privacy', 'jalon privacy --files', 'jalon privacy projets --json', 'jalon privacy --write'],
  },
  noFile: 'Aucun fichier ne parle d’une personne.',
  line: (path: string, files: number, holds: string) =>
    `${path} : ${files > 1 ? `${formatNumber(files, 'fr')} fichiers, ` : ''}${holds}`,
  none: 'Aucune enquête n’a encore de résultats.',
  apart: (paths: readonly string[], dryRun: boolean) =>
    paths.length === 0
      ? 'Rien à mettre à part : les résultats du projet tiennent déjà ce qui peut être publié.'
      : `${dryRun ? 'Seraient écrits' : 'Écrits'} : ${paths.join(', ')}`,
  before:
    'Les anciens décomptes restent ailleurs : dans ce que `jalon undo` garde sur cet ordinateur, et dans l’historique de git s’il suivait ces fichiers.',
  held: (few: number, smallest: number) =>
    few === 0
      ? `Aucun effectif de moins de ${smallest} personnes.`
      : `Certifié : ${formatNumber(few, 'fr')} ${plural(few, 'fr', 'effectif', 'effectifs')} de moins de ${smallest} personnes, dont aucun ne se retrouve par ce qui est publié.`,
  broken: (given: number, few: number, smallest: number) =>
    `Non certifié : ${formatNumber(given, 'fr')} ${plural(given, 'fr', 'effectif', 'effectifs')} de moins de ${smallest} personnes sur ${formatNumber(few, 'fr')} ${plural(given, 'fr', 'se retrouve', 'se retrouvent')} par ce qui est publié.`,
  unproved: (count: number) =>
    `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'effectif n’a pu être jugé', 'effectifs n’ont pu être jugés')} : le calcul s’est arrêté avant la fin.`,
  system: (sums: number, open: number, solved: number) =>
    `Mis ensemble : ${formatNumber(sums, 'fr')} ${plural(sums, 'fr', 'somme', 'sommes')}, ${formatNumber(open, 'fr')} ${plural(open, 'fr', 'inconnue', 'inconnues')}, ${formatNumber(solved, 'fr')} ${plural(solved, 'fr', 'programme résolu', 'programmes résolus')} en nombres entiers.`,
  utility: (shown: number, counted: number, percent: string, { rounded, joined }: { rounded: number; joined: number }) =>
    `Croisements : ${formatNumber(shown, 'fr')} ${plural(shown, 'fr', 'chiffre montré', 'chiffres montrés')} sur ${formatNumber(counted, 'fr')} (${percent})${rounded === 0 ? '' : `, dont ${formatNumber(rounded, 'fr')} ${plural(rounded, 'fr', 'arrondi', 'arrondis')}`}${joined === 0 ? '' : `, ${formatNumber(joined, 'fr')} ${plural(joined, 'fr', 'dit', 'dits')} avec ceux d’un autre groupe`}.`,
  elsewhere: (waves: readonly string[]) =>
    `${waves.join(', ')} : les décomptes vrais ne sont pas sur cet ordinateur ; la preuve se fait là où l’importation les a mis (.private/answers).`,
  wave: (wave: string) => `vague ${wave}`,
  by: (question: string, group: string) => `selon ${question}, ${group}`,
  from: 'retrouvé par :',
  own: { project: ' (modèle du projet)', organisation: ' (modèle de l’organisation)', shipped: '' },
  where: {
    surveys: (documents: string) => documents,
    needs: (documents: string) => `les besoins comptés dans ${documents}`,
    waves: (documents: string) => `deux vagues qui comptent les mêmes personnes, dans ${documents}`,
  } satisfies Where,
  counting: {
    surveys: (documents: string) => `Documents qui comptent des réponses : ${documents}.`,
    crossings: (documents: string) => `Documents qui croisent ces réponses : ${documents}.`,
    needs: (documents: string) => `Documents qui comptent les personnes qui ont exprimé un besoin : ${documents}.`,
  },
};

const privacyEn: typeof privacyFr = {
  help: {
    does: 'proves that nothing published gives back a small count of a survey that is hidden, or says which documents do',
    files: 'tells instead what files hold about people',
    templates: 'folder of the organisation’s templates, read with those of the project',
    write:
      'sets the true counts apart (.private/answers, out of git), and leaves in the results of the project what may be published',
    dryRun: 'says what --write would do, and writes nothing',
    examples: ['jalon privacy', 'jalon privacy --files', 'jalon privacy projects --json', 'jalon privacy --write'],
  },
  noFile: 'No file is about anybody.',
  line: (path, files, holds) => `${path}: ${files > 1 ? `${formatNumber(files, 'en')} files, ` : ''}${holds}`,
  none: 'No survey has results yet.',
  apart: (paths, dryRun) =>
    paths.length === 0
      ? 'Nothing to set apart: the results of the project hold what may be published already.'
      : `${dryRun ? 'Would be written' : 'Written'}: ${paths.join(', ')}`,
  before:
    'The earlier counts remain elsewhere: in what `jalon undo` keeps on this computer, and in the history of git if it tracked these files.',
  held: (few, smallest) =>
    few === 0
      ? `No count of fewer than ${smallest} people.`
      : `Certified: ${formatNumber(few, 'en')} ${plural(few, 'en', 'count', 'counts')} of fewer than ${smallest} people, none of which can be recovered from what is published.`,
  broken: (given, few, smallest) =>
    `Not certified: what is published gives back ${formatNumber(given, 'en')} of ${formatNumber(few, 'en')} ${plural(few, 'en', 'count', 'counts')} of fewer than ${smallest} people.`,
  unproved: (count) =>
    `${formatNumber(count, 'en')} ${plural(count, 'en', 'count', 'counts')} could not be judged: the calculation stopped before its end.`,
  system: (sums, open, solved) =>
    `Held together: ${formatNumber(sums, 'en')} ${plural(sums, 'en', 'sum', 'sums')}, ${formatNumber(open, 'en')} ${plural(open, 'en', 'unknown', 'unknowns')}, ${formatNumber(solved, 'en')} ${plural(solved, 'en', 'programme', 'programmes')} solved in whole numbers.`,
  utility: (shown, counted, percent, { rounded, joined }) =>
    `Crossings: ${formatNumber(shown, 'en')} ${plural(shown, 'en', 'figure', 'figures')} shown of ${formatNumber(counted, 'en')} (${percent})${rounded === 0 ? '' : `, of which ${formatNumber(rounded, 'en')} rounded`}${joined === 0 ? '' : `, ${formatNumber(joined, 'en')} given with those of another group`}.`,
  elsewhere: (waves) =>
    `${waves.join(', ')}: the true counts are not on this computer; the proof is made where the import put them (.private/answers).`,
  wave: (wave) => `wave ${wave}`,
  by: (question, group) => `by ${question}, ${group}`,
  from: 'given back by:',
  own: { project: ' (template of the project)', organisation: ' (template of the organisation)', shipped: '' },
  where: {
    surveys: (documents) => documents,
    needs: (documents) => `the needs counted in ${documents}`,
    waves: (documents) => `two waves that count the same people, in ${documents}`,
  },
  counting: {
    surveys: (documents) => `Documents that count answers: ${documents}.`,
    crossings: (documents) => `Documents that cross these answers: ${documents}.`,
    needs: (documents) => `Documents that count the people who expressed a need: ${documents}.`,
  },
};

export const privacyWords = { fr: privacyFr, en: privacyEn };

/** Documents by their titles, with whose template makes those that are not shipped. */
export const titlesOf = (documents: readonly CountingDocument[], counted: PeopleCounted, language: Language): string =>
  documents
    .filter(({ counts }) => counts.includes(counted))
    .map(({ title, origin }) => `${quoted(visible(title), language)}${privacyWords[language].own[origin]}`)
    .join(', ');

/** Where a count is found back, by the documents that print it; of a group, those that print cross tables. */
export function whereFound(
  from: Publication,
  { by }: Pick<CountName, 'by'>,
  documents: readonly CountingDocument[],
  language: Language,
): string {
  const counted = from === 'needs' ? 'needs' : by === null ? 'surveys' : 'crossings';
  return privacyWords[language].where[from](titlesOf(documents, counted, language));
}
