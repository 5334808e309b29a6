// What each file holds about people, by its schema and by what is found in its texts, in words.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { heldInFiles } from '../../../src/project/people/index.ts';
import { readAndCheck } from '../../../src/usecases/read-and-check.ts';
import { heldSentence } from '../../../src/wording/people/held-in-files.ts';

const files = {
  'project.yaml': 'format: 1\ntitle: Essai\nlead: PE-01\n',
  'actors.yaml': 'people:\n  - {id: PE-01, function: Cheffe de projet}\n',
  'interviews/IV-03.yaml':
    'id: IV-03\nfunction: Commerçante\nby: PE-01\nnotes: Elle passe par Nolwenn Kerdraon, 06 71 40 22 19.\nquotations: [{text: Trop loin}]\n',
  'workshops/WS-01.yaml': 'id: WS-01\nnotes: On veut la fibre\n',
  'workshops/WS-02-mme-carpentier.yaml': 'id: WS-02\n',
  'needs.yaml': 'needs:\n  - {id: ND-01, statement: Une aide}\n',
  'texts/diagnostic-report/01-intro.md': 'Merci à Jean-Paul Morvan.\n',
  '.private/identities.yaml': 'PE-01: {name: Gwenola Le Dantec, email: g@exemple.fr}\n',
  '.private/answers/SV-01-2026.csv': 'a\n',
  '.private/votes/VT-01.pb': 'META\n',
};

function checked() {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return readAndCheck(root, { today: '2026-11-28' });
}

function said(language: 'fr' | 'en'): Readonly<Record<string, string>> {
  const { workspace } = checked();
  return Object.fromEntries(heldInFiles(workspace).map((file) => [file.path, heldSentence(file, language)]));
}

test('each file that tells of somebody says how, and no other is named', () => {
  expect(said('fr')).toEqual({
    '.private/answers/SV-01-2026.csv': 'réponses brutes à une enquête, réponses libres comprises',
    '.private/votes/VT-01.pb': 'bulletins d’un vote des habitants, avec ce qui dit qui vote',
    '.private/identities.yaml': '1 nom de personne, 1 adresse électronique',
    'interviews/IV-03.yaml':
      'fonction de la personne entendue, 1 mention d’une personne par sa fonction (Conduit par), ses propos (Notes, Citation), 1 nom de personne (Notes), 1 numéro de téléphone (Notes)',
    'project.yaml': '1 mention d’une personne par sa fonction (Chef ou cheffe de projet)',
    'texts/diagnostic-report/01-intro.md': '1 nom de personne',
    'workshops/WS-01.yaml': 'propos tenus (Notes)',
    'workshops/WS-02-mme-carpentier.yaml': '1 nom de personne',
  });
});

test('in English too', () => {
  expect(said('en')['interviews/IV-03.yaml']).toBe(
    'function of the person heard, 1 mention of a person by their function (Conducted by), what was said (Notes, Quotation), 1 name of a person (Notes), 1 telephone number (Notes)',
  );
});

test('a path that names somebody is told by the checks too', () => {
  const { problems } = checked().checked;
  const named = problems.filter(({ code, at }) => code === 'personal-data/name' && !at.path.startsWith('texts/'));
  expect(named.map(({ at, found }) => [at.path, at.line, found['text']])).toEqual([
    ['interviews/IV-03.yaml', 4, 'Nolwenn Kerdraon'],
    ['workshops/WS-02-mme-carpentier.yaml', 1, 'mme carpentier'],
  ]);
});
