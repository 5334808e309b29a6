/** What is shown of a project of which nothing is known but that there is one thing of each kind: every field is there, whatever the schemas gain. */
import { viewOf } from '../../../src/rendering/view/index.ts';
import { projectWith } from '../../project/project.ts';

const known = projectWith();

export const emptyView = viewOf({
  project: {
    ...known,
    info: { ...known.info, territory: { name: '' } },
    actions: [{ id: 'AC-000', title: '' }],
    indicators: [{ id: 'IN-000', title: '' }],
    meetings: [{ id: 'MT-000', decisions: [{ id: 'DE-000', text: '' }] }],
  },
  ...{ ranking: null, plan: null, year: 2026, today: '2026-01-01', deliverable: 'programme', title: '' },
});

function only<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error('the empty project has one');
  return item;
}
export const emptyAction = only(emptyView.actions);
export const emptyDecision = only(emptyView.decisions);
export const emptyIndicator = only(emptyView.indicators);
export const emptyTerritory = only([emptyView.project.territory].flatMap((one) => one ?? []));
