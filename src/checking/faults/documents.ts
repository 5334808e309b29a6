// What can be wrong with the documents and templates that a project or an organisation brings.

import type { Bilingual } from '../../model/index.ts';
import type { Misread } from '../misread.ts';
import { orNearest, quotedEn, quotedFr, type Rule, rule } from '../rule.ts';
import { badCondition } from './method.ts';

export const documentFaults: readonly Rule[] = [
  rule<Misread>({
    code: 'document/bad-condition',
    severity: 'error',
    example: { wrong: 'when: meeting > 0 and', right: 'when: meetings > 0' },
    fr: {
      says: badCondition.fr,
      why: 'Une condition qui ne se lit pas ne peut être ni remplie ni attendue : le document ne serait jamais fait.',
      mend: 'Comptez ce que montre « jalon template tags », par son nom : une liste vaut son nombre d’éléments.',
    },
    en: {
      says: badCondition.en,
      why: 'A condition that cannot be read can be neither met nor expected: the document would never be made.',
      mend: 'Count what “jalon template tags” shows, by its name: a list counts its items.',
    },
  }),
  rule<{ name: string; nearest: string | null }>({
    code: 'document/unknown-field',
    severity: 'error',
    example: { wrong: 'file: { fr: "plan-{{plan.annee}}" }', right: 'file: { fr: "plan-{{plan.year}}" }' },
    fr: {
      says: ({ name, nearest }) => `rien ne s’appelle ${quotedFr(name)}${orNearest.fr(nearest)}`,
      why: 'Le nom du document aurait un trou à cette place.',
      mend: 'Prenez un nom que montre « jalon template tags ».',
    },
    en: {
      says: ({ name, nearest }) => `nothing is called ${quotedEn(name)}${orNearest.en(nearest)}`,
      why: 'The name of the document would have a hole in this place.',
      mend: 'Take a name that “jalon template tags” shows.',
    },
  }),
  rule<{ name: string }>({
    code: 'document/bad-file-name',
    severity: 'error',
    example: { wrong: 'file: { fr: "../Note d’été" }', right: 'file: { fr: "notes/note-d-ete" }' },
    fr: {
      says: ({ name }) => `${quotedFr(name)} ne peut pas nommer un fichier sur tous les ordinateurs`,
      why: 'Le document serait écrit ailleurs que prévu, ou ne le serait pas du tout.',
      mend: 'Écrivez-le en minuscules sans accents, chiffres et traits d’union, avec des dossiers séparés par « / ».',
    },
    en: {
      says: ({ name }) => `${quotedEn(name)} cannot name a file on every computer`,
      why: 'The document would be written elsewhere than foreseen, or not at all.',
      mend: 'Write it in lower case without accents, digits and hyphens, with folders separated by “/”.',
    },
  }),
  rule<{ id: string }>({
    code: 'document/without-template',
    severity: 'error',
    example: { wrong: 'templates/documents/note/document.yaml', right: 'templates/documents/note/document.yaml, fr.docx' },
    fr: {
      says: ({ id }) => `le document ${quotedFr(id)} n’a pas de modèle dans son format`,
      why: 'Sans modèle, il ne peut pas être fait.',
      mend: 'Mettez à côté « fr.docx », « en.docx » ou « template.docx » (ou .pptx, .xlsx, .odt, .ods, .odp, .html, .md), ou nommez par « template » le document dont il prend les modèles.',
    },
    en: {
      says: ({ id }) => `the document ${quotedEn(id)} has no template in its format`,
      why: 'Without a template it cannot be made.',
      mend: 'Put “fr.docx”, “en.docx” or “template.docx” (or .pptx, .xlsx, .odt, .ods, .odp, .html, .md) beside it, or name by “template” the document whose templates it takes.',
    },
  }),
  rule<{ name: string; nearest: string | null }>({
    code: 'document/unknown-part',
    severity: 'error',
    example: { wrong: 'parts: [{ document: deliberations }]', right: 'parts: [{ document: deliberation }]' },
    fr: {
      says: ({ name, nearest }) => `aucun document ne s’appelle ${quotedFr(name)}${orNearest.fr(nearest)}`,
      why: 'Le dossier serait fait sans cette pièce.',
      mend: 'Prenez un nom que montre « jalon template list », ou décrivez ce document dans templates/documents/<nom>/document.yaml.',
    },
    en: {
      says: ({ name, nearest }) => `no document is called ${quotedEn(name)}${orNearest.en(nearest)}`,
      why: 'The folder would be made without this part.',
      mend: 'Take a name that “jalon template list” shows, or describe that document in templates/documents/<name>/document.yaml.',
    },
  }),
  rule<{ path: string; other: string | null }>({
    code: 'document/same-file',
    severity: 'error',
    example: { wrong: 'file: { fr: programme-d-actions }', right: 'file: { fr: note-sur-le-programme }' },
    fr: {
      says: ({ path, other }) =>
        other === null
          ? `plusieurs de ces documents s’écriraient dans ${quotedFr(path)} : file ne les distingue pas`
          : `le document s’écrirait dans ${quotedFr(path)}, qui est à ${quotedFr(other)}`,
      why: 'L’un des deux effacerait l’autre.',
      mend: 'Donnez-lui un autre nom de fichier ; à ceux d’un document qui en fait plusieurs (« each »), {{action.id}} ou {{name}}, par exemple.',
    },
    en: {
      says: ({ path, other }) =>
        other === null
          ? `several of these documents would be written into ${quotedEn(path)}: file does not tell them apart`
          : `the document would be written into ${quotedEn(path)}, which belongs to ${quotedEn(other)}`,
      why: 'One of the two would wipe out the other.',
      mend: 'Give it another file name; to those of a document that makes several (each), {{action.id}} or {{name}}, for instance.',
    },
  }),
  rule<Bilingual>({
    code: 'template/faulty',
    severity: 'error',
    example: { wrong: '{{project.titre}}', right: '{{project.title}}' },
    fr: {
      says: ({ fr }) => fr,
      why: 'Tant qu’il reste une faute dans un modèle, son document n’est pas fait.',
      mend: 'Corrigez le modèle ; « jalon template check » dit tout ce qui s’y trouve, « jalon template tags » les noms qu’il peut employer.',
    },
    en: {
      says: ({ en }) => en,
      why: 'As long as a template holds a fault, its document is not made.',
      mend: 'Correct the template; “jalon template check” tells all that is in it, “jalon template tags” the names that it may use.',
    },
  }),
  rule<Bilingual>({
    code: 'template/doubtful',
    severity: 'warning',
    example: { wrong: 'un champ FILLIN, ou un lien vers un autre fichier', right: 'une balise, ou le contenu lui-même' },
    fr: {
      says: ({ fr }) => fr,
      why: 'Le document est fait, mais avec ce que son modèle ne devrait pas montrer, ou sans ce qu’il allait chercher ailleurs.',
      mend: 'Corrigez le modèle dans Word, PowerPoint ou Excel ; « jalon template check » dit tout ce qui s’y trouve.',
    },
    en: {
      says: ({ en }) => en,
      why: 'The document is made, but with what its template should not show, or without what it would fetch from elsewhere.',
      mend: 'Correct the template in Word, PowerPoint or Excel; “jalon template check” tells all that is in it.',
    },
  }),
  rule<Bilingual>({
    code: 'template/barrier',
    severity: 'warning',
    example: { wrong: 'une image sans texte de remplacement', right: 'une image avec son texte de remplacement' },
    fr: {
      says: ({ fr }) => fr,
      why: 'Le document ne pourrait pas être lu par tout le monde, comme la loi le demande d’une collectivité.',
      mend: 'Corrigez le modèle dans Word, PowerPoint ou Excel ; « jalon template check » dit tout ce qui s’y trouve.',
    },
    en: {
      says: ({ en }) => en,
      why: 'Not everybody could read the document, as the law asks of an authority.',
      mend: 'Correct the template in Word, PowerPoint or Excel; “jalon template check” tells all that is in it.',
    },
  }),
  rule<{ nearest: string | null }>({
    code: 'template/unused',
    severity: 'warning',
    example: { wrong: 'templates/programe.fr.docx', right: 'templates/programme.fr.docx' },
    fr: {
      says: ({ nearest }) => `aucun document n’emploie ce modèle${orNearest.fr(nearest)}`,
      why: 'Les documents se font avec d’autres modèles que celui-ci, sans que rien ne le montre.',
      mend: 'Donnez-lui le nom du document qu’il fait (« jalon template list »), ou décrivez le vôtre dans templates/documents/<nom>/document.yaml.',
    },
    en: {
      says: ({ nearest }) => `no document uses this template${orNearest.en(nearest)}`,
      why: 'Documents are made with other templates than this one, and nothing shows it.',
      mend: 'Give it the name of the document that it makes (“jalon template list”), or describe your own in templates/documents/<name>/document.yaml.',
    },
  }),
];
