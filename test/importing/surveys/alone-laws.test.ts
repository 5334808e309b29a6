// A questionnaire drawn at random, answered at random and exported by any tool, is read again from the export alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answerCoder,
  draftedQuestions,
  draftSurvey,
  gatheringCells,
  knownQuestions,
  proposeMapping,
  surveyExport,
} from '../../../src/importing/index.ts';
import {
  type Question,
  type Survey,
  type SurveyFormat,
  type SurveyRecord,
  shippedSurveyFormats,
} from '../../../src/model/index.ts';
import { answersOf, rowsOf } from '../../../src/project/needs/index.ts';
import { casesOf } from '../../cases.ts';
import { type Answer, type Respondent, tools } from './tools.ts';

const formats: readonly SurveyFormat[] = Object.entries(shippedSurveyFormats).map(([id, written]) => ({
  id,
  origin: 'shipped',
  path: null,
  hides: null,
  written,
}));

const words = ['Réseau', 'Accueil', 'Formation', 'Matériel', 'Confiance', 'Portail', 'Bourg', 'Marché'];
const labels = fc
  .shuffledSubarray(words, { minLength: 3, maxLength: 6 })
  .map((all) => all.map((label, at) => ({ code: `A${at + 1}`, label: `${label} du lieu` })));
const type = fc.constantFrom('single', 'multiple', 'yes-no', 'scale', 'matrix', 'ranking', 'text', 'number', 'date');

const question = fc.record({ type, options: labels, max: fc.constantFrom(4, 5, 6, 10) }).map(
  ({ type: kind, options, max }): Omit<Question, 'id'> => ({
    type: kind,
    text: {
      single: 'Quel est votre lieu préféré ?',
      multiple: 'De quels lieux avez-vous besoin ?',
      'yes-no': 'Avez-vous un ordinateur ?',
      scale: `De 1 à ${max}, est-ce facile ?`,
      matrix: 'Allez-vous dans ces endroits ?',
      ranking: 'Classez ces lieux',
      text: 'Que voudriez-vous ajouter ?',
      number: 'Combien d’appareils avez-vous ?',
      date: 'Quel jour êtes-vous venu ?',
    }[kind],
    ...(['single', 'multiple', 'ranking', 'matrix'].includes(kind) && { options }),
    ...(kind === 'scale' && { scale: { min: 1, max } }),
    ...(kind === 'matrix' && {
      rows: [
        { code: 'SQ001', label: 'La salle' },
        { code: 'SQ002', label: 'Le guichet' },
        { code: 'SQ003', label: 'La borne' },
      ],
    }),
  }),
);
const surveys = fc.array(question, { minLength: 1, maxLength: 5 }).map(
  (all): Survey => ({
    id: 'SV-01',
    title: 'Lieux',
    // Texts tell questions apart: two of a kind bear a number.
    questions: all.map((one, at) => ({ ...one, id: `Q${at + 1}`, text: one.text.replace(/^/, `Partie ${'ABCDE'[at]}, `) })),
  }),
);

/** Each answer is given by several people, or no file could tell of it. */
function answered(survey: Survey, draws: readonly number[]): readonly Respondent[] {
  return draws.map((draw, at) => {
    const pick = (size: number, salt: number): number => (draw + at * 7 + salt * 13 + at * salt) % size;
    return new Map(
      (survey.questions ?? []).map((one, index): [string, Answer] => {
        const codes = answersOf(one, 'fr').map(({ code }) => code);
        const code = codes[pick(codes.length || 1, index)] ?? '';
        if (one.type === 'text') return [one.id, [`Une phrase longue, la ${at}e, pour le dire ${draw} fois`]];
        if (one.type === 'number') return [one.id, [String(pick(30, index))]];
        if (one.type === 'date') return [one.id, [`2025-0${1 + pick(9, index)}-1${pick(9, index + 1)}`]];
        if (one.type === 'multiple') return [one.id, [...new Set([codes[at % codes.length] ?? '', code])].sort()];
        if (one.type === 'ranking') return [one.id, [...codes.slice(at % codes.length), ...codes.slice(0, at % codes.length)]];
        if (one.type === 'matrix')
          return [
            one.id,
            Object.fromEntries(
              rowsOf(one).map((row, salt) => [row.code, codes[(pick(codes.length, index) + salt + at) % codes.length] ?? '']),
            ),
          ];
        return [one.id, [one.type === 'scale' ? (codes[at % codes.length] ?? '') : code]];
      }),
    );
  });
}

const lineOf = (of: Question, label: string | null, counts: ReadonlyMap<string, number>): string =>
  `${of.type} ${label ?? ''}: ${[...counts]
    .filter(([, count]) => count > 0)
    .map(([code, count]) => `${code} ${count}`)
    .sort()
    .join(', ')}`;

/** What the answers come to, counted by hand. */
function truth(survey: Survey, all: readonly Respondent[]): readonly string[] {
  const count = (codes: readonly string[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
    return counts;
  };
  return (survey.questions ?? []).flatMap((one) => {
    const given = all.flatMap((person) => person.get(one.id) ?? []);
    const label = (code: string): string => answersOf(one, 'fr').find((answer) => answer.code === code)?.label ?? code;
    if (one.type === 'matrix')
      return rowsOf(one).map((row) =>
        lineOf(one, row.label, count(all.map((person) => label(Object(person.get(one.id))[row.code] ?? '')))),
      );
    if (one.type === 'ranking')
      return (one.options ?? []).map((option) =>
        lineOf(
          one,
          option.label,
          count(all.map((person) => String([...Object.values(Object(person.get(one.id)))].indexOf(option.code) + 1))),
        ),
      );
    if (['text', 'number', 'date'].includes(one.type)) return [lineOf(one, null, new Map([['given', all.length]]))];
    return [lineOf(one, null, count(given.flatMap((code) => (typeof code === 'string' ? [label(code)] : []))))];
  });
}

/** The same from the rows of the export. */
function read(rows: readonly (readonly string[])[]): readonly string[] {
  const head = rows.map((cells, at): SurveyRecord => ({ number: at + 1, cells }));
  const exported = surveyExport(head, formats);
  if (exported === null || 'among' in exported) throw new Error('no header');
  const body = head.filter(({ number }) => number > exported.headerRow);
  const cells = gatheringCells(exported);
  for (const record of body) cells.take(record.cells);
  const drafted = draftedQuestions({ exported, gathered: cells.gathered(), communes: [], names: [] });
  const sample = (at: number): ReadonlyMap<string, number> => {
    const times = new Map<string, number>();
    for (const record of body) {
      const cell = (record.cells[at] ?? '').trim();
      if (cell !== '') times.set(cell, (times.get(cell) ?? 0) + 1);
    }
    return times;
  };
  const { survey } = draftSurvey(drafted, { id: 'SV-01', title: 'x', exported, sample });
  const mapping = proposeMapping(survey, exported, sample);
  expect(mapping.unknown).toEqual([]);
  expect(mapping.questions.every(({ confidence }) => confidence === 'kept')).toBe(true);
  const coder = answerCoder(knownQuestions(survey), mapping.questions, exported.format.written, () => {});
  const counts = coder.lines.map(() => new Map<string, number>());
  for (const { cells: own, number } of body) {
    coder.code(own, number);
    for (const [at, line] of coder.lines.entries()) {
      const add = (code: string): void => void counts[at]?.set(code, (counts[at]?.get(code) ?? 0) + 1);
      const slot = coder.slots[line.slot] ?? -1;
      if (line.kind === 'many')
        for (const [index, code] of line.codes.entries()) if (coder.slots[line.slot + index] === 1) add(code);
      if (line.kind === 'one' && slot >= 0) add(line.codes[slot] ?? 'other');
      if (line.kind === 'given' && slot === 1) add('given');
      if (line.kind === 'number' && !Number.isNaN(slot)) add('given');
    }
  }
  expect(coder.remarks()).toEqual([]);
  return (survey.questions ?? []).flatMap((one) =>
    coder.lines.flatMap((line, at) => {
      if (line.question !== one.id) return [];
      const named = one.type === 'ranking' ? (one.options ?? []) : rowsOf(one);
      const said = new Map(answersOf(one, 'fr').map(({ code, label }) => [code, label]));
      const label = line.row === null ? null : (named.find(({ code }) => code === line.row)?.label ?? line.row);
      const own = new Map(
        [...(counts[at] ?? [])].map(([code, count]) => [one.type === 'ranking' ? code : (said.get(code) ?? code), count]),
      );
      return [lineOf(one, label, own)];
    }),
  );
}

const telling = Object.keys(tools).filter((name) => !['limesurvey-codes', 'code-and-text', 'google-forms-latin1'].includes(name));

test.each(telling)('%s: a questionnaire answered at random gives the same types, options and counts', (name) => {
  fc.assert(
    fc.property(surveys, fc.array(fc.nat(1000), { minLength: 60, maxLength: 90 }), (survey, draws) => {
      const all = answered(survey, draws);
      const make = tools[name];
      const found = make === undefined ? [] : read(make(survey, all).rows);
      const isStatements = name === 'microsoft-forms';
      const flat = (lines: readonly string[]): readonly string[] =>
        lines.map((line) => (isStatements ? line.replace(/^matrix .*?:/, 'single :') : line)).toSorted();
      expect(flat(found)).toEqual(flat(truth(survey, all)));
    }),
    { numRuns: casesOf(25) },
  );
});
