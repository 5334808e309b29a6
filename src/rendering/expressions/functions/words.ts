/** Helpers that choose words, and names for bookmarks. */

import { inSentence, isPlural, unaccented } from '../../../values/index.ts';
import { isMarkdown, TEXT } from '../../ooxml/shape.ts';
import type { Helper } from '../helper-set.ts';
import { isAbsent } from '../values.ts';

const NOT_GIVEN = { fr: 'non renseigné', en: 'not given' };

const plural: Helper = {
  name: 'plural',
  takes: [
    { name: 'count', kind: 'number' },
    { name: 'singular', kind: 'text' },
    { name: 'plural', kind: 'text' },
  ],
  gives: () => TEXT,
  call: ([count, one, several], _, language) => (typeof count === 'number' && isPlural(count, language) ? several : one),
  fr: {
    says: 'Choisit le singulier ou le pluriel ; en français, le pluriel commence à deux.',
    example: ['{{actions.length}} {{plural actions.length "action" "actions"}}', '3 actions'],
  },
  en: {
    says: 'Chooses the singular or the plural; in English, zero is plural.',
    example: ['{{actions.length}} {{plural actions.length "action" "actions"}}', '3 actions'],
  },
};

const fallback: Helper = {
  name: 'default',
  takes: [
    { name: 'value', kind: 'text' },
    { name: 'words', kind: 'text', optional: true },
  ],
  gives: ([value]) => (value && isMarkdown(value) ? value : TEXT),
  call: ([value, words], _, language) => (isAbsent(value) ? (words ?? NOT_GIVEN[language]) : value),
  fr: {
    says: 'Dit « non renseigné », ou les mots donnés, quand la valeur manque.',
    example: ['{{default lead}}', 'non renseigné'],
  },
  en: { says: 'Says “not given”, or the words given, when the value is missing.', example: ['{{default lead}}', 'not given'] },
};

const capital: Helper = {
  name: 'capital',
  takes: [{ name: 'text', kind: 'text' }],
  gives: () => TEXT,
  call: ([text]) => (isAbsent(text) ? null : String(text).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())),
  fr: { says: 'Met une majuscule au début d’un texte.', example: ['{{capital status.code}}', 'Done'] },
  en: { says: 'Begins a text with a capital letter.', example: ['{{capital status.code}}', 'Done'] },
};

const small: Helper = {
  name: 'small',
  takes: [{ name: 'text', kind: 'text' }],
  gives: () => TEXT,
  call: ([text]) => (isAbsent(text) ? null : inSentence(String(text))),
  fr: {
    says: 'Commence un texte sans majuscule, après deux-points ; un sigle garde les siennes.',
    example: ['{{small "Deux actions sont en retard."}}', 'deux actions sont en retard.'],
  },
  en: {
    says: 'Begins a text without a capital, after a colon; an acronym keeps its own.',
    example: ['{{small "Two actions are late."}}', 'two actions are late.'],
  },
};

const heading: Helper = {
  name: 'heading',
  takes: [{ name: 'sentence', kind: 'text' }],
  gives: () => TEXT,
  call: ([sentence]) => (isAbsent(sentence) ? null : String(sentence).replace(/\.$/, '')),
  fr: {
    says: 'Fait d’une phrase un titre : sans point final.',
    example: ['{{heading "Deux actions sont en retard."}}', 'Deux actions sont en retard'],
  },
  en: {
    says: 'Turns a sentence into a title: without its full stop.',
    example: ['{{heading "Two actions are late."}}', 'Two actions are late'],
  },
};

/** Word takes letters, digits and underscores, at most forty of them: eight are left for a prefix. */
const LONGEST_ANCHOR = 32;

/** The name of a bookmark, from an id. */
export function anchorOf(id: string): string {
  const legal = unaccented(id).replace(/[^A-Za-z0-9]/g, '_');
  return /^[A-Za-z]/.test(legal) ? legal.slice(0, LONGEST_ANCHOR) : `n${legal}`.slice(0, LONGEST_ANCHOR);
}

const anchor: Helper = {
  name: 'anchor',
  takes: [{ name: 'id', kind: 'text' }],
  gives: () => TEXT,
  call: ([id]) => anchorOf(String(id ?? '')),
  fr: { says: 'Fait d’un identifiant un nom de signet que Word accepte.', example: ['toc_{{anchor id}}', 'toc_AC_012'] },
  en: { says: 'Turns an identifier into a bookmark name that Word accepts.', example: ['toc_{{anchor id}}', 'toc_AC_012'] },
};

export const WORDS: readonly Helper[] = [plural, fallback, capital, small, heading, anchor];
