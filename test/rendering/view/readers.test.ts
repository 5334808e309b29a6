/** What residents and the press are told: words that people agreed to, and nothing of actions that are kept back. */
import { describe, expect, it } from 'vitest';
import { viewOf } from '../../../src/rendering/view/index.ts';
import { projectWith } from '../../project/project.ts';
import { request } from './tiny-project.ts';

const project = projectWith({
  interviews: [
    {
      id: 'IV-01',
      audience: 'elected',
      quotations: [{ text: 'Oui', consent: true }, { text: 'Non', consent: false }, { text: 'Sans un mot' }],
    },
  ],
  workshops: [
    { id: 'WS-01', audiences: [{ audience: 'residents', headcount: 8 }], quotations: [{ text: 'Ensemble', consent: true }] },
  ],
  actions: [
    { id: 'AC-1', title: 'Dite', indicators: ['IN-1', 'IN-2'] },
    { id: 'AC-2', title: 'Tue', publish: false, indicators: ['IN-2', 'IN-3'] },
  ],
  indicators: ['IN-1', 'IN-2', 'IN-3'].map((id) => ({ id, title: id })),
  meetings: [
    {
      id: 'MT-01',
      decisions: [
        { id: 'DE-1', text: 'Dite', links: ['AC-1'] },
        { id: 'DE-2', text: 'Tue', approves: ['AC-2'] },
      ],
    },
    { id: 'MT-02' },
  ],
});

it('gives the words that people agreed to see published, by audience', () => {
  expect(viewOf({ ...request, project, language: 'fr' }).quotations).toEqual([
    { text: 'Oui', audiences: ['élus'] },
    { text: 'Ensemble', audiences: ['habitants'] },
  ]);
});

describe('what would tell of an action that is kept back', () => {
  const told = (readership: 'elected' | 'residents' | 'press') => {
    const { indicators, decisions } = viewOf({ ...request, project, readership });
    return [...indicators, ...decisions].map(({ id }) => id);
  };
  it('is told to elected members alone', () => {
    expect(told('elected')).toEqual(['IN-1', 'IN-2', 'IN-3', 'DE-1', 'DE-2']);
    expect(told('residents')).toEqual(['IN-1', 'IN-2', 'DE-1']);
    expect(told('press')).toEqual(['IN-1', 'IN-2', 'DE-1']);
  });
});
