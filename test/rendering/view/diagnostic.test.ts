/** The diagnostic as documents see it: evidence in words, quotations with consent, texts by chapter. */
import { describe, expect, it } from 'vitest';
import type { Project } from '../../../src/model/index.ts';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { surveysTold } from '../../../src/usecases/surveys-told.ts';
import { projectWith } from '../../project/project.ts';
import { request } from './tiny-project.ts';

const of = (parts: Partial<Project>, deliverable = 'diagnostic-report') => ofProject(projectWith(parts), deliverable);
const ofProject = (project: Project, deliverable: string) =>
  viewOf({ ...request, deliverable, today: '2026-11-15', project, surveys: surveysTold(project, 'fr') });

const survey: Partial<Project> = {
  surveys: [
    {
      id: 'SV-01',
      title: 'Vous et le numérique',
      audiences: ['residents'],
      questions: [
        {
          id: 'Q1',
          type: 'multiple',
          text: 'Lesquels ?',
          options: [
            { code: 'a', label: 'Le guichet' },
            { code: 'b', label: 'L’aide' },
          ],
        },
        { id: 'Q2', type: 'yes-no', text: 'Avez-vous renoncé ?' },
        { id: 'Q3', type: 'scale', text: 'Est-ce facile ?', scale: { min: 1, max: 3 } },
        {
          id: 'Q4',
          type: 'single',
          text: 'Peu de réponses',
          options: [
            { code: 'a', label: 'Un' },
            { code: 'b', label: 'Deux' },
          ],
        },
        {
          id: 'Q5',
          type: 'multiple',
          text: 'Rare',
          options: [
            { code: 'a', label: 'Trois' },
            { code: 'b', label: 'Beaucoup' },
          ],
        },
      ],
    },
  ],
  surveyResults: [
    {
      survey: 'SV-01',
      base: 402,
      counts: [
        { question: 'Q1', base: 398, options: { a: 74, b: 167 } },
        { question: 'Q2', base: 402, options: { no: 311, yes: 91 } },
        { question: 'Q3', base: 50, options: { '1': 10, '3': 40 }, mean: 2.6 },
        { question: 'Q4', base: 20, options: { a: 12, b: 8 } },
        { question: 'Q5', base: 398, options: { a: 3, b: 167 } },
      ],
    },
  ],
};

describe('evidence', () => {
  const evidence = (one: string, parts: Partial<Project> = {}) =>
    of({ ...survey, ...parts, diagnostic: { ...parts.diagnostic, findings: [{ id: 'FI-01', text: 'a', evidence: [one] }] } })
      .diagnostic.findings[0]?.evidence[0];

  it('tells the share of an option, and its base', () => {
    expect(evidence('SV-01/Q1/b')).toBe('enquête, «\u00a0L’aide\u00a0»\u00a0: 42\u202f% (167 réponses sur 398)');
    expect(evidence('SV-01/Q2')).toBe('enquête, «\u00a0Avez-vous renoncé ?\u00a0»\u00a0: oui 23\u202f% (91 réponses sur 402)');
    expect(evidence('SV-01/Q3')).toBe('enquête, «\u00a0Est-ce facile ?\u00a0»\u00a0: moyenne 2,6 (50 réponses)');
  });
  it('gives no percentage of a base under thirty', () => {
    expect(evidence('SV-01/Q4/b')).toBe('enquête, «\u00a0Deux\u00a0»\u00a0: 8 réponses sur 20');
  });
  it('tells no number of too few people', () => {
    expect(evidence('SV-01/Q5/a')).toBe('enquête, «\u00a0Trois\u00a0»');
  });
  it('names whom an interview heard by the function, and keeps the nuance of a figure', () => {
    expect(evidence('IV-01', { interviews: [{ id: 'IV-01', function: 'Secrétaire de mairie' }] })).toBe(
      'entretien (Secrétaire de mairie)',
    );
    const portrait = [{ id: 'KF-01', label: 'Personnes aidées', value: 640, unit: 'par an', qualifier: 'about' as const }];
    expect(evidence('KF-01', { diagnostic: { portrait } })).toBe('Personnes aidées\u00a0: environ 640 par an');
  });
  it('leaves what no option or question answers to as it is written', () => {
    expect(evidence('SV-01/Q9')).toBe('SV-01/Q9');
    expect(evidence('SV-01/Q1/z')).toBe('SV-01/Q1/z');
  });
});

it('quotes nobody who did not agree to it', () => {
  const { interviewsHeld } = of({
    interviews: [
      { id: 'IV-01', quotations: [{ text: 'oui', consent: true }, { text: 'non', consent: false }, { text: 'rien n’est dit' }] },
    ],
  }).diagnostic;
  expect(interviewsHeld[0]?.quotations).toEqual(['oui']);
});

it('marks each shared service in each commune, and names the others that some have', () => {
  const { matrix, services } = of({
    info: {
      format: 1,
      title: 'Essai',
      territory: {
        name: 'Essai',
        communes: [
          { name: 'Valmont', population: 900 },
          { name: 'Clairval', population: 100 },
        ],
      },
    },
    diagnostic: {
      inventory: [
        { service: 'acts', communes: ['Valmont'], satisfaction: 'bonne' },
        { service: 'signature', users: 4 },
        { service: 'Portail familles', communes: ['Clairval'] },
        { service: 'Wi-Fi', communes: 'all' },
      ],
    },
  }).diagnostic;
  expect(matrix.services.slice(0, 2)).toEqual(['Marchés publics', 'Télétransmission des actes']);
  expect(matrix.rows.map(({ marks, others }) => [marks.join(''), others])).toEqual([
    ['·✓··?···', []],
    ['····?···', ['Portail familles']],
  ]);
  expect(matrix.communes.join(' ')).toBe('0 1 0 0 ? 0 0 0');
  expect(matrix.shares[1]).toBe('90\u202f%');
  expect(services.find(({ id }) => id === 'acts')).toMatchObject({ without: ['Clairval'], satisfaction: ['bonne'] });
});

it('says of no commune that it is without the shared services before any was recorded', () => {
  const info = { format: 1, title: 'Essai', territory: { name: 'Essai', communes: [{ name: 'Valmont' }] } } as const;
  expect(of({ info }).diagnostic.matrix.rows).toEqual([]);
});

it('draws the needs by audience, each stack as high as the people who asked', () => {
  const { charts, needs } = of({
    needs: [
      { id: 'ND-01', statement: 'Être aidé' },
      { id: 'ND-02', statement: 'Être formé' },
      { id: 'ND-03', statement: 'Rien' },
    ],
    interviews: [{ id: 'IV-01', audience: 'elected', headcount: 2, needs: ['ND-01'] }],
    workshops: [
      {
        id: 'WS-01',
        audiences: [{ audience: 'residents' }, { audience: 'elected' }],
        needs: [{ need: 'ND-02', votes: 9 }, 'ND-01'],
      },
    ],
  });
  expect(charts.needs?.categories).toEqual(['Être formé', 'Être aidé']);
  expect(charts.needs?.series.map(({ name, values }) => [name, values])).toEqual([
    ['élus', [null, 2]],
    ['plusieurs publics', [9, 1]],
  ]);
  expect(needs[0]?.byAudience).toEqual([
    { audience: 'élus', people: 2, times: 1 },
    { audience: null, people: 1, times: 1 },
  ]);
});

describe('the radar of maturity', () => {
  const themes = ['data', 'security', 'inclusion'];
  const at = (date: string, level: number) => themes.map((theme) => ({ theme, level, date }));
  const chart = (maturity: NonNullable<Project['diagnostic']['maturity']>) => of({ diagnostic: { maturity } }).charts.maturity;

  it('goes up to five whatever the levels, with a line a date', () => {
    expect(chart(at('2026-01-15', 1))).toMatchObject({ kind: 'radar', top: 5, series: [{ name: '15 janvier 2026' }] });
    expect(chart([...at('2026-01-15', 1), ...at('2028-01-15', 3)])?.series.map(({ name, values }) => [name, values])).toEqual([
      ['15 janvier 2028', [3, 3, 3]],
      ['15 janvier 2026', [1, 1, 1]],
    ]);
  });
  it('names no date that its levels do not share', () => {
    const mixed = chart([...at('2026-01-15', 1), { theme: 'data', level: 2, date: '2027-01-01' }]);
    expect(mixed?.series.map(({ name, values }) => [name, values])).toEqual([
      ['Dernier niveau', [2, 1, 1]],
      ['15 janvier 2026', [1, null, null]],
    ]);
  });
  it('is not drawn of two themes, which have no shape', () => {
    expect(chart(at('2026-01-15', 1).slice(0, 2))).toBeNull();
  });
});

it('puts each text at the start or at the end of its chapter', () => {
  const text = (name: string) => ({ deliverable: 'diagnostic-report', path: `texts/diagnostic-report/${name}.md`, text: name });
  const { zones } = of({ texts: ['45-fin', '40-debut', 'preambule', '123-autre', '98-mot', '41-suite'].map(text) });
  expect(zones.length).toBe(10);
  expect(zones[4]).toEqual({ opening: ['40-debut', '41-suite'], closing: ['45-fin'] });
  expect(zones[0]).toEqual({ opening: ['123-autre', 'preambule'], closing: [] });
  expect(zones[9]?.closing).toEqual(['98-mot']);
});
