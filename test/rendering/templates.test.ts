/** The shipped Word templates are what their code makes, know the view, and give documents that Word opens. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Survey, View } from '../../src/model/index.ts';
import { type DeliverableKind, deliverables, portfolioKinds, viewOf } from '../../src/rendering/index.ts';
import { label } from '../../src/wording/index.ts';
import { validateFile } from '../open-xml/index.js';
import { projectWith } from '../project/project.ts';
import { nameOfBlock, pathOfBlock, shippedDeliverable, shippedTemplate, shippedTemplates } from './shipped-templates.ts';
import { request, sitting } from './view/tiny-project.ts';
import { partOf, textOf } from './word/minimal-docx.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-templates-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
async function faultsOf(bytes: Uint8Array) {
  const path = join(folder, `document-${++files}.docx`);
  writeFileSync(path, bytes);
  return (await validateFile(path)).errors;
}

const cases = deliverables.flatMap((kind) =>
  kind.template === undefined || kind.format !== 'docx'
    ? []
    : (['fr', 'en'] as const).map((language) => [`${kind.template}.${language}.docx`, { kind, language }] as const),
);
const view = viewOf(request);
const [amended] = view.actions;
const since = { since: '2026-06-01', state: '2e6db90996' };
/** Of every type of question. */
const asked: Survey = {
  id: 'SV-09',
  title: 'Vos usages',
  introduction: 'Dix **minutes**.',
  closing: 'Merci.',
  sections: [{ id: 'S1', title: 'Vous', text: 'Deux mots.' }],
  questions: [
    {
      id: 'Q1',
      type: 'single',
      text: 'Où ?',
      section: 'S1',
      required: true,
      other: true,
      options: [{ code: 'a', label: 'Ici' }],
    },
    { id: 'Q2', type: 'multiple', text: 'Quoi ?', most: 2, showIf: 'Q1 = a', options: [{ code: 'a', label: 'Tout' }] },
    { id: 'Q3', type: 'multiple', text: 'Qui ?', options: [...'abcdef'].map((code) => ({ code, label: code })) },
    { id: 'Q4', type: 'yes-no', text: 'Vraiment ?', help: 'Une réponse.' },
    { id: 'Q5', type: 'scale', text: 'Facile ?', scale: { min: 1, max: 5, labels: { '1': 'non', '5': 'oui' } } },
    { id: 'Q6', type: 'nps', text: 'Combien ?' },
    { id: 'Q7', type: 'matrix', text: 'Et ?', rows: ['Lire | écrire', 'Dire'], scale: { min: 1, max: 3 } },
    { id: 'Q8', type: 'ranking', text: 'Ordre ?', options: [{ code: 'a', label: 'Le premier' }] },
    { id: 'Q9', type: 'number', text: 'Combien de personnes ?', unit: 'personnes' },
    { id: 'Q10', type: 'date', text: 'Quand ?' },
    { id: 'Q11', type: 'text', text: 'Pourquoi ?' },
    { id: 'Q12', type: 'text', text: 'Votre adresse électronique', personal: true },
  ],
};
/** Changed since, its plan amended once, and at the step where interviews are prepared, which the tiny project's is not. */
const full: View = {
  ...view,
  session: viewOf({ ...request, session: sitting }).session,
  project: { ...view.project, step: { code: 'diagnostic', label: 'diagnostic' } },
  questionnaires: viewOf({ ...request, project: { ...request.project, surveys: [asked] } }).questionnaires,
  pieces: viewOf({ ...request, recipients: ['participants'], drafted: true }).pieces,
  changes: { ...since, groups: [{ label: 'Actions', items: ['AC-01 Ouvrir un accueil\u00a0: commencée'] }] },
  plan: view.plan && {
    ...view.plan,
    moved: [
      {
        ...{ id: amended?.id ?? '', number: null, title: amended?.title ?? '' },
        nature: { code: 'investment', label: 'investissement' },
        ...{ before: { min: 100, max: 100 }, now: { min: 200, max: 200 } },
      },
    ],
    amendments: [
      {
        ...{ date: '2027-06-02', decision: 'DE-1 (Conseil)', added: null, freed: { min: 100, max: 100 } },
        changes: [
          {
            ...{ id: amended?.id ?? '', number: null, title: amended?.title ?? '', note: 'Marché infructueux', from: null },
            ...{ to: { code: 'postponed', label: 'reportée' }, effect: { code: 'postponed', label: 'reportée' } },
            was: null,
            cost: { min: 100, max: 100 },
          },
        ],
      },
    ],
  },
};
const bare = viewOf({
  ...request,
  project: projectWith({ actions: [{ id: 'AC-01', title: 'Ouvrir un accueil' }] }),
  ranking: null,
  plan: null,
  measures: [],
  changes: { ...since, groups: [] },
});
const main = (bytes: Uint8Array) => partOf(bytes, 'word/document.xml');
const found = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, what = '']) => what);

it('has the templates that the deliverables ask for, and no other', () => {
  const pooled = portfolioKinds.filter(({ format }) => format === 'docx');
  const others = pooled.flatMap(({ id }) => [`${id}.fr.docx`, `${id}.en.docx`]);
  expect(new Set(shippedTemplates.filter((name) => name.endsWith('.docx')))).toEqual(
    new Set([...cases.map(([name]) => name), ...others]),
  );
});

/** A choice, said as one: what opens a page, what comes next, some words of people, the axes of a poster; an annex has the rest. */
const chosen = /^(?:messages|comingNext|quotations|contrasts|diagnostic\.portrait) \d|^(?:communes 3|piece\.done 3|axes 6)$/;

describe.each(cases)('%s', (name, { kind, language }) => {
  const bytes = shippedTemplate(name);
  const { problems, make } = shippedDeliverable(kind, name);
  const made = new Map<View, Promise<Uint8Array>>();
  const documentOf = (view: View): Promise<Uint8Array> => {
    const once = made.get(view) ?? firstOf(view);
    made.set(view, once);
    return once;
  };
  const firstOf = async (view: View): Promise<Uint8Array> => {
    const [first] = await make(view);
    if (!first) throw new Error(`${name} gives no document`);
    return first.bytes;
  };

  it('names only what the view has', () => {
    expect(problems).toEqual([]);
  });

  it('says how many more there are where a list stops short', () => {
    const text = textOf(bytes);
    const cut = [...text.matchAll(/\(first ([\w.]+ (?!1\))\d+)\)/g)].map(([, what = '']) => what);
    expect(cut.filter((what) => !chosen.test(what) && !text.includes(`(rest ${what})`))).toEqual([]);
  });

  it('uses named styles alone, and its language, with the blocks that it includes', async () => {
    const document = await documentOf(full);
    const styles = partOf(document, 'word/styles.xml');
    const known = found(styles, /w:styleId="([^"]+)"/g);
    const names = found(main(bytes), /\{\{&gt; ([\w-]+)\}\}/g);
    const blocks = names.map((name) => main(new Uint8Array(readFileSync(pathOfBlock(nameOfBlock(name, language))))));
    const parts = [...['document', ...frames(kind)].map((part) => partOf(bytes, `word/${part}.xml`)), ...blocks].join('');
    const used = found(parts, /<w:(?:p|r|tbl)Style w:val="([^"]+)"/g);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((style) => !known.includes(style))).toEqual([]);
    expect(styles).toContain(`<w:lang w:val="${language === 'fr' ? 'fr-FR' : 'en-GB'}"`);
    expect(parts).not.toMatch(/<w:(?:b|i|color|sz|rFonts)[ /]/);
  });

  it('gives a document that Word opens, with no tag left', async () => {
    const made = await documentOf(full);
    const shown = ['document', ...frames(kind)].map((part) => textOf(made, `word/${part}.xml`)).join('');
    expect(shown).not.toMatch(/\{\{|undefined|\[object|NaN/);
    expect(partOf(made, 'docProps/core.xml')).toContain(full.document.title);
    expect(await faultsOf(made)).toEqual([]);
  });

  it('repeats the header row of each table and cuts no row', async () => {
    const xml = main(await documentOf(full));
    const tables = found(xml, /(<w:tbl>.*?<\/w:tbl>)/g);
    const ofBlocks = ['questionnaire', 'action-sheets', 'action-book'];
    expect(tables.length > 0).toBe(main(bytes).includes('<w:tbl>') || ofBlocks.includes(kind.id));
    for (const table of tables) {
      const [first = '', ...others] = found(table, /<w:tr>(.*?)<\/w:tr>/g);
      // A grid of a questionnaire is a table of Markdown.
      expect(first.includes('<w:tblHeader/>')).toBe(/w:val="(?:ProjectTable|TableGrid)"/.test(table));
      expect(others.join('')).not.toContain('<w:tblHeader/>');
      expect([first, ...others].filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
    }
  });

  it('keeps each table within the page, each row as wide as its table', async () => {
    const widths = found(main(await documentOf(full)), /(<w:tbl>.*?<\/w:tbl>)/g).map((table) => ({
      // A cover goes from one side of the paper to the other.
      isCover: table.includes('w:val="CoverTable"'),
      table: Number(found(table, /<w:tblW w:w="(\d+)"/g)[0]),
      grid: sum(found(table, /<w:gridCol w:w="(\d+)"/g)),
      rows: found(table, /<w:tr>(.*?)<\/w:tr>/g).map((row) => sum(found(row, /<w:tcW w:w="(\d+)"/g))),
    }));
    for (const { isCover, table, grid, rows } of widths) {
      expect(table).toBeLessThanOrEqual(isCover ? 11_906 : 9412);
      expect([grid, ...rows]).toEqual([grid, ...rows].map(() => table));
    }
  });

  it('has the number of the page beside a title of any length', () => {
    for (const part of frames(kind)) expect(partOf(bytes, `word/${part}.xml`)).not.toContain('{{project.title}}');
  });

  it('leads each line of its contents to a heading', async () => {
    const xml = main(await documentOf(full));
    const anchors = found(xml, /w:anchor="([^"]+)"/g);
    const contents = found(xml, /<w:hyperlink w:anchor="([^"]+)"(?:(?!<\/w:hyperlink>).)*PAGEREF/g);
    expect(contents.length > 0).toBe(['programme', 'action-book', 'diagnostic-report', 'survey-annex'].includes(kind.id));
    expect(found(xml, /PAGEREF (\S+)/g)).toEqual(contents);
    expect(anchors.filter((anchor) => !xml.includes(`w:name="${anchor}"`))).toEqual([]);
    // Between two paragraphs, LibreOffice reads a place as the end of the first, and prints the page before the heading.
    const isWithin = (before: string): boolean =>
      Math.max(before.lastIndexOf('<w:p>'), before.lastIndexOf('<w:p ')) > before.lastIndexOf('</w:p>');
    const heads = contents.map((anchor) => xml.split(`w:name="${anchor}"`)[0] ?? '');
    expect(contents.filter((_, at) => !isWithin(heads[at] ?? ''))).toEqual([]);
    expect(new Set(contents).size).toBe(contents.length);
  });
});

/** Where what every page repeats stands. */
const frames = (_: DeliverableKind) => ['header', 'footer'].map((part) => `portrait-${part}`);

const sum = (numbers: readonly string[]) => numbers.reduce((total, number) => total + Number(number), 0);

describe('an action of which nothing is known but its title', () => {
  it.each([
    ['action-sheets', 'Ouvrir un accueil¶ ○ à venir ¶à compléter¶Pilotes¶|', ['description', 'leads', 'start', 'budget']],
    [
      'programme',
      'Ouvrir un accueil¶ ○ à venir ¶à compléter¶Pilotes\u00a0: à compléter  ·  Période\u00a0: à compléter¶|Coût prévu\u00a0: à compléter¶',
      ['description', 'leads', 'start', 'budget'],
    ],
  ])('makes %s without a blank heading, and says what is to be completed', async (id, text, fields) => {
    const kind = deliverables.find((one) => one.id === id);
    if (!kind) throw new Error(`No deliverable is called ${id}`);
    const file = `${kind.template}.fr.docx`;
    const { make } = shippedDeliverable(kind, file);
    const [made] = await make(bare);
    if (!made) throw new Error('No document');
    const shown = textOf(made.bytes);
    expect(shown).toContain(text);
    expect(shown).not.toMatch(/non renseigné|Budget|Risques|Besoins|Diagnostic|Classement/i);
    expect(made.missing).toEqual(fields.map((field) => ({ key: `action.${field}`, of: 'AC-01' })));
    expect(await faultsOf(made.bytes)).toEqual([]);
  });
});

describe('what the council is to read', () => {
  const lacking = viewOf({
    ...request,
    project: projectWith({
      actions: [
        { id: 'AC-01', title: 'Ouvrir un accueil' },
        { id: 'AC-02', title: 'Former les accueils' },
        { id: 'AC-03', title: 'Abandonnée', status: 'dropped' },
      ],
      evaluations: [
        {
          kind: 'annual',
          period: '2026',
          questions: [{ id: 'EQ-01', question: 'Qu’est-ce qui a changé ?' }],
          actions: [{ action: 'AC-01' }],
          recommendations: [{ id: 'RC-01', text: 'Continuer' }],
        },
      ],
    }),
    ranking: null,
    measures: [],
  });
  const missingIn = async (id: string) => {
    const kind = deliverables.find((one) => one.id === id);
    if (!kind) throw new Error(`No deliverable is called ${id}`);
    const file = `${kind.template}.fr.docx`;
    const { make } = shippedDeliverable(kind, file);
    return (await make(lacking)).flatMap(({ missing }) => missing);
  };

  it('asks of the programme nothing about an action that was given up', async () => {
    expect(new Set((await missingIn('programme')).map(({ of }) => of))).toEqual(new Set(['AC-01', 'AC-02']));
  });

  it('asks of the annual plan who carries what is kept, and when', async () => {
    const asked = await missingIn('annual-plan');
    expect(asked.map(({ key }) => key)).toEqual(expect.arrayContaining(['action.leads', 'action.start']));
  });

  it('asks of the evaluation its answers and what follows from them', async () => {
    expect(await missingIn('evaluation')).toEqual([
      { key: 'evaluation.questions.answer', of: 'Qu’est-ce qui a changé ?' },
      { key: 'evaluation.actions.next', of: 'Ouvrir un accueil' },
      { key: 'evaluation.recommendations.owner', of: 'RC-01' },
      { key: 'evaluation.recommendations.due', of: 'RC-01' },
    ]);
  });

  it('names each field by its label', async () => {
    const all = await Promise.all(['programme', 'action-sheets', 'annual-plan', 'evaluation'].map(missingIn));
    expect(all.flat().filter(({ key }) => label(key, 'fr') === undefined)).toEqual([]);
  });
});

describe('a project at its first step, of which little is known', () => {
  const young = viewOf({
    ...request,
    project: projectWith({
      step: 'launch',
      actions: [{ id: 'AC-01', title: 'Ouvrir un accueil' }],
      meetings: [{ id: 'MT-01', agenda: [] }],
    }),
    ranking: null,
    plan: null,
    measures: [],
    surveys: [],
  });
  const documents = deliverables.filter(({ format, isDue }) => format === 'docx' && isDue(young));
  const madeOf = async (kind: DeliverableKind) => {
    const file = `${kind.template}.fr.docx`;
    return shippedDeliverable(kind, file).make(young);
  };

  it('is drafted with its gaps in their own style, each named by a field that has a label', async () => {
    const made = (await Promise.all(documents.map(madeOf))).flat();
    expect(made.map(({ deliverable }) => deliverable)).toEqual(
      expect.arrayContaining(['readiness-note', 'scoping-note', 'mission-letter', 'launch-invitation', 'launch-minutes']),
    );
    const missing = made.flatMap((one) => one.missing);
    expect(missing.length).toBeGreaterThan(20);
    expect(missing.filter(({ key }) => label(key, 'fr') === undefined)).toEqual([]);
    for (const { bytes, missing: gaps } of made) {
      expect(await faultsOf(bytes)).toEqual([]);
      const styled = found(main(bytes), /<w:rStyle w:val="Todo"\/><\/w:rPr><w:t[^>]*>([^<]*)</g);
      expect(new Set(styled)).toEqual(new Set(gaps.length > 0 ? ['à compléter'] : []));
      expect(textOf(bytes).match(/à compléter/g) ?? []).toHaveLength(styled.length);
    }
  });
});
