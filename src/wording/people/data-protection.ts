// What is said of the data that a project keeps about people.
import type { DataSet } from '../../model/index.ts';
import { plural } from '../../values/index.ts';

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
  toCheck: 'À vérifier avant l’envoi',
  toCheckLead:
    'Le nom de famille seul y commence une phrase : ce peut être un mot courant, ou une autre personne. Gardez ce qui la concerne, ôtez le reste.',
  checking: (count: number): string =>
    `${count} ${plural(count, 'fr', 'ligne')} à vérifier, où le nom de famille seul commence une phrase : le fichier les donne à part.`,
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
  toCheck: 'To be checked before sending',
  toCheckLead:
    'The family name alone begins a sentence there: it may be a word of every day, or somebody else. Keep what is about them, take out the rest.',
  checking: (count) =>
    `${count} ${plural(count, 'en', 'line')} to check, where the family name alone begins a sentence: the file gives them apart.`,
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

// What is told of documents that name people.

export const namedWords = {
  fr: {
    folder: 'nominatif',
    told: (folder: string): string =>
      `Ces documents nomment des personnes : ils sont à part, dans ${folder}, que git ignore. À remettre aux élus seuls, jamais à publier.\n`,
  },
  en: {
    folder: 'by-name',
    told: (folder: string): string =>
      `These documents name people: they stand apart, in ${folder}, which git ignores. For elected members alone, never to be published.\n`,
  },
};
