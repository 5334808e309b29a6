// What somebody answered, as conditions ask it.
import type { Expression } from '../../../model/index.ts';
import { answerFact, type Facts } from '../../../values/index.ts';

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
