// Needs that recur, what answers them, and what the structure does with its members.
import { expect, test } from 'vitest';
import type { CatalogueService, PortfolioFile } from '../../src/model/index.ts';
import { portfolioOf } from '../../src/pooling/index.ts';
import { action, need, passed } from './followed.ts';

const archiving: CatalogueService = {
  id: 'archiving',
  label: { fr: 'Archivage électronique', en: 'Electronic archiving' },
  theme: 'data',
  purpose: { fr: 'Conserver les documents numériques à valeur probante.', en: 'Keep digital documents with probative value.' },
  shared: true,
};
const portfolio = (all: Parameters<typeof portfolioOf>[0], file: Partial<PortfolioFile> = {}) =>
  portfolioOf(all, {
    file: { format: 1, title: 'Essai', ...file },
    services: [archiving],
    programme: null,
    today: '2026-11-15',
  });
const help = 'Être accompagné près de chez soi dans ses démarches en ligne';
const aid = 'Être aidé en personne, près de chez soi, dans ses démarches en ligne';

test('wordings of one theme that are alike make a candidate; an action that answers two of them is planned once', () => {
  const { needs } = portfolio([
    passed('Un', {
      population: 100,
      needs: [need('ND-1', help, { people: 9, actions: ['AC-01'] })],
      actions: [action('AC-01', 50)],
    }),
    passed('Deux', {
      population: 30,
      actions: [action('AC-01', 70)],
      needs: [need('ND-7', aid, { people: 4, actions: ['AC-01'] }), need('ND-8', aid, { people: 1, actions: ['AC-01'] })],
    }),
  ]);
  expect(needs).toMatchObject([
    { statement: help, state: 'candidate', territories: ['Deux', 'Un'], population: 130, people: 14, service: null },
  ]);
  expect(needs[0]?.planned).toEqual({ min: 12_000, max: 12_000 });
});

test('an action that answers several needs is planned once for all of them', () => {
  const other = 'Travailler à distance dans un lieu partagé';
  const both = (name: string, euros: number) =>
    passed(name, {
      needs: [need('ND-1', help, { actions: ['AC-01'] }), need('ND-2', other, { theme: 'economy', actions: ['AC-01'] })],
      actions: [action('AC-01', euros)],
    });
  const { needs, plannedApart } = portfolio([both('Un', 50), both('Deux', 70)]);
  expect(needs.map(({ planned }) => planned)).toEqual([
    { min: 12_000, max: 12_000 },
    { min: 12_000, max: 12_000 },
  ]);
  expect(plannedApart).toEqual({ min: 12_000, max: 12_000 });
});

test('across themes wordings must be closer', () => {
  const { needs } = portfolio([
    passed('Un', { needs: [need('ND-1', 'Faire durer les équipements')] }),
    passed('Deux', { needs: [need('ND-1', 'Faire durer et réparer ses équipements usés', { theme: 'environment' })] }),
  ]);
  expect(needs.map(({ state }) => state)).toEqual(['candidate']);
  const other = portfolio([
    passed('Un', { needs: [need('ND-1', 'Faire durer les équipements')] }),
    passed('Deux', { needs: [need('ND-1', 'Faire durer et réparer ou prêter ses équipements usés', { theme: 'environment' })] }),
  ]);
  expect(other.needs.map(({ state }) => state)).toEqual(['alone', 'alone']);
});

test('a service answers a need by their words, and says who has not joined', () => {
  const kept = (territory: string, services: readonly string[]) =>
    passed(territory, {
      services,
      needs: [need('ND-1', 'Retrouver et conserver les documents électroniques', { theme: 'data' })],
    });
  expect(portfolio([kept('Un', ['archiving']), kept('Deux', [])]).needs).toMatchObject([
    { state: 'to-extend', service: { id: 'archiving', by: 'wording', joined: ['Un'], notJoined: ['Deux'] } },
  ]);
  expect(
    portfolio([kept('Un', ['archiving']), kept('Deux', [])], { members: [{ name: 'Deux', services: ['archiving'] }] }).needs,
  ).toMatchObject([{ state: 'answered', service: { joined: ['Deux', 'Un'] } }]);
  const none = { answers: [{ member: 'Un', need: 'ND-1', service: 'none' }] };
  expect(portfolio([kept('Un', []), kept('Deux', [])], none).needs).toMatchObject([{ state: 'candidate', service: null }]);
});

test('agreements: expired, then to sign, then to renew within six months', () => {
  const { agreements } = portfolio([], {
    members: [
      {
        name: 'Un',
        contact: 'Direction générale',
        services: ['archiving', 'acts'],
        agreements: [
          { service: 'a', until: '2029-01-01' },
          { service: 'b', until: '2027-05-15', contact: 'Finances' },
          { service: 'c', until: '2026-11-14' },
          { service: 'acts' },
        ],
      },
    ],
  });
  expect(agreements.map(({ service, state, contact }) => [service, state, contact])).toEqual([
    ['c', 'expired', 'Direction générale'],
    ['archiving', 'missing', 'Direction générale'],
    ['b', 'due', 'Finances'],
    ['a', 'current', 'Direction générale'],
    ['acts', 'open', 'Direction générale'],
  ]);
});

test('co-funding: half of 24,000 is 12,000, half of 40,000 is capped at 15,000, those declined get nothing', () => {
  const { calls } = portfolio([], {
    calls: [
      {
        id: 'CA-01',
        title: 'Pilotes',
        opens: '2026-09-01',
        closes: '2026-11-15',
        cofunding: { rate: 50, ceiling: 15_000 },
        applicants: [
          { member: 'Un', status: 'chosen', cost: 24_000 },
          { member: 'Deux', status: 'chosen', cost: 40_000 },
          { member: 'Trois', status: 'declined', cost: 40_000 },
        ],
      },
    ],
  });
  expect(calls).toMatchObject([{ state: 'open', chosen: 2, granted: { min: 2_700_000, max: 2_700_000 } }]);
  expect(calls[0]?.applicants.map(({ grant }) => grant?.max ?? null)).toEqual([1_200_000, 1_500_000, null]);
});

test('a testimony is told only with leave', () => {
  const { testimonies, withheld } = portfolio([], {
    testimonies: [
      { member: 'Un', text: 'Oui', agreed: true },
      { member: 'Deux', text: 'Non', agreed: false },
      { member: 'Trois', text: 'Peut-être' },
    ],
  });
  expect([testimonies.map(({ text }) => text), withheld]).toEqual([['Oui'], 2]);
});
