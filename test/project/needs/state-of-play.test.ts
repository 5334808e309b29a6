/** The state of play: who was heard, which services reach which communes, how far each theme has come. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Project, shippedDuties } from '../../../src/model/index.ts';
import { heardOf } from '../../../src/project/needs/heard.ts';
import { serviceReach } from '../../../src/project/needs/services.ts';
import { latestPopulation, maturityOf, stateOfPlay } from '../../../src/project/needs/state-of-play.ts';
import { projectWith } from '../project.ts';

type Line = NonNullable<Project['diagnostic']['inventory']>[number];
type Communes = NonNullable<NonNullable<Project['info']['territory']>['communes']>;

const communes: Communes = [
  { name: 'Valmont', insee: '99001', population: 600 },
  { name: 'Rochebrune', insee: '99002', population: 300 },
  { name: 'Clairval', insee: '99003', population: 100 },
];
const inventoried = (inventory: readonly Line[], members: Communes = communes) =>
  projectWith({
    info: { format: 1, title: 'Essai', territory: { name: 'Essai', communes: members } },
    diagnostic: { inventory },
  });
const reachOf = (inventory: readonly Line[], members?: Communes) =>
  serviceReach(inventoried(inventory, members), shippedDuties.services);
const acts = (inventory: readonly Line[], members?: Communes) =>
  reachOf(inventory, members).find(({ id }) => id === 'acts') ?? expect.fail('the catalogue has no acts');

it('a territory without a figure of its own has the inhabitants of its communes, where each says its own', () => {
  const named = { communes };
  expect(latestPopulation(named)).toEqual({ value: 1000, notion: 'municipal' });
  expect(latestPopulation({ ...named, communes: [...communes, { name: 'Ailleurs' }] })).toBeUndefined();
  expect(latestPopulation({ ...named, populations: [{ value: 990, year: 2023 }] })?.value).toBe(990);
  expect(latestPopulation({})).toBeUndefined();
});

describe('services', () => {
  it('shows the eight shared ones whatever the inventory names, then the others in its order', () => {
    const all = reachOf([{ service: 'Portail familles' }, { service: 'website' }]);
    expect(all.slice(0, 8).every(({ shared, state }) => shared && state === 'absent')).toBe(true);
    expect(all.slice(8).map(({ id, name }) => [id, name.fr])).toEqual([
      [null, 'Portail familles'],
      ['website', 'Site internet'],
    ]);
  });
  it('knows a service by its id or by a label, whatever the case and accents, and a commune by name or code', () => {
    const service = acts([
      { service: 'acts', communes: ['Valmont'], users: 3, provider: 'OR-01' },
      { service: 'teletransmission des ACTES', communes: ['99002'], users: 4, provider: 'OR-01' },
    ]);
    expect(service).toMatchObject({ communes: 2, state: 'partial', users: 7, providers: ['OR-01'], populationShare: 0.9 });
    expect(service.reach).toEqual(['served', 'served', 'not-served']);
  });
  it('tells what is everywhere, unused, not said, and not listed apart', () => {
    expect(acts([{ service: 'acts', communes: 'all' }])).toMatchObject({ state: 'everywhere', communes: 3, populationShare: 1 });
    expect(acts([{ service: 'acts', communes: ['Valmont', 'Rochebrune', 'Clairval'] }]).state).toBe('everywhere');
    expect(acts([{ service: 'acts', communes: 'all', users: 0 }])).toMatchObject({ state: 'unused', communes: 0, users: 0 });
    expect(acts([{ service: 'acts', users: 5 }])).toMatchObject({ state: 'unstated', communes: 0, populationShare: null });
    expect(acts([])).toMatchObject({ state: 'absent', communes: 0, users: null, populationShare: 0 });
  });
  it('gives no share of a population that is not known whole', () => {
    expect(acts([{ service: 'acts', communes: 'all' }], [...communes, { name: 'Hauterive' }]).populationShare).toBeNull();
    expect(acts([{ service: 'acts', communes: 'all' }], []).state).toBe('everywhere');
    expect(acts([{ service: 'acts', communes: ['Valmont'] }], [])).toMatchObject({ state: 'partial', populationShare: null });
  });

  const members = fc
    .array(fc.nat(20_000), { minLength: 1, maxLength: 12 })
    .map((populations) => populations.map((population, at) => ({ name: `Commune ${at}`, insee: `990${at + 10}`, population })));
  const lineOf = (known: Communes): fc.Arbitrary<Line> =>
    fc
      .record({
        service: fc.constantFrom('acts', 'Télétransmission des actes', 'signature', 'Portail', 'portail'),
        communes: fc.oneof(
          fc.constant('all'),
          fc.constant(undefined),
          fc.subarray(known.flatMap(({ name, insee = '' }) => [name, insee])),
        ),
        users: fc.option(fc.nat(3), { nil: undefined }),
      })
      .map(({ service, communes: places, users }) => ({
        service,
        ...(places !== undefined && { communes: places }),
        ...(users !== undefined && { users }),
      }));
  const territory = members.chain((known) => fc.tuple(fc.constant(known), fc.array(lineOf(known), { maxLength: 8 })));

  it('covers people commune by commune: shares are those of the communes served, and nothing is counted twice', () => {
    fc.assert(
      fc.property(territory, ([known, inventory]) => {
        const all = known.reduce((sum, { population = 0 }) => sum + population, 0);
        for (const { reach, communes: count, populationShare } of reachOf(inventory, known)) {
          expect(reach.length).toBe(known.length);
          expect(count).toBe(reach.filter((one) => one === 'served').length);
          if (reach.includes('unstated') || all === 0) expect(populationShare).toBeNull();
          else {
            const served = known.reduce((sum, { population = 0 }, at) => (reach[at] === 'served' ? sum + population : sum), 0);
            expect(Math.round((populationShare ?? Number.NaN) * all)).toBe(served);
          }
        }
      }),
    );
  });
  it('serves no fewer communes with a line more, and the same ones in any order of lines', () => {
    fc.assert(
      fc.property(territory, ([known, inventory]) => {
        const byKey = (lines: readonly Line[]) =>
          new Map(reachOf(lines, known).map(({ id, name, reach, users }) => [id ?? name.fr.toLowerCase(), { reach, users }]));
        const [whole, turned, less] = [byKey(inventory), byKey(inventory.toReversed()), byKey(inventory.slice(1))];
        expect([...turned].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual([...whole].sort(([a], [b]) => (a < b ? -1 : 1)));
        for (const [key, { reach }] of less)
          for (const [at, one] of reach.entries()) if (one === 'served') expect(whole.get(key)?.reach[at]).toBe('served');
      }),
    );
  });
});

describe('who was heard', () => {
  const heard = heardOf(
    projectWith({
      interviews: [
        { id: 'IV-01', audience: 'elected', headcount: 3, date: '2026-05-01' },
        { id: 'IV-02', audience: 'elected' },
        { id: 'IV-03', audience: 'staff', date: '2026-12-01' },
      ],
      workshops: [
        { id: 'WS-01', headcount: 12, audiences: [{ audience: 'residents', headcount: 9 }, { audience: 'elected' }] },
        { id: 'WS-02', audiences: [{ audience: 'residents', headcount: 5 }] },
      ],
      surveys: [
        { id: 'SV-01', audiences: ['residents'] },
        { id: 'SV-02', audiences: ['businesses', 'associations'] },
        { id: 'SV-03', audiences: ['staff'] },
      ],
      surveyResults: [
        { survey: 'SV-01', base: 100 },
        { survey: 'SV-01', complete: 40, partial: 2 },
        { survey: 'SV-02', base: 30 },
      ],
      diagnostic: {
        coverage: [
          { audience: 'staff', justification: 'Réorganisation' },
          { audience: 'elected', channel: 'survey', justification: 'Entendus en entretien' },
        ],
      },
    }),
    '2026-11-15',
  );
  const of = (audience: string) => heard.byAudience.find((one) => one.audience === audience);

  it('counts what was held, and the people that files tell', () => {
    expect(of('elected')?.interview).toEqual({ count: 2, people: 4, justification: null });
    expect(of('elected')?.workshop).toEqual({ count: 1, people: null, justification: null });
    expect(of('residents')?.workshop).toEqual({ count: 2, people: 14, justification: null });
    expect(of('residents')?.survey).toEqual({ count: 1, people: 142, justification: null });
    expect(heard.total).toEqual({
      interview: { count: 2, people: 4 },
      workshop: { count: 2, people: 17 },
      survey: { count: 2, people: 172 },
    });
  });
  it('gives no audience the answers of a survey that it shares', () => {
    expect(of('businesses')?.survey).toEqual({ count: 1, people: null, justification: null });
  });
  it('does not count what is still to come, nor a survey without results; a justification without a channel is for all', () => {
    expect(of('staff')).toEqual({
      audience: 'staff',
      interview: { count: 0, people: null, justification: 'Réorganisation' },
      workshop: { count: 0, people: null, justification: 'Réorganisation' },
      survey: { count: 0, people: null, justification: 'Réorganisation' },
    });
    expect(of('elected')?.survey.justification).toBe('Entendus en entretien');
  });
});

it('keeps the last level of each theme beside the one before', () => {
  const maturity = [
    { theme: 'data', level: 3, date: '2028-01-01', note: 'Vingt jeux' },
    { theme: 'security', level: 1 },
    { theme: 'data', level: 0 },
    { theme: 'data', level: 1, date: '2026-01-01' },
  ];
  expect(maturityOf(projectWith({ diagnostic: { maturity } }))).toEqual([
    { theme: 'data', level: 3, date: '2028-01-01', note: 'Vingt jeux', previous: { level: 1, date: '2026-01-01' } },
    { theme: 'security', level: 1, date: null, note: null, previous: null },
  ]);
});

it('names the findings and needs that lack something', () => {
  const state = stateOfPlay(
    projectWith({
      diagnostic: {
        findings: [
          { id: 'FI-01', text: 'a', evidence: ['IV-01'], needs: ['ND-01'] },
          { id: 'FI-02', text: 'b' },
        ],
      },
      interviews: [{ id: 'IV-01', needs: ['ND-01'] }],
      needs: [
        { id: 'ND-01', statement: 'Être aidé' },
        { id: 'ND-02', statement: 'Être formé' },
      ],
    }),
    [],
    '2026-11-15',
  );
  expect(state.findings).toEqual({ count: 2, withoutEvidence: ['FI-02'], withoutNeed: ['FI-02'] });
  expect(state.needs).toEqual({ count: 2, withoutVoice: ['ND-02'] });
});
