import { describe, expect, it } from 'vitest';
import type { SurveyWave } from '../../src/model/index.ts';
import { checkArchive } from '../../src/rendering/accessibility/index.ts';
import { openArchive } from '../../src/rendering/archive/index.ts';
import { deliverables, viewOf } from '../../src/rendering/index.ts';
import { projectWith } from '../project/project.ts';
import { statisticsOfTiny } from '../surveying/tiny-survey.ts';
import { shippedDeliverable } from './shipped-templates.ts';
import { project, request, secret } from './view/tiny-project.ts';
import { partOf, textOf } from './word/minimal-docx.ts';

const kind = deliverables.find(({ id }) => id === 'diagnostic-report') ?? expect.fail('there is no diagnostic report');

async function reportOf(parts: Partial<typeof project>, language: 'fr' | 'en' = 'fr', surveys = request.surveys ?? []) {
  const file = `diagnostic-report.${language}.docx`;
  const { make } = shippedDeliverable(kind, file);
  const view = viewOf({
    ...request,
    language,
    project: projectWith(parts),
    surveys,
    deliverable: kind.id,
    title: kind.title[language],
  });
  const [made] = await make(view);
  return { bytes: made?.bytes ?? expect.fail('no report is made'), view };
}
const text = (name: string, said: string) => ({
  deliverable: kind.id,
  path: `texts/${kind.id}/${name}.md`,
  text: said,
});
const fragile = (wave: SurveyWave): SurveyWave => ({
  ...wave,
  questions: wave.questions.map((one) => ({ ...one, lines: one.lines.map((line) => ({ ...line, isFragile: true })) })),
});
const full = { ...project, texts: [...project.texts, text('40-mot', 'Au début.'), text('45-mot', 'À la fin.')] };
const { bytes, view } = await reportOf(full);
const xml = partOf(bytes, 'word/document.xml');
const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/g)].map(([whole]) => ({
  style: /<w:pStyle w:val="(\w+)"/.exec(whole)?.[1] ?? '',
  said: [...whole.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, one]) => one).join(''),
}));
const styled = (style: string) => paragraphs.filter((one) => one.style === style).map(({ said }) => said);

describe('a full project', () => {
  it('has its nine chapters, numbered', () => {
    expect(styled('Heading1').map((title) => title.slice(0, 3))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `${at} –`));
  });
  it('has a description of each chart, and a table of its figures after it, but for surveys, whose tables are in their annex', () => {
    const drawn = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"[^>]*>/g)].map(([, said = '']) => said);
    // Maturity, users of services, needs, and the questions of the survey that one can draw.
    const asked = view.surveys.flatMap(({ questions }) => questions.filter(({ chart }) => chart !== null));
    expect(asked.length).toBeGreaterThan(5);
    expect(drawn.length).toBe(3 + asked.length);
    expect(drawn.every((said) => said !== '')).toBe(true);
    const after = [...xml.matchAll(/<c:chart [^>]*>(.*?)(?=<c:chart |$)/g)].map(([, rest = '']) => rest);
    const ofSurveys = new Set(asked.map(({ chart }) => chart?.summary));
    for (const [at, rest] of after.entries()) if (!ofSurveys.has(drawn[at])) expect(rest).toContain('<w:tbl>');
  });
  it('titles each question of the survey by what it found, tells who answered in an annex, and prints no test', () => {
    const shown = view.surveys.flatMap(({ questions }) => questions.filter(({ isOpen }) => !isOpen));
    const [profile, subjects] = [shown.filter(({ isProfile }) => isProfile), shown.filter(({ isProfile }) => !isProfile)];
    expect([profile.length > 0, subjects.length > 0]).toEqual([true, true]);
    for (const { headline, text } of subjects) expect(styled('Heading3')).toContain(headline ?? text);
    const at = (said: string) => paragraphs.findLastIndex((one) => one.said === said);
    const annex = at('Qui a répondu à l’enquête');
    for (const { text } of profile) expect(at(text)).toBeGreaterThan(annex);
    expect(annex).toBeGreaterThan(at('9 – Les besoins, et la suite'));
    expect(xml).not.toMatch(/χ²|Cramér|intervalle de confiance/);
  });
  it('quotes those who agreed, and nobody else', () => {
    expect(styled('Quote').join('')).toContain('Un jour dit, à la mairie');
    expect(textOf(bytes, 'word/document.xml')).not.toContain(secret);
  });
  it('marks what stands on a small base', async () => {
    const few = { ...statisticsOfTiny(), waves: statisticsOfTiny().waves.map(fragile) };
    const said = textOf((await reportOf(full, 'fr', [few])).bytes, 'word/document.xml');
    expect(said).toContain('Base\u00a0: 60 réponses. *');
    expect(said).toContain('* base de moins de 30');
  });
  it('keeps the words of people at the start and at the end of their chapter', () => {
    const at = (said: string) => paragraphs.findIndex((one) => one.said === said);
    const chapter = paragraphs.findIndex(({ style, said }) => style === 'Heading1' && said.startsWith('4 –'));
    const next = paragraphs.findIndex(({ style, said }) => style === 'Heading1' && said.startsWith('5 –'));
    expect([at('Au début.'), at('À la fin.')]).toEqual([chapter + 1, next - 1]);
  });
  it('merges no cell', () => {
    expect(xml).not.toMatch(/<w:(?:gridSpan|vMerge)/);
  });
});

it.each(['fr', 'en'] as const)('can be read by everybody (%s)', async (language) => {
  const made = await reportOf(full, language);
  const charts = made.view.surveys.flatMap(({ questions }) => questions.flatMap(({ chart }) => chart ?? []));
  // Tables of surveys are in their annex: what is read aloud of a chart gives the figures instead.
  for (const { rows, summary, kind } of charts)
    if (kind === 'bar') for (const { label } of rows) expect(summary).toContain(label.replace(/…$/, ''));
  expect(checkArchive(openArchive(made.bytes)).filter(({ code }) => code !== 'accessibility/chart-without-table')).toEqual([]);
});

it('says what is still missing, chapter by chapter', async () => {
  const { bytes: bare, view } = await reportOf({ needs: [{ id: 'ND-01', statement: 'Être aidé' }] }, 'fr', []);
  const said = textOf(bare, 'word/document.xml');
  expect(kind.isDue(view)).toBe(true);
  for (const lack of [
    'Personne n’a encore été entendu.',
    'reste à dresser',
    'Les services restent à recenser',
    'Les équipements restent à recenser',
    'reste à évaluer',
    'Aucune enquête',
    'Aucun entretien',
    'restent à poser',
  ])
    expect(said).toContain(lack);
  // No table of dashes, no count of nobody.
  expect(said).not.toMatch(/non recensé|0 personne|0 réponse|Un tiret/i);
});

it('counts the answers to a survey whose audience is not said', async () => {
  const { bytes: some } = await reportOf({ ...project, interviews: [], workshops: [] });
  const said = textOf(some, 'word/document.xml').replace(/\s/g, ' ');
  expect(said).toContain('L’enquête a reçu 402 réponses.');
  expect(said).not.toContain('Personne n’a encore été entendu.');
});

it('counts those who were heard, in the ways in which some were', async () => {
  const { bytes: some } = await reportOf({ ...project, workshops: [] });
  expect(textOf(some, 'word/document.xml').replace(/\s/g, ' ')).toContain(
    'd’autres personnes. 2 personnes ont été entendues en entretien. L’enquête a reçu 402 réponses.',
  );
});

it('is not made of an empty project', () => {
  expect(kind.isDue(viewOf({ ...request, project: projectWith(), ranking: null, plan: null }))).toBe(false);
});
