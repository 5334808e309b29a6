// The texts of a project that a changed paragraph comes from.
import { expect, test } from 'vitest';
import { finder, type TextPlace, withParagraphs } from '../../src/usecases/documents/text-places.ts';

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
