// Surveys drawn at random: every type of question, conditions on those before, codes that other tools do not take.
import fc from 'fast-check';
import type { Question, Survey } from '../src/model/index.ts';

const words = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'aé ]>{}<&"\t|`*0Z\n') })
  .filter((text) => text.trim() !== '');
const codes = fc.uniqueArray(
  fc.oneof(fc.constantFrom('a', 'A', 'b', 'other', '18-29', '35188', 'très bien'), fc.stringMatching(/^[A-Za-z0-9]{1,7}$/)),
  { minLength: 1, maxLength: 6 },
);
const options = fc.tuple(codes, words).map(([all, label]) => all.map((code) => ({ code, label, noOpinion: code === 'b' })));
const scale = fc.record({ min: fc.integer({ min: 0, max: 1 }), max: fc.integer({ min: 2, max: 10 }) });

const drawn = fc.record({
  type: fc.constantFrom('single', 'multiple', 'yes-no', 'number', 'scale', 'nps', 'text', 'date', 'matrix', 'ranking'),
  text: words,
  help: fc.option(words, { nil: undefined }),
  options,
  rows: fc.array(words, { minLength: 1, maxLength: 3 }),
  scale,
  other: fc.boolean(),
  required: fc.boolean(),
  most: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  depends: fc.boolean(),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

function questionOf(one: Drawn, index: number, before: readonly Question[]): Question {
  const { type, text, help, options: all, rows, scale: bounds, other, required, most, depends } = one;
  const [last] = before.filter((one) => one.type === 'single' || one.type === 'multiple' || one.type === 'scale').slice(-1);
  const condition =
    last === undefined
      ? undefined
      : last.type === 'scale'
        ? `${last.id} <= 2`
        : `not ${last.id} has ${last.options?.at(-1)?.code}`;
  const isChoice = type === 'single' || type === 'multiple' || type === 'ranking' || type === 'matrix';
  return {
    ...{ id: `Q${index + 1}`, type, text, required },
    ...(help !== undefined && { help }),
    ...(isChoice && { options: all }),
    ...(type === 'matrix' && { rows }),
    ...(type === 'scale' && { scale: bounds }),
    ...((type === 'single' || type === 'multiple') && { other }),
    ...(type === 'multiple' && most !== undefined && { most }),
    ...(depends && condition !== undefined && { showIf: condition }),
  };
}

/** Each knows those before. */
function inTurn(all: readonly Drawn[]): readonly Question[] {
  const questions: Question[] = [];
  for (const [index, one] of all.entries()) questions.push(questionOf(one, index, questions));
  return questions;
}

/** In French and in English, of which some is translated. */
export const surveys: fc.Arbitrary<Survey> = fc
  .record({ title: words, introduction: words, all: fc.array(drawn, { minLength: 1, maxLength: 8 }), translated: words })
  .map(({ title, introduction, all, translated }) => ({
    ...{ id: 'SV-01', title, introduction },
    languages: ['fr', 'en'],
    sections: [{ id: 'S1', title }],
    questions: inTurn(all),
    translations: { en: { title: translated, questions: { Q1: { text: translated } } } },
  }));
