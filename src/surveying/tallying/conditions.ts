// To whom a question was put, by the answers to other questions.

import { type CodedLine, coded, type Expression } from '../../model/index.ts';
import { answerFact, isMet } from '../../values/index.ts';

type Fact = (slots: Float64Array) => number | undefined;

/** A level, or a number; nothing for any other answer. */
const levelOf = ({ kind, slot, values, codes }: CodedLine): Fact => {
  if (kind === 'number') return (slots) => (Number.isNaN(slots[slot]) ? undefined : slots[slot]);
  if (kind !== 'one') return () => undefined;
  return (slots) => {
    const index = slots[slot] ?? coded.nothing;
    const code = Number(codes[index] ?? Number.NaN);
    return values[index] ?? (Number.isNaN(code) ? undefined : code);
  };
};

function factsOf(lines: readonly CodedLine[]): ReadonlyMap<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const line of lines.filter(({ row }) => row === null)) {
    facts.set(line.question, levelOf(line));
    for (const [index, code] of line.codes.entries()) {
      const holds: Fact =
        line.kind === 'many'
          ? (slots) => (slots[line.slot + index] === 1 ? 1 : undefined)
          : (slots) => (slots[line.slot] === index ? 1 : undefined);
      facts.set(answerFact(line.question, code), holds);
    }
  }
  return facts;
}

/** By question, for those that are not always put. A condition on a question that has no column is not known: it holds. */
export function conditionsOf(
  lines: readonly CodedLine[],
  conditions: ReadonlyMap<string, { readonly condition: Expression; readonly asks: readonly string[] }>,
): ReadonlyMap<string, (slots: Float64Array) => boolean> {
  const facts = factsOf(lines);
  const there = new Set(lines.map(({ question }) => question));
  return new Map(
    [...conditions]
      .filter(([, { asks }]) => asks.every((question) => there.has(question)))
      .map(([question, { condition }]) => [
        question,
        (slots: Float64Array): boolean => isMet(condition, { get: (name) => facts.get(name)?.(slots) }),
      ]),
  );
}
