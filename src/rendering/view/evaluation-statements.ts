// The sentences of an evaluation as readers may see them: with the numbers of the sources that they rest on, and a mark while they are proposals.
import type { QuotedFigure } from '../../model/index.ts';
import { type Statement, statementOf, type ToldStatement } from '../../project/progress/index.ts';
import { semicolon, writtenSpan } from '../../values/index.ts';
import { evaluationDocument } from '../../wording/project/evaluation.ts';
import { evidenceView } from './evidence.ts';
import type { ViewInput } from './view-input.ts';

type Resting = Pick<ToldStatement, 'evidence' | 'figures' | 'proposed'>;

const cited = ({ evidence = [], figures = [] }: Resting): readonly string[] => [
  ...new Set([...evidence, ...figures.map(({ of }) => of)]),
];

/** Nothing is told of what is not published, and proposals are for those who confirm them. */
export function isTold({ project, actions, readership }: ViewInput, statement: Resting): boolean {
  const isGone = (id: string) =>
    (/^AC-?\d/i.test(id) && !actions.has(id)) || (/^IN-?\d/i.test(id) && project.indicators.every((one) => one.id !== id));
  return !cited(statement).some(isGone) && (readership === 'elected' || statement.proposed !== true);
}

/** One figure, wherever it is quoted. */
export const figureKey = ({ of, what, period }: QuotedFigure): string =>
  `${of} ${what} ${period === undefined ? '' : writtenSpan(period)}`;

const mark = ({ language }: ViewInput, { proposed }: Resting): string =>
  proposed === true ? ` (${evaluationDocument[language].proposed})` : '';

/**
 * `Seize lieux ouverts. [3]`: the numbers of the figures among the sources, and in words what no figure stands for, but what the statements are
 * about; residents and the press read the sentence alone.
 */
export function statementsView(
  input: ViewInput,
  statements: readonly Statement[] | undefined,
  quoted: readonly QuotedFigure[],
  about: string | null = null,
): string[] {
  const { indicators } = input.project;
  return (statements ?? []).map(statementOf).flatMap((one) => {
    const { text, evidence = [], figures = [] } = one;
    // Other statements may quote other figures of an action; of an indicator, any is what it was found by.
    const numbersOf = (id: string): readonly string[] => {
      const own = figures.filter(({ of }) => of === id).map(figureKey);
      const isQuoted = own.length > 0 || indicators.some((indicator) => indicator.id === id);
      return quoted.flatMap((figure, at) =>
        isQuoted && figure.of === id && (own.length === 0 || own.includes(figureKey(figure))) ? [String(at + 1)] : [],
      );
    };
    const numbers = evidence.flatMap(numbersOf);
    const named = evidence.filter((id) => id !== about && numbersOf(id).length === 0).map((id) => evidenceView(input, id));
    const from = [...(numbers.length === 0 ? [] : [numbers.join(', ')]), ...named].join(semicolon[input.language]);
    const rests = from === '' || input.readership !== 'elected' ? '' : ` [${from}]`;
    return isTold(input, one) ? [`${text}${rests}${mark(input, one)}`] : [];
  });
}

/** An answer that is only proposed is none to others, and is marked for those who confirm it. */
export function answerOf(input: ViewInput, statement: Resting & { readonly answer?: string }): string | null {
  if (statement.answer === undefined || !isTold(input, statement)) return null;
  return statement.proposed === true ? `${statement.answer}\n\n*${mark(input, statement).trim()}*` : statement.answer;
}

export const isProposed = ({ proposed }: { readonly proposed?: boolean }): boolean => proposed === true;

export const evidenceTold = (input: ViewInput, evidence: readonly string[]): string[] =>
  evidence.map((one) => evidenceView(input, one));
