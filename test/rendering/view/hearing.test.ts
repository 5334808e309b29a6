/** What was heard, as documents tell it: by audience, by commune, in guides and on the sheets of workshops. */
import { describe, expect, it } from 'vitest';
import { viewOf, viewOfWorkshop } from '../../../src/rendering/view/index.ts';
import { projectWith } from '../../project/project.ts';

const project = projectWith({
  info: { format: 1, title: 'PNT', territory: { name: 'CC', communes: [{ name: 'Retiers', insee: '35239' }] } },
  interviews: [
    {
      ...{ id: 'IV-1', audience: 'elected', commune: '35239', needs: ['ND-1'] },
      quotations: [{ text: 'Oui', consent: true }, { text: 'Non', consent: false }, { text: 'Peut-être' }],
    },
    { id: 'IV-2', audience: 'residents', commune: 'Janzé', headcount: 6, needs: ['ND-2', 'ND-3'] },
  ],
  workshops: [
    {
      ...{ id: 'WS-1', date: '2026-02-03', audiences: [{ audience: 'residents', headcount: 12 }] },
      needs: [
        { need: 'ND-1', votes: 4 },
        { need: 'ND-2', votes: 9 },
      ],
    },
    { id: 'WS-2', date: '2026-09-01', title: 'À venir' },
  ],
  needs: [
    { id: 'ND-1', statement: 'Être aidé', theme: 'inclusion' },
    { id: 'ND-2', statement: 'Se déplacer', response: { kind: 'declined', reason: 'Compétence de la Région' } },
    { id: 'ND-3', statement: 'Être informé' },
  ],
  actions: [
    { id: 'AC-1', title: 'Ouvrir un accueil', needs: ['ND-1'], status: 'in-progress', start: '2026' },
    { id: 'AC-2', title: 'Renoncer', needs: ['ND-3'], status: 'dropped' },
  ],
});
const asked = {
  project,
  ranking: null,
  plan: null,
  year: 2026,
  today: '2026-06-30',
  deliverable: 'needs-answers',
  title: 'Réponses',
};
const view = viewOf(asked);

describe('what was said and what answers it', () => {
  it('is answered by no action that was dropped, on any page', () => {
    expect(view.needs.map(({ response, actions }) => [response?.code ?? null, actions.map(({ id }) => id)])).toEqual([
      ['addressed', ['AC-1']],
      ['declined', []],
      [null, []],
    ]);
    expect(view.hearing.byAnswer.find(({ code }) => code === 'pending')?.needs.map(({ response }) => response)).toEqual([null]);
  });
  it('goes audience by audience, the most expected need first', () => {
    expect(view.hearing.byAudience.map(({ audience, needs }) => [audience, needs.map(({ id }) => id)])).toEqual([
      ['élus', ['ND-1']],
      ['habitants', ['ND-2', 'ND-3', 'ND-1']],
    ]);
  });
  it('says who asked without counting few people, what is done, and why what is not', () => {
    const [elected, residents] = view.hearing.byAudience;
    expect(residents?.needs[0]).toMatchObject({ asked: '15 personnes (habitants)', reason: 'Compétence de la Région' });
    expect(residents?.needs[0]?.response?.label).toBe('écarté');
    expect(elected?.needs[0]).toMatchObject({ asked: '5 personnes (élus et habitants)', actions: [{ id: 'AC-1' }] });
    // Nothing that was given up answers.
    expect(residents?.needs[1]).toMatchObject({ id: 'ND-3', actions: [] });
  });
  it('quotes nobody who did not clearly agree', () => {
    expect(view.hearing.byAudience[0]?.quotations).toEqual([{ text: 'Oui', commune: 'Retiers' }]);
    expect(JSON.stringify(view)).not.toContain('Peut-être');
  });
  it('goes commune by commune, by their names', () => {
    expect(view.hearing.byCommune.map(({ commune, needs }) => [commune, needs.map(({ id }) => id)])).toEqual([
      ['Janzé', ['ND-2', 'ND-3']],
      ['Retiers', ['ND-1']],
    ]);
  });
  it('names no commune to residents where a few people alone said it', () => {
    const told = viewOf({ ...asked, readership: 'residents' });
    expect(told.hearing.byCommune.map(({ commune, needs }) => [commune, needs.map(({ id }) => id)])).toEqual([
      ['Janzé', ['ND-2', 'ND-3']],
    ]);
  });
  it.each(['residents', 'press'] as const)('hides as much in what is written for the %s, whoever asks for it', (reader) => {
    const told = viewOf({ ...asked, reader, readership: 'elected' });
    expect(told.document.audience.code).toBe(reader);
    expect(told.hearing).toEqual(viewOf({ ...asked, readership: reader }).hearing);
  });
  it('is told to the press where the press asks for what is written for residents', () => {
    expect(viewOf({ ...asked, reader: 'residents', readership: 'press' }).document.audience.code).toBe('press');
  });
});

describe('guides and sheets', () => {
  it('prepare to hear every audience, with what it said by theme', () => {
    const residents = view.guide.audiences.find(({ audience }) => audience.code === 'residents');
    expect(view.guide.audiences.length).toBe(5);
    expect(residents).toMatchObject({ interviews: 1, people: 6 });
    expect(residents?.themes.map(({ theme, needs }) => [theme, needs.map(({ id }) => id)])).toEqual([
      ['Inclusion numérique', ['ND-1']],
      ['Autres sujets', ['ND-2', 'ND-3']],
    ]);
  });
  it('show the votes of a workshop that was held, and put to the vote what is known before one that was not', () => {
    const held = viewOfWorkshop(view, 'WS-1').workshop;
    expect(held).toMatchObject({ held: true, headcount: 12 });
    expect(held?.needs.map(({ id, votes }) => [id, votes])).toEqual([
      ['ND-2', 9],
      ['ND-1', 4],
    ]);
    const planned = viewOfWorkshop(view, 'WS-2').workshop;
    expect(planned).toMatchObject({ held: false, title: 'À venir', headcount: null });
    expect(planned?.needs.map(({ id, votes }) => [id, votes])).toEqual([
      ['ND-1', null],
      ['ND-2', null],
      ['ND-3', null],
    ]);
  });
});
