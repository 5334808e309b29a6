// What is told to somebody who asks what the project holds about them.
import { plural } from '../values/index.ts';

const fr = {
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
  purposes: 'Pourquoi ces données sont traitées',
  recipients: 'À qui elles sont communiquées',
  retention: 'Combien de temps elles sont gardées',
  until: (title: string, until: string): string => `${title} : jusqu’à ${until}`,
  rights: 'Vos droits',
  ask: (where: string): string =>
    `Vous pouvez demander la rectification ou l’effacement de ces données, la limitation de leur usage, et vous opposer à leur traitement : ${where}. Vous pouvez aussi saisir la CNIL.`,
  somewhere: 'à compléter',
  limits:
    'Les entretiens, les ateliers et les réponses ne portent pas de nom : seuls ceux qui désignent la personne sont cités. Relisez avant d’envoyer, et ôtez ce qui concerne d’autres personnes.',
  unsearched: (paths: readonly string[]): string => `À chercher à la main (ce ne sont pas des textes) : ${paths.join(', ')}.`,
  told: (count: number): string =>
    `${count} ${plural(count, 'fr', 'mention')}. Le fichier contient des données personnelles : transmettez-le à la personne seule, puis effacez-le.\n`,
};
const en: typeof fr = {
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
  purposes: 'Why these data are processed',
  recipients: 'Whom they are disclosed to',
  retention: 'How long they are kept',
  until: (title, until) => `${title}: until ${until}`,
  rights: 'Your rights',
  ask: (where) =>
    `You may ask for these data to be corrected or erased, for their use to be restricted, and object to their processing: ${where}. You may also lodge a complaint with the CNIL.`,
  somewhere: 'to be completed',
  limits:
    'Interviews, workshops and answers bear no name: only those that name the person are quoted. Read again before sending, and take out what concerns other people.',
  unsearched: (paths) => `To be searched by hand (these are not texts): ${paths.join(', ')}.`,
  told: (count) =>
    `${count} ${plural(count, 'en', 'mention')}. The file holds personal data: hand it to that person alone, then delete it.\n`,
};

export const personDataWords = { fr, en };
