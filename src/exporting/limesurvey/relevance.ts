// A condition → the relevance equation that LimeSurvey computes (ExpressionScript).

import type { AskedQuestion, Expression } from '../../model/index.ts';
import { limeCodesOf, questionsIn } from '../../project/needs/index.ts';
import { isPlainYesNo } from './types.ts';

/** `1` always holds. A number that was not given makes a comparison false, here as there. */
export function relevanceOf({ condition }: AskedQuestion, questions: readonly AskedQuestion[]): string {
  return condition === null ? '1' : equation(condition, new Map(questions.map((one) => [one.id, one])));
}

function equation(it: Expression, questions: ReadonlyMap<string, AskedQuestion>): string {
  switch (it.kind) {
    case 'number':
      return String(it.value);
    case 'fact':
      return `${it.name}.NAOK`;
    case 'answer':
      return answered(it.question, it.code, questions.get(it.question));
    case 'not':
      return `!(${equation(it.of, questions)})`;
    case 'minus':
      return `-(${equation(it.of, questions)})`;
    case 'pair': {
      const operator = it.operator === '=' ? '==' : it.operator;
      const pair = `(${equation(it.left, questions)} ${operator} ${equation(it.right, questions)})`;
      const isComparison = /^[=!<>]/.test(it.operator);
      const given = isComparison ? questionsIn(it).map((id) => `is_numeric(${id}.NAOK)`) : [];
      return given.length === 0 ? pair : `(${[...given, pair].join(' and ')})`;
    }
  }
}

function answered(id: string, code: string, question: AskedQuestion | undefined): string {
  const own = question === undefined ? code : (limeCodesOf(question).answers.get(code) ?? code);
  if (question?.type === 'multiple') return `${id}_${own}.NAOK == "Y"`;
  if (question !== undefined && isPlainYesNo(question)) return `${id}.NAOK == "${code === 'yes' ? 'Y' : 'N'}"`;
  return `${id}.NAOK == "${own}"`;
}
