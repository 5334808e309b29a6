// Codes as LimeSurvey takes them: letters and digits, five for an answer, twenty for a sub-question.
import type { AskedQuestion } from '../../../model/index.ts';

/** LimeSurvey gives these names to columns of its own. */
const reserved = ['other', 'comment', 'time'];

/**
 * Either all codes as they are, or all anew: `A1`, `A2`… Cases count for nothing, as in its database.
 * Lengths: `answers.code` varchar(5), `questions.title` varchar(20), LimeSurvey installer/create-database.php.
 */
function fitted(codes: readonly string[], longest: number, prefix: string): ReadonlyMap<string, string> {
  const distinct = new Set(codes.map((code) => code.toLowerCase()));
  const fit = codes.every(
    (code) => /^[A-Za-z0-9]+$/.test(code) && code.length <= longest && !reserved.includes(code.toLowerCase()),
  );
  const isKept = fit && distinct.size === codes.length;
  return new Map(codes.map((code, index) => [code, isKept ? code : `${prefix}${index + 1}`]));
}

export interface LimeCodes {
  /** Of an answer, by its code; of a multiple choice, the sub-question. */
  readonly answers: ReadonlyMap<string, string>;
  readonly rows: ReadonlyMap<string, string>;
}

export function limeCodesOf({ type, answers, rows }: AskedQuestion): LimeCodes {
  const codes = answers.map(({ code }) => code);
  return {
    answers: type === 'multiple' ? fitted(codes, 20, 'SQ') : fitted(codes, 5, 'A'),
    rows: fitted(
      rows.map(({ code }) => code),
      20,
      'SQ',
    ),
  };
}
