/** How functions held by women and men are written: three forms of each, and none of them by chance. */
import { readdirSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../src/reading/index.ts';
import { helpersFor } from '../../src/rendering/project-functions.ts';
import { templateWords } from '../../src/rendering/template-words.ts';
import { prepareText } from '../../src/rendering/text/index.ts';
import { gapsReport } from '../../src/reporting/index.ts';
import { checkInFull } from '../../src/usecases/check-in-full.ts';
import { judgedOf } from '../../src/usecases/standing.ts';
import { inWording } from '../../src/wording/gendered.ts';
import { labels } from '../../src/wording/generated/labels.ts';
import { home } from '../house/sources.ts';

const MIDPOINT = /\p{L}[·⸱]\p{L}/u;
const DOUBLET = /\p{L}+ ou (?:de |d’)?(?:une? )?\p{L}*(?:élue|cheffe|déléguée|habitante|agente|motivée)/u;
const said = Object.entries(labels).flatMap(([key, one]) => (key.startsWith('project.wording=') ? [] : (one?.fr ?? [])));

describe('a function', () => {
  it.each([
    ['Élu référent ou élue référente', 'Élu·e référent·e', 'Référence élue'],
    ['Élus référents et élues référentes', 'Élu·es référent·es', 'Références élues'],
    [
      'moyens humains : 20 % d’un chef ou d’une cheffe de projet',
      'moyens humains : 20 % d’un·e chef·fe de projet',
      'moyens humains : 20 % d’une direction de projet',
    ],
    [
      'Délégué ou déléguée à la protection des données',
      'Délégué·e à la protection des données',
      'Délégation à la protection des données',
    ],
    ['agent ou agente', 'agent·e', 'membre du personnel'],
    ['Le ou la maire', 'La·le maire', 'La mairie'],
  ])('%s', (doublet, midpoint, neutral) => {
    expect(([undefined, 'doublet', 'midpoint', 'neutral'] as const).map((one) => inWording(doublet, one))).toEqual([
      doublet,
      doublet,
      midpoint,
      neutral,
    ]);
  });
});

describe('all labels', () => {
  it('have no midpoint unless the project asks for it', () => {
    expect(said.filter((text) => MIDPOINT.test(text))).toEqual([]);
  });
  it('lose each double form when it asks for the function or the midpoint', () => {
    const double = said.filter((text) => DOUBLET.test(text));
    expect(double.length).toBeGreaterThan(8);
    for (const wording of ['neutral', 'midpoint'] as const)
      expect(double.map((text) => inWording(text, wording)).filter((text) => DOUBLET.test(text))).toEqual([]);
  });
  it('stay as they are where nobody is named', () => {
    for (const text of said.filter((one) => !DOUBLET.test(one) && !one.includes('élues')))
      expect(inWording(text, 'neutral')).toBe(text);
  });
});

it('is said by the words of templates, but for those that people give', () => {
  const own = { electedLeads: { fr: 'Élus référents et élues référentes', en: 'Elected' } };
  expect(templateWords('action-sheets', 'fr', {}, 'midpoint')['electedLeads']).toBe('Élu·es référent·es');
  expect(templateWords('action-sheets', 'fr')['electedLeads']).toBe('Élus référents et élues référentes');
  expect(templateWords('action-sheets', 'fr', own, 'neutral')['electedLeads']).toBe('Élus référents et élues référentes');
});

it('is said by the labels that templates ask for, words of people apart', () => {
  const said = (wording?: 'midpoint' | 'neutral') =>
    prepareText('{{label "project.lead"}}, {{label own}}, {{label "Chef ou cheffe de projet adjointe"}}', {
      file: 'm.md',
      format: 'markdown',
      helpers: helpersFor('fr', undefined, wording),
    }).render({ own: { code: 'x', label: 'agent ou agente' } });
  const others = ', agent ou agente, Chef ou cheffe de projet adjointe';
  expect(said().trim()).toBe(`Chef ou cheffe de projet${others}`);
  expect(said('midpoint').trim()).toBe(`Chef·fe de projet${others}`);
  expect(said('neutral').trim()).toBe(`Direction de projet${others}`);
});

it('is said by the conditions of a shipped method, not by those of a project’s own', () => {
  const workspace = readWorkspace(`${home}examples/montfort`);
  const { project } = checkInFull(workspace, { today: '2026-05-15' });
  if (project === null) throw new Error('the example cannot be used');
  const says = (templates: readonly string[]) => {
    const worded = { ...project, info: { ...project.info, wording: 'midpoint' as const } };
    const { method } = judgedOf({ project: worded, workspace: { ...workspace, root: home, templates }, today: '2026-05-15' });
    return method?.steps.flatMap((step) => step.gate ?? []).find(({ id }) => id === 'leads-named')?.says.fr;
  };
  expect(says([])).toBe('un·e chef·fe de projet et un·e élu·e référent·e sont nommés');
  // Its file is where a project keeps its own: the package stands for the project here.
  expect(says(['methods/megalis-2017.yaml'])).toBe(
    'un chef ou une cheffe de projet et un élu référent ou une élue référente sont nommés',
  );
});

/** Of the national plan, whose columns have the names that it gives them; and the words that a project may ask to be written so. */
const kept = /^(?:gendered\.ts|generated)/;

it('has no midpoint in any word of ours, nor in any template, in whatever format', () => {
  const texts = readdirSync('src/wording', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !kept.test(file),
  );
  for (const file of texts) expect(readFileSync(`src/wording/${file}`, 'utf8'), file).not.toMatch(MIDPOINT);
  const folders = readdirSync('templates/documents').map((one) => `templates/documents/${one}`);
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));
  const office = files.filter((file) => /\.(?:docx|pptx|xlsx)$/.test(file));
  expect(office.length).toBeGreaterThan(60);
  for (const file of files) {
    const bytes = new Uint8Array(readFileSync(file));
    const parts = office.includes(file) ? Object.entries(unzipSync(bytes)).filter(([name]) => name.endsWith('.xml')) : [];
    const said = (office.includes(file) ? parts.map(([, part]) => part) : [bytes]).map((part) => new TextDecoder().decode(part));
    for (const text of said) expect(MIDPOINT.exec(text.replace(/<[^>]+>/g, ' '))?.[0], file).toBe(undefined);
  }
});

it('is said by what a document lacks, as a report tells it', () => {
  const missing = [{ path: 'a.docx', missing: [{ key: 'project.lead', of: null }] }];
  const report = (wording?: 'midpoint' | 'neutral') =>
    gapsReport(missing, { language: 'fr', colour: 0, final: true, project: null, wording });
  expect(report()).toContain('Chef ou cheffe de projet');
  expect(report('midpoint')).toContain('Chef·fe de projet');
  expect(report('neutral')).toContain('Direction de projet');
});

it('says how what is missing in a sheet is given, rather than in one of which files it stands', () => {
  const missing = [{ path: 'a.docx', missing: [{ key: 'action.leads', of: 'AC-002' }] }];
  const report = gapsReport(missing, { language: 'fr', colour: 0, final: true, project: null });
  expect(report).toContain('Pilotes (AC-002)\u00a0: jalon set AC-002 pilotes=…\n');
  const others = [
    {
      path: 'a.docx',
      missing: [
        { key: 'launch.effort.timeShare', of: null },
        { key: 'meeting.time', of: 'lancement' },
      ],
    },
  ];
  const said = gapsReport(others, { language: 'fr', colour: 0, final: true, project: null });
  expect(said).toContain('jalon set lancement quotité=…\n');
  expect(said).toContain('meetings/*.yaml, time\n');
});

it('has no midpoint in what is shipped for methods and documents', () => {
  const shipped = ['methods', 'rules', 'themes'].flatMap((folder) =>
    readdirSync(`templates/${folder}`).map((file) => readFileSync(`templates/${folder}/${file}`, 'utf8')),
  );
  for (const text of shipped) expect(text).not.toMatch(MIDPOINT);
});
