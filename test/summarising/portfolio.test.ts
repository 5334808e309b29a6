/** What the documents of a portfolio say first: counted by hand on small portfolios. */
import { describe, expect, it } from 'vitest';
import { portfolioOf } from '../../src/pooling/index.ts';
import { viewOfPortfolio } from '../../src/rendering/index.ts';
import {
  portfolioDecisionsOf,
  portfolioFiguresOf,
  portfolioMessageOf,
  portfolioMessagesOf,
} from '../../src/summarising/index.ts';
import { dueText } from '../../src/wording/portfolios/portfolio-figures.ts';
import { portfolioMessageWords } from '../../src/wording/portfolios/portfolio-messages.ts';
import { action, need, passed } from '../pooling/followed.ts';

const aid = 'Être aidé dans ses démarches en ligne';
const member = (name: string, late: number, blocked: number) =>
  passed(name, {
    population: 10_000,
    late,
    blocked,
    count: 4,
    done: 1,
    actions: [action('AC-01', 1000, 250)],
    needs: [need('ND-01', aid)],
  });
const at = { services: [], programme: null, today: '2026-11-15' };
const two = portfolioOf([member('Un', 2, 1), member('Deux', 0, 0)], { ...at, file: null });
const bare = portfolioOf([], { ...at, file: null });
const said = (id: Parameters<typeof portfolioMessageOf>[1], language: 'fr' | 'en' = 'fr') =>
  portfolioMessageOf(two, id, language)?.text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the messages of a portfolio', () => {
  it('say which territory needs help and why, with the project that it rests on', () => {
    expect(said('help')).toBe('Un territoire a besoin d’un appui : Un (deux actions en retard et une action bloquée).');
    expect(said('help', 'en')).toBe('One territory needs help: Un (two actions late and one blocked).');
    expect(portfolioMessageOf(two, 'help', 'fr')?.evidence).toEqual(['Un']);
  });
  it('say what could be pooled, and what it rests on', () => {
    expect(said('pooling')).toMatch(/^Un besoin revient d’un territoire à l’autre sans service qui y réponde : « Être aidé/);
    expect(portfolioMessageOf(two, 'pooling', 'fr')?.evidence).toEqual(['Deux: ND-01', 'Un: ND-01']);
  });
  it('name a project that could not be read by its folder, and say neither path nor code', () => {
    const lost = (root: string, code: string, title: string | null = null, format = 1) =>
      ({ root, errors: 1, warnings: 0, known: { title, territory: null, format }, codes: [code], digest: null }) as const;
    const all = [
      lost('S/terr/cassé', 'yaml/not-closed'),
      lost('S/absent', 'portfolio/absent'),
      lost('S/vieux', 'structure/unknown-format', 'Ancien', 0),
    ];
    const made = portfolioOf([member('Un', 0, 0), ...all], { ...at, file: null });
    const theme = { logo: null, cover: null, partners: [] };
    const view = viewOfPortfolio(made, { language: 'fr', title: 'Rapport', theme, version: '0' });
    expect(view.broken).toEqual([
      { name: 'absent', why: 'ce projet n’a pas été trouvé' },
      { name: 'cassé', why: 'ses fichiers sont à corriger' },
      { name: 'Ancien', why: 'ses fichiers sont à mettre à jour' },
    ]);
    expect(portfolioMessageOf(made, 'unread', 'fr')?.text).toMatch(/dans aucun total\s: absent, cassé et Ancien\.$/);
  });
  it('say whose name alone makes several projects those of one territory', () => {
    const made = portfolioOf([member('Un', 0, 0), { ...member('Un', 1, 0), root: 'copy' }], { ...at, file: null });
    expect(portfolioMessageOf(made, 'homonyms', 'fr')).toMatchObject({
      text: expect.stringMatching(
        /faute de SIREN, chacun compte pour un seul territoire\s: Un \(deux projets, 10.000 habitants comptés\)\.$/,
      ),
      weight: 3,
      evidence: ['Un', 'copy'],
    });
    expect(portfolioMessagesOf(made, 'en').map(({ id }) => id)).toContain('homonyms');
    expect(portfolioMessageOf(two, 'homonyms', 'fr')).toBeNull();
  });
  it('count actions as one says it: none, one, all, or the only one', () => {
    const standing = (count: number, done: number, language: 'fr' | 'en') =>
      portfolioMessageWords[language].standing(1, '10 000', count, done).replace(/^.*(?:habitants|inhabitants)\s?: /u, '');
    const counts = [
      [12, 0],
      [12, 1],
      [12, 2],
      [2, 2],
      [1, 0],
      [1, 1],
    ] as const;
    expect(counts.map(([count, done]) => standing(count, done, 'fr'))).toEqual([
      'aucune des 12 actions n’est achevée.',
      'une des 12 actions est achevée.',
      '2 des 12 actions sont achevées.',
      'les 2 actions sont achevées.',
      'l’action n’est pas achevée.',
      'l’action est achevée.',
    ]);
    expect(counts.map(([count, done]) => standing(count, done, 'en'))).toEqual([
      'none of the 12 actions is done.',
      'one of the 12 actions is done.',
      '2 of the 12 actions are done.',
      'all 2 actions are done.',
      'the action is not done.',
      'the action is done.',
    ]);
  });
  it('come heaviest first, five at most, and none where there is nothing to say', () => {
    const weights = portfolioMessagesOf(two, 'fr').map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights.length).toBeGreaterThan(2);
    expect(weights.length).toBeLessThanOrEqual(5);
    expect([portfolioMessagesOf(bare, 'fr'), portfolioDecisionsOf(bare, 'fr'), portfolioFiguresOf(bare, 'fr')]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

it('a committee is asked to pool what recurs, then to help who is late', () => {
  expect(portfolioDecisionsOf(two, 'fr').map(({ subject }) => subject)).toEqual(['Mettre en commun', 'Aider un territoire']);
});

it('three proposals of a kind are told one by one, with three territories each; the others are one', () => {
  const names = ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'];
  const wanted = ['Apprendre le dessin', 'Cuire du pain', 'Réparer des vélos', 'Chanter ensemble', 'Jardiner en ville'];
  const needs = wanted.map((statement, at) => need(`ND-0${at}`, statement, { theme: null, people: 9 - at }));
  const made = portfolioOf(
    names.map((name) => passed(name, { late: 1, blocked: 1, count: 2, needs })),
    { ...at, file: null },
  );
  const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
  const rows = portfolioDecisionsOf(made, 'fr').map(({ subject, proposal, reason }) => [subject, plain(proposal), plain(reason)]);
  expect(rows).toHaveLength(8);
  expect(rows[0]?.[2]).toBe('Exprimé par Cinq, Deux, Quatre et deux autres');
  expect(rows[3]).toEqual([
    'Mettre en commun',
    'Étudier de même deux autres besoins : « Chanter ensemble » et « Jardiner en ville »',
    'Exprimés chacun par plusieurs territoires, sans service qui y réponde',
  ]);
  expect(rows[7]).toEqual([
    'Aider un territoire',
    'Convenir d’un appui à Trois et Un',
    'Deux actions en retard et deux actions bloquées',
  ]);
});

it('territories whose files have errors are named: their figures may be incomplete', () => {
  const made = portfolioOf([{ ...member('Un', 0, 0), errors: 3 }, member('Deux', 0, 0)], { ...at, file: null });
  expect(portfolioMessageOf(made, 'faulty', 'fr')?.text.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
    'Un projet a des fichiers à corriger ; ses chiffres comptent, mais peuvent être incomplets : Un.',
  );
  expect(portfolioMessageOf(two, 'faulty', 'fr')).toBeNull();
});

it('the day of a duty is said in words, whether it is a day, a month or a year', () => {
  const days = ['2018-05-25', '2018-10', '2026'];
  expect(days.map((day) => dueText(day, 'fr').replaceAll('\u00a0', ' '))).toEqual(['25 mai 2018', 'octobre 2018', '2026']);
});
