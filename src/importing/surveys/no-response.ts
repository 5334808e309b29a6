// Lines of an export that are nobody’s answers: sums at the foot of a table, headers that come again.
import type { ExportColumn, MappedQuestion, SurveyExport } from '../../model/index.ts';
import { bareWord, oneLine } from '../../values/index.ts';
import type { KnownQuestion } from './known-questions.ts';

const sums =
  /^(?:sous[- ]|grand )?(?:tota(?:l|ux)|moyennes?|sommes?|effectifs?|nombre|average|mean|sum)(?: (?:général|general|de réponses|des réponses|réponses|of responses|of answers|answers))? ?:?$/i;

/** Whether words of a column are what somebody may have answered there. */
function answerable(questions: readonly KnownQuestion[], mapped: readonly MappedQuestion[]) {
  return (at: number, words: string): boolean => {
    const own = mapped.find(({ columns }) => columns.some(({ column }) => column.at === at))?.question;
    const asked = questions.find((one) => one.asked.id === own)?.asked;
    if (asked === undefined) return false;
    return (
      asked.type === 'text' || asked.answers.some(({ code, label }) => [code, label].map(bareWord).includes(bareWord(words)))
    );
  };
}

/** Of each line, by its first cell that holds something. */
export function noResponse({ columns }: SurveyExport, questions: readonly KnownQuestion[], mapped: readonly MappedQuestion[]) {
  const isAnswer = answerable(questions, mapped);
  const isHead = (cell: string, { header }: Pick<ExportColumn, 'header'>): boolean => cell !== '' && oneLine(cell) === header;
  return (cells: readonly string[]): boolean => {
    const at = cells.findIndex((cell) => cell !== '');
    const [first, column] = [oneLine(cells[at] ?? ''), columns[at]];
    if (column === undefined) return false;
    if (sums.test(first)) return !isAnswer(at, first);
    if (!isHead(first, column)) return false;
    const filled = columns.filter((one) => (cells[one.at] ?? '') !== '');
    return filled.filter((one) => isHead(cells[one.at] ?? '', one)).length * 2 > filled.length && filled.length > 1;
  };
}
