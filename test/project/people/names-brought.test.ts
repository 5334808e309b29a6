// Names that a change brings: different ones, new ones, those that the private file alone can tell; and how that is said.
import { expect, test } from 'vitest';
import { namesBrought } from '../../../src/project/people/index.ts';
import { namesBroughtSay } from '../../../src/wording/people/names-brought.ts';

test('each new name counts once in its file', () => {
  const revisions = [
    { path: '.private/identities.yaml', before: null, after: 'PE-01: {name: Zork Blub}\nPE-02: {name: Jeanne Le Goff}\n' },
    {
      path: 'actions/AC-001.yaml',
      before: 'notes: vu avec Karim Bouzid\n',
      after: 'notes: vu avec Karim Bouzid\nrisks: voir Karim Bouzid\n',
    },
    { path: 'needs.yaml', before: null, after: 'a: Jeanne Le Goff\nb: "JEANNE LE GOFF"\nc: collège Jean Moulin\n' },
    { path: 'texts/a.md', before: 'Relu par Karim Bouzid.', after: null },
    { path: 'texts/b.md', before: null, after: 'Relu par Karim Bouzid.', from: 'texts/a.md' },
  ];
  expect(namesBrought(revisions, ['Zork Blub'])).toEqual([
    { path: '.private/identities.yaml', count: 2 },
    { path: 'needs.yaml', count: 1 },
  ]);
});

test('a family name alone is counted where the private file names somebody, and once', () => {
  const after =
    'PE-01:\n  name: DUPONT\nPE-02:\n  name: "Le Goff"\nPE-03:\n  name: Jeanne MARTIN\nPE-04:\n  email: a@territoire.example\n';
  const revisions = [{ path: '.private/identities.yaml', before: null, after }];
  expect(namesBrought(revisions, ['DUPONT', 'Le Goff', 'Jeanne MARTIN'])).toEqual([
    { path: '.private/identities.yaml', count: 3 },
  ]);
});

const one = (path: string, count: number, isIgnored = false) => ({ path, count, isIgnored });
test.each([
  [[], null, null],
  [
    [one('.private/identities.yaml', 3, true)],
    '3 noms de personnes : dans .private/identities.yaml, que git ignore',
    '3 names of people: in .private/identities.yaml, which git ignores',
  ],
  [
    [one('a', 1), one('b', 1), one('c', 1), one('d', 1), one('.private/x', 1, true)],
    '1 nom de personne : dans .private/x, que git ignore ; 4 noms de personnes : dans a, b, c et 1 autre fichier, que git n’ignore pas',
    '1 name of a person: in .private/x, which git ignores; 4 names of people: in a, b, c and 1 other file, which git does not ignore',
  ],
])('%j', (files, fr, en) => {
  const says = (language: 'fr' | 'en') => namesBroughtSay(files, language)?.replace(/[\u00a0\u202f]/g, ' ') ?? null;
  expect(says('fr')).toBe(fr);
  expect(says('en')).toBe(en);
});
