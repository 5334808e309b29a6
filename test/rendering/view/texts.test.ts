// The texts of a document of one year: those of that year, and those that are of all.
import { expect, test } from 'vitest';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { projectWith } from '../../project/project.ts';

const names = ['10-toujours', '2025-10-introduction', '2025-suite', '2026-45-bilan', '20250-archive'];
const texts = names.map((name) => ({ deliverable: 'evaluation', path: `texts/evaluation/${name}.md`, text: name }));

const told = (ofYear?: () => number | null) => {
  const project = projectWith({ info: { format: 1, title: 'P' }, texts });
  const request = { project, ranking: null, plan: null, year: 2030, today: '2026-12-01', deliverable: 'evaluation', title: 'T' };
  return viewOf({ ...request, ...(ofYear && { ofYear }) });
};

test.each([
  [2025, ['10-toujours', '2025-10-introduction', '2025-suite', '20250-archive']],
  [2026, ['10-toujours', '20250-archive', '2026-45-bilan']],
  [2027, ['10-toujours', '20250-archive']],
])('that of %i', (year, own) => {
  expect(told(() => year).texts).toEqual(own);
});

test('a document of no year takes them all, each at the chapter that follows the year', () => {
  for (const view of [told(), told(() => null)]) {
    expect(view.texts).toHaveLength(5);
    expect(view.zones[1]?.opening).toEqual(['10-toujours', '2025-10-introduction']);
    expect(view.zones[4]?.closing).toEqual(['2026-45-bilan']);
  }
});
