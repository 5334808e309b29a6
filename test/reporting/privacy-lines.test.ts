// The section of a status that tells what is kept about people, until when, and what is due.
import { expect, test } from 'vitest';
import type { KeptData } from '../../src/model/index.ts';
import { privacyLines } from '../../src/reporting/people/privacy-lines.ts';

const kept = (data: KeptData['data'], count: number, until: string | null, isPast = false): KeptData => ({
  ...{ data, count, isPast, from: null, to: null, size: null },
  until: until === null ? null : { start: `${until}-01`, end: `${until}-31`, text: until },
});
const lines = (language: 'fr' | 'en', those: readonly KeptData[], files: readonly string[] = []) =>
  privacyLines({ kept: those, files }, { language, colour: 0, width: 120 }).map((line) => line.replace(/[\u00a0\u202f]/g, ' '));

test('nothing is said of a project that keeps nothing', () => {
  expect(lines('fr', [])).toEqual([]);
});

test('sets are told with their end, what is past with the command that eliminates it, and the files apart', () => {
  const sets = [kept('interviews', 6, '2027-12', true), kept('identities', 12, '2032-03'), kept('attendance', 1, null)];
  expect(lines('fr', sets, ['.private/identities.yaml'])).toEqual([
    '',
    'Données sur les personnes (3)',
    '  · Comptes rendus d’entretiens : 6, à éliminer (terme : décembre 2027)',
    '  · Identités et coordonnées : 12, jusqu’à mars 2032',
    '  · Listes de présence aux réunions : 1, sans date de fin',
    '      jalon purge',
    '    hors de git : .private/identities.yaml',
  ]);
  expect(lines('en', sets.slice(1))).toEqual([
    '',
    'Data about people (2)',
    '  · Identities and contact details: 12, until March 2032',
    '  · Attendance lists of meetings: 1, with no end date',
  ]);
});
