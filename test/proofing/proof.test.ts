// Faults of layout, each on pages that have it and on pages that do not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LayoutFault, type Proofed, proof } from '../../src/proofing/index.ts';
import { overlapsOf } from '../../src/proofing/overlaps.ts';
import { at, printed, type Text, tableOf, told } from './printed.ts';

const document: Proofed = { format: 'docx', language: 'fr', isForAssembly: true };
const faultsOf = (of: Parameters<typeof printed>, more: Partial<Proofed> = {}): readonly LayoutFault[] =>
  proof(printed(...of), { ...document, ...more });
const codesOf = (of: Parameters<typeof printed>, more?: Partial<Proofed>): readonly string[] =>
  faultsOf(of, more).map(({ code, page }) => `${page} ${code.replace('layout/', '')}`);

const header = at('Communauté', 31, 62, 8.5);
const footer = (page: number): Text => at(`Page ${page} sur 3`, 800, 480, 8.5);

describe('a page', () => {
  const page = (number: number, ...texts: readonly Text[]) => [header, ...texts, footer(number)];
  const text = told(['P', 'La première page. '], ['P', 'La deuxième page. '], ['P', 'La troisième page. ']);
  const pages = [
    page(1, at('La première page.', 70)),
    page(2, at('La deuxième page.', 70)),
    page(3, at('La troisième page.', 70)),
  ];
  const drawn = (to: number): readonly (readonly [number, number])[] => [
    [70, to],
    [795, 810],
  ];

  test('in the middle is half empty, the first and the last are not held to it', () => {
    expect(faultsOf([pages, text, [drawn(100), drawn(300), drawn(100)]])).toEqual([
      { code: 'layout/half-empty', page: 2, found: { filled: 33 } },
    ]);
    expect(codesOf([pages, text, [drawn(100), drawn(500), drawn(100)]])).toEqual([]);
    expect(codesOf([pages, text, [drawn(100), drawn(300), drawn(100)]], { format: 'pptx' })).toEqual([]);
  });

  test('with something at its top and at its foot alone is half empty too', () => {
    expect(
      codesOf([
        pages,
        text,
        [
          drawn(100),
          [
            [70, 120],
            [760, 780],
          ],
          drawn(100),
        ],
      ]),
    ).toEqual(['2 half-empty']);
  });

  test('of contents, and the last before the annexes, may be half empty', () => {
    const contents = [pages[0] ?? [], page(2, at('Sommaire', 70)), pages[2] ?? []];
    const ink = [drawn(700), drawn(200), drawn(700)];
    expect(codesOf([contents, told(['P', 'La première page.'], ['P', 'Sommaire'], ['P', 'La troisième page.']), ink])).toEqual(
      [],
    );
    const annex = told(
      ['P', 'La première page.'],
      ['P', 'La deuxième page.'],
      ['H1', 'Annexe 1 – Le détail'],
      ['P', 'Fin du texte.'],
    );
    const four = [
      ...pages.slice(0, 2),
      page(3, at('Annexe 1 – Le détail', 70), at('Et la suite.', 90)),
      page(4, at('Fin du texte.', 70)),
    ];
    expect(codesOf([four, annex, [drawn(700), drawn(200), drawn(700), drawn(90)]])).toEqual([]);
    const more = four.map((texts) => texts.map((one) => ({ ...one, text: one.text.replace('Annexe', 'Suite') })));
    const going = annex.map((one) => ({ ...one, content: one.content.map((text) => `${text}`.replace('Annexe', 'Suite')) }));
    expect(codesOf([more, going, [drawn(700), drawn(200), drawn(700), drawn(90)]])).toEqual(['2 half-empty']);
  });

  test.each(['Annexe 1 – Le détail', 'Annex 1 – The detail', 'Annexes', 'Appendix A'])(
    'of an annex begins with « %s »',
    (title) => {
      const annex = told(['P', 'La première page. '], ['P', 'La deuxième page. '], ['H1', title]);
      const three = [...pages.slice(0, 2), page(3, at(title, 70))];
      expect(codesOf([three, annex, [drawn(700), drawn(700), drawn(700)]], { most: 2 })).toEqual([]);
    },
  );
  test('too many of them are told, annexes apart', () => {
    expect(faultsOf([pages, text], { most: 2 })).toEqual([
      { code: 'layout/too-many-pages', page: 3, found: { pages: 3, most: 2 } },
    ]);
    expect(codesOf([pages, text], { most: 3 })).toEqual([]);
    const covered = [[at('La première page.', 400)], ...pages.slice(1)];
    expect(faultsOf([covered, text], { most: 1 })).toEqual([
      { code: 'layout/too-many-pages', page: 2, found: { pages: 2, most: 1 } },
    ]);
    expect(codesOf([covered, text], { most: 2 })).toEqual([]);
    const annex = [...text.slice(0, 2), ...told(['H1', 'Annexes'])];
    expect(
      codesOf([[...pages.slice(0, 2), page(3, at('Annexes', 70))], annex, [drawn(700), drawn(700), drawn(700)]], { most: 2 }),
    ).toEqual([]);
  });
});

describe('a heading', () => {
  const structure = told(['P', 'Un texte. '], ['H2', 'Le calendrier ', 'des travaux'], ['P', 'Il commence en mai. ']);
  test('is not left alone at the foot of a page', () => {
    const pages = [
      [at('Un texte.', 70), at('Le calendrier', 700), at('des travaux', 715), footer(1)],
      [at('Il commence en mai.', 70), footer(2)],
    ];
    expect(faultsOf([pages, structure, [[[70, 728]], [[70, 730]]]])[0]).toEqual({
      code: 'layout/orphan-heading',
      page: 1,
      found: { text: 'Le calendrier des travaux' },
    });
  });
  test('has its text, or a drawing, below', () => {
    const pages = [
      [at('Un texte.', 70), at('Le calendrier', 600), at('des travaux', 615), footer(1)],
      [at('Il commence en mai.', 70), footer(2)],
    ];
    expect(codesOf([pages, structure, [[[70, 750]], [[70, 730]]]])).not.toContain('1 orphan-heading');
    const one = [
      [at('Un texte.', 70), at('Le calendrier', 600), at('des travaux', 615), at('Il commence en mai.', 640), footer(1)],
    ];
    expect(codesOf([one, structure, [[[70, 630]]]])).not.toContain('1 orphan-heading');
  });
});

describe('a row', () => {
  test('at the foot is no footer, though the header says the same words', () => {
    const rows = [['Financeur', 'Montant'], ...[1, 2, 3].map((row) => ['Communauté', `${row} 000 €`])];
    const one = [
      header,
      ...rows.flatMap((cells, row) => cells.map((cell, column) => at(cell, 706 + row * 18, 62 + column * 300))),
      footer(1),
    ];
    const two = [header, at('La suite.', 70), footer(2)];
    expect(
      codesOf([
        [one, two],
        [tableOf(rows), ...told(['P', 'La suite.'])],
      ]),
    ).toEqual([]);
  });
  test('of amounts at the foot is no footer', () => {
    const rows = [
      ['Année', 'Prévu', 'Dépensé'],
      ['Total', '1 000 €', '2 000 €'],
    ];
    const one = [
      header,
      ...rows.flatMap((cells, row) => cells.map((cell, column) => at(cell, 742 + row * 18, 62 + column * 150))),
      footer(1),
    ];
    const structure = [tableOf(rows), ...told(['P', 'La suite.'])];
    expect(codesOf([[one, [header, at('La suite.', 70), footer(2)]], structure])).toEqual([]);
  });
  test('is looked for on its page, though contents announce what comes later and later pages say the same words', () => {
    const rows = [['Public'], ['Entreprises'], ['Associations']];
    const structure = [
      ...told(['P', { text: 'Les moyens', page: 0 }, { text: 'La suite', page: 0 }], ['P', 'Qui a été entendu :']),
      tableOf(rows),
      ...told(['P', 'Fin du tableau.'], ['H1', 'Les moyens'], ['H1', 'La suite']),
    ];
    const heard = [
      at('Qui a été entendu :', 70),
      ...rows.map(([cell = ''], row) => at(cell, 90 + row * 20)),
      at('Fin du tableau.', 160),
    ];
    const pages = [
      [at('Sommaire', 70)],
      heard,
      [at('Les moyens', 70), at('Un texte.', 90)],
      [at('Entreprises', 70)],
      [at('La suite', 70), at('Associations', 90)],
    ];
    expect(codesOf([pages, structure])).toEqual([]);
  });

  const rows = [
    ['Action', 'Coût'],
    ['Ouvrir un accueil', '1 000 €'],
    ['Former les agents', '2 000 €'],
    ['Total', '3 000 €'],
  ];
  const on = (pages: readonly number[]): readonly Text[][] =>
    [0, 1].map((page) =>
      rows.flatMap((cells, row) =>
        pages[row] === page ? cells.map((cell, column) => at(cell, 70 + row * 20, 62 + column * 300)) : [],
      ),
    );
  test('is not alone on the page where its table ends', () => {
    expect(faultsOf([on([0, 0, 0, 1]), [tableOf(rows)]])).toEqual([
      { code: 'layout/row-alone', page: 2, found: { text: 'Total · 3 000 €' } },
    ]);
    expect(codesOf([on([0, 0, 1, 1]), [tableOf(rows)]])).toEqual([]);
    expect(codesOf([on([0, 0, 0, 0]), [tableOf(rows)]])).toEqual([]);
  });
  test('is looked for on the page of its table, where another one says the same', () => {
    const pages = [
      [at('Action', 70), at('Former les agents', 90), at('Ouvrir un accueil', 110)],
      [at('Une fibre', 70), at('Action', 90), at('Former les agents', 110), at('La somme', 130)],
    ];
    const tables = [
      [['Action'], ['Former les agents'], ['Ouvrir un accueil']],
      [['Action'], ['Former les agents'], ['La somme']],
    ];
    const [one, other] = tables.map(tableOf);
    const structure = [...(one ? [one] : []), ...told(['P', 'Une fibre']), ...(other ? [other] : [])];
    expect(codesOf([pages, structure])).not.toContain('2 row-alone');
  });
  test('is not alone under the head of the table of the slide before', () => {
    const [head = [], first = [], second = [], third = []] = rows;
    const two = [tableOf([head, first, second]), tableOf([head, third])];
    const pages = on([0, 0, 0, 1]);
    const slides = [pages[0] ?? [], [...head.map((cell, column) => at(cell, 70, 62 + column * 300)), ...(pages[1] ?? [])]];
    expect(codesOf([slides, two], { format: 'pptx' })).toEqual(['2 row-alone']);
    expect(codesOf([slides, two])).toEqual([]);
  });
});

describe('a word', () => {
  test('that is cut between two lines of a cell is told, not one with a hyphen or at a space', () => {
    const cell = (...texts: readonly string[]) =>
      [[texts.map((text, index) => at(text.trim(), 70 + index * 12))], told(['P', ...texts])] as const;
    expect(faultsOf([...cell('Fonctionnemen', 't')])).toEqual([
      { code: 'layout/word-cut', page: 1, found: { words: 'Fonctionnemen|t', count: 1 } },
    ]);
    for (const texts of [
      ['Martigné-', 'Ferchaud'],
      ['Les agents ', 'formés'],
      ['Coût :', '12 €'],
    ])
      expect(codesOf([...cell(...texts)])).toEqual([]);
  });
  test('of two colours on one line is whole', () => {
    expect(codesOf([[[at('Bonjour', 70)]], told(['P', 'Bon', 'jour'])])).toEqual([]);
  });
  test('that a workbook tells whole, and prints on two lines, is told', () => {
    const pages = [[at('AC-00', 70, 34), at('2', 77, 34), at('Total', 90, 34)]];
    expect(faultsOf([pages, [tableOf([['Action'], ['AC-002'], ['Total']])]], { format: 'xlsx', isForAssembly: false })).toEqual([
      { code: 'layout/word-cut', page: 1, found: { words: 'AC-00|2', count: 1 } },
    ]);
  });
  test('of a machine is told to assemblies and residents, and to nobody else', () => {
    const text = 'AC-016 : dans le meilleur ensemble (graine 1, voir plan.yaml)';
    expect(faultsOf([[[at(text, 70)]], told(['P', text])])).toEqual([
      {
        code: 'layout/machine-word',
        page: 1,
        found: { words: 'AC-016, plan.yaml, dans le meilleur ensemble, graine', count: 4 },
      },
    ]);
    expect(codesOf([[[at(text, 70)]], told(['P', text])], { isForAssembly: false })).toEqual([]);
    const plain = 'La loi 2005-102, la RGAA 4, un grain de sel et RE-utiliser : 3 % de plus';
    expect(codesOf([[[at(plain, 70)]], told(['P', plain])])).toEqual([]);
    const english = 'A random seed and the solver';
    expect(faultsOf([[[at(english, 70)]], told(['P', english])], { language: 'en' })).toMatchObject([
      { found: { words: 'random seed, solver' } },
    ]);
  });
  test('is in type of eight points at least, but for a raised mark and a text on its side', () => {
    const small = [[at('Un mot', 70), at('minuscule', 90, 62, 6)]];
    expect(faultsOf([small, told(['P', 'Un mot'], ['P', 'minuscule'])])).toEqual([
      { code: 'layout/type-too-small', page: 1, found: { size: 6, word: 'minuscule', count: 1 } },
    ]);
    expect(codesOf([[[at('Un mot', 70), at('re', 70, 120, 6)]], told(['P', 'Un mot', 're'])])).toEqual([]);
    expect(codesOf([[[at('Huit points', 70, 62, 8)]], told(['P', 'Huit points'])])).toEqual([]);
  });
});

describe('a text', () => {
  test('of a chart that goes to the next page is not drawn over the foot of this one, in a workbook', () => {
    const pages = [1, 2].map((page) => [
      at(`Le rapport ${page}`, 70),
      at('Vous et le reste', 800),
      ...(page === 1 ? [at('40 %', 801, 70)] : []),
    ]);
    const structure = told(['P', 'Le rapport 1'], ['P', 'Le rapport 2']);
    expect(codesOf([pages, structure], { format: 'xlsx' })).toEqual([]);
    expect(codesOf([pages, structure], { format: 'docx' })).toContain('1 labels-overlap');
  });
  test('stays on its page and above the footer', () => {
    const structure = told(['P', 'Un texte. '], ['P', 'La suite de ce texte. ']);
    const out = [[at('Un texte.', 70), at('La suite de ce texte.', 70, 540)]];
    expect(codesOf([out, structure])).toEqual(['1 over-frame']);
    const foot = (top: number) => [
      [at('Un texte.', 70), at('La suite de ce texte.', top), footer(1)],
      [at('Autre', 70), footer(2)],
    ];
    expect(codesOf([foot(815), [...structure, ...told(['P', 'Autre'])]])).toEqual(['1 over-frame']);
    expect(codesOf([foot(700), [...structure, ...told(['P', 'Autre'])]])).toEqual([]);
  });
  test('at the foot of a page may say what its header says', () => {
    const first = [at('Communauté', 40), at('Un texte.', 70), at('Porteur', 765), at('Communauté', 765, 300), footer(1)];
    const structure = tableOf([
      ['Quoi', 'Qui'],
      ['Un texte.', ''],
      ['Porteur', 'Communauté'],
    ]);
    expect(codesOf([[first, [at('Communauté', 40), at('Autre', 70), footer(2)]], [structure]])).not.toContain('1 over-frame');
  });
  test('is not written over another', () => {
    const structure = told(['P', 'Janzé'], ['P', 'Retiers']);
    expect(faultsOf([[[at('Janzé', 70, 62), at('Retiers', 73, 75)]], structure])).toEqual([
      { code: 'layout/labels-overlap', page: 1, found: { one: 'Janzé', other: 'Retiers', count: 1 } },
    ]);
    expect(codesOf([[[at('Janzé', 70, 62), at('Retiers', 82, 62)]], structure])).toEqual([]);
  });
});

test('texts overlap whichever comes first, and nowhere when they are moved apart', () => {
  const word = fc.record({
    left: fc.integer({ min: 0, max: 60 }),
    top: fc.integer({ min: 0, max: 60 }),
    width: fc.integer({ min: 4, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.integer({ min: 0, max: 7 }), (boxes, turn) => {
      const words = boxes.map(({ left, top, width }, index) => ({
        text: `${index}`,
        left,
        top,
        right: left + width,
        bottom: top + 10,
      }));
      const named = (all: typeof words) =>
        overlapsOf(all)
          .map(([a, b]) => [a.text, b.text].sort().join())
          .sort();
      expect(named([...words.slice(turn), ...words.slice(0, turn)])).toEqual(named(words));
      expect(
        overlapsOf(words.map((one, index) => ({ ...one, left: one.left + index * 100, right: one.right + index * 100 }))),
      ).toEqual([]);
      // As brute force finds them.
      const cores = words.map((one) => ({
        ...one,
        left: one.left + 0.75,
        right: one.right - 0.75,
        top: one.top + 2.8,
        bottom: one.bottom - 2.8,
      }));
      const pairs = cores.flatMap((a, i) =>
        cores
          .slice(i + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => [a.text, b.text].sort().join()),
      );
      expect(named(words)).toEqual(pairs.sort());
    }),
  );
});
