// Files that pages of ballots save: taken beside workbooks; those of elsewhere, of later, twice said or hostile are told and taken out.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importBallots, open } from '../../src/index.ts';
import { ballotPage } from '../../src/usecases/export/ballot-page.ts';
import { usage } from '../../src/wording/faults/usage.ts';
import { home } from '../house/sources.ts';

const root = join(mkdtempSync(join(tmpdir(), 'jalon-answers-')), 'montfort');
cpSync(`${home}examples/montfort`, root, { recursive: true });
const path = join(root, 'criteria.yaml');
writeFileSync(path, `votesClose: 2026-12-15\n${readFileSync(path, 'utf8')}`);
const opened = open(root, { today: '2026-11-28' });

const subject = {
  project: { title: 'Projet numérique de territoire 2026-2032', siren: opened.project?.info.territory?.siren ?? null },
  criteria: (opened.project?.criteria.criteria ?? []).map(({ id, scale }) => ({ id, min: scale?.min, max: scale?.max })),
};
const tradeOff = { one: { expectation: 5, cost: 200000 }, other: { expectation: 1, cost: 0 }, better: 'one' };
const ballot = {
  voter: 'BO-01-elected-1',
  date: '2026-12-01',
  weights: { tradeOffs: [tradeOff] },
  verdicts: { feasibility: [{ from: 1, to: 5, difference: 'strong' }] },
  scores: { 'AC-001': { feasibility: 4 } },
};
const said = (more: object = {}, of: object = {}): string =>
  JSON.stringify({
    kind: 'jalon-ballot',
    version: 1,
    subject: { ...subject, ...of },
    year: 2026,
    ballot: { ...ballot, ...more },
  });
const bring = (files: Readonly<Record<string, string>>, late = false) =>
  importBallots(
    opened,
    Object.entries(files).map(([name, text]) => ({ path: name, bytes: new TextEncoder().encode(text) })),
    { late },
  );
const codes = (files: Readonly<Record<string, string>>, late = false) =>
  bring(files, late).report.files.map(({ what, fault }) => fault?.code ?? what);

test('a file of answers becomes the ballot of its year, whole', () => {
  const { report, revisions } = bring({ 'a.json': said() });
  expect(report.files).toMatchObject([{ what: 'added', voter: 'BO-01-elected-1', hasWeights: true, scores: 1, notes: [] }]);
  const text = revisions[0]?.after ?? '';
  for (const part of ['tradeOffs', 'better: one', 'difference: strong', 'feasibility: 4', '2026-12-01'])
    expect(text).toContain(part);
});

test('another project, other criteria, an unknown voter, after the close, twice said: each is told, and nothing of it is taken', () => {
  const elsewhere = said({}, { project: { title: 'Ailleurs', siren: '200000000' } });
  const others = said({}, { criteria: subject.criteria.slice(1) });
  expect(codes({ 'a.json': elsewhere })).toEqual(['another-project']);
  const [refused] = bring({ 'a.json': elsewhere }).report.files;
  const own = String(subject.project.siren);
  expect(refused?.fault?.values).toMatchObject({ project: 'Ailleurs', siren: '200000000', own });
  for (const language of ['fr', 'en'] as const) {
    const told = usage[language].says('another-project', refused?.fault?.values ?? {});
    for (const said of ['200000000', own, 'jalon set']) expect(told).toContain(said);
  }
  expect(codes({ 'a.json': others })).toEqual(['other-criteria']);
  expect(codes({ 'a.json': said({ voter: 'BO-09-member-1' }) })).toEqual(['unknown-voter']);
  const late = said({ date: '2026-12-16' });
  expect(codes({ 'a.json': late })).toEqual(['ballot-late']);
  expect(codes({ 'a.json': late }, true)).toEqual(['added']);
  expect(codes({ 'a.json': said(), 'b.json': said() })).toEqual(['added']);
  const twice = bring({ 'a.json': said(), 'b.json': said({ scores: {} }) });
  expect(twice.report.files.map(({ fault }) => fault?.code)).toEqual(['voted-twice', 'voted-twice']);
  expect(twice.revisions).toEqual([]);
});

test('a page as it was sent is a blank ballot, beside what its voter answered; that of another project is told', () => {
  const { project } = opened;
  if (project === null) throw new Error('montfort is not ready');
  const page = (of: typeof project) =>
    ballotPage(of, {
      voter: { code: 'BO-01-elected-1', person: null, college: null, audience: null, number: 1 },
      ...{ voterName: 'Élu', title: 'Bulletin', year: 2026, language: 'fr', asksVerdicts: false, file: 'b.json' },
    });
  const own = bring({ 'a.html': page(project) }).report.files;
  expect(own).toEqual([{ path: 'a.html', voter: 'BO-01-elected-1', what: 'empty' }]);
  expect(codes({ 'a.html': page(project), 'b.json': said() })).toEqual(['empty', 'added']);
  const elsewhere = {
    ...project,
    info: { ...project.info, title: 'Ailleurs', territory: { name: 'Ailleurs', siren: '200000000' } },
  };
  expect(codes({ 'a.html': page(elsewhere) })).toEqual(['another-project']);
});

test('what says nothing is no rival of what its voter answered, in whatever order', () => {
  const blank = said({ date: undefined, weights: undefined, verdicts: undefined, scores: undefined });
  expect(codes({ 'a.json': blank, 'b.json': said() })).toEqual(['empty', 'added']);
  expect(codes({ 'a.json': said(), 'b.json': blank })).toEqual(['added', 'empty']);
  expect(codes({ 'a.json': blank, 'b.json': blank })).toEqual(['empty']);
});

test('what a page never writes is told, and the answers around it are taken', () => {
  const text = said({ influence: 3, 'x-remarque': 'à revoir' }).replace('"version":1', '"version":1,"commentaire":"merci"');
  const { report, revisions } = bring({ 'a.json': text });
  expect(report.files).toMatchObject([{ what: 'added', scores: 1 }]);
  expect(report.files[0]?.notes?.map(({ code, found }) => `${code} ${found}`)).toEqual([
    'unknown-key commentaire',
    'unknown-key influence',
    'unknown-key x-remarque',
  ]);
  expect(revisions[0]?.after).not.toContain('influence');
});

test('hostile files bring nothing in', () => {
  const hostile = [
    '{"kind":"jalon-ballot"',
    '{"kind":"jalon-ballot","version":1}',
    '{"kind":"jalon-ballot","version":1,"year":2026,"ballot":null,"subject":{"project":{"title":""},"criteria":[]}}',
    '{"kind":"jalon-ballot","version":1,"year":2026,"subject":null,"ballot":{"voter":"PE-01"}}',
    said({ weights: { points: { cost: 'a' } } }),
    said({ weights: { points: { cost: -1 } } }),
    said({ voter: { toString: 1 } }),
    said({ extra: true }),
    `{${'"a":{'.repeat(20_000)}`,
    '{}',
  ];
  for (const text of hostile)
    expect(codes({ 'a.json': text }), text.slice(0, 80)).toEqual([
      text.includes('jalon-ballot') ? 'ballot-damaged' : 'not-a-ballot',
    ]);
  expect(codes({ 'a.json': `{"kind":"jalon-ballot",${' '.repeat(3_000_000)}}` })).toEqual(['table-too-large']);
  const strange = bring({
    'a.json': said({
      weights: { points: { constructor: 100 } },
      scores: { constructor: { feasibility: 1 }, 'AC-001': { feasibility: 99, toString: 1 } },
    }),
  });
  expect(strange.report.files[0]?.notes?.map(({ code }) => code).sort()).toEqual([
    'outside-scale',
    'unknown-action',
    'unknown-criterion',
    'unknown-criterion',
  ]);
  expect(strange.revisions[0]?.after ?? '').not.toContain('constructor');
});

test('workbooks: trade-offs of a fixed list and verdicts, each line by its code; what is neither is told', () => {
  const form = (key: string, lines: readonly string[]): string =>
    ['voter;Votant;BO-01-elected-1', 'year;Année;2026', `code;-;${key};-`, ...lines].join('\n');
  const asked = form('tradeOffs', [
    'expectation:5,cost:200000/expectation:1,cost:0;;A;',
    'expectation:5,feasibility:1/expectation:1,feasibility:5;;=;',
    'cost:0,feasibility:1/cost:200000,feasibility:5;;peut-être;',
    'cost:0,feasibility:1/cost:200000,feasibility:3;;;',
    'cost:0,other:1/cost:200000,other:3;;B;',
  ]);
  const { report, revisions } = bring({ 'a.csv': asked });
  expect(report.files[0]?.notes?.map(({ code }) => code)).toEqual(['not-a-side', 'unknown-criterion']);
  expect(revisions[0]?.after?.match(/better: \w+/g)).toEqual(['better: one', 'better: equal']);
  const levels = bring({
    'a.csv': form('verdicts', ['feasibility:1/2;;Très faible;', 'feasibility:2/3;;strong;', 'feasibility:3/4;;énorme;']),
  });
  expect(levels.report.files[0]?.notes?.map(({ code }) => code)).toEqual(['not-a-difference']);
  expect(levels.revisions[0]?.after).toMatch(/difference: very-weak[\s\S]*difference: strong/);
});

test('answers and blank pages of before an action or a criterion was renamed come back under the ids of today', () => {
  const then = {
    ...subject,
    criteria: (opened.project?.criteria.criteria ?? []).map(({ id, title, scale }) => ({
      ...{ id: id === 'expectation' ? 'attente' : id, title, min: scale?.min, max: scale?.max },
    })),
    actions: (opened.project?.actions ?? []).map(({ id, number, title }) => ({
      id: id === 'AC-001' ? 'AC-091' : id,
      title: number === undefined ? title : `${number} ${title}`,
    })),
  };
  const tradeOffs = [{ ...tradeOff, one: { attente: 5, cost: 200000 }, other: { attente: 1, cost: 0 } }];
  const scores = { 'AC-091': { feasibility: 4, attente: 3 } };
  const verdicts = { attente: [{ from: 1, to: 5, difference: 'strong' }] };
  const { report, revisions } = bring({ 'a.json': said({ weights: { tradeOffs }, scores, verdicts }, then) });
  expect(report.files).toMatchObject([{ what: 'added', hasWeights: true, scores: 2, notes: [] }]);
  expect(report.renamed).toEqual([
    { from: 'AC-091', to: 'AC-001' },
    { from: 'attente', to: 'expectation' },
  ]);
  const text = revisions[0]?.after ?? '';
  for (const part of ['AC-001', 'expectation: 3', 'expectation: 5']) expect(text).toContain(part);
  for (const part of ['AC-091', 'attente']) expect(text).not.toContain(part);
  const cards = { cards: [['attente'], ['cost', 'feasibility']] };
  const points = { points: { attente: 50, cost: 30, feasibility: 20 } };
  for (const weights of [cards, points])
    expect(bring({ 'a.json': said({ weights, scores, verdicts }, then) }).revisions[0]?.after).not.toContain('attente');
  // Renamed and retitled, it is nobody's any more.
  const lost = { ...then, criteria: then.criteria.map((one) => ({ ...one, title: `${one.title} autrement` })) };
  expect(codes({ 'a.json': said({ weights: points, scores }, lost) })).toEqual(['other-criteria']);
});
