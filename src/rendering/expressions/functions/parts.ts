/** Helpers that take a part of a list or of a text: what matters, what fits on a page. */
import { listOf } from '../../../values/index.ts';
import { ANY, isMarkdown, NUMBER, type Shape, TEXT } from '../../ooxml/shape.ts';
import { compareValues } from '../compare-values.ts';
import type { Helper } from '../helper-set.ts';
import { fieldIn, isAbsent, isTruthy } from '../values.ts';

const sameList: Helper['gives'] = ([list]) => list ?? ANY;
const sizeOf = (value: unknown, least: number): number => Math.max(least, typeof value === 'number' ? Math.trunc(value) : least);

const where: Helper = {
  name: 'where',
  takes: [
    { name: 'list', kind: 'list' },
    { name: 'field', kind: 'field' },
    { name: 'value', kind: 'text', optional: true, many: true },
  ],
  options: ['from', 'until'],
  gives: sameList,
  call: ([list, field, ...wanted], { from, until }) =>
    listOf(list).filter((item) => {
      const value = fieldIn(item, field);
      if (!isAbsent(from) || !isAbsent(until))
        return (
          !isAbsent(value) &&
          (isAbsent(from) || compareValues(value, from) >= 0) &&
          (isAbsent(until) || compareValues(value, until) <= 0)
        );
      return wanted.length === 0 ? isTruthy(value) : wanted.includes(value);
    }),
  fr: {
    says: 'Garde les éléments dont un champ est rempli, vaut l’une des valeurs données, ou va de `from=` à `until=`.',
    example: ['{{list (where actions "axis" "A") "title"}}', 'Accueil et Écoles'],
  },
  en: {
    says: 'Keeps the items of which a field is filled, is one of the values given, or goes from `from=` to `until=`.',
    example: ['{{list (where actions "axis" "A") "title"}}', 'Accueil and Écoles'],
  },
};

const first: Helper = {
  name: 'first',
  takes: [
    { name: 'list', kind: 'list' },
    { name: 'count', kind: 'number' },
  ],
  gives: sameList,
  call: ([list, count]) => listOf(list).slice(0, sizeOf(count, 0)),
  fr: { says: 'Garde les premiers éléments d’une liste.', example: ['{{list (first actions 2) "title"}}', 'Accueil et Écoles'] },
  en: { says: 'Keeps the first items of a list.', example: ['{{list (first actions 2) "title"}}', 'Accueil and Écoles'] },
};

const rest: Helper = {
  name: 'rest',
  takes: [
    { name: 'list', kind: 'list' },
    { name: 'count', kind: 'number' },
  ],
  gives: () => NUMBER,
  call: ([list, count]) => Math.max(0, listOf(list).length - sizeOf(count, 0)) || null,
  fr: {
    says: 'Compte ce qui vient après les premiers éléments d’une liste ; rien quand ils y sont tous.',
    example: ['{{#if (rest actions 2)}}et {{rest actions 2}} de plus{{/if}}', 'et 1 de plus'],
  },
  en: {
    says: 'Counts what comes after the first items of a list; nothing when they are all there.',
    example: ['{{#if (rest actions 2)}}and {{rest actions 2}} more{{/if}}', 'and 1 more'],
  },
};

const chunk: Helper = {
  name: 'chunk',
  takes: [
    { name: 'list', kind: 'list' },
    { name: 'size', kind: 'number' },
  ],
  options: ['keepEmpty'],
  gives: ([list]): Shape => ({ kind: 'list', of: list ?? ANY }),
  call: ([list, size], { keepEmpty }) => {
    const items = listOf(list);
    const count = Math.max(Math.ceil(items.length / sizeOf(size, 1)), keepEmpty === true ? 1 : 0);
    // Balanced: of seven things at six a slide, none stands alone on the second.
    const start = (index: number) => Math.ceil((index * items.length) / count);
    return Array.from({ length: count }, (_, index) => items.slice(start(index), start(index + 1)));
  },
  fr: {
    says: 'Coupe une liste en listes d’au plus ce nombre d’éléments et de longueurs voisines (7 par 6 donne 4 et 3), pour la montrer sur plusieurs diapositives ; `keepEmpty=true` donne une liste vide quand il n’y a rien.',
    example: ['{{#each (chunk actions 2)}}[{{list this "title"}}]{{/each}}', '[Accueil et Écoles][Fibre]'],
  },
  en: {
    says: 'Cuts a list into lists of at most that many items and of about the same length (7 by 6 gives 4 and 3), to show it on several slides; `keepEmpty=true` gives one empty list when there is nothing.',
    example: ['{{#each (chunk actions 2)}}[{{list this "title"}}]{{/each}}', '[Accueil and Écoles][Fibre]'],
  },
};

/** Without the last word and what parts it from the words before; of one word, what comes before its first mark. */
function withoutLastWord(text: string): string {
  const before = text.slice(0, text.search(/(?<!\S)\S*$/));
  return before === '' ? text.replace(/\p{P}.*$/su, '') : before.replace(/(?<![\s\p{P}])[\s\p{P}]+$/u, '');
}

/** Up to the last mark that parts two clauses or two items of a list: neither is left halfway. */
const wholeClauses = (text: string): string => /^.*[\p{L}\p{N})»”]{2}(?=\s?[,;:.!?]\s)/su.exec(text)?.[0] ?? '';

/** Not within a quotation, which nothing would close. */
function beforeOpenQuote(text: string): string {
  const at = Math.max(text.lastIndexOf('«'), text.lastIndexOf('“'));
  const isOpen = at > Math.max(text.lastIndexOf('»'), text.lastIndexOf('”'));
  return isOpen ? text.slice(0, at).replace(/(?<![\s,;:(])[\s,;:(]+$/u, '') : text;
}
const closing = (text: string): string => (text.lastIndexOf('(') > text.lastIndexOf(')') ? '…)' : '…');

const shorten: Helper = {
  name: 'shorten',
  takes: [
    { name: 'text', kind: 'text' },
    { name: 'length', kind: 'number' },
  ],
  gives: ([text]) => (text && isMarkdown(text) ? text : TEXT),
  call: ([text, length]) => {
    if (isAbsent(text)) return null;
    const letters = [...String(text)];
    const most = sizeOf(length, 1);
    if (letters.length <= most) return text;
    const kept = letters.slice(0, most - 1).join('');
    const words = [wholeClauses(kept), withoutLastWord(kept)];
    const cut = [...words.map(beforeOpenQuote), ...words].find((one) => one.length > kept.length / 2) ?? kept;
    return `${cut.trimEnd()}${closing(cut)}`;
  },
  fr: {
    says: 'Coupe un texte trop long à la fin d’une proposition ou d’un élément de liste, sinon d’un mot, et le termine par « … ».',
    example: ['{{shorten "Ouvrir un accueil dans chaque commune" 20}}', 'Ouvrir un accueil…'],
  },
  en: {
    says: 'Cuts a text that is too long at the end of a clause or of an item of a list, or else of a word, and ends it with “…”.',
    example: ['{{shorten "Ouvrir un accueil dans chaque commune" 20}}', 'Ouvrir un accueil…'],
  },
};

export const PARTS: readonly Helper[] = [where, first, rest, chunk, shorten];
