// A new thing has the next id, the right file and the right place.
import { describe, expect, test } from 'vitest';
import { type AddableName, addition, nextId, nextNumber, thingsIn } from '../../src/editing/index.ts';
import type { SourceFile } from '../../src/model/index.ts';

const file = (path: string, kind: SourceFile['kind'], data: unknown): SourceFile => ({ path, kind, data, faults: [] });
const files = [
  file('actions/AC-007-b.yaml', 'action', { id: 'AC-007', tasks: [{ id: 'T1' }, { id: 'T2' }], risks: [{ id: 'RK-04' }] }),
  file('actions/AC-012-a.yaml', 'action', { id: 'AC-012', tasks: [{ id: 'T7' }] }),
  file('axes.yaml', 'axes', { axes: [{ id: 'AX-1', objectives: [{ id: 'OB-11' }] }] }),
  file('meetings/2026-05-19.yaml', 'meeting', { id: 'MT-01', decisions: [{ id: 'DE-2026-009' }] }),
  file('surveys/SV-01.yaml', 'survey', {
    id: 'SV-01',
    questions: [{ id: 'Q1' }, { id: 'Q2', options: [{ code: 'a' }, { code: 'b' }] }],
    waves: [{ id: '2026' }],
  }),
  file('surveys/SV-02.yaml', 'survey', { id: 'SV-02', questions: [{ id: 'Q2', options: [{ code: 'oui' }] }] }),
  file('evaluations/2024.yaml', 'evaluation', { recommendations: [{ id: 'RE-01' }] }),
  file('evaluations/2025.yaml', 'evaluation', {}),
];
const things = thingsIn(files);
const added = (name: AddableName, text: string, holder?: string) => {
  const made = addition({ name, text, holder, today: '2026-11-24' }, files, things);
  return 'fault' in made ? made.fault.code : { id: made.id, at: [made.thing.path, ...made.thing.pointer].join(' ') };
};

test.each<[AddableName, string]>([
  ['task', 'AC'],
  ['objective', 'AX, OB'],
  ['option', 'SV-01/Q5'],
])('%s without a holder: the fault tells what one looks like, %s', (name, wanted) => {
  expect(addition({ name, text: 'x', today: '2026-11-24' }, files, things)).toEqual({
    fault: { code: 'holder-missing', holder: '', wanted },
  });
});

test('what says an organisation is written as the register writes it', () => {
  const registers = [file('actors.yaml', 'actors', { organisations: [{ id: 'OR-01' }] }), ...files];
  const made = addition({ name: 'partner', text: 'or-1', holder: 'AC-7', today: '2026-11-24' }, registers, thingsIn(registers));
  expect(made).toMatchObject({ edits: [{ change: { append: { organisation: 'OR-01' } } }] });
});

describe('numbers that documents print', () => {
  const axes = (...rest: object[]) =>
    file('axes.yaml', 'axes', {
      axes: [
        { id: 'AX-1', number: '1', objectives: [{ id: 'OB-11', number: '1.1' }] },
        { id: 'AX-2', number: '2', objectives: [{ id: 'OB-21', number: '2.1' }, { id: 'OB-22' }] },
        { id: 'AX-3', number: '3', objectives: [{ id: 'OB-31' }] },
        { id: 'AX-4', objectives: [{ id: 'OB-41' }] },
        ...rest,
      ],
    });
  const action = (id: string, axis: string, number?: string) =>
    file(`actions/${id}.yaml`, 'action', { id, axis, ...(number !== undefined && { number }) });
  const numbered = (id: string, ...all: SourceFile[]) => {
    const there = thingsIn(all);
    return there.flatMap((one) => (one.id === id ? [nextNumber(there, one)] : []));
  };
  test.each<[string, string | null, ...SourceFile[]]>([
    ['AX-4', '4', axes()],
    ['OB-22', '2.2', axes()],
    ['OB-31', '3.1', axes()],
    ['OB-41', null, axes()],
    ['AC-9', '2.1.10', axes(), action('AC-1', 'OB-21', '2.1.2'), action('AC-2', 'OB-21', '2.1.9'), action('AC-9', 'OB-21')],
    ['AC-9', '1.1.1', axes(), action('AC-1', 'OB-21', '2.1.2'), action('AC-9', 'OB-11')],
    ['AC-9', '19', axes(), action('AC-1', 'OB-21', '3'), action('AC-2', 'OB-11', '18'), action('AC-9', 'OB-21')],
    ['AC-9', '04', axes(), action('AC-1', 'OB-21', '03'), action('AC-9', 'OB-11')],
    ['AC-9', null, axes(), action('AC-1', 'OB-21', '2.1.2'), action('AC-2', 'OB-21', 'A-7'), action('AC-9', 'OB-21')],
    ['AC-9', null, axes(), action('AC-1', 'OB-21'), action('AC-9', 'OB-21')],
    ['AC-9', null, axes(), action('AC-1', 'OB-21', '2.1.1'), action('AC-9', '')],
    // Below an axis, « 1.1 » is an objective.
    ['AC-9', null, axes(), action('AC-1', 'OB-21', '2.1.1'), action('AC-9', 'AX-1')],
    ['AC-9', '19', axes(), action('AC-1', 'OB-21', '18'), action('AC-9', 'AX-1')],
    ['OB-22', '2.4', axes(), action('AC-1', 'AX-2', '2.3')],
    ['AC-9', '1.3', axes(), action('AC-1', 'AX-1', '1.2'), action('AC-9', 'AX-1')],
  ])('%s: %s', (id, number, ...all) => expect(numbered(id, ...all)).toEqual([number]));
});

describe('ids', () => {
  test.each([
    ['AC', ['AC-007', 'AC-012', 'ND-099'], 'AC-013'],
    ['AC', [], 'AC-001'],
    ['PE', ['PE-9'], 'PE-10'],
    ['PE', ['PE-99'], 'PE-100'],
    ['DE', ['DE-2025-120', 'DE-2026-009'], 'DE-2026-010'],
    ['T', ['T1', 'TT9'], 'T2'],
  ])('%s after %j is %s', (prefix, ids, next) => expect(nextId(prefix, ids)).toBe(next));
  test('numbers that begin anew each year do so with that year', () => {
    const decisions = ['DE-2025-120', 'DE-2026-009'];
    expect(['2025', '2026', '2027'].map((year) => nextId('DE', decisions, year))).toEqual([
      'DE-2025-121',
      'DE-2026-010',
      'DE-2027-001',
    ]);
    expect(nextId('DE', ['DE-04'], '2027')).toBe('DE-05');
  });
});

test.each<[AddableName, string, string | undefined, string | object]>([
  ['action', 'Ouvrir l’école à tous', undefined, { id: 'AC-013', at: 'actions/AC-013-ouvrir-ecole-tous.yaml' }],
  ['need', 'Être aidé', undefined, { id: 'ND-001', at: 'needs.yaml needs 0' }],
  ['axis', 'Simplifier', undefined, { id: 'AX-2', at: 'axes.yaml axes 1' }],
  ['objective', 'Mieux', 'AX-1', { id: 'OB-12', at: 'axes.yaml axes 0 objectives 1' }],
  ['objective', 'Mieux', 'OB-11', { id: 'OB-12', at: 'axes.yaml axes 0 objectives 0 objectives 0' }],
  ['task', 'Former', 'ac-7', { id: 'T3', at: 'actions/AC-007-b.yaml tasks 2' }],
  ['risk', 'Retard', 'AC-12', { id: 'RK-05', at: 'actions/AC-012-a.yaml risks 0' }],
  ['note', 'Signé', 'AC-12', { id: null, at: 'actions/AC-012-a.yaml journal 0' }],
  ['decision', 'Retenu', 'MT-1', { id: 'DE-2026-010', at: 'meetings/2026-05-19.yaml decisions 1' }],
  ['recommendation', 'Simplifier', undefined, { id: 'RE-02', at: 'evaluations/2025.yaml recommendations 0' }],
  ['recommendation', 'Simplifier', '2024', { id: 'RE-02', at: 'evaluations/2024.yaml recommendations 1' }],
  ['meeting', 'Point d’étape', undefined, { id: 'MT-02', at: 'meetings/2026-11-24-point-etape.yaml' }],
  ['criterion', 'Égalité des communes', undefined, { id: 'egalite-communes', at: 'criteria.yaml criteria 0' }],
  ['question', 'Pourquoi ?', 'SV-01', { id: 'Q3', at: 'surveys/SV-01.yaml questions 2' }],
  ['option', 'Autre', 'SV-01/Q2', { id: 'c', at: 'surveys/SV-01.yaml questions 1 options 2' }],
  ['option', 'Autre', 'Q1', { id: 'a', at: 'surveys/SV-01.yaml questions 0 options 0' }],
  ['option', 'Ne sait pas', 'SV-02/Q2', { id: 'ne-sait-pas', at: 'surveys/SV-02.yaml questions 0 options 1' }],
  ['option', 'Autre', 'Q2', 'holder-wrong'],
  ['option', 'Autre', 'SV-01', 'holder-wrong'],
  ['partner', 'Caisse d’allocations', 'AC-7', { id: null, at: 'actions/AC-007-b.yaml partners 0' }],
  ['partner', 'Caisse d’allocations', undefined, 'holder-missing'],
  ['partner', 'Caisse d’allocations', 'AX-1', 'holder-wrong'],
  ['stakeholder', 'Caisse d’allocations', 'AC-7', 'holder-undue'],
  ['need', 'Être aidé', 'AC-7', 'holder-undue'],
  ['recommendation', 'Simplifier', '20', 'holder-wrong'],
  ['recommendation', 'Simplifier', '2024-final', 'holder-wrong'],
  ['wave', 'en ligne', 'SV-01', { id: '2026-2', at: 'surveys/SV-01.yaml waves 1' }],
  ['wave', 'en ligne', 'SV-02', { id: '2026', at: 'surveys/SV-02.yaml waves 0' }],
  ['evaluation-question', 'Est-ce utile ?', '2025', { id: 'Q1', at: 'evaluations/2025.yaml questions 0' }],
  ['task', 'Former', undefined, 'holder-missing'],
  ['task', 'Former', 'AX-1', 'holder-wrong'],
  ['task', 'Former', 'AC-99', 'holder-wrong'],
])('%s %s in %s', (name, text, holder, expected) => expect(added(name, text, holder)).toEqual(expected));

test('what is told as the name of a person names neither a file nor an id', () => {
  const known = [file('.private/identities.yaml', 'identities', { 'PE-01': { name: 'Claire Le Goff' } }), ...files];
  const at = (name: AddableName, text: string) => {
    const made = addition({ name, text, today: '2026-11-24' }, known, thingsIn(known));
    return 'fault' in made ? made.fault.code : [made.id, made.thing.path];
  };
  expect(at('interview', 'Madame Carpentier, secrétaire de mairie')).toEqual([
    'IV-01',
    'interviews/IV-01-secretaire-mairie.yaml',
  ]);
  expect(at('interview', 'Mme Carpentier')).toEqual(['IV-01', 'interviews/IV-01.yaml']);
  expect(at('action', 'Le réseau de Claire Le Goff')).toEqual(['AC-013', 'actions/AC-013-reseau.yaml']);
  expect(at('theme', 'Soutien à M. Exemple')).toEqual(['soutien', 'project.yaml']);
  expect(at('theme', 'M. Exemple')).toEqual(['theme', 'project.yaml']);
  expect(at('meeting', 'Point avec Mme Carpentier')).toEqual(['MT-02', 'meetings/2026-11-24-point-avec.yaml']);
});
