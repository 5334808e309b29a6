// The spaces of French typography: set one for one, once and for all, and nowhere in English.
// Source: Lexique des règles typographiques en usage à l’Imprimerie nationale, 2002, « Ponctuation », « Nombres ».
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeset } from '../../src/values/index.ts';

const shown = (text: string): string => text.replaceAll('\u00a0', '⍽').replaceAll('\u202f', '‧');

test.each([
  ['rien : aucune source', 'rien⍽: aucune source'],
  ['« jalon validate » dit pourquoi ; rien n’a été écrit.', '«⍽jalon validate⍽» dit pourquoi‧; rien n’a été écrit.'],
  ['Quelle question ?', 'Quelle question‧?'],
  ['Attention !', 'Attention‧!'],
  ['à 95 % de 12 000 €', 'à 95‧% de 12‧000‧€'],
  ['1 234 567 habitants', '1‧234‧567 habitants'],
  ['en 90 s ou 15 min', 'en 90⍽s ou 15⍽min'],
  ['le 12 s’achève', 'le 12 s’achève'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a sentence is set before its values are put in.
  ['${title} : ${count} %', '${title}⍽: ${count}‧%'],
])('%s', (typed, set) => expect(shown(typeset(typed))).toBe(set));

test.each([
  'status != done',
  'https://example.org/a?b=c;d',
  'ulimit -n 1024: raise it; in % of all',
  '€200 to €500',
  '  ! late',
  '12:30',
])('%s stays as it is', (typed) => expect(typeset(typed)).toBe(typed));

test('no character moves, and what is set stays so', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...' «»:;?!%€12ahs}\n') }), (text) => {
      const set = typeset(text);
      expect(set.replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
      expect(set.length).toBe(text.length);
    }),
  );
});
