// Documents that count people are named by what their templates and their blocks read, those of an organisation and of a project too.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { countingDocuments, readBy } from '../../../src/usecases/documents/counting-documents.ts';

function folderWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'jalon-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
const described = (title: string): string => `title: {fr: ${title}}\nformat: md\nfile: {fr: fichier}\n`;

test('shipped documents go by the titles that people know', () => {
  const told = countingDocuments({}, 'fr');
  const of = (id: string) => told.find((one) => one.id === id);
  expect(of('survey-annex')).toEqual({
    ...{ id: 'survey-annex', title: 'Annexe : résultats de l’enquête', origin: 'shipped', counts: ['surveys', 'crossings'] },
  });
  expect(of('portfolio-pooling')?.counts).toEqual(['needs']);
  // Its sentences are among those that it asks for.
  expect(of('press-release')?.counts).toEqual(['surveys', 'needs']);
  expect(of('agenda')).toBeUndefined();
});

test('a document of the project, and the shipped one whose template it replaces', () => {
  const root = folderWith({
    'templates/documents/bilan/document.yaml': described('Bilan de l’enquête'),
    'templates/documents/bilan/template.md': '{{#each surveys}}{{#each questions}}{{baseText}}{{/each}}{{/each}}\n',
    'templates/documents/cherche/document.yaml': described('Qui cherche trouve'),
    'templates/documents/cherche/template.md': '{{#each needs}}{{lookup this "mentions"}}{{/each}}\n',
    'templates/documents/muet/document.yaml': described('Sans compte'),
    'templates/documents/muet/template.md': '{{#each needs}}{{statement}}{{/each}}\n',
    'templates/council-deck.md': '{{#each needs}}{{publicMentions}}{{/each}}\n',
  });
  const told = countingDocuments({ project: root }, 'fr').filter(({ origin }) => origin !== 'shipped');
  expect(told.map(({ title, counts, origin }) => [title, counts, origin])).toEqual([
    ['Présentation en séance', ['needs'], 'project'],
    ['Bilan de l’enquête', ['surveys'], 'project'],
    // A name that is looked up may be that of any field.
    ['Qui cherche trouve', ['surveys', 'needs'], 'project'],
  ]);
});

test('a block of an organisation that counts answers makes the documents that include it count them', () => {
  const folder = folderWith({
    'documents/blocks/chiffres.md': '{{#each surveys}}{{base}}{{/each}}\n',
    'documents/note/document.yaml': described('Note de synthèse maison'),
    'documents/note/template.md': 'Avant\n\n{{> chiffres}}\n\nAprès\n',
  });
  const shelves = { organisation: { folder, shown: 'modeles' } };
  expect([...readBy('note', shelves).read]).toEqual(['surveys']);
  expect(readBy('note', shelves).origin).toBe('organisation');
});
