/** Helpers that ask a question, for `{{#if (…)}}`. */
import { BOOLEAN } from '../../ooxml/shape.ts';
import { compareValues } from '../compare-values.ts';
import type { Helper } from '../helper-set.ts';
import { isAbsent, isTruthy } from '../values.ts';

const two: Helper['takes'] = [
  { name: 'a', kind: 'text' },
  { name: 'b', kind: 'text' },
];
const several: Helper['takes'] = [{ name: 'question', kind: 'any', many: true }];

const is: Helper = {
  name: 'is',
  takes: two,
  gives: () => BOOLEAN,
  call: ([a, b]) => (a ?? null) === (b ?? null),
  fr: { says: 'Les deux sont-ils égaux ?', example: ['{{#if (is status.code "done")}}fait{{/if}}', 'fait'] },
  en: { says: 'Are both the same?', example: ['{{#if (is status.code "done")}}done{{/if}}', 'done'] },
};

const gt: Helper = {
  name: 'gt',
  takes: two,
  gives: () => BOOLEAN,
  call: ([a, b]) => !isAbsent(a) && !isAbsent(b) && compareValues(a, b) > 0,
  fr: { says: 'Le premier est-il plus grand que le second ?', example: ['{{#if (gt progress 40)}}bien{{/if}}', 'bien'] },
  en: { says: 'Is the first greater than the second?', example: ['{{#if (gt progress 40)}}well{{/if}}', 'well'] },
};

const not: Helper = {
  name: 'not',
  takes: [{ name: 'question', kind: 'any' }],
  gives: () => BOOLEAN,
  call: ([question]) => !isTruthy(question),
  fr: { says: 'Vrai quand ce qui suit est faux, vide ou absent.', example: ['{{#if (not partners)}}aucun{{/if}}', 'aucun'] },
  en: { says: 'True when what follows is false, empty or absent.', example: ['{{#if (not partners)}}none{{/if}}', 'none'] },
};

const and: Helper = {
  name: 'and',
  takes: several,
  gives: () => BOOLEAN,
  call: (questions) => questions.every(isTruthy),
  fr: {
    says: 'Toutes les conditions sont-elles vraies ?',
    example: ['{{#if (and budget (is status.code "done"))}}soldé{{/if}}', 'soldé'],
  },
  en: { says: 'Are all conditions true?', example: ['{{#if (and budget (is status.code "done"))}}closed{{/if}}', 'closed'] },
};

const or: Helper = {
  name: 'or',
  takes: several,
  gives: () => BOOLEAN,
  call: (questions) => questions.some(isTruthy),
  fr: { says: 'L’une des conditions est-elle vraie ?', example: ['{{#if (or partners budget)}}oui{{/if}}', 'oui'] },
  en: { says: 'Is one of the conditions true?', example: ['{{#if (or partners budget)}}yes{{/if}}', 'yes'] },
};

const any: Helper = {
  name: 'any',
  takes: [{ name: 'list', kind: 'list' }],
  gives: () => BOOLEAN,
  call: ([list]) => Array.isArray(list) && list.length > 0,
  fr: {
    says: 'La liste a-t-elle au moins un élément ?',
    example: ['{{#if (any actions)}}{{actions.length}} actions{{/if}}', '3 actions'],
  },
  en: { says: 'Does the list have an item?', example: ['{{#if (any actions)}}{{actions.length}} actions{{/if}}', '3 actions'] },
};

export const CONDITIONS: readonly Helper[] = [is, gt, not, and, or, any];
