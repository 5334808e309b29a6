// A document beside the one that somebody edited: what is told, and how a text of the project takes a change over.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rewritten, sameText, shownText, wordChanges } from '../../src/comparing/index.ts';
import type { WordParagraph } from '../../src/model/index.ts';

const paragraph = (text: string, isCell = false): WordParagraph => ({
  text,
  heading: 'Titre',
  isCell,
  part: 'body',
});
const told = (before: readonly WordParagraph[], after: readonly WordParagraph[]) =>
  (wordChanges(before, after) ?? []).map(({ from, to }) => [from, to]);

test('a paragraph that keeps most of its words was changed, others were added or taken out', () => {
  const before = ['Un premier texte du projet', 'Un deuxième texte du projet', 'La fin'].map((one) => paragraph(one));
  const after = ['Tout autre chose arrive là', 'Un deuxième texte de ce projet', 'La fin'].map((one) => paragraph(one));
  expect(told(before, after)).toEqual([
    ['Un premier texte du projet', null],
    [null, 'Tout autre chose arrive là'],
    ['Un deuxième texte du projet', 'Un deuxième texte de ce projet'],
  ]);
});

/** The best sum of likenesses of pairs in order, every way of pairing tried. */
function bestSum(shares: readonly (readonly number[])[], i = 0, j = 0): number {
  const row = shares[i];
  if (row === undefined || j >= row.length) return 0;
  const share = row[j] ?? 0;
  const paired = share >= 0.5 ? share + bestSum(shares, i + 1, j + 1) : 0;
  return Math.max(paired, bestSum(shares, i + 1, j), bestSum(shares, i, j + 1));
}
const diceOf = (one: string, other: string): number => {
  const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size);
};

test('law: of what went and came in one place, those that are most alike all in all became one another', () => {
  const few = fc.uniqueArray(fc.constantFrom('eau', 'école', 'réseau', 'mairie'), { minLength: 1 });
  // Each has a word of its own: none stays as it was.
  const some = (own: string) =>
    fc.array(few, { minLength: 2, maxLength: 4 }).map((all) => all.map((one, at) => [...one, `${own}${at}`].join(' ')));
  fc.assert(
    fc.property(some('avant'), some('après'), (before, after) => {
      const shares = before.map((one) => after.map((other) => diceOf(one, other)));
      const pairs = told(
        before.map((one) => paragraph(one)),
        after.map((one) => paragraph(one)),
      ).flatMap(([from, to]) => (from && to ? [diceOf(from, to)] : []));
      expect(pairs.reduce((sum, share) => sum + share, 0)).toBeCloseTo(bestSum(shares), 9);
      expect(pairs.every((share) => share >= 0.5)).toBe(true);
    }),
  );
});

test('cells are paired one by one, whatever they say', () => {
  const cells = (...texts: string[]) => texts.map((one) => paragraph(one, true));
  expect(told(cells('a', '12', '40', 'b'), cells('a', '13', '41', 'b'))).toEqual([
    ['12', '13'],
    ['40', '41'],
  ]);
});

test('spaces and apostrophes that Word turns into others are no change', () => {
  expect(told([paragraph('L’an 2026 : « oui »')], [paragraph("L'an\u00a02026\u202f: «\u00a0oui\u00a0»")])).toEqual([]);
});

const words = fc.array(fc.constantFrom('eau', 'école', 'réseau', 'mairie', 'l’accès', '*gras*', '2027'), { maxLength: 8 });
const paragraphs = fc.array(
  words.filter((all) => all.length > 0).map((all) => paragraph(all.join(' '))),
  { maxLength: 12 },
);

test('law: every paragraph of both is accounted for once, in order', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const changes = wordChanges(before, after) ?? [];
      const isChanged = changes.filter(({ from, to }) => from !== null && to !== null).length;
      const gone = changes.filter(({ from }) => from !== null).length;
      const come = changes.filter(({ to }) => to !== null).length;
      expect(before.length - gone).toBe(after.length - come);
      expect(isChanged).toBeLessThanOrEqual(Math.min(gone, come));
      const left = (all: readonly WordParagraph[], texts: readonly (string | null)[]): string[] => {
        const rest = [...texts];
        return all.flatMap(({ text }) => {
          if (rest[0] !== text) return [sameText(text)];
          rest.shift();
          return [];
        });
      };
      const froms = changes.flatMap(({ from }) => from ?? []);
      expect(left(before, froms).length).toBeGreaterThanOrEqual(before.length - froms.length);
    }),
  );
});

test('law: a text that takes a change over says it, and keeps its marks where its words stay', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const written = before.join('  ');
      expect(shownText(rewritten(written, after.join(' ')))).toBe(shownText(after.join(' ')));
      expect(rewritten(written, shownText(written))).toBe(written.trim());
    }),
  );
  expect(rewritten('Un accueil **ouvert**\nchaque  matin.', 'Un accueil ouvert chaque soir.')).toBe(
    'Un accueil **ouvert**\nchaque  soir.',
  );
});

test('what was added is told between the paragraphs that stay around it; each part of a document by itself', () => {
  const [a, b] = [paragraph('Un premier texte du projet'), paragraph('Un deuxième texte du projet')];
  const note = { ...paragraph('Une note'), part: 'note' as const };
  const changes = wordChanges([a, b], [a, paragraph('Tout autre chose'), paragraph('Un deuxième texte de ce projet'), note]);
  expect(changes).toMatchObject([
    { from: null, to: 'Tout autre chose', under: a.text, over: b.text, part: 'body' },
    { from: b.text, to: 'Un deuxième texte de ce projet', under: null, over: null },
    { from: null, to: 'Une note', part: 'note', under: null, over: null },
  ]);
});
