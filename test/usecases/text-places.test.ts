// The texts of a project that a changed paragraph comes from.
import { expect, test } from 'vitest';
import { besideFinder, finder, type TextPlace, withParagraphs } from '../../src/usecases/documents/text-places.ts';

const place = (written: string, start = 0, end = written.length): TextPlace => ({
  path: 'actions/AC-001.yaml',
  kind: 'action',
  pointer: ['context'],
  written,
  start,
  end,
});

test('a paragraph of a long text is found by what it says, and changed where it stands', () => {
  const written = 'Un **premier** paragraphe.\n\nUn second,\nsur deux lignes.\n';
  const second = place(written, 28, 28 + 'Un second,\nsur deux lignes.'.length);
  const [said, ...others] = finder([place(written, 0, 26), second])(
    'Un second, sur deux lignes.',
    'Un second, sur trois lignes.',
  );
  expect(others).toEqual([]);
  expect(said && withParagraphs([said])).toBe('Un **premier** paragraphe.\n\nUn second,\nsur trois lignes.\n');
});

test('a text in a sentence of the document is found when nothing around it changed', () => {
  const find = finder([place('Former les accueils')]);
  expect(find('1.1 – Former les accueils (2027)', '1.1 – Former tous les accueils (2027)').map(({ after }) => after)).toEqual([
    'Former tous les accueils',
  ]);
  expect(find('1.1 – Former les accueils (2027)', '1.1 – Former tous les accueils (2028)')).toEqual([]);
  expect(find('Former les accueilsbis', 'Former nos accueilsbis')).toEqual([]);
});

test('the same text at two places is offered at both, and a short one only when it is all that is said', () => {
  const twice = [place('Oui'), place('Oui')];
  expect(finder(twice)('Oui', 'Non')).toHaveLength(2);
  expect(finder(twice)('Oui, en 2027', 'Non, en 2027')).toEqual([]);
});

const change = { from: null, to: null, heading: '', isCell: false, part: 'body', under: null, over: null } as const;
const [one, two] = ['Un premier paragraphe.', 'Un second paragraphe.'];
const written = `${one}\n\n${two}\n`;
const both = [place(written, 0, one.length), place(written, one.length + 2, written.length - 1)];

test('paragraphs that were added go where they stand, in their order, be one beside them changed too', () => {
  const find = besideFinder(both);
  const added = ['Un ajout.', 'Un autre.'].flatMap((to) => find({ ...change, to, under: one, over: two }));
  const changed = finder(both)(one, 'Un premier texte.');
  expect(withParagraphs([...changed, ...added])).toBe(`Un premier texte.\n\nUn ajout.\n\nUn autre.\n\n${two}\n`);
  const first = ['A.', 'B.'].flatMap((to) => find({ ...change, to, under: 'Contexte', over: one }));
  expect(withParagraphs(first)).toBe(`A.\n\nB.\n\n${written}`);
  expect(find({ ...change, to: 'Un ajout.', under: 'Ailleurs', over: null })).toEqual([]);
  expect(find({ ...change, to: 'Un ajout.', under: one, isCell: true })).toEqual([]);
});

test('a paragraph that was taken out leaves its text, unless it is all of it', () => {
  expect(withParagraphs(besideFinder(both)({ ...change, from: one }))).toBe(`${two}\n`);
  expect(withParagraphs(besideFinder(both)({ ...change, from: two }))).toBe(`${one}\n`);
  expect(besideFinder([place(one)])({ ...change, from: one })).toEqual([]);
});

test('an item of a list has its mark, and a title has no second paragraph', () => {
  const list = '- un premier point.\n- un second.';
  const items = [place(list, 2, 19), place(list, 22, list.length)];
  expect(withParagraphs(besideFinder(items)({ ...change, to: 'un ajout', under: 'un premier point.' }))).toBe(
    '- un premier point.\n- un ajout\n- un second.',
  );
  expect(withParagraphs(besideFinder(items)({ ...change, from: 'un premier point.' }))).toBe('- un second.');
  expect(besideFinder([place('Former les accueils')])({ ...change, to: 'Un ajout.', under: 'Former les accueils' })).toEqual([]);
});
