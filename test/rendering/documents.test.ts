// Documents as their descriptions say: when they are due, which files they give, under which names, and what is wrong in a description.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shippedDocuments, type View } from '../../src/model/index.ts';
import { dueBy } from '../../src/rendering/deliverables/conditions.ts';
import { fileName } from '../../src/rendering/deliverables/file-names.ts';
import { deliverableKindOf, faultsOfDocument, viewOf } from '../../src/rendering/index.ts';
import { request } from './view/tiny-project.ts';

const view = viewOf(request);
const note = { id: 'note', title: { fr: 'Note' }, format: 'docx', file: { fr: 'note' } } as const;

test('what ships has no fault', () => {
  expect(shippedDocuments.length).toBeGreaterThan(50);
  expect(shippedDocuments.flatMap((one) => faultsOfDocument(one).map((fault) => ({ id: one.id, fault })))).toEqual([]);
});

test('what ships says for whom it is written, and what a council votes says what it decides, in how many pages', () => {
  expect(shippedDocuments.filter(({ reader }) => reader === undefined).map(({ id }) => id)).toEqual([]);
  const voted = shippedDocuments.filter(({ reader, decision }) => reader === 'council' && decision !== undefined);
  expect(voted.map(({ id }) => id)).toEqual(expect.arrayContaining(['programme', 'annual-plan', 'evaluation']));
  expect(voted.filter(({ format, pages }) => format === 'docx' && pages === undefined).map(({ id }) => id)).toEqual([]);
  expect(voted.filter(({ messages }) => messages === undefined).map(({ id }) => id)).toEqual(['readiness-note']);
});

describe('a condition', () => {
  const seen = {
    project: { step: { code: 'launch', label: 'lancement' }, nothing: null },
    actions: [
      { rank: 1, parts: [1, 2] },
      { rank: null, parts: [] },
    ],
    meeting: { date: '2026-03-01', kind: { code: 'public' } },
    document: { date: '2026-11-24' },
    share: 0,
    written: false,
    empty: '',
  };
  test.each([
    ['actions', true],
    ['actions = 2', true],
    ['actions.rank = 1', true],
    ['actions.parts > 1', true],
    ['project.step = launch', true],
    ['project.step != launch', false],
    ['project.step = diagnostic or actions > 1', true],
    ['project.nothing', false],
    ['not project.nothing', true],
    ['project.nothing >= 0', false],
    ['share >= 0', true],
    ['share', false],
    ['written or empty', false],
    ['meeting.date <= document.date', true],
    ['meeting.date > document.date', false],
    ['meeting.kind = public and not (project.step = diagnostic)', true],
    ['constructor', false],
    ['actions >', false],
  ])('%s', (condition, expected) => {
    expect(dueBy(condition)(seen)).toBe(expected);
  });
  test('none is always met', () => expect(dueBy(undefined)({})).toBe(true));
});

describe('the name of a file', () => {
  const seen = {
    action: { id: 'AC-012', title: 'Été à l’École' },
    plan: { year: 2027 },
    meeting: { date: '2026-03-01', id: 'ME-01' },
    piece: { date: { start: '2026-01-01', end: '2027-06-30' }, id: null },
    wave: null,
    secret: '../../etc/passwd',
  };
  test.each([
    ['fiches/{{action.id}}-{{name}}', 'Été à l’École', 'fiches/AC-012-ete-a-l-ecole'],
    ['plan-{{plan.year}}', '', 'plan-2027'],
    ['reunions/{{meeting.date}}-{{ meeting.id }}-{{name}}/ordre', '', 'reunions/2026-03-01-ME-01/ordre'],
    ['communique-{{piece.date.year}}-{{piece.id}}', '', 'communique-2027'],
    ['resultats-{{wave}}', '', 'resultats'],
    ['{{wave}}', '', 'document'],
    ['notes/{{secret}}', '', 'notes/etc-passwd'],
    ['../{{name}}', '..', 'document'],
    ['con/{{name}}', 'NUL', 'con-1/nul-1'],
  ])('%s', (pattern, name, expected) => {
    expect(fileName(pattern, seen, name)).toBe(expected);
  });

  test('stays inside, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (title, id, name) => {
        const path = fileName('notes/{{action.id}}-{{action.title}}-{{name}}', { action: { id, title } }, name);
        expect(path).toMatch(/^notes(?:\/[A-Za-z0-9-]+)?$/);
      }),
    );
  });
});

describe('a description', () => {
  test.each([
    [{ when: 'actionz > 0' }, { code: 'document/bad-condition', fault: { found: 'actionz', known: ['actions'] } }],
    [{ when: 'actions >' }, { code: 'document/bad-condition', fault: { code: 'unfinished' } }],
    [
      { where: 'meeting.agend' },
      { code: 'document/bad-condition', fault: { found: 'meeting.agend', known: ['meeting.agenda'] } },
    ],
    [{ year: 'plan.yer' }, { code: 'document/unknown-field', name: 'plan.yer', nearest: 'plan.year' }],
    [
      { decision: { fr: 'Arrêter {{plan.yer}}' } },
      { code: 'document/unknown-field', keys: ['decision', 'fr'], nearest: 'plan.year' },
    ],
    [{ file: { fr: 'note-{{plan.annee}}' } }, { code: 'document/unknown-field', keys: ['file', 'fr'], name: 'plan.annee' }],
    [{ file: { fr: '../note' } }, { code: 'document/bad-file-name', name: '../note' }],
    [{ file: { fr: '/note' } }, { code: 'document/bad-file-name', name: '/note' }],
    [{ file: { fr: 'Note d’été' } }, { code: 'document/bad-file-name' }],
    [{ file: { fr: 'note-{{__proto__.x}}' } }, { code: 'document/bad-file-name' }],
    [{ file: { fr: 'note-{{constructor}}' } }, { code: 'document/unknown-field' }],
    [{ of: 'portfolio', when: 'actions' }, { code: 'document/bad-condition' }],
  ] as const)('%j', (parts, expected) => {
    expect(faultsOfDocument({ ...note, ...parts })).toEqual([expect.objectContaining(strict(expected))]);
  });
  const strict = ({ fault, ...rest }: Readonly<Record<string, unknown>>) => ({
    ...rest,
    ...(fault !== undefined && { fault: expect.objectContaining(fault) }),
  });

  test('in one language serves both', () => {
    const kind = deliverableKindOf({ ...note, each: 'action', file: { fr: 'notes/{{action.id}}' } });
    expect(kind.title).toEqual({ fr: 'Note', en: 'Note' });
    const english: View = { ...view, document: { ...view.document, language: 'en' } };
    expect(kind.files(english).map(({ path }) => path)).toEqual(view.actions.map(({ id }) => `notes/${id}.docx`));
    expect(kind.files(english).map((file) => file.view.action?.id)).toEqual(view.actions.map(({ id }) => id));
  });

  test('with a blank file has it where there is none, and no more', () => {
    const kind = deliverableKindOf({ ...note, each: 'action', where: 'action.rank > 99', blank: { fr: 'vierge' } });
    expect(kind.files(view).map(({ path }) => path)).toEqual(['vierge.docx']);
    expect(deliverableKindOf({ ...note, each: 'action', blank: { fr: 'vierge' } }).files(view)).toHaveLength(view.actions.length);
  });
});
