// The condition of a question: what it may name, and what somebody answered as it asks it.
import type { Expression, Question } from '../../../model/index.ts';
import { answerFact, type Facts, type Parsed, parseCondition } from '../../../values/index.ts';
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

// What somebody answered, as conditions ask it.

/** Codes or numbers by question; a condition on what was not answered does not hold. */
export function factsOfAnswers(answers: ReadonlyMap<string, readonly string[]>): Facts {
  const facts = new Map<string, number>();
  for (const [question, codes] of answers) {
    for (const code of codes) facts.set(answerFact(question, code), 1);
    const [only = ''] = codes;
    if (codes.length === 1 && only.trim() !== '' && Number.isFinite(Number(only))) facts.set(question, Number(only));
  }
  return facts;
}

/** The questions that a condition names, each once, in its order. */
export function questionsIn(condition: Expression): readonly string[] {
  switch (condition.kind) {
    case 'number':
      return [];
    case 'fact':
      return [condition.name];
    case 'answer':
      return [condition.question];
    case 'pair':
      return [...new Set([...questionsIn(condition.left), ...questionsIn(condition.right)])];
    default:
      return questionsIn(condition.of);
  }
}
