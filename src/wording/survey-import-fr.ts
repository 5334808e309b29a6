// What `jalon import survey` says of the answers that it brings in, and asks, in French.
import type { CellRemark, ColumnRole, Confidence, MappedBecause, SurveyImport } from '../model/index.ts';
import { encodings, roles, separators } from './survey-tools.ts';

const plural = (count: number): string => (count > 1 ? 's' : '');
const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

export const surveyImportFr = {
  read: (file: string, format: string, rows: number, last: number) =>
    `${file}\u00a0: ${format}, ${rows > 1 ? `${rows}\u00a0lignes d’en-têtes, jusqu’à la ligne ${last}` : `en-têtes à la ligne ${last}`}`,
  because: (signs: string) => `Reconnu à\u00a0: ${signs}`,
  text: (encoding: string, separator: string): string =>
    `Texte en ${encodings[encoding] ?? encoding}, séparé par ${Object.entries(separators.fr).find(([mark]) => mark === separator)?.[1] ?? quoted(separator)}`,
  foreign: (count: number) =>
    `${count}\u00a0ligne${plural(count)} en Windows-1252 dans un texte UTF-8\u00a0: lue${plural(count)} pour ce qu’elle${plural(count)} ${count > 1 ? 'sont' : 'est'}`,
  sheet: (name: string) => `Feuille ${quoted(name)}`,
  choices: {
    columns: 'Choix multiples\u00a0: une colonne par réponse',
    joined: 'Choix multiples\u00a0: plusieurs réponses dans une case',
    both: 'Choix multiples\u00a0: une colonne par réponse, ou plusieurs réponses dans une case',
  },
  survey: (id: string, title: string, others: readonly string[]) =>
    `Enquête ${id} ${quoted(title)}${others.length > 0 ? `, celle que le fichier renseigne le mieux (${others.join(', ')} existe${others.length > 1 ? 'nt' : ''} aussi\u00a0: --survey)` : ''}`,
  columns: 'Questions et colonnes',
  confidence: { kept: 'déjà dit', sure: 'sûr', likely: 'probable', doubtful: 'à confirmer' } satisfies Record<Confidence, string>,
  reasons: {
    kept: 'dans le questionnaire',
    code: 'par le code',
    text: 'par le texte',
    'near-text': 'par un texte proche',
    parts: 'par les réponses en en-tête',
    answers: 'par les réponses données',
    order: 'par l’ordre des colonnes',
  } satisfies Record<MappedBecause, string>,
  manyColumns: (first: string, count: number) => `${first} et ${count}\u00a0autre${plural(count)}`,
  missing: (question: string, nearest: string | null) =>
    `${question} n’a pas de colonne${nearest === null ? '' : `\u00a0; la plus proche\u00a0: ${quoted(nearest)}`}`,
  lost: (question: string, header: string) =>
    `${question}\u00a0: aucune colonne ne s’appelle ${quoted(header)}, que le questionnaire indique`,
  unknown: (header: string, nearest: string | null) =>
    `${quoted(header)} ne répond à aucune question${nearest === null ? '' : `\u00a0; la plus proche\u00a0: ${nearest}`}`,
  aside: (headers: string) => `Laissées de côté\u00a0: ${headers}`,
  dropped: (list: string) => `Données personnelles, non reprises\u00a0: ${list}`,
  droppedOne: (header: string, role: ColumnRole, isByContent: boolean) =>
    `${quoted(header)} (${roles[role]?.[0] ?? role}${isByContent ? ', vu au contenu' : ''})`,
  more: (count: number) => `et ${count}\u00a0autre${plural(count)}`,
  wave: (wave: string, because: SurveyImport['waveBecause']) =>
    `Vague ${wave}${{ asked: '', only: ', la seule du questionnaire', days: ', d’après les dates des réponses', year: ', année des réponses', today: ', l’année en cours' }[because]}`,
  responses: (base: string, complete: string, partial: string) =>
    `${base}\u00a0réponse${base === '1' ? '' : 's'}, dont ${complete} complète${complete === '1' ? '' : 's'} et ${partial} partielle${partial === '1' ? '' : 's'}`,
  untold: 'rien ne dit dans ce fichier qui s’est arrêté en chemin\u00a0: toutes sont comptées complètes',
  empty: (count: string, isMany: boolean) =>
    `${count}\u00a0ligne${isMany ? 's' : ''} sans aucune réponse, non comptée${isMany ? 's' : ''}`,
  days: (first: string, last: string) => (first === last ? `Le ${first}` : `Du ${first} au ${last}`),
  basesHead: ['question', 'ligne', 'interrogés', 'réponses', 'sans opinion'],
  understood: 'Toutes les cases sont comprises.',
  remarks: {
    'unknown-answer': 'n’est pas une réponse de la question',
    'not-a-number': 'n’est pas un nombre, ou peut en être deux',
    'out-of-bounds': 'est hors de l’échelle',
    'not-a-rank': 'n’est pas un rang',
    'general-no-opinion': 'compris comme «\u00a0sans opinion\u00a0», hors de la base',
    'not-ticked': 'ne dit pas si la réponse est cochée',
  } satisfies Record<CellRemark['code'], string>,
  remark: (question: string, header: string, words: string, what: string) =>
    `${question} (${header})\u00a0: ${quoted(words)} ${what}`,
  places: (count: number, at: string) => `${count}\u00a0fois, ${at}`,
  nearest: (label: string) => `\u00a0; le plus proche\u00a0: ${quoted(label)}`,
  otherCells: (count: number) => `${count}\u00a0autre${plural(count)} case${plural(count)} du même genre`,
  howToSettle: (survey: string, question: string) =>
    `Pour dire ce qu’un texte veut dire\u00a0: dans surveys/${survey}.yaml, mapping: {${question}: {column: …, answers: {"le texte": code}}}\u00a0; "", il ne compte pas.`,
  strays: (count: string) => `${count}\u00a0cases portaient des signes invisibles (U+FEFF, U+00A0), retirés`,
  tooLong: (count: string, at: string) =>
    `${count}\u00a0lignes ont plus de cases que d’en-têtes (lignes ${at})\u00a0: ce qui dépasse est laissé`,
  badlyQuoted: (count: string, at: string) =>
    `${count}\u00a0lignes ont des guillemets mal refermés (lignes ${at})\u00a0: vérifiez-les, des lignes ont pu se mêler`,
  weighting: {
    'no-column': (list: string) => `Pas de redressement\u00a0: ${list} n’a pas de colonne`,
    'too-fine': (list: string) => `Pas de redressement\u00a0: ${list} croisées font trop de cellules`,
    'no-targets': (list: string) => `Pas de redressement\u00a0: les effectifs réels de ${list} ne sont pas dits (targets)`,
    'not-converged': () =>
      'Redressement approché\u00a0: les marges se contredisent, ou le poids le plus grand les empêche d’être tenues',
    unheard: (list: string) => `Redressement sans ${list}\u00a0: personne n’y a répondu`,
    untargeted: (list: string) => `Redressement\u00a0: ${list} n’a pas d’effectif réel, ces réponses gardent le poids 1`,
  },
  open: (count: string, path: string, flagged: string) =>
    `Réponses libres\u00a0: ${count}, à part dans ${path} (hors de git)\u00a0; qui semblent parler d’une personne\u00a0: ${flagged}`,
  results: {
    new: (path: string) => `Résultats\u00a0: ${path}`,
    same: (path: string) => `Rien n’a changé depuis la dernière importation (${path})`,
    different: (path: string) => `D’autres résultats sont déjà dans ${path}\u00a0: ils restent, --replace les remplace`,
    replaced: (path: string) => `Résultats remplacés\u00a0: ${path}`,
  },
  kept: (path: string) => `Ce fichier n’était pas tel que jalon l’avait écrit\u00a0: il est gardé dans ${path}`,
  wouldKeep: 'ce fichier n’est pas tel que jalon l’a écrit\u00a0; remplacé, il serait gardé à part',
  next: (survey: string) => `Et maintenant\u00a0: jalon status --survey ${survey}`,
  notAsked: 'Rien n’est écrit, personne n’est là pour accepter\u00a0: relancez la même commande avec --yes.',
  notWritten: 'Rien n’a été écrit.',
  askFormat: 'Plusieurs formats conviennent à ce fichier. Lequel est le sien\u00a0?',
  askColumns: 'Ces colonnes sont-elles les bonnes\u00a0?',
  keepColumns: (doubtful: number): string => (doubtful > 0 ? 'Oui, sans celles qui sont à confirmer' : 'Oui'),
  settleDoubtful: (count: number) => `Voir ${count > 1 ? `les ${count} colonnes` : 'la colonne'} à confirmer`,
  changeColumn: 'Changer la colonne d’une question',
  stop: 'Arrêter, sans rien écrire',
  whichQuestion: 'Quelle question\u00a0?',
  whichColumn: (question: string) => `Quelle colonne répond à ${question}\u00a0?`,
  noColumn: 'Aucune',
  isIt: (question: string, text: string, headers: readonly string[]) =>
    `${question} ${quoted(text)}\u00a0: est-ce ${headers.slice(0, 3).map(quoted).join(', ')}${headers.length > 3 ? '…' : ''}\u00a0?`,
  isItChoices: ['Oui', 'Une autre colonne', 'Non, aucune'],
  askAnswers: (count: number) =>
    `${count}\u00a0texte${plural(count)} ne répond${count > 1 ? 'ent' : ''} à aucun code. Dire ce qu’il${plural(count)} veu${count > 1 ? 'lent' : 't'} dire\u00a0?`,
  askAnswersChoices: ['Oui, un par un', 'Plus tard'],
  whichAnswer: (question: string, text: string, count: number) => `${question}\u00a0: ${quoted(text)} (${count}\u00a0fois)`,
  doesNotCount: 'Ne compte pas',
  later: 'Plus tard',
  askReplace: (path: string) => `D’autres résultats sont dans ${path}.`,
  replaceChoices: ['Les garder', 'Les remplacer'],
  askWrite: 'Écrire dans le projet\u00a0?',
  writeChoices: ['Oui', 'Non'],
};
