/** What tiles, messages, charts and tables count of actions is one and the same: each has one state. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Action, Project, View } from '../../src/model/index.ts';
import { stateOf } from '../../src/project/time/index.ts';
import { readAndCheck } from '../../src/usecases/read-and-check.ts';
import { countInWords } from '../../src/wording/formats.ts';
import { partOf } from '../rendering/part-of.ts';
import { shippedTemplate } from '../rendering/shipped-templates.ts';
import { viewed } from './told.ts';

const today = '2026-11-28';
const figures = ['actions', 'done', 'late'] as const;
const messages = ['progress', 'late', 'blocked'] as const;
const viewOfProject = (project: Partial<Project>): View => viewed(project, { today, figures, messages });

/** Spelt up to ten. */
const told = (count: number): string => countInWords(count, 'fr');

function agrees(view: View, actions: readonly Action[]): void {
  const inState = (code: string) => actions.filter((action) => stateOf(action, today) === code).length;
  const [done, late, blocked] = [inState('done'), inState('late'), inState('blocked')];
  // What was dropped is told beside, and is in no number of actions.
  const dropped = inState('abandoned');
  const total = actions.length - dropped;
  expect(view.progress).toMatchObject({ done, late, total, dropped });
  const counted = view.progress.states.map(({ count }) => count);
  expect(counted.reduce((sum, one) => sum + one, 0)).toBe(actions.length);
  // The chart beside the message is drawn from the same counts, in words that hold them: its shares are of the same whole.
  const chart = view.charts.progressByStatus;
  const standing = view.progress.states.filter(({ state }) => state.code !== 'abandoned');
  const drawn = standing.length < 2 ? [] : standing;
  expect(chart?.series[0]?.values ?? []).toEqual(drawn.map(({ count }) => count));
  expect(chart?.categories ?? []).toEqual(drawn.map(({ state, count }) => `${state.label} (${count})`));
  const rows = view.progress.byAxis;
  for (const counts of [rows.map((row) => row.actions), view.budget.byAxis.map(({ count }) => count), [view.funding.total.count]])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
  for (const { count, actions: listed } of view.axes)
    expect(count).toBe(listed.filter(({ status }) => status?.code !== 'dropped').length);
  expect(rows.reduce((sum, row) => sum + row.late, 0)).toBe(late);
  expect(rows.reduce((sum, row) => sum + row.done, 0)).toBe(done);
  expect(rows.reduce((sum, row) => sum + row.stopped, 0)).toBe(blocked);
  const tile = (words: string) => view.keyFigures.find(({ label }) => label.includes(words))?.value;
  if (total > 0) {
    expect(tile('au programme')).toBe(String(total));
    expect(view.keyFigures.some(({ label }) => label.includes(`(${dropped} abandonnée`))).toBe(dropped > 0);
    expect(tile('en retard')).toBe(String(late));
    expect(tile('achevée')).toBe(String(done));
  }
  const { progress, late: lateness, blocked: stopped } = view.headlines;
  const spelt = (count: number) => new RegExp(`(?:^|; )${told(count)} `, 'i');
  if (late > 0 && done < total) {
    expect(progress).toMatch(new RegExp(`; ${told(late)} prenn?e(?:nt)? du retard|; ${told(late)} prend du retard`));
    expect(lateness).toMatch(spelt(late));
  } else {
    expect(progress ?? '').not.toContain('du retard');
    expect(lateness).toBe(null);
  }
  if (blocked > 0) expect(stopped).toMatch(spelt(blocked));
  else expect(stopped).toBe(null);
}

it.each(['roche-aux-fees', 'montfort'])('in %s', (name) => {
  const { project } = readAndCheck(`examples/${name}`, { today }).checked;
  if (project === null) throw new Error('the example reads');
  const view = viewOfProject(project);
  agrees(view, project.actions);
});

const day = fc.constantFrom('2025-03', '2026-06', '2026-12', '2027-S1', '2028');
const action = fc.record(
  {
    title: fc.constantFrom('Ouvrir un lieu', 'Former les accueils'),
    status: fc.constantFrom('to-discuss', 'planned', 'in-progress', 'paused', 'blocked', 'done', 'dropped'),
    axis: fc.constantFrom('AX-1', 'AX-2'),
    start: day,
    end: day,
    progress: fc.record({ value: fc.constantFrom(0, 40, 100) }),
  },
  { requiredKeys: ['title'] },
);

it('whatever the project', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (drawn) => {
      const actions = drawn.map((one, at): Action => ({ ...one, id: `AC-${at + 1}` }) as const);
      const axes = ['AX-1', 'AX-2'].map((id) => ({ id, title: id }));
      agrees(viewOfProject({ actions, axes: { axes } }), actions);
    }),
  );
});

it('the information note counts no action by its status beside the counts by state', () => {
  expect(partOf(shippedTemplate('information-note.fr.docx'), 'word/document.xml')).not.toContain('piece.running.length');
});
