// What `jalon import survey` says of the answers that it brings in, and asks, in English.
import { plural } from '../values/index.ts';
import type { surveyImportFr } from './survey-import-fr.ts';
import { encodings, roles, separators } from './survey-tools.ts';

const english = (text: string): string => `“${text}”`;

export const surveyImportEn: typeof surveyImportFr = {
  read: (file, format, rows, last) =>
    `${file}: ${format}, ${rows > 1 ? `${rows} rows of headers, down to row ${last}` : `headers on row ${last}`}`,
  because: (signs) => `Recognised by: ${signs}`,
  text: (encoding, separator) =>
    `Text in ${encodings[encoding] ?? encoding}, separated by ${Object.entries(separators.en).find(([mark]) => mark === separator)?.[1] ?? english(separator)}`,
  foreign: (count) => `${count} ${plural(count, 'en', 'row')} in Windows-1252 within a UTF-8 text: read as such`,
  sheet: (name) => `Sheet ${english(name)}`,
  choices: {
    columns: 'Multiple choices: a column an answer',
    joined: 'Multiple choices: several answers in a cell',
    both: 'Multiple choices: a column an answer, or several answers in a cell',
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
  },
  manyColumns: (first, count) => `${first} and ${count} more`,
  missing: (question, nearest) => `${question} has no column${nearest === null ? '' : `; the nearest: ${english(nearest)}`}`,
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
  untold: 'nothing in this file tells who stopped half-way: all are counted as complete',
  empty: (count, isMany) => `${count} row${isMany ? 's' : ''} without any answer, not counted`,
  days: (first, last) => (first === last ? `On ${first}` : `From ${first} to ${last}`),
  basesHead: ['question', 'row', 'asked', 'responses', 'no opinion'],
  understood: 'Every cell is understood.',
  remarks: {
    'unknown-answer': 'is no answer of the question',
    'not-a-number': 'is no number, or could be two',
    'out-of-bounds': 'is out of the scale',
    'not-a-rank': 'is no rank',
    'general-no-opinion': 'taken for “no opinion”, out of the base',
    'not-ticked': 'does not say whether the answer is ticked',
  },
  remark: (question, header, words, what) => `${question} (${header}): ${english(words)} ${what}`,
  places: (count, at) => `${count} times, ${at}`,
  nearest: (label) => `; the nearest: ${english(label)}`,
  otherCells: (count) => `${count} other ${plural(count, 'en', 'cell')} of that kind`,
  howToSettle: (survey, question) =>
    `To say what a text means: in surveys/${survey}.yaml, mapping: {${question}: {column: …, answers: {"the text": code}}}; "", it does not count.`,
  strays: (count) => `${count} cells bore invisible marks (U+FEFF, U+00A0), which were removed`,
  tooLong: (count, at) => `${count} rows have more cells than headers (rows ${at}): what is beyond is left`,
  badlyQuoted: (count, at) => `${count} rows have quotes that do not close well (rows ${at}): look at them, rows may be mixed up`,
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
    `Open answers: ${count}, apart in ${path} (out of git); that seem to tell of a person: ${flagged}`,
  results: {
    new: (path) => `Results: ${path}`,
    same: (path) => `Nothing changed since the last import (${path})`,
    different: (path) => `Other results are in ${path} already: they stay, --replace replaces them`,
    replaced: (path) => `Results replaced: ${path}`,
  },
  kept: (path) => `This file was not as jalon wrote it: it is kept in ${path}`,
  wouldKeep: 'this file is not as jalon wrote it; replaced, it would be kept apart',
  next: (survey) => `Next: jalon status --survey ${survey}`,
  notAsked: 'Nothing is written, nobody is here to accept: run the same command with --yes.',
  notWritten: 'Nothing was written.',
  askFormat: 'Several formats fit this file. Which one is its own?',
  askColumns: 'Are these the right columns?',
  keepColumns: (doubtful) => (doubtful > 0 ? 'Yes, without those to be confirmed' : 'Yes'),
  settleDoubtful: (count) => `See the ${count > 1 ? `${count} columns` : 'column'} to be confirmed`,
  changeColumn: 'Change the column of a question',
  stop: 'Stop, and write nothing',
  whichQuestion: 'Which question?',
  whichColumn: (question) => `Which column answers ${question}?`,
  noColumn: 'None',
  isIt: (question, text, headers) =>
    `${question} ${english(text)}: is it ${headers.slice(0, 3).map(english).join(', ')}${headers.length > 3 ? '…' : ''}?`,
  isItChoices: ['Yes', 'Another column', 'No, none'],
  askAnswers: (count) =>
    `${count} ${plural(count, 'en', 'text answers', 'texts answer')} no code. Say what ${plural(count, 'en', 'it means', 'they mean')}?`,
  askAnswersChoices: ['Yes, one by one', 'Later'],
  whichAnswer: (question, text, count) => `${question}: ${english(text)} (${count} times)`,
  doesNotCount: 'Does not count',
  later: 'Later',
  askReplace: (path) => `Other results are in ${path}.`,
  replaceChoices: ['Keep them', 'Replace them'],
  askWrite: 'Write into the project?',
  writeChoices: ['Yes', 'No'],
};
