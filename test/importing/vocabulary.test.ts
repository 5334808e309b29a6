// What French administrations write in cells, from public programmes, is read as they mean it, or refused: never read as something else.
import { expect, test } from 'vitest';
import { fateOf, formsIn, kinds, readingOf, sourcesIn } from './vocabulary-forms.ts';

const folder = new URL('../fixtures/vocabulary/', import.meta.url);
const forms = formsIn(folder);
const sources = sourcesIn(folder);

test('the corpus has forms of every kind, each with its source', () => {
  expect(forms.length).toBeGreaterThanOrEqual(300);
  expect(forms.filter(({ source }) => source !== 'variation').length).toBeGreaterThan(200);
  expect(forms.filter(({ source }) => !sources.has(source))).toEqual([]);
  expect(new Set(forms.map(({ kind }) => kind))).toEqual(new Set(kinds));
  expect(new Set(forms.map(({ kind, form, header }) => `${kind}\t${form}\t${header}`)).size).toBe(forms.length);
});

test.each(kinds)('every form of the kind %s has its reading', (kind) => {
  const own = forms.filter((one) => one.kind === kind && one.certainty !== 'unread');
  const read = own.map(({ form, header }) => `${form} → ${readingOf(kind, form, header)}`);
  const expected = own.map(
    ({ form, reading, certainty }) => `${form} → ${reading === '-' ? certainty : `${reading} ${certainty}`}`,
  );
  expect(read).toEqual(expected);
});

test('what is not read yet is refused, and is at most a form in twenty; none is read wrong', () => {
  const fates = forms.map((form) => ({ form, fate: fateOf(form) }));
  expect(fates.filter(({ fate }) => fate === 'wrong')).toEqual([]);
  const refused = fates.filter(({ fate }) => fate === 'refused').map(({ form }) => form.certainty);
  expect(new Set(refused)).toEqual(new Set(['unread']));
  expect(refused.length).toBeLessThanOrEqual(forms.length / 20);
});
