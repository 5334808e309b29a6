// What is said of the data that a project keeps about people.
import type { DataSet } from '../model/index.ts';
import { plural } from '../values/index.ts';

interface SetWords {
  /** As a register or a slip names what is kept: capital first. */
  readonly title: string;
  readonly holds: string;
  readonly people: string;
  /** What a purge leaves. */
  readonly left: string;
}
type Words = Readonly<Record<DataSet, SetWords>>;

const dataProtectionFr: Words = {
  interviews: {
    title: 'Comptes rendus d’entretiens',
    holds: 'fonction, commune, date de l’entretien, propos tenus (notes et citations)',
    people: 'personnes entendues en entretien',
    left: 'restent la date, le public, la commune, l’effectif, les besoins et les citations dont la publication est acceptée',
  },
  workshops: {
    title: 'Comptes rendus d’ateliers',
    holds: 'propos tenus pendant l’atelier (notes et citations)',
    people: 'participants aux ateliers',
    left: 'restent la date, les publics, l’effectif, les besoins et les citations dont la publication est acceptée',
  },
  'survey-answers': {
    title: 'Réponses brutes aux enquêtes',
    holds: 'réponses au questionnaire, réponses libres comprises, sans adresse IP ni adresse électronique',
    people: 'personnes ayant répondu à l’enquête',
    left: 'restent les comptages par question',
  },
  identities: {
    title: 'Identités et coordonnées',
    holds: 'nom, adresse électronique, téléphone',
    people: 'personnes associées à la démarche',
    left: 'restent les fonctions du registre des acteurs',
  },
  attendance: {
    title: 'Listes de présence aux réunions',
    holds: 'présence ou absence à une réunion',
    people: 'participants aux réunions',
    left: 'restent les effectifs par public',
  },
};

const dataProtectionEn: Words = {
  interviews: {
    title: 'Reports of interviews',
    holds: 'function, commune, date of the interview, what was said (notes and quotations)',
    people: 'people interviewed',
    left: 'date, audience, commune, headcount, needs and the quotations that may be published stay',
  },
  workshops: {
    title: 'Reports of workshops',
    holds: 'what was said during the workshop (notes and quotations)',
    people: 'people who took part in workshops',
    left: 'date, audiences, headcount, needs and the quotations that may be published stay',
  },
  'survey-answers': {
    title: 'Raw answers to surveys',
    holds: 'answers to the questionnaire, open answers included, without IP or e-mail address',
    people: 'people who answered the survey',
    left: 'counts by question stay',
  },
  identities: {
    title: 'Identities and contact details',
    holds: 'name, e-mail address, telephone',
    people: 'people who take part in the approach',
    left: 'functions of the register of actors stay',
  },
  attendance: {
    title: 'Attendance lists of meetings',
    holds: 'presence at or absence from a meeting',
    people: 'people who took part in meetings',
    left: 'headcounts by audience stay',
  },
};

export const dataProtectionWords = { fr: dataProtectionFr, en: dataProtectionEn };

// What jalon purge says: its help, its question, and what it lists, would do and did.

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
  unstated: 'non dit',
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
    maybePast: 'L’historique de git peut en garder dans des versions plus anciennes : seul git filter-repo, sur chaque copie du dépôt, les en ôte.',
    unreadPast: 'Git ne lit pas ce dépôt : rien ne dit ce que son historique en garde.',
  },
  confirm: (count: number): string =>
    `Éliminer ${count} ${plural(count, 'fr', 'jeu', 'jeux')} de données, sans retour possible ?`,
  choices: ['Ne rien faire', 'Éliminer'],
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
  unstated: 'not said',
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
    maybePast: 'Git history may keep some in older versions: git filter-repo alone, on each copy of the repository, takes them out.',
    unreadPast: 'Git does not read this repository: nothing tells what its history keeps.',
  },
  confirm: (count) => `Eliminate ${count} ${plural(count, 'en', 'set')} of data, with no way back?`,
  choices: ['Do nothing', 'Eliminate'],
};

export const purgeWords = { fr: purgeFr, en: purgeEn };

// What is told to somebody who asks what the project holds about them.

const personDataFr = {
  does: 'écrit tout ce que le projet détient sur une personne, fichier par fichier (droit d’accès, article 15 du RGPD)',
  out: 'fichier à écrire, un JSON du même nom à côté (dans .private/ du projet par défaut, hors de git)',
  examples: ['jalon export person PE-07', 'jalon export person "Prénom Nom" --out reponse.md'],
  file: 'donnees',
  title: (who: string): string => `Données concernant ${who}`,
  lead: (project: string, date: string): string =>
    `Réponse à une demande d’accès (article 15 du RGPD) : ce que le projet « ${project} » détient au ${date}.`,
  identity: 'Identité et coordonnées',
  fields: { id: 'Identifiant', name: 'Nom', email: 'Adresse électronique', phone: 'Téléphone' },
  mentions: 'Ce que disent les fichiers',
  line: (line: number): string => `ligne ${line}`,
  none: 'Aucun fichier ne désigne cette personne.',
  changes: 'commandes retenues pour annuler (jalon undo)',
  version: (path: string, day: string): string => `${path}, avant le changement du ${day}`,
  purposes: 'Pourquoi ces données sont traitées',
  recipients: 'À qui elles sont communiquées',
  retention: 'Combien de temps elles sont gardées',
  until: (title: string, until: string): string => `${title} : jusqu’à ${until}`,
  rights: 'Vos droits',
  ask: (where: string): string =>
    `Vous pouvez demander la rectification ou l’effacement de ces données, la limitation de leur usage, et vous opposer à leur traitement : ${where}. Vous pouvez aussi saisir la CNIL.`,
  somewhere: 'à compléter',
  limits:
    'Les entretiens, les ateliers et les réponses ne portent pas de nom : seuls ceux qui désignent la personne sont cités. Relisez avant d’envoyer, et ôtez ce qui concerne d’autres personnes. L’historique de git, les sauvegardes et ce qui a été envoyé ailleurs ne sont pas cherchés.',
  unsearched: (paths: readonly string[]): string => `À chercher à la main (ce ne sont pas des textes) : ${paths.join(', ')}.`,
  told: (count: number): string =>
    `${count} ${plural(count, 'fr', 'mention')}. Le fichier contient des données personnelles : transmettez-le à la personne seule, puis effacez-le.\n`,
};
const personDataEn: typeof personDataFr = {
  does: 'writes all that the project holds about one person, file by file (right of access, article 15 of the GDPR)',
  out: 'file to write, a JSON of the same name beside it (in .private/ of the project by default, out of git)',
  examples: ['jalon export person PE-07', 'jalon export person "First Last" --out answer.md'],
  file: 'data',
  title: (who) => `Data about ${who}`,
  lead: (project, date) =>
    `Answer to a request for access (article 15 of the GDPR): what the project “${project}” holds on ${date}.`,
  identity: 'Identity and contact details',
  fields: { id: 'Id', name: 'Name', email: 'E-mail', phone: 'Telephone' },
  mentions: 'What the files say',
  line: (line) => `line ${line}`,
  none: 'No file names this person.',
  changes: 'commands kept to be undone (jalon undo)',
  version: (path, day) => `${path}, before the change of ${day}`,
  purposes: 'Why these data are processed',
  recipients: 'Whom they are disclosed to',
  retention: 'How long they are kept',
  until: (title, until) => `${title}: until ${until}`,
  rights: 'Your rights',
  ask: (where) =>
    `You may ask for these data to be corrected or erased, for their use to be restricted, and object to their processing: ${where}. You may also lodge a complaint with the CNIL.`,
  somewhere: 'to be completed',
  limits:
    'Interviews, workshops and answers bear no name: only those that name the person are quoted. Read again before sending, and take out what concerns other people. Git history, backups and what was sent elsewhere are not searched.',
  unsearched: (paths) => `To be searched by hand (these are not texts): ${paths.join(', ')}.`,
  told: (count) =>
    `${count} ${plural(count, 'en', 'mention')}. The file holds personal data: hand it to that person alone, then delete it.\n`,
};

export const personDataWords = { fr: personDataFr, en: personDataEn };
