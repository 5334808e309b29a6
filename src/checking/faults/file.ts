// What can be wrong with a file before it is even YAML.
import type { Bilingual, Language } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { type NameFaultFound, nameFaultSays } from '../../wording/faults/name-faults.ts';
import { orNearest, rule } from '../rule.ts';

const resave = {
  fr: 'Enregistrez le fichier en UTF-8 (dans Visual Studio Code : « Save with Encoding › UTF-8 »).',
  en: 'Save the file as UTF-8 (in Visual Studio Code: “Save with Encoding › UTF-8”).',
};

/** Why the system refuses, in words where people have words for it. */
const reasons: Readonly<Record<string, Bilingual>> = {
  EACCES: { fr: 'accès refusé', en: 'access denied' },
  EPERM: { fr: 'accès refusé', en: 'access denied' },
  EBUSY: { fr: 'un autre programme le tient ouvert', en: 'another program holds it open' },
  ENOENT: { fr: 'introuvable', en: 'not found' },
  ETIMEDOUT: {
    fr: 'le dossier partagé ne répond pas : est-il en ligne ?',
    en: 'the shared folder does not answer: is it online?',
  },
  // What Windows gives of a file that stayed in the cloud, and Node knows no name for.
  UNKNOWN: {
    fr: 'le système ne le donne pas : un fichier resté dans le nuage demande une connexion',
    en: 'the system does not give it: a file that stayed in the cloud takes a connection',
  },
  'in-icloud': { fr: 'il est resté dans iCloud', en: 'it stayed in iCloud' },
  ENOTDIR: { fr: 'ce n’est plus un dossier', en: 'it is no longer a folder' },
  EISDIR: { fr: 'c’est un dossier', en: 'it is a folder' },
  EIO: { fr: 'erreur du disque', en: 'disk error' },
  EMFILE: { fr: 'trop de fichiers ouverts', en: 'too many open files' },
  ENAMETOOLONG: { fr: 'nom trop long', en: 'name too long' },
  ELOOP: { fr: 'un lien qui revient sur ses pas', en: 'a link that leads back to itself' },
  'not-a-file': { fr: 'ce n’est pas un fichier', en: 'it is not a file' },
  outside: { fr: 'hors du projet', en: 'outside the project' },
};
const inWords = (reason: string, language: Language): string => reasons[reason]?.[language] ?? reason;

export const fileFaults = [
  rule<{ size: number; largest: number }>({
    code: 'file/too-large',
    severity: 'error',
    example: {
      wrong: 'actions/AC-012-plan.yaml : 12 Mio, un PDF collé dans le texte',
      right: 'actions/AC-012-plan.yaml : 4 Kio\nattachments: [{path: annexes/plan.pdf, label: Plan du lieu}]',
    },
    fr: {
      says: ({ size, largest }) => `le fichier est trop gros : ${Math.ceil(size / 1024)} Kio, au plus ${largest / 1024}`,
      why: 'Un fichier de projet fait quelques pages ; un fichier énorme est presque toujours une erreur de copie.',
      mend: 'Sortez ce contenu du projet, ou découpez-le en plusieurs fichiers.',
    },
    en: {
      says: ({ size, largest }) => `the file is too large: ${Math.ceil(size / 1024)} KiB, at most ${largest / 1024}`,
      why: 'A project file is a few pages; a huge file is nearly always a copying mistake.',
      mend: 'Move this content out of the project, or split it.',
    },
  }),
  rule({
    code: 'file/not-utf8',
    severity: 'error',
    example: { wrong: 'Enregistrer en « ANSI » ou « Windows-1252 »', right: 'Enregistrer en « UTF-8 »' },
    fr: {
      says: () => 'ce caractère n’est pas enregistré en UTF-8',
      why: 'Un fichier enregistré dans un ancien codage (Windows-1252, Latin-1) perdrait ses accents.',
      mend: resave.fr,
    },
    en: {
      says: () => 'this character is not saved as UTF-8',
      why: 'A file saved in an old encoding (Windows-1252, Latin-1) would lose its accents.',
      mend: resave.en,
    },
  }),
  rule({
    code: 'file/utf-16',
    severity: 'error',
    example: { wrong: 'Enregistrer en « Unicode » ou « UTF-16 »', right: 'Enregistrer en « UTF-8 »' },
    fr: {
      says: () => 'le fichier est enregistré en UTF-16',
      why: 'Les outils de suivi des versions et les éditeurs attendent de l’UTF-8.',
      mend: resave.fr,
    },
    en: { says: () => 'the file is saved as UTF-16', why: 'Version control and editors expect UTF-8.', mend: resave.en },
  }),
  rule({
    code: 'file/not-text',
    severity: 'error',
    example: {
      wrong: 'actions/AC-012.yaml : un document Word renommé',
      right: 'attachments: [{path: annexes/note.docx, label: Note de cadrage}]',
    },
    fr: {
      says: () => 'ce n’est pas un fichier texte',
      why: 'Un document Word, une image ou une archive renommée en .yaml ne peut pas être lue.',
      mend: 'Rangez ce document ailleurs et citez-le parmi les pièces jointes (« attachments »).',
    },
    en: {
      says: () => 'this is not a text file',
      why: 'A Word document, a picture or an archive renamed .yaml cannot be read.',
      mend: 'Keep this document elsewhere and name it among the attachments (“attachments”).',
    },
  }),
  rule<{ reason: string }>({
    code: 'file/not-readable',
    severity: 'error',
    example: { wrong: '-rw------- root  actions/AC-012-accueil.yaml', right: '-rw-r--r-- root  actions/AC-012-accueil.yaml' },
    fr: {
      says: ({ reason }) => `impossible à lire : ${inWords(reason, 'fr')}`,
      why: 'Un fichier ou un dossier que l’on ne peut pas lire n’est pas contrôlé.',
      mend: 'Fermez-le s’il est ouvert ailleurs, faites-le descendre s’il est resté dans le nuage, vérifiez les droits d’accès, et qu’il y a bien là un fichier : ni un dossier, ni un lien qui ne mène nulle part.',
    },
    en: {
      says: ({ reason }) => `cannot be read: ${inWords(reason, 'en')}`,
      why: 'A file or a folder that cannot be read is not checked.',
      mend: 'Close it if it is open elsewhere, bring it down if it stayed in the cloud, check its permissions, and that there is a file: neither a folder nor a link that leads nowhere.',
    },
  }),
  rule<{ reason: string }>({
    code: 'file/link-not-followed',
    severity: 'warning',
    example: { wrong: 'needs.yaml → ../autre-projet/needs.yaml', right: 'needs.yaml, copié dans le projet' },
    fr: {
      says: ({ reason }) => `ce lien n’est pas suivi : ${inWords(reason, 'fr')}`,
      why: 'Un projet tient dans son dossier : ce qui est ailleurs n’est ni lu ni contrôlé.',
      mend: 'Copiez le fichier dans le projet, ou supprimez le lien.',
    },
    en: {
      says: ({ reason }) => `this link is not followed: ${inWords(reason, 'en')}`,
      why: 'A project holds in its folder: what is elsewhere is neither read nor checked.',
      mend: 'Copy the file into the project, or delete the link.',
    },
  }),
  rule<{ left?: string }>({
    code: 'file/conflict',
    severity: 'error',
    example: {
      wrong: 'title: Ouvrir un accueil\n=======\ntitle: Ouvrir un guichet\n>>>>>>> projet',
      right: 'title: Ouvrir un guichet',
    },
    fr: {
      says: ({ left }) =>
        left === undefined ? 'git a laissé ici deux versions côte à côte' : 'il reste ici une marque de conflit laissée par git',
      why: 'Deux personnes ont changé les mêmes lignes : git ne choisit pas à leur place.',
      mend: 'Gardez les lignes qui conviennent, puis supprimez celles qui commencent par <<<<<<<, ======= et >>>>>>>, et ce qui suit |||||||, s’il y en a, jusqu’à =======.',
    },
    en: {
      says: ({ left }) =>
        left === undefined ? 'git left two versions side by side here' : 'a mark of a conflict that git left is still here',
      why: 'Two people changed the same lines: git does not choose for them.',
      mend: 'Keep the lines that are right, then delete those that begin with <<<<<<<, ======= and >>>>>>>, and what follows |||||||, where there is one, down to =======.',
    },
  }),
  rule({
    code: 'file/conflict-remembered',
    severity: 'warning',
    example: { wrong: '.jalon/outputs.json : <<<<<<< HEAD', right: 'jalon render, qui récrit ce fichier' },
    fr: {
      says: () => 'git a laissé ici deux versions côte à côte : jalon se fie aux deux',
      why: 'Ce fichier retient ce que jalon a produit, pour ne jamais remplacer un document modifié à la main.',
      mend: 'Lancez jalon render, qui récrit ce fichier, puis confiez-le à git.',
    },
    en: {
      says: () => 'git left two versions side by side here: jalon goes by both',
      why: 'This file remembers what jalon made, so that a document edited by hand is never replaced.',
      mend: 'Run jalon render, which writes this file anew, then hand it to git.',
    },
  }),
  rule<Record<string, never>>({
    code: 'file/old-change',
    severity: 'warning',
    example: { wrong: '.jalon-pending/files.json', right: 'jalon doctor, qui demande ce qu’il faut en faire' },
    fr: {
      says: () => 'un changement interrompu d’une version antérieure de jalon attend ici ; rien n’en est fait',
      why: 'Un fichier du projet peut venir d’ailleurs : jalon n’en exécute jamais les consignes de lui-même.',
      mend: 'Lancez jalon doctor dans le projet : il montre ce que ce changement écrirait et demande s’il faut l’écrire ou le supprimer.',
    },
    en: {
      says: () => 'an interrupted change of an earlier jalon waits here; nothing is done with it',
      why: 'A file of the project may come from elsewhere: jalon never does what it says by itself.',
      mend: 'Run jalon doctor in the project: it shows what this change would write, and asks whether to write or delete it.',
    },
  }),
  rule<{ more: number }>({
    code: 'file/too-many-problems',
    severity: 'info',
    example: {
      wrong: '10 000 clés inconnues dans un même fichier',
      right: 'jalon validate --format json, qui les compte tous par fichier',
    },
    fr: {
      says: ({ more }) =>
        `${more} ${plural(more, 'fr', 'autre problème n’est pas montré', 'autres problèmes ne sont pas montrés')}`,
      why: 'Des problèmes si nombreux ont presque toujours la même cause.',
      mend: 'Corrigez les premiers, puis relancez le contrôle.',
    },
    en: {
      says: ({ more }) => `${more} more ${plural(more, 'en', 'problem is', 'problems are')} not shown`,
      why: 'So many problems nearly always have one cause.',
      mend: 'Mend the first ones, then check again.',
    },
  }),
  rule<NameFaultFound>({
    code: 'file/name-not-portable',
    severity: 'warning',
    example: { wrong: 'meetings/CON.yaml', right: 'meetings/conseil.yaml' },
    fr: {
      says: nameFaultSays.fr,
      why: 'Sur une copie du projet sous Windows ou macOS, ce fichier manquerait ou en remplacerait un autre, sans que rien ne le dise.',
      mend: 'Renommez-le avec des lettres, des chiffres et des tirets, comme AC-012-accueil.yaml.',
    },
    en: {
      says: nameFaultSays.en,
      why: 'On a copy of the project on Windows or macOS this file would be missing or replace another, and nothing would say so.',
      mend: 'Rename it with letters, digits and hyphens, like AC-012-welcome.yaml.',
    },
  }),
  rule<{ nearest: string | null }>({
    code: 'file/unknown-place',
    severity: 'warning',
    example: { wrong: 'action/AC-012-accueil.yaml', right: 'actions/AC-012-accueil.yaml' },
    fr: {
      says: ({ nearest }) => `ce fichier n’est pas lu : un projet n’a rien de ce nom à cet endroit${orNearest.fr(nearest)}`,
      why: 'Un fichier mal nommé n’est pas lu : son contenu ne compte nulle part.',
      mend: 'Renommez ou déplacez le fichier, par exemple actions/AC-012-titre.yaml.',
    },
    en: {
      says: ({ nearest }) => `this file is not read: a project has nothing of this name in this place${orNearest.en(nearest)}`,
      why: 'A misnamed file is not read: its content counts nowhere.',
      mend: 'Rename or move the file, for example actions/AC-012-title.yaml.',
    },
  }),
];
