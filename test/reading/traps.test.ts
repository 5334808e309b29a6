// The traps of YAML are told when somebody fell into one, and only then.
import { expect, test } from 'vitest';
import { counted, workOf } from '../work.ts';

const { ignoresIn } = await counted(() => import('../../src/reading/ignores.ts'));
const { trapsIn } = await import('../../src/reading/traps.ts');

const found = (text: string): readonly string[] =>
  trapsIn('a.yaml', text).map(({ at, code }) => `${at.line}:${at.column} ${code}`);

test.each([
  ['a word after a number sign', 'title: Fêter la salle #numérique\n', ['1:8 yaml/text-cut']],
  ['a number after a number sign', 'title: Équiper la salle # 3\n', ['1:8 yaml/text-cut']],
  ['a name of one word', 'title: Territoires #Connectés\n', ['1:8 yaml/text-cut']],
  ['an item of a list', 'objectives:\n  - Ouvrir la salle #3\n', ['2:5 yaml/text-cut']],
  ['a text on two lines', 'context: Une salle\n  et une autre #3\n', ['1:10 yaml/text-cut']],
  ['a sentence in brackets', 'tags: [Un lieu ouvert, calme et chauffé]\n', ['1:24 yaml/item-split']],
  ['a decimal comma in brackets', 'tags: [Environ 1,5 million]\n', ['1:18 yaml/item-split']],
  ['a text cut by its comma', 'a: {text: Un lieu, calme, on: x}\n', ['1:20 yaml/value-split']],
  [
    'a text cut before, after quotes',
    'a: {calme, text: "Un lieu", au nord}\n',
    ['1:5 yaml/value-split', '1:29 yaml/value-split'],
  ],
  ['a text cut on two lines', 'a: {text: Un lieu,\n  calme}\n', ['2:3 yaml/value-split']],
  [
    'a text cut after a list, before an hour',
    'a: [{t: [x], le soir}, {t: Le 3, à 10:30}]\n',
    ['1:14 yaml/value-split', '1:34 yaml/value-split'],
  ],
  [
    'a value without a key',
    'a: {b: 1, : 2}\nc: {d: 1,:}\n~: 3\n',
    ['1:9 yaml/empty-key', '2:9 yaml/empty-key', '3:1 yaml/empty-key'],
  ],
  [
    'a point that was to cut thousands',
    'budget:\n  - {year: 2027, planned: 15.000}\n  - planned: {min: 15.500, max: 20.000}\n    spent: 12.345\npopulation: 4.000\n',
    [
      '2:27 yaml/thousands-lost',
      '3:20 yaml/thousands-lost',
      '3:33 yaml/thousands-lost',
      '4:12 yaml/thousands-lost',
      '5:13 yaml/thousands-lost',
    ],
  ],
  ['an empty status', 'id: AC-1\nstatus:\n', ['2:1 yaml/bare-status']],
  ['an empty status before a comment', 'tasks:\n  - title: A\n    status: # à voir\n', ['3:5 yaml/bare-status']],
  [
    'a colour without quotes',
    'colours:\n  accent: #1B5775\n  text: #262626 # encre\n',
    ['2:3 yaml/colour-lost', '3:3 yaml/colour-lost'],
  ],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ['a comment with its space', 'title: Fêter la salle # à revoir\n'],
  ['a comment after a code', 'status: planned #todo\nid: AC-1 #3\nstart: 2026-03 #mars\n'],
  ['a text between quotes', 'title: "Salle #3"\ncontext: \'Salle #3\'\n'],
  ['a block of text', 'notes: |\n  Salle #3, puis\n  status:\nnext: >\n  Salle #3\n'],
  ['a number sign inside a word', 'title: Apprendre le C# et le F#\n'],
  ['colours that are quoted, or told', 'accent: "#1B5775"\nband: EEF2F4 #EEF2F4\nnotes: |\n  fond: #1B5775\nmuted: # à voir\n'],
  ['a line of comments alone', '#salle\n  #3\nid: AC-1\n'],
  ['short items in lower case', 'tags: [Accueil, agents, aide aux démarches]\n'],
  ['items of one style', 'tags: [un lieu ouvert, un lieu calme]\nnames: [Un lieu ouvert, Un lieu calme]\n'],
  ['numbers in brackets', 'values: [[0,1],[100,0]]\ncards: [1,2,3]\n'],
  ['a key left empty on purpose', 'a: {b: 1, c: , d: 2}\ne: {f: x, "g":}\nh:\n'],
  [
    'decimals',
    'planned: 1234.50\nspent: 12.5\namount: 1234.567\nvalue: 12.345\nshare: 0.125\ntitle: Le 15.000\nv: "15.000"\nmin: 1.125\n',
  ],
  ['quoted items', 'tags: ["Un lieu ouvert", "calme et chauffé"]\n'],
  ['a status that is said, or on the next line', 'status: planned\nother:\n  status:\n    done\n'],
])('nothing is said of %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

test('a comment is read with its line, its codes and its reason', () => {
  const text = 'a: 1 # jalon-ignore a/b, c/d : motif : deux points\n# jalon-ignore e/f: motif\nb: 2\n';
  expect(ignoresIn('a.yaml', text)).toEqual([
    { at: { path: 'a.yaml', line: 1, column: 6 }, line: 1, codes: ['a/b', 'c/d'], reason: 'motif : deux points' },
    { at: { path: 'a.yaml', line: 2, column: 1 }, line: 3, codes: ['e/f'], reason: 'motif' },
  ]);
});

test('a directive in a text is text', () => {
  const text = [
    'a: |',
    '  un',
    '  # jalon-ignore a/b: motif',
    '  deux',
    'b: "dit # jalon-ignore c/d: motif"',
    'c: >-',
    '  trois',
    '',
    '  # jalon-ignore e/f: motif',
    '# jalon-ignore g/h: motif',
    'd: 1 # jalon-ignore i/j: motif',
  ].join('\n');
  expect(ignoresIn('a.yaml', text).map(({ line, codes }) => [line, codes])).toEqual([
    [11, ['g/h']],
    [11, ['i/j']],
  ]);
});

test.each(['[A', '# jalon-ignore ', 'x #', '[1,1'])('twice the hostile text takes twice the work: %s', (piece) => {
  const work = (times: number): number =>
    workOf(() => {
      const text = `${piece.startsWith('x') ? 'a: ' : ''}${piece.repeat(times)}`;
      try {
        trapsIn('a.yaml', text);
        ignoresIn('a.yaml', text);
      } catch {
        // What does not parse is told elsewhere.
      }
    });
  const [once, twice] = [work(1000), work(2000)];
  expect(once).toBeGreaterThan(1000);
  expect(twice / once).toBeLessThan(2.2);
});
