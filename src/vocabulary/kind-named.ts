// The kind of things that somebody names to add one, or why none is added.
import type { Language } from '../model/index.ts';
import { meant, named } from '../values/index.ts';
import { namesOf, wordOf } from '../wording/label.ts';
import { keysBelow } from './fields.ts';
import { calledKinds, kindWord } from './kinds.ts';

/** The list of the plan that a word names, whose lines are set and not added: « enveloppes », « dates fixes ». */
const listNamed = (typed: string, language: Language): string => {
  const lists = keysBelow('plan', '').map((key) => ({ item: `plan.${key}`, names: [key, ...namesOf(`plan.${key}`)] }));
  const found = meant(typed, lists);
  return 'one' in found ? wordOf(found.one, language) : '';
};

/** The kind that a word names: « réunion », `meetings`. @throws UsageError with the nearest, in words of the language */
export const kindNamed = (typed: string, language: Language): string =>
  named(typed, calledKinds(), {
    code: 'unknown-kind',
    wordOf: (kind) => kindWord(kind, language),
    values: { list: listNamed(typed, language) },
  });
