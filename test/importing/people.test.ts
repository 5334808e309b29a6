// What cells of leads say, in the spellings that people use: whoever is named is put apart, whatever the spelling, and functions stay.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calledBy, personKey, readPeople, withoutPeople } from '../../src/importing/cells/read-people.ts';

interface Spelling {
  readonly form: string;
  /** Empty where nobody is named. */
  readonly people: string;
  readonly others: string;
}
const spellings = readFileSync(new URL('../fixtures/vocabulary/people.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line): Spelling => {
    const [form = '', people = '', others = ''] = line.split('\t');
    return { form: form.replace(/\\n/g, '\n'), people, others };
  });
const naming = spellings.filter(({ people }) => people !== '');
const functions = spellings.filter(({ people }) => people === '').map(({ form }) => form);

const readingOf = (form: string): Spelling => {
  const { people = [], others = [] } = readPeople({ value: form })?.value ?? {};
  return { form, people: people.map(calledBy).join(' ; '), others: others.join(' ; ') };
};

test('the corpus is large enough to measure by', () => {
  expect([naming.length > 120, functions.length > 200]).toEqual([true, true]);
});

test.each(naming.map((one) => [one.form, one] as const))('« %s » names somebody', (form, spelling) => {
  expect(readingOf(form)).toEqual(spelling);
});

test('fewer than one function, department or organisation in twenty is taken for a name', () => {
  const taken = functions.filter((form) => readingOf(form).people !== '');
  // Bodies of one word that only those who know them know; a project that registers them says so.
  expect(taken).toEqual(['Audiar', 'Mégalis Bretagne']);
  expect(taken.length / functions.length).toBeLessThan(0.05);
});

test('what the project calls so is nobody’s name', () => {
  const isKnown = (name: string): boolean => ['Audiar', 'Mégalis Bretagne'].includes(name);
  expect(readPeople({ value: 'Mégalis Bretagne, Audiar' }, isKnown)).toBeNull();
  expect(readPeople({ value: 'Audiar (Jean DUPONT)' }, isKnown)?.value).toMatchObject({
    people: [{ name: 'Jean DUPONT' }],
    others: ['Audiar'],
  });
});

const letters = (text: string): readonly string[] => text.match(/[\p{L}\d@.]{3,}/gu) ?? [];
const name = fc
  .tuple(
    fc.constantFrom('Jean', 'Martine', 'Yann', 'Marie-Claude', 'É.', 'Fatima', 'José'),
    fc.constantFrom('DUPONT', 'Kermarrec', 'Le Goff', 'MORVAN', 'de La Tour', 'O’Brien', 'Zwick'),
  )
  .chain(([given, family]) => fc.constantFrom(`${given} ${family}`, `${family} ${given}`, `M. ${family}`, `Mme ${family}`));
const office = fc.constantFrom(...functions.filter((form) => /^[\p{L} ’'-]+$/u.test(form) && readingOf(form).people === ''));

test('no part of a name is left among functions, wherever it stands beside one', () => {
  const beside = fc
    .tuple(name, office)
    .chain(([who, what]) =>
      fc
        .constantFrom(
          `${who} (${what})`,
          `${what} (${who})`,
          `${what} : ${who}`,
          `${who} – ${what}`,
          `${who}, ${what}`,
          `${what} / ${who}`,
        )
        .map((form) => ({ form, who, what })),
    );
  fc.assert(
    fc.property(beside, ({ form, who, what }) => {
      // « Collège Jean Monnet » keeps the Jean whom it is called after.
      const ofWhat = letters(what);
      const others = letters(readingOf(form).others);
      const left = letters(who.replace(/^(?:M\.|Mme) /, '')).filter((word) => others.includes(word) && !ofWhat.includes(word));
      expect([form, left]).toEqual([form, []]);
    }),
    { numRuns: 600 },
  );
});

test('the order of a name, its case, its accents and its courtesy do not make two people', () => {
  const [first, ...others] = [
    'Jean-Marc DUPONT',
    'DUPONT Jean-Marc',
    'Dupont, Jean Marc',
    'M. jean-marc dupont',
    'Dupont Jean-Marc (Retiers)',
  ];
  for (const other of others) expect(personKey(other)).toBe(personKey(first ?? ''));
  expect(personKey('Paul DUPONT')).not.toBe(personKey('Jean DUPONT'));
  for (const title of ['M.', 'Mme', 'Mme.', 'Mlles', 'Mrs', 'Ms.', 'Me.', 'Maître', 'Messieurs'])
    expect(personKey(`${title} DUPONT`)).toBe(personKey('DUPONT'));
});

test('numbers and addresses go with those whose they are', () => {
  expect(readPeople({ value: 'Jean DUPONT (DSI), 06 12 34 56 78 ; Marie PAUL <marie.paul@exemple.fr>' })?.value).toMatchObject({
    people: [
      { name: 'Jean DUPONT', phone: '06 12 34 56 78' },
      { name: 'Marie PAUL', email: 'marie.paul@exemple.fr' },
    ],
    others: ['DSI'],
  });
});

test.each([
  'Marie PAUL, 06 12 34 56 78, marie.paul@exemple.fr',
  'Marie PAUL <marie.paul@exemple.fr> 06 12 34 56 78',
  'Marie PAUL, marie.paul@exemple.fr, 06 12 34 56 78',
  'Marie PAUL – tél. : 06 12 34 56 78 – mél : marie.paul@exemple.fr',
])('a number and an address of one person, in whatever order: %s', (value) => {
  const marie = { name: 'Marie PAUL', phone: '06 12 34 56 78', email: 'marie.paul@exemple.fr' };
  expect(readPeople({ value })?.value).toMatchObject({ people: [marie], others: [] });
});

test('a second number, or a second address, is somebody else’s', () => {
  const { people } = readPeople({ value: 'Marie PAUL, 06 12 34 56 78, 06 99 99 99 99, jean@exemple.fr' })?.value ?? {};
  expect(people).toEqual([
    { name: 'Marie PAUL', phone: '06 12 34 56 78' },
    { name: '', phone: '06 99 99 99 99', email: 'jean@exemple.fr' },
  ]);
});

test('an extension before an address leaves nothing behind', () => {
  const { people, others } = readPeople({ value: 'Marie PAUL, poste 12 34, marie.paul@exemple.fr' })?.value ?? {};
  expect([people?.map(({ name, email }) => [name, email]), others]).toEqual([[['Marie PAUL', 'marie.paul@exemple.fr']], []]);
});

test('a cell is shown without those whom it names', () => {
  expect(withoutPeople('Jean DUPONT (DSI), 06 12 34 56 78')).toBe('•••• •••••• (DSI), ••••••••••••••');
  expect(withoutPeople('Directrice Martine LEROY')).toBe('Directrice ••••••• •••••');
});

test.each(['Carole VIDAL (DGS)', 'DGS : Carole VIDAL', 'Carole VIDAL, DGS', 'Carole VIDAL – DGS', 'DGS (Carole VIDAL)'])(
  'a function beside one name is that person’s: %s',
  (value) => {
    const carole = { name: 'Carole VIDAL', function: 'DGS' };
    expect(readPeople({ value })?.value).toEqual({ people: [carole], others: ['DGS'], inOrder: [carole] });
  },
);

test.each([
  ['Jean DUPONT (DSI)', ['DSI']],
  ['Jean DUPONT, Mairie de Retiers', ['Mairie de Retiers']],
  ['Jean DUPONT, Marie PAUL (DGS)', ['DGS']],
  ['Jean DUPONT, DGS, CIAS', ['DGS', 'CIAS']],
])('a department, or a function beside several names, stays apart: %s', (value, others) => {
  const read = readPeople({ value })?.value;
  expect(read?.others).toEqual(others);
  expect(read?.people[0]).toEqual({ name: 'Jean DUPONT' });
});

test('a function that leads in the project may stand beside somebody of another', () => {
  const carole = { name: 'Carole VIDAL' };
  const read = readPeople({ value: 'Carole VIDAL, DGS' }, (name) => name === 'DGS' && 'lead');
  expect(read?.value).toEqual({ people: [carole], others: ['DGS'], inOrder: [carole, 'DGS'] });
});
