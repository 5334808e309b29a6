// What the command line says of `jalon compare`: a document that somebody edited, beside the one that would be written.
import { plural } from '../../values/index.ts';
import type { Sentences } from '../faults/fault-sentences.ts';
import { quoted } from '../quoted.ts';

type Counts = Readonly<Record<'changed' | 'added' | 'removed', number>>;

const fr = {
  command: {
    does: 'compare un document Word retouché à la main avec celui que jalon écrirait, et propose de reprendre les textes',
    as: 'quel document c’est, quand son nom ne le dit pas : programme, fiches-action…',
    audience: 'pour qui il était : elected (les élus, par défaut), residents (les habitants) ou press (la presse)',
    take: 'reprend dans le projet les textes retouchés, un par un',
    all: 'dit chaque changement, sans en laisser',
    yes: 'avec --take : les reprend tous, sans rien demander',
    dryRun: 'avec --take : montre ce qui changerait, sans rien écrire',
    examples: [
      'jalon compare build/programme-d-actions.docx',
      'jalon compare ~/Downloads/relecture.docx --as programme',
      'jalon compare build/programme-d-actions.docx --take',
    ],
  },
  title: (title: string, file: string) => `${title} : ${file}, à côté de ce que jalon écrirait`,
  none: 'Rien n’y a été changé.',
  counts: ({ changed, added, removed }: Counts): string =>
    [
      [changed, plural(changed, 'fr', 'modifié')] as const,
      [added, plural(added, 'fr', 'ajouté')] as const,
      [removed, plural(removed, 'fr', 'retiré')] as const,
    ]
      .filter(([count]) => count > 0)
      .map(([count, said], index) => (index === 0 ? `${count} ${plural(count, 'fr', 'paragraphe')} ${said}` : `${count} ${said}`))
      .join(', '),
  more: (count: number) => `… et ${count} ${plural(count, 'fr', 'autre changement')} : --all les dit tous.`,
  start: 'Au début du document',
  cell: (text: string) => `tableau : ${text}`,
  changed: (text: string) => `avant    ${text}`,
  became: (text: string) => `après    ${text}`,
  added: (text: string) => `ajouté   ${text}`,
  removed: (text: string) => `retiré   ${text}`,
  quoted: (text: string) => quoted(text, 'fr'),
  from: (called: string) => `vient de : ${called}`,
  addedTo: (called: string) => `à ajouter dans : ${called}`,
  removedFrom: (called: string) => `à retirer de : ${called}`,
  byHand: (under: string | null) => `à reporter à la main${under === null ? '' : `, sous ${quoted(under, 'fr')}`}`,
  parts: { note: 'Notes', header: 'En-têtes', footer: 'Pieds de page' },
  comments: (count: number) => `${count} ${plural(count, 'fr', 'commentaire')} dans la marge, à reporter à la main`,
  comment: (by: string | null, text: string) => `${by === null ? '' : `${by} : `}${quoted(text, 'fr')}`,
  beside: (on: string, heading: string) =>
    `à côté de ${quoted(on, 'fr')}${heading === '' ? '' : `, sous ${quoted(heading, 'fr')}`}`,
  removal: (called: string, text: string) => `${called} : retirer du projet ${quoted(text, 'fr')} ?`,
  among: 'ce texte est à plusieurs endroits du projet :',
  file: (path: string) => `à changer dans ${path}`,
  nothingToTake: 'Aucun de ces changements ne vient tel quel d’un texte du projet.',
  take: (command: string, count: number) =>
    `${command} reprend ${count === 1 ? 'ce texte' : `ces ${count} textes`} dans le projet.`,
  notAsked: 'Rien n’a été repris : ajoutez --yes pour reprendre ces textes sans être interrogé.',
  question: (called: string, text: string) => `${called} : reprendre dans le projet ${quoted(text, 'fr')} ?`,
  choices: ['Oui', 'Non, le projet garde son texte'],
  which: (text: string) => `Plusieurs endroits du projet portent ce texte ; lequel changer ? ${quoted(text, 'fr')}`,
  nowhere: 'Aucun, le projet garde ses textes',
};

const en: typeof fr = {
  command: {
    does: 'compares a Word document edited by hand with the one that jalon would write, and offers to take its texts over',
    as: 'which document it is, when its name does not say: programme, action-sheets…',
    audience: 'for whom it was: elected (elected members, by default), residents or press',
    take: 'copies the edited texts into the project, one at a time',
    all: 'tells each change, leaving none out',
    yes: 'with --take: takes them all, asking nothing',
    dryRun: 'with --take: shows what would change, and writes nothing',
    examples: [
      'jalon compare build/action-programme.docx',
      'jalon compare ~/Downloads/reread.docx --as programme',
      'jalon compare build/action-programme.docx --take',
    ],
  },
  title: (title, file) => `${title}: ${file}, beside what jalon would write`,
  none: 'Nothing was changed in it.',
  counts: ({ changed, added, removed }) =>
    (
      [
        [changed, 'changed'],
        [added, 'added'],
        [removed, 'taken out'],
      ] as const
    )
      .filter(([count]) => count > 0)
      .map(([count, said], index) => (index === 0 ? `${count} ${plural(count, 'en', 'paragraph')} ${said}` : `${count} ${said}`))
      .join(', '),
  more: (count) => `… and ${count} ${plural(count, 'en', 'other change')}: --all tells them all.`,
  start: 'At the beginning of the document',
  cell: (text) => `table: ${text}`,
  changed: (text) => `before   ${text}`,
  became: (text) => `after    ${text}`,
  added: (text) => `added    ${text}`,
  removed: (text) => `taken out  ${text}`,
  quoted: (text) => quoted(text, 'en'),
  from: (called) => `comes from: ${called}`,
  addedTo: (called) => `to be added to: ${called}`,
  removedFrom: (called) => `to be taken out of: ${called}`,
  byHand: (under) => `to be copied by hand${under === null ? '' : `, under ${quoted(under, 'en')}`}`,
  parts: { note: 'Notes', header: 'Headers', footer: 'Footers' },
  comments: (count) => `${count} ${plural(count, 'en', 'comment')} in the margin, to be copied by hand`,
  comment: (by, text) => `${by === null ? '' : `${by}: `}${quoted(text, 'en')}`,
  beside: (on, heading) => `beside ${quoted(on, 'en')}${heading === '' ? '' : `, under ${quoted(heading, 'en')}`}`,
  removal: (called, text) => `${called}: take out of the project ${quoted(text, 'en')}?`,
  among: 'this text is at several places of the project:',
  file: (path) => `to be changed in ${path}`,
  nothingToTake: 'None of these changes comes as it is from a text of the project.',
  take: (command, count) => `${command} takes ${count === 1 ? 'this text' : `these ${count} texts`} over into the project.`,
  notAsked: 'Nothing was copied: add --yes to copy these texts without being asked.',
  question: (called, text) => `${called}: take over into the project ${quoted(text, 'en')}?`,
  choices: ['Yes', 'No, the project keeps its text'],
  which: (text) => `Several places of the project hold this text; which one is to be changed? ${quoted(text, 'en')}`,
  nowhere: 'None, the project keeps its texts',
};

export const comparison = { fr, en };

const faultsFr: Sentences = {
  'not-a-word-document': ({ path }) =>
    `« ${path} » n’est pas un document Word (.docx) que jalon puisse lire. Rien n’a été écrit.`,
  'document-not-known': ({ path }) =>
    `« ${path} » ne porte le nom d’aucun document que jalon écrirait pour ce projet : dites lequel c’est, par exemple --as programme.`,
  'another-document': ({ path, title }) =>
    `« ${path} » n’a rien de commun avec « ${title} » que jalon écrirait : est-ce bien ce document-là ? --as dit lequel c’est.`,
};
const faultsEn: Sentences = {
  'not-a-word-document': ({ path }) => `“${path}” is no Word document (.docx) that jalon can read. Nothing was written.`,
  'document-not-known': ({ path }) =>
    `“${path}” bears the name of no document that jalon would write for this project: say which one it is, for instance --as programme.`,
  'another-document': ({ path, title }) =>
    `“${path}” has nothing in common with the “${title}” that jalon would write: is it that document? --as says which one it is.`,
};
export const comparisonFaults = { fr: faultsFr, en: faultsEn };
