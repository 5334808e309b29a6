// What the condition of a question may name: the numbers and the codes that the others answer.
import type { Question } from '../../../model/index.ts';
import { type Parsed, parseCondition } from '../../../values/index.ts';
import { answersOf } from './answers.ts';

const numeric = new Set(['number', 'scale', 'nps']);
const coded = new Set(['single', 'multiple', 'yes-no', 'scale', 'nps']);

/** Null when the question is always asked. `questions` are those of the survey; it may not name itself. */
export function parseShowIf({ id, showIf }: Question, questions: readonly Question[]): Parsed | null {
  if (showIf === undefined) return null;
  const others = questions.filter((other) => other.id !== id);
  const codesOf = (question: Question): readonly string[] =>
    answersOf(question, 'fr').flatMap(({ code, value }) => (value === null ? [code] : []));
  return parseCondition(
    showIf,
    others.filter(({ type }) => numeric.has(type)).map((other) => other.id),
    new Map(others.filter(({ type }) => coded.has(type)).map((other) => [other.id, codesOf(other)])),
  );
}
