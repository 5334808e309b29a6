// Lines break between words on a terminal, whatever its width; what is exact, and commands, stay whole.
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, folded } from '../../src/cli/fold.ts';
import type { World } from '../../src/model/index.ts';
import { quiet } from './typed.ts';

const long = 'anticonstitutionnellement intercommunalité dématérialisation';

test('breaks between words, under where the text of the line begins', () => {
  expect(fold(`  · ${long}`, 40)).toBe('  · anticonstitutionnellement\n    intercommunalité dématérialisation');
  expect(fold('  investissement   0 €  sur 60 000 €, reste tout', 40)).toBe(
    '  investissement   0 €  sur 60 000 €,\n                   reste tout',
  );
});

test('a column too far to the right does not squeeze what follows; a long path begins further left', () => {
  expect(fold('broken/actions/AC-001-accueils.yaml:7:20  ✗ erreur  la note 7 sort', 50)).toBe(
    'broken/actions/AC-001-accueils.yaml:7:20  ✗ erreur\n  la note 7 sort',
  );
  expect(fold('  .docx  fr  fourni  templates/documents/readiness-note/fr.docx', 48)).toBe(
    '  .docx  fr  fourni\n      templates/documents/readiness-note/fr.docx',
  );
});

test('a command with what it does beside it breaks between words', () => {
  expect(fold('jalon help réunion            cherche les commandes qui parlent de réunion', 60)).toBe(
    'jalon help réunion            cherche les commandes qui\n                              parlent de réunion',
  );
});

test('a command is copied as it stands', () => {
  const command = '      jalon add action --like artificial-intelligence obligations.1.obligation=ai-high-risk';
  expect(fold(command, 60)).toBe(command);
  expect(fold('  cd communaute-agglomeration-grand-chambery', 40)).toBe('  cd communaute-agglomeration-grand-chambery');
  expect(fold('jalon\u00a0: aucun document ne s’appelle ainsi', 30)).toBe('jalon\u00a0: aucun document ne\n  s’appelle ainsi');
});

const words = fc.array(
  fc.constantFrom('à', 'été', 'e\u0301te\u0301', '12\u00a0000\u202f€', '\u001b[31mrouge\u001b[39m', ...long.split(' ')),
  {
    minLength: 1,
    maxLength: 30,
  },
);
const seen = (text: string): number => [...stripVTControlCharacters(text).replace(/\p{M}/gu, '')].length;

test('law: no word is lost, none is cut, and no line passes the edge that a word does not pass alone', () => {
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 0, max: 12 }),
      fc.constantFrom(' ', '  '),
      fc.integer({ min: 20, max: 200 }),
      (all, indent, gap, width) => {
        const text = ' '.repeat(indent) + all.join(gap);
        const lines = fold(text, width).split('\n');
        expect(lines.flatMap((line) => line.split(/ +/).filter(Boolean))).toEqual(all);
        for (const line of lines) expect(seen(line) <= width || line.trim().split(' ').length === 1).toBe(true);
      },
    ),
  );
});

test('only at a terminal, and never what is exact', () => {
  const told: string[] = [];
  const folds = { out: 40, err: null };
  const world: World = { ...quiet, cwd: '/', width: 40, folds, out: (text) => told.push(text), err: (text) => told.push(text) };
  const { out, err } = folded(world);
  out(long);
  out(long, true);
  err(long);
  // The terminal is made wider.
  folds.out = 1000;
  out(long);
  expect(told).toEqual(['anticonstitutionnellement\n  intercommunalité dématérialisation', long, long, long]);
});
