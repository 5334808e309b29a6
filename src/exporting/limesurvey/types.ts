// The question type of LimeSurvey that asks the same thing, by its letter.
import type { AskedQuestion } from '../../model/index.ts';

/** Beyond, a drop-down list is easier than so many buttons. */
const mostButtons = 15;

/** Its own yes/no question takes no third answer and no other words. */
export const isPlainYesNo = ({ type, answers, other }: AskedQuestion): boolean =>
  type === 'yes-no' && answers.length === 2 && other === null;

/** L and ! lists, M multiple, Y yes or no, N number, S and T short and long text, D date, F array, R ranking. */
export function letterOf(question: AskedQuestion): string {
  switch (question.type) {
    case 'multiple':
      return 'M';
    case 'yes-no':
      return isPlainYesNo(question) ? 'Y' : 'L';
    case 'number':
      return 'N';
    case 'text':
      return question.personal ? 'S' : 'T';
    case 'date':
      return 'D';
    case 'matrix':
      return 'F';
    case 'ranking':
      return 'R';
    default:
      return question.answers.length > mostButtons && question.bounds === null ? '!' : 'L';
  }
}

/** The theme that LimeSurvey 5 and later name on each question, as their own exports do. */
export const themes: Readonly<Record<string, string>> = {
  L: 'listradio',
  '!': 'list_dropdown',
  M: 'multiplechoice',
  Y: 'yesno',
  N: 'numerical',
  S: 'shortfreetext',
  T: 'longfreetext',
  D: 'date',
  F: 'arrays/array',
  R: 'ranking',
};
