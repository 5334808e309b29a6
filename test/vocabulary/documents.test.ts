/** What people type for each document that is shipped: words, in either language. */
import { expect, test } from 'vitest';
import { type Language, shippedDocuments } from '../../src/model/index.ts';
import { documentNamed, documentWord } from '../../src/vocabulary/index.ts';
import { typable } from '../../src/wording/label.ts';

const kinds = shippedDocuments.map(({ id, title, file }) => ({
  id,
  title: { fr: title.fr ?? id, en: title.en ?? id },
  ...(file?.fr !== undefined && file.en !== undefined && { names: { fr: file.fr, en: file.en } }),
}));

test.each<Language>(['fr', 'en'])('no two bear the same title, and each is found by the word that lists show: %s', (language) => {
  expect(new Set(kinds.map(({ title }) => title[language])).size).toBe(kinds.length);
  for (const kind of kinds) expect(documentNamed(documentWord(kind, kinds, language), kinds, language)).toBe(kind);
});

test('the words of a title name it, even where another file bears the same name', () => {
  for (const kind of kinds)
    for (const title of [kind.title.fr, typable(kind.title.fr)]) expect(documentNamed(title, kinds, 'fr').id).toBe(kind.id);
  expect(documentNamed('calendrier-des-actions', kinds, 'fr').id).toBe('schedule');
});
