// What `jalon import survey` says and asks, in both languages.
import type { CellRemark, ColumnRole, Confidence, MappedBecause, SurveyImport } from '../../model/index.ts';
import { plural } from '../../values/index.ts';
import { formatNumber } from '../formats.ts';
import { encodings, roles, separators } from './survey-formats.ts';
import { counted } from './survey-words.ts';

// What `jalon import survey` says of the answers that it brings in, and asks, in French.

const quoted = (text: string): string => `« ${text} »`;

const surveyImportFr = {
  read: (file: string, format: string, rows: number, last: number) =>
    `${file} : ${format}, ${rows > 1 ? `${rows} lignes d’en-têtes, jusqu’à la ligne ${last}` : `en-têtes à la ligne ${last}`}`,
  because: (signs: string) => `Reconnu à : ${signs}`,
  text: (encoding: string, separator: string): string =>
    `Texte en ${encodings[encoding] ?? encoding}, séparé par ${Object.entries(separators.fr).find(([mark]) => mark === separator)?.[1] ?? quoted(separator)}`,
  foreign: (count: number) =>
    `${count} ${plural(count, 'fr', 'ligne')} en Windows-1252 dans un texte UTF-8 : ${plural(count, 'fr', 'lue pour ce qu’elle', 'lues pour ce qu’elles')} ${plural(count, 'fr', 'est', 'sont')}`,
  sheet: (name: string) => `Feuille ${quoted(name)}`,
  choices: {
    columns: 'Choix multiples : une colonne par réponse',
    joined: 'Choix multiples : plusieurs réponses dans une case',
    both: 'Choix multiples : une colonne par réponse, ou plusieurs réponses dans une case',
  },
  survey: (id: string, title: string, others: readonly string[]) =>
    `Enquête ${id} ${quoted(title)}${others.length > 0 ? `, celle que le fichier renseigne le mieux (${others.join(', ')} ${plural(others.length, 'fr', 'existe', 'existent')} aussi : --survey)` : ''}`,
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
    cells: 'moins de quatre cases sur cinq s’y lisent',
  } satisfies Record<MappedBecause, string>,
  manyColumns: (first: string, count: number) => `${first} et ${count} ${plural(count, 'fr', 'autre')}`,
  missing: (question: string, nearest: string | null) =>
    `${question} n’a pas de colonne${nearest === null ? '' : ` ; la plus proche : ${quoted(nearest)}`}`,
  lacking: (questions: string) => `Sans colonne dans ce fichier : ${questions}`,
  missingInAll: (question: string, nearest: string | null) =>
    `${question} n’a de colonne dans aucun des fichiers${nearest === null ? '' : ` ; la plus proche : ${quoted(nearest)}`}`,
  lost: (question: string, header: string) =>
    `${question} : aucune colonne ne s’appelle ${quoted(header)}, que le questionnaire indique`,
  unknown: (header: string, nearest: string | null) =>
    `${quoted(header)} ne répond à aucune question${nearest === null ? '' : ` ; la plus proche : ${nearest}`}`,
  aside: (headers: string) => `Laissées de côté : ${headers}`,
  dropped: (list: string) => `Données personnelles, non reprises : ${list}`,
  droppedOne: (header: string, role: ColumnRole, isByContent: boolean) =>
    `${quoted(header)} (${roles[role]?.[0] ?? role}${isByContent ? ', vu au contenu' : ''})`,
  more: (count: number) => `et ${count} ${plural(count, 'fr', 'autre')}`,
  wave: (wave: string, because: SurveyImport['waveBecause']) =>
    `Vague ${wave}${{ asked: '', only: ', la seule du questionnaire', days: ', d’après les dates des réponses', year: ', année des réponses', today: ', l’année en cours' }[because]}`,
  responses: (base: string, complete: string, partial: string) =>
    `${base} ${counted(base, 'réponse')}, dont ${complete} ${counted(complete, 'complète')} et ${partial} ${counted(partial, 'partielle')}`,
  ofFile: (file: string, said: string) => `${file} : ${said}`,
  untold: 'rien ne dit dans ce fichier qui s’est arrêté en chemin : toutes sont comptées complètes',
  empty: (count: number, at: string) =>
    `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'ligne sans aucune réponse, non comptée', 'lignes sans aucune réponse, non comptées')}${at === '' ? '' : ` (${plural(count, 'fr', 'ligne')} ${at})`}`,
  noResponse: (count: number, at: string) =>
    `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'ligne de total, ou d’en-têtes répétés, non comptée', 'lignes de total, ou d’en-têtes répétés, non comptées')}${at === '' ? '' : ` (${plural(count, 'fr', 'ligne')} ${at})`}`,
  days: (first: string, last: string) => (first === last ? `Le ${first}` : `Du ${first} au ${last}`),
  basesHead: ['question', 'ligne', 'interrogés', 'réponses', 'sans opinion'],
  understood: 'Toutes les cases sont comprises.',
  remarks: {
    'unknown-answer': 'n’est pas une réponse de la question',
    'no-other': 'suivi de mots ne compte pas : la question n’a pas de réponse « Autre » (other: true dans le questionnaire)',
    'not-a-number': 'n’est pas un nombre, ou peut en être deux',
    'out-of-bounds': 'est hors de l’échelle',
    'not-a-rank': 'n’est pas un rang',
    'beyond-ranks': 'vient après les rangs que la question demande, et ne compte pas',
    'general-no-opinion': 'compris comme « sans opinion », hors de la base',
    'became-a-day': 'est une date qu’un tableur a faite de la réponse',
    'not-ticked': 'ne dit pas si la réponse est cochée',
  } satisfies Record<CellRemark['code'], string>,
  remark: (question: string, header: string, words: string, what: string) => `${question} (${header}) : ${quoted(words)} ${what}`,
  places: (count: number, at: string) => `${count} fois, ${at}`,
  countedAs: (label: string) => ` ; compté ${quoted(label)}`,
  nearest: (label: string) => ` ; le plus proche : ${quoted(label)}`,
  otherCells: (count: number) => `${count} ${plural(count, 'fr', 'autre case', 'autres cases')} du même genre`,
  howToSettle: (survey: string, question: string) =>
    `Pour dire ce qu’un texte veut dire : dans surveys/${survey}.yaml, mapping: {${question}: {column: …, answers: {"le texte": code}}} ; "", il ne compte pas.`,
  strays: (count: number) =>
    `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'case portait', 'cases portaient')} des signes invisibles (U+FEFF, U+00A0), retirés`,
  unheaded: (count: number, at: string) =>
    `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'ligne a', 'lignes ont')} des cases sous aucun en-tête (${at}) : elles ne sont pas reprises`,
  badlyQuoted: (count: number, at: string) =>
    `${formatNumber(count, 'fr')} ${plural(count, 'fr', 'ligne a', 'lignes ont')} des guillemets mal refermés (${plural(count, 'fr', 'ligne')} ${at}) : des lignes ont pu se mêler, vérifiez`,
  weighting: {
    'no-column': (list: string) => `Pas de redressement : ${list} n’a pas de colonne`,
    'too-fine': (list: string) => `Pas de redressement : ${list} croisées font trop de cellules`,
    'no-targets': (list: string) => `Pas de redressement : les effectifs réels de ${list} ne sont pas dits (targets)`,
    'not-converged': () =>
      'Redressement approché : les marges se contredisent, ou le poids le plus grand les empêche d’être tenues',
    unheard: (list: string) => `Redressement sans ${list} : personne n’y a répondu`,
    untargeted: (list: string) => `Redressement : ${list} n’a pas d’effectif réel, ces réponses gardent le poids 1`,
  },
  open: (count: string, path: string, flagged: string) =>
    `Réponses libres : ${count}, à part dans ${path} (hors de git) ; qui semblent parler d’une personne : ${flagged}`,
  results: {
    new: (path: string) => `Résultats : ${path}`,
    same: (path: string) => `Rien n’a changé depuis la dernière importation (${path})`,
    different: (path: string) =>
      `D’autres résultats sont déjà dans ${path} : ils restent. --replace les remplace, --wave met ceux-ci à part ; pour les additionner, donnez ensemble tous les fichiers de la vague`,
    replaced: (path: string) => `Résultats remplacés : ${path}`,
  },
  countedAt: (path: string) =>
    `ce qui peut être publié ; les décomptes vrais, petits effectifs compris, sont à part dans ${path} (hors de git)`,
  kept: (path: string) => `Ce fichier n’était pas tel que jalon l’avait écrit : il est gardé dans ${path}`,
  wouldKeep: 'ce fichier n’est pas tel que jalon l’a écrit ; remplacé, il serait gardé à part',
  next: (survey: string) => `Et maintenant : jalon status --survey ${survey}`,
  notAsked: 'Rien n’est écrit, personne n’est là pour accepter : relancez la même commande avec --yes.',
  notWritten: 'Rien n’a été écrit.',
};

// What `jalon import survey` says of the answers that it brings in, and asks, in English.

const english = (text: string): string => `“${text}”`;

const surveyImportEn: typeof surveyImportFr = {
  read: (file, format, rows, last) =>
    `${file}: ${format}, ${rows > 1 ? `${rows} rows of headers, down to row ${last}` : `headers on row ${last}`}`,
  because: (signs) => `Recognised by: ${signs}`,
  text: (encoding, separator) =>
    `Text in ${encodings[encoding] ?? encoding}, separated by ${Object.entries(separators.en).find(([mark]) => mark === separator)?.[1] ?? english(separator)}`,
  foreign: (count) => `${count} ${plural(count, 'en', 'row')} in Windows-1252 within a UTF-8 text: read as such`,
  sheet: (name) => `Sheet ${english(name)}`,
  choices: {
    columns: 'Multiple choices: one column per answer',
    joined: 'Multiple choices: several answers in a cell',
    both: 'Multiple choices: one column per answer, or several answers in a cell',
  },
  survey: (id, title, others) =>
    `Survey ${id} ${english(title)}${others.length > 0 ? `, the one that the file answers best (there ${plural(others.length, 'en', 'is', 'are')} ${others.join(', ')} too: --survey)` : ''}`,
  columns: 'Questions and columns',
  confidence: { kept: 'said before', sure: 'sure', likely: 'likely', doubtful: 'to be confirmed' },
  reasons: {
    kept: 'in the questionnaire',
    code: 'by its code',
    text: 'by its text',
    'near-text': 'by a near text',
    parts: 'by the answers in headers',
    answers: 'by the answers given',
    order: 'by the order of columns',
    cells: 'fewer than four cells in five read',
  },
  manyColumns: (first, count) => `${first} and ${count} more`,
  missing: (question, nearest) => `${question} has no column${nearest === null ? '' : `; the nearest: ${english(nearest)}`}`,
  lacking: (questions) => `Without a column in this file: ${questions}`,
  missingInAll: (question, nearest) =>
    `${question} has a column in none of the files${nearest === null ? '' : `; the nearest: ${english(nearest)}`}`,
  lost: (question, header) => `${question}: no column is called ${english(header)}, which the questionnaire names`,
  unknown: (header, nearest) => `${english(header)} answers no question${nearest === null ? '' : `; the nearest: ${nearest}`}`,
  aside: (headers) => `Left aside: ${headers}`,
  dropped: (list) => `Personal data, not taken: ${list}`,
  droppedOne: (header, role, isByContent) =>
    `${english(header)} (${roles[role]?.[1] ?? role}${isByContent ? ', seen in its cells' : ''})`,
  more: (count) => `and ${count} more`,
  wave: (wave, because) =>
    `Wave ${wave}${{ asked: '', only: ', the only one of the questionnaire', days: ', by the days of the answers', year: ', the year of the answers', today: ', this year' }[because]}`,
  responses: (base, complete, partial) =>
    `${base} response${base === '1' ? '' : 's'}, of which ${complete} complete and ${partial} partial`,
  ofFile: (file, said) => `${file}: ${said}`,
  untold: 'nothing in this file tells who stopped half-way: all are counted as complete',
  empty: (count, at) =>
    `${formatNumber(count, 'en')} ${plural(count, 'en', 'row')} without any answer, not counted${at === '' ? '' : ` (${plural(count, 'en', 'row')} ${at})`}`,
  noResponse: (count, at) =>
    `${formatNumber(count, 'en')} ${plural(count, 'en', 'row', 'rows')} of totals, or of headers again, not counted${at === '' ? '' : ` (${plural(count, 'en', 'row')} ${at})`}`,
  days: (first, last) => (first === last ? `On ${first}` : `From ${first} to ${last}`),
  basesHead: ['question', 'row', 'asked', 'responses', 'no opinion'],
  understood: 'Every cell is understood.',
  remarks: {
    'unknown-answer': 'is no answer of the question',
    'no-other': 'followed by words does not count: the question has no answer “Other” (other: true in the questionnaire)',
    'not-a-number': 'is no number, or could be two',
    'out-of-bounds': 'is outside the scale',
    'not-a-rank': 'is no rank',
    'beyond-ranks': 'comes after the ranks that the question asks, and does not count',
    'general-no-opinion': 'taken for “no opinion”, out of the base',
    'became-a-day': 'is a day that a spreadsheet made of the answer',
    'not-ticked': 'does not say whether the answer is ticked',
  },
  remark: (question, header, words, what) => `${question} (${header}): ${english(words)} ${what}`,
  places: (count, at) => `${count} times, ${at}`,
  countedAs: (label) => `; counted as ${english(label)}`,
  nearest: (label) => `; the nearest: ${english(label)}`,
  otherCells: (count) => `${count} other ${plural(count, 'en', 'cell')} of that kind`,
  howToSettle: (survey, question) =>
    `To say what a text means: in surveys/${survey}.yaml, mapping: {${question}: {column: …, answers: {"the text": code}}}; "", it does not count.`,
  strays: (count) =>
    `${formatNumber(count, 'en')} ${plural(count, 'en', 'cell')} bore invisible marks (U+FEFF, U+00A0), which were removed`,
  unheaded: (count, at) =>
    `${formatNumber(count, 'en')} ${plural(count, 'en', 'row has', 'rows have')} cells under no header (${at}): they are not taken`,
  badlyQuoted: (count, at) =>
    `${formatNumber(count, 'en')} ${plural(count, 'en', 'row has', 'rows have')} quotes that do not close well (${plural(count, 'en', 'row')} ${at}): rows may be mixed up, check them`,
  weighting: {
    'no-column': (list) => `No weighting: ${list} has no column`,
    'too-fine': (list) => `No weighting: ${list} crossed make too many cells`,
    'no-targets': (list) => `No weighting: the true numbers of ${list} are not said (targets)`,
    'not-converged': () =>
      'Weighting is approximate: margins contradict each other, or the largest weight keeps them from being met',
    unheard: (list) => `Weighting without ${list}: nobody answered so`,
    untargeted: (list) => `Weighting: ${list} has no true number, these answers keep a weight of 1`,
  },
  open: (count, path, flagged) =>
    `Open answers: ${count}, apart in ${path} (out of git); seeming to be about a person: ${flagged}`,
  results: {
    new: (path) => `Results: ${path}`,
    same: (path) => `Nothing changed since the last import (${path})`,
    different: (path) =>
      `Other results are in ${path} already: they stay. --replace replaces them, --wave sets these apart; to add them up, give all the files of the wave together`,
    replaced: (path) => `Results replaced: ${path}`,
  },
  countedAt: (path) => `what may be published; the true counts, small ones too, are apart in ${path} (out of git)`,
  kept: (path) => `This file was not as jalon wrote it: it is kept in ${path}`,
  wouldKeep: 'this file is not as jalon wrote it; replaced, it would be kept apart',
  next: (survey) => `Next: jalon status --survey ${survey}`,
  notAsked: 'Nothing is written, nobody is here to accept: run the same command with --yes.',
  notWritten: 'Nothing was written.',
};

export const surveyImport = { fr: surveyImportFr, en: surveyImportEn };
