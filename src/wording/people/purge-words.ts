// What jalon purge says: its help, its question, and what it lists, would do and did.
import { plural } from '../../values/index.ts';

const purgeFr = {
  help: {
    does: 'élimine les données personnelles arrivées à leur terme : le bordereau d’abord, puis, le visa obtenu, les données',
    data: 'ces données seules, échues ou non, séparées par des virgules : interviews, workshops, survey-answers, identities, attendance',
    until: 'ce dont la conservation prend fin au plus tard à cette date (avant aujourd’hui par défaut)',
    visa: 'référence et date du visa des archives départementales ; sans elle, rien n’est détruit',
    yes: 'élimine sans demander confirmation',
    dryRun: 'montre ce qui serait fait, sans rien écrire',
    examples: [
      'jalon purge',
      'jalon purge --dry-run --visa "AD35 2028-118"',
      'jalon purge --visa "AD35 2028-118 du 15/02/2028" --yes',
    ],
  },
  heads: { title: 'Documents', dates: 'Dates extrêmes', count: 'Nombre', size: 'Volume', until: 'Conservés jusqu’à' },
  kilobytes: 'Ko',
  undated: 'sans date',
  unstated: 'non précisé',
  partners: 'partenaires',
  others: 'autres participants',
  nothing: (next: string | null): string =>
    `Rien n’est arrivé au terme de sa conservation.${next === null ? '' : ` Prochaine échéance : ${next}.`}\n`,
  proposed: 'Proposés à l’élimination',
  eliminated: (visa: string): string => `Éliminés, visa ${visa}`,
  wouldBe: (visa: string): string => `Seraient éliminés, visa ${visa}`,
  next: 'Rien n’a été détruit. Faites signer et viser le bordereau, puis : jalon purge --visa "référence et date du visa"\n',
  goes: (path: string): string => `  − ${path}`,
  left: 'Ce qui reste',
  stays: (title: string, left: string): string => `  ${title} : ${left}`,
  kept: 'La trace en est gardée dans project.yaml (dataProtection, purged).',
  history:
    'À faire aussi : l’historique de git et les sauvegardes gardent les versions passées ; les documents de build/ sont à refaire (jalon render) ; les commentaires des fichiers sont restés, relisez-les.',
  archives: (paths: readonly string[]): string =>
    `Les mandats précédents sont des projets à part : ${paths.map((path) => `jalon purge --project ${path}`).join(', ')}.`,
  residues: {
    title: 'Il en resterait ailleurs, à supprimer, refaire ou corriger à la main :',
    none: 'Rien d’autre n’en a été trouvé dans le dossier du projet.',
    line: (path: string, place: string, line: number, count: number): string =>
      `  ${path} (${place}) : ${count} ${plural(count, 'fr', 'passage', 'passages')}, dès la ligne ${line}`,
    kinds: {
      document: 'document produit, à refaire',
      export: 'export, à supprimer',
      text: 'texte rédigé, à relire',
      plan: 'plan arrêté',
      ballot: 'bulletins et valeurs',
      archive: 'mandat archivé, à purger à son tour',
      private: 'dossier privé, à supprimer',
      kept: 'ce que jalon retient, à supprimer',
      copy: 'copie, à supprimer',
      file: 'fichier du projet, à corriger',
    },
    unsearched: (paths: readonly string[]): string => `À regarder à la main (ce ne sont pas des textes) : ${paths.join(', ')}`,
    elsewhere: (paths: readonly string[]): string => `Exportés hors du projet, à rappeler ou supprimer : ${paths.join(', ')}`,
    past: (paths: readonly string[]): string =>
      `L’historique de git les garde encore (dernier envoi : ${paths.join(', ')}) : seul git filter-repo, sur chaque copie du dépôt, les en ôte.`,
    maybePast:
      'L’historique de git peut en garder dans des versions plus anciennes : seul git filter-repo, sur chaque copie du dépôt, les en ôte.',
    brought: (paths: readonly string[]): string =>
      `L’historique de git garde des fichiers privés, ôtés depuis ou non : ${paths.join(', ')}. À effacer de chaque copie (git filter-repo --invert-paths --path).`,
    unreadPast: 'Git ne lit pas ce dépôt : rien ne dit ce que son historique en garde.',
  },
  confirm: (count: number): string =>
    `Éliminer ${count} ${plural(count, 'fr', 'jeu', 'jeux')} de données, sans retour possible ?`,
  choices: ['Ne rien faire', 'Éliminer'],
  untouched: 'Rien n’a été éliminé.\n',
};

const purgeEn: typeof purgeFr = {
  help: {
    does: 'eliminates personal data at the end of their retention: the slip first, then, once its visa is given, the data',
    data: 'these data alone, past their date or not, separated by commas: interviews, workshops, survey-answers, identities, attendance',
    until: 'what is kept until this date at the latest (before today by default)',
    visa: 'reference and date of the visa of the departmental archives; without it nothing is destroyed',
    yes: 'eliminates without asking',
    dryRun: 'shows what would be done, and writes nothing',
    examples: [
      'jalon purge',
      'jalon purge --dry-run --visa "AD35 2028-118"',
      'jalon purge --visa "AD35 2028-118, 15 February 2028" --yes',
    ],
  },
  heads: { title: 'Documents', dates: 'Earliest and latest', count: 'Number', size: 'Volume', until: 'Kept until' },
  kilobytes: 'kB',
  undated: 'undated',
  unstated: 'not stated',
  partners: 'partners',
  others: 'others',
  nothing: (next) => `Nothing is past its retention.${next === null ? '' : ` Next date: ${next}.`}\n`,
  proposed: 'Proposed for elimination',
  eliminated: (visa) => `Eliminated, visa ${visa}`,
  wouldBe: (visa) => `Would be eliminated, visa ${visa}`,
  next: 'Nothing was destroyed. Have the slip signed and its visa given, then: jalon purge --visa "reference and date of the visa"\n',
  goes: (path) => `  − ${path}`,
  left: 'What stays',
  stays: (title, left) => `  ${title}: ${left}`,
  kept: 'A trace of it is kept in project.yaml (dataProtection, purged).',
  history:
    'Also to do: git history and backups keep past versions; documents of build/ are to be made again (jalon render); comments of the files stayed, read them again.',
  archives: (paths) =>
    `Former terms are projects of their own: ${paths.map((path) => `jalon purge --project ${path}`).join(', ')}.`,
  residues: {
    title: 'Some of it would stay elsewhere, to be deleted, made again or corrected by hand:',
    none: 'Nothing else of it was found in the folder of the project.',
    line: (path, place, line, count) =>
      `  ${path} (${place}): ${count} ${plural(count, 'en', 'passage', 'passages')}, from line ${line}`,
    kinds: {
      document: 'document that was made, to be made again',
      export: 'export, to be deleted',
      text: 'text that somebody wrote, to be read again',
      plan: 'frozen plan',
      ballot: 'ballots and values',
      archive: 'archived term, to be purged in its turn',
      private: 'private folder, to be deleted',
      kept: 'what jalon keeps, to be deleted',
      copy: 'copy, to be deleted',
      file: 'file of the project, to be corrected',
    },
    unsearched: (paths) => `To be looked at by hand (these are not texts): ${paths.join(', ')}`,
    elsewhere: (paths) => `Exported outside of the project, to be called back or deleted: ${paths.join(', ')}`,
    past: (paths) =>
      `Git history still keeps them (last commit: ${paths.join(', ')}): git filter-repo alone, on each copy of the repository, takes them out.`,
    maybePast:
      'Git history may keep some in older versions: git filter-repo alone, on each copy of the repository, takes them out.',
    brought: (paths) =>
      `Git history keeps private files, taken out since or not: ${paths.join(', ')}. To be erased from each copy (git filter-repo --invert-paths --path).`,
    unreadPast: 'Git does not read this repository: nothing says what its history keeps.',
  },
  confirm: (count) => `Eliminate ${count} ${plural(count, 'en', 'set')} of data, with no way back?`,
  choices: ['Do nothing', 'Eliminate'],
  untouched: 'Nothing was eliminated.\n',
};

export const purgeWords = { fr: purgeFr, en: purgeEn };
