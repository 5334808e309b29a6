/** The documents of a portfolio: their templates know its view alone, and what they give opens and says what was reckoned. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { PortfolioFile } from '../../src/model/index.ts';
import { portfolioOf } from '../../src/pooling/index.ts';
import { checkArchive } from '../../src/rendering/accessibility/index.ts';
import { openArchive } from '../../src/rendering/archive/index.ts';
import { checkTemplate, portfolioKinds, prepareTemplate, viewOfPortfolio } from '../../src/rendering/index.ts';
import { validateFile } from '../open-xml/index.js';
import { action, indicator, need, passed } from '../pooling/followed.ts';
import { partOf } from './excel-templates/minimal-xlsx.ts';
import { shownIn, slidesOf } from './powerpoint/minimal-pptx.ts';
import { shippedSource, shippedTemplate } from './shipped-templates.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-portfolio-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file: PortfolioFile = {
  format: 1,
  title: 'Nos territoires & leurs projets',
  operator: { name: 'Syndicat d’essai' },
  members: [
    { name: 'Un', contact: 'Direction', services: ['acts'], agreements: [{ service: 'archiving', until: '2026-12-31' }] },
  ],
  sharedActions: [
    {
      id: 'SA-01',
      title: 'Former ensemble',
      lead: 'Un',
      contributors: [{ member: 'Deux', share: 40 }],
      budget: [{ year: 2027, planned: 1000 }],
    },
  ],
  meetings: [{ date: '2026-10-08', title: 'Réunion du bassin', kind: 'territory-meeting', members: ['Un'] }],
  calls: [
    { id: 'CA-01', title: 'Pilotes', cofunding: { rate: 50 }, applicants: [{ member: 'Un', status: 'chosen', cost: 100 }] },
  ],
  testimonies: [{ member: 'Un', text: 'Utile', agreed: true }],
};
const aid = 'Être aidé dans ses démarches en ligne';
const full = portfolioOf(
  ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'].map((name, at) =>
    passed(name, {
      population: 20_000,
      progress: 10 * at,
      actions: [action('AC-01', 1234, 100)],
      needs: [need('ND-01', aid)],
      indicators: [indicator(at, 'sum')],
      risks: [{ action: 'AC-01', text: 'Rupture', level: 16 }],
      duties: [{ id: 'gdpr', label: { fr: 'Protection des données', en: 'Data protection' }, due: '2018-05-25' }],
    }),
  ),
  { file, services: [], programme: passed('Syndicat'), today: '2026-11-15' },
);
const bare = portfolioOf([], { file: null, services: [], programme: null, today: '2026-11-15' });
const shown = (portfolio: typeof full, language: 'fr' | 'en', title: string) =>
  viewOfPortfolio(portfolio, { language, title, theme: { logo: null, cover: null, partners: [] }, version: '0' });
const cases = portfolioKinds.flatMap((kind) =>
  (['fr', 'en'] as const).map((language) => [`${kind.id}.${language}.${kind.format}`, { kind, language }] as const),
);

describe.each(cases)('%s', (name, { kind, language }) => {
  it('has no fault nor barrier', () => {
    expect(checkTemplate(shippedSource(name), language)).toEqual([]);
  });

  it.each([
    ['full', full],
    ['bare', bare],
  ])('gives a sound document of a %s portfolio, the same each time', async (_, portfolio) => {
    const { render } = prepareTemplate(shippedSource(name), language);
    const view = shown(portfolio, language, kind.title[language]);
    const made = await render(view, [], new Map());
    const path = join(folder, name);
    writeFileSync(path, made);
    if (kind.format !== 'html') {
      expect((await validateFile(path)).errors).toEqual([]);
      expect(checkArchive(openArchive(made), { isFinished: true })).toEqual([]);
    }
    expect(Buffer.compare(made, await render(view, [], new Map()))).toBe(0);
  });
});

it('refuses in a template of a portfolio what only a project has', () => {
  const source = shippedTemplate('funding-plan.fr.docx');
  const codes = checkTemplate({ file: 'portfolio-report.docx', bytes: source }, 'fr').map(({ code }) => code);
  expect(codes).toContain('template/unknown-field');
});

it('tells the medians of five territories, the need in common and the vote that is asked for', async () => {
  const text = async (name: string): Promise<string> => {
    const { render } = prepareTemplate(shippedSource(name), 'fr');
    return partOf(await render(shown(full, 'fr', 'Essai'), [], new Map()), 'word/document.xml');
  };
  const report = await text('portfolio-report.fr.docx');
  expect(report).toContain('20\u202f% (10\u202f% à 30\u202f%\u202f; 5)');
  expect(report).toContain('25 mai 2018');
  const note = await text('portfolio-pooling.fr.docx');
  expect(note).toContain(aid);
  expect(note).toContain('Abstentions');
});

describe.each(['fr', 'en'] as const)('the %s deck', (language) => {
  const name = `portfolio-deck.${language}.pptx`;
  const { render } = prepareTemplate(shippedSource(name), language);
  const made = async (portfolio: typeof full) => render(shown(portfolio, language, 'Essai'), [], new Map());

  it('gives each slide a title of its own and leaves no tag', async () => {
    const deck = await made(full);
    const titles = shownIn(deck).map((slide) =>
      (/<p:ph type="(?:title|ctrTitle)"[\s\S]*?<p:txBody>([\s\S]*?)<\/p:txBody>/.exec(partOf(deck, slide))?.[1] ?? '').replace(
        /<[^>]+>/g,
        '',
      ),
    );
    expect(titles.length).toBeGreaterThan(6);
    expect(titles.length).toBeLessThanOrEqual(10);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).not.toContain('');
    expect(slidesOf(deck).join('')).not.toMatch(/\{\{|undefined|\[object|NaN/);
  });

  it('draws the steps, the money and the needs as charts that say what they show', async () => {
    const deck = await made(full);
    const said = shownIn(deck).flatMap((slide) =>
      [...partOf(deck, slide).matchAll(/<p:graphicFrame>(?:(?!<\/p:graphicFrame>)[\s\S])*?<c:chart /g)].map(
        ([frame]) => /descr="([^"]*)"/.exec(frame)?.[1] ?? '',
      ),
    );
    const { charts } = shown(full, language, 'Essai');
    expect(said).toEqual([charts.steps, charts.money, charts.needs].map((chart) => chart?.summary));
  });

  it('tells a class of five territories by its medians and how many they are', async () => {
    expect(slidesOf(await made(full)).join('')).toMatch(/(?: à | to )30.?%.?; 5\)/);
  });
});

it('tells apart in every document two territories of one name, and says that they count as one', async () => {
  const over = (population: number, department: string) => ({ title: 'Projet', population, department });
  const twins = portfolioOf([passed('Brie', over(900, '35'), 'a'), passed('Brie', over(700, '16'), 'b'), passed('Un')], {
    file,
    services: [],
    programme: null,
    today: '2026-11-15',
  });
  const view = shown(twins, 'fr', 'Essai');
  expect(view.territories.map(({ name }) => name)).toEqual(['Brie (35)', 'Brie (16)', 'Un']);
  for (const [name, part] of [
    ['portfolio-page.fr.html', null],
    ['portfolio-workbook.fr.xlsx', 'xl/worksheets/sheet1.xml'],
  ] as const) {
    const made = await prepareTemplate(shippedSource(name), 'fr').render(view, [], new Map());
    const text = part === null ? new TextDecoder().decode(made) : partOf(made, part);
    expect(text).toContain('Brie (16)');
    expect(text).toMatch(/faute de SIREN, chacun compte pour un seul territoire/);
  }
});

it('says on the public page neither risks nor errors nor whom to chase', async () => {
  const name = 'portfolio-page.fr.html';
  const { render } = prepareTemplate(shippedSource(name), 'fr');
  const page = new TextDecoder().decode(await render(shown(full, 'fr', 'Essai'), [], new Map()));
  expect(page).toContain('Nos territoires &amp; leurs projets');
  expect(page).not.toMatch(/Rupture|Direction|Erreurs/);
});
