/** The thread from source to verdict, on one small project whose every link is known, then on projects drawn at random. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TraceBranch } from '../../../src/model/index.ts';
import { coverageOf } from '../../../src/project/needs/coverage.ts';
import { threadOf } from '../../../src/project/thread/thread-of.ts';
import { reached, tracedId, traceOf } from '../../../src/project/thread/trace.ts';
import { projectWith } from '../project.ts';

const project = projectWith({
  actors: { people: [{ id: 'PE-1', function: 'Cheffe de projet' }] },
  meetings: [{ id: 'MT-1', decisions: [{ id: 'DE-1', text: 'Retenir', links: ['AC-1'], outcome: 'approved' }] }],
  interviews: [{ id: 'IV-1', function: 'Agents d’accueil', needs: ['ND-1', { need: 'ND-2', votes: 3 }] }, { id: 'IV-2' }],
  surveys: [
    {
      id: 'SV-1',
      questions: [
        {
          id: 'Q5',
          type: 'multiple',
          text: 'De quoi avez-vous besoin ?',
          options: [
            { code: 'a', label: 'Aide', need: 'ND-1' },
            { code: 'b', label: 'Rien' },
          ],
        },
        { id: 'Q6', type: 'text', text: 'Autre ?' },
      ],
    },
  ],
  diagnostic: {
    findings: [
      { id: 'FI-1', text: 'On aide mal', evidence: ['IV-1', 'SV-1/Q6'], needs: ['ND-1'] },
      { id: 'FI-2', text: 'Rien' },
    ],
  },
  needs: [
    { id: 'ND-1', statement: 'Être aidé' },
    { id: 'ND-2', statement: 'Être formé', mergedInto: 'ND-1' },
    { id: 'ND-3', statement: 'Être soigné' },
  ],
  axes: { axes: [{ id: 'AX-1', title: 'Inclusion', objectives: [{ id: 'OB-1', title: 'Aider' }] }] },
  actions: [
    {
      id: 'AC-1',
      title: 'Ouvrir',
      axis: 'OB-1',
      needs: ['ND-1'],
      indicators: ['IN-1', 'Visites'],
      status: 'done',
      leads: ['PE-1'],
    },
    { id: 'AC-2', title: 'Former', dependsOn: ['AC-1'], risks: [{ id: 'RK-1', text: 'Départs' }] },
  ],
  indicators: [{ id: 'IN-1', title: 'Visites', unit: 'visites' }],
  values: [
    { indicator: 'IN-1', period: '2026', value: 12 },
    { indicator: 'IN-1', period: '2025', value: 8 },
  ],
  frozenPlans: [{ year: 2026, plan: { selection: [{ action: 'AC-1', choice: 'selected' }] } }],
  evaluations: [
    {
      period: '2026',
      needVerdicts: [{ need: 'ND-1', verdict: 'partly-met' }],
      recommendations: [{ id: 'RE-1', text: 'Aller plus loin' }],
    },
  ],
});
const thread = threadOf(project);

const drawn = (branches: readonly TraceBranch[], margin = ''): readonly string[] =>
  branches.flatMap(({ thing, says, people, isTold, branches: more }) => [
    [margin + thing.id, people, says?.code, isTold ? '…' : '']
      .filter((part) => part !== null && part !== undefined && part !== '')
      .join(' '),
    ...drawn(more, `${margin}  `),
  ]);

describe('a trace', () => {
  it('goes down from a need to the verdict, and up to every source, those of what was merged into it too', () => {
    const trace = traceOf(thread, 'ND-1');
    expect(drawn(trace.above)).toEqual(['IV-1 1', 'SV-1/Q5/a 0', '  SV-1/Q5', '    SV-1', 'ND-2', '  IV-1 3 …']);
    expect(drawn(trace.below)).toEqual(
      ['FI-1', 'AC-1', '  DE-1 ', '  IN-1', '  plan-2026 selected', 'evaluation-2026 partly-met'].map((line) => line.trimEnd()),
    );
  });
  it('says where each thing stands', () => {
    expect(thread.things.get('AC-1')).toMatchObject({
      kind: 'action',
      title: 'Ouvrir',
      state: { field: 'action.status', code: 'done' },
    });
    expect(thread.things.get('IN-1')?.value).toEqual({ value: 12, unit: 'visites', period: '2026' });
    expect(thread.things.get('ND-1')?.state?.code).toBe('addressed');
    expect(thread.things.get('ND-2')?.state?.code).toBe('merged');
    expect(thread.things.get('ND-3')?.state?.code).toBe('unanswered');
    expect(thread.things.get('DE-1')?.state?.code).toBe('approved');
  });
  it('leads from an indicator up to the axis, the need and those who voiced it', () => {
    expect(reached(thread, 'IN-1', 'above')).toEqual(expect.arrayContaining(['AC-1', 'OB-1', 'AX-1', 'ND-1', 'IV-1', 'SV-1']));
  });
  it('tells a question that is evidence, and none that nothing names', () => {
    expect(reached(thread, 'SV-1', 'below')).toEqual(expect.arrayContaining(['SV-1/Q5/a', 'SV-1/Q6', 'FI-1']));
    expect(reached(thread, 'SV-1', 'below')).not.toContain('SV-1/Q5/b');
  });
  it('does not run along what equals are tied by, nor through people, and tells both when they are asked of', () => {
    expect(reached(thread, 'AC-1', 'below')).not.toContain('AC-2');
    expect(drawn(traceOf(thread, 'AC-2').beside)).toEqual(['AC-1']);
    expect(drawn(traceOf(thread, 'PE-1').beside)).toEqual(['AC-1']);
    expect(drawn(traceOf(thread, 'AC-1').beside)).toEqual(['AC-2']);
  });
  it('ends at what holds many things, and starts from it all the same', () => {
    expect(reached(thread, 'ND-1', 'below')).not.toContain('RE-1');
    expect(reached(thread, 'evaluation-2026', 'below')).toEqual(['RE-1']);
    expect(reached(thread, 'evaluation-2026', 'above')).toContain('IV-1');
  });
  it('finds an id however it is typed, and the action of a task', () => {
    expect(tracedId(thread, 'nd-01')).toBe('ND-1');
    expect(tracedId(thread, ' sv-01/q5/A ')).toBe('SV-1/Q5/a');
    expect(tracedId(thread, 'AC-1/T3')).toBe('AC-1');
    expect(tracedId(thread, 'ND-99')).toBeNull();
  });
});

describe('coverage', () => {
  it('counts what the thread lacks, among how many', () => {
    const found = new Map(coverageOf(project).map(({ code, ids, of }) => [code, [ids, of]]));
    expect(found.get('source-without-need')).toEqual([['IV-2'], 3]);
    expect(found.get('finding-without-evidence')).toEqual([['FI-2'], 2]);
    expect(found.get('need-without-source')).toEqual([['ND-3'], 2]);
    expect(found.get('need-unanswered')).toEqual([['ND-3'], 2]);
    expect(found.get('need-without-verdict')).toEqual([[], 1]);
    expect(found.get('action-without-need')).toEqual([['AC-2'], 2]);
    expect(found.get('action-without-indicator')).toEqual([['AC-2'], 2]);
    // Nothing was voted of any need.
    expect(found.has('need-changed')).toBe(false);
  });
});

const ids = (prefix: string, most: number) =>
  fc.array(
    fc.integer({ min: 1, max: most }).map((n) => `${prefix}-${n}`),
    { maxLength: 4 },
  );

describe('laws', () => {
  it('what is below a thing has it above, in any project', () => {
    const projects = fc.record({
      named: fc.array(ids('ND', 4), { minLength: 3, maxLength: 3 }),
      merged: fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 4, maxLength: 4 }),
      answers: fc.array(fc.tuple(ids('ND', 4), ids('IN', 3), fc.option(fc.integer({ min: 1, max: 3 }))), {
        minLength: 3,
        maxLength: 3,
      }),
      findings: fc.array(fc.tuple(ids('IV', 3), ids('ND', 4)), { minLength: 2, maxLength: 2 }),
      followed: fc.boolean(),
    });
    fc.assert(
      fc.property(projects, ({ named, merged, answers, findings, followed }) => {
        const drawnProject = projectWith({
          interviews: named.map((needs, index) => ({ id: `IV-${index + 1}`, needs })),
          needs: merged.map((into, index) => ({
            id: `ND-${index + 1}`,
            statement: 'x',
            ...(into !== null && { mergedInto: `ND-${into}` }),
          })),
          diagnostic: {
            findings: findings.map(([evidence, needs], index) => ({ id: `FI-${index + 1}`, text: 'x', evidence, needs })),
          },
          indicators: [1, 2, 3].map((n) => ({ id: `IN-${n}`, title: 'x' })),
          actions: answers.map(([needs, indicators, partOf], index) => ({
            id: `AC-${index + 1}`,
            title: 'x',
            needs,
            indicators,
            ...(partOf !== null && { partOf: `AC-${partOf}` }),
          })),
          evaluations: [
            { period: '2025', recommendations: [{ id: 'RE-1', text: 'x' }] },
            { period: '2026', ...(followed && { followUp: [{ recommendation: 'RE-1', status: 'done' as const }] }) },
          ],
        });
        const graph = threadOf(drawnProject);
        for (const id of graph.things.keys()) {
          for (const below of reached(graph, id, 'below')) expect(reached(graph, below, 'above')).toContain(id);
          for (const above of reached(graph, id, 'above')) expect(reached(graph, above, 'below')).toContain(id);
          // Each thing is drawn once with what follows from it, circles or not.
          const told = (branches: readonly TraceBranch[]): readonly string[] =>
            branches.flatMap((one) => [...(one.isTold ? [] : [one.thing.id]), ...told(one.branches)]);
          const below = told(traceOf(graph, id).below);
          expect([...below].sort()).toEqual(
            reached(graph, id, 'below')
              .filter((one) => one !== id)
              .sort(),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
