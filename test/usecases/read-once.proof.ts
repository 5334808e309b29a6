// A project that a program opened is read once, whatever is then asked of it.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import {
  add,
  amendments,
  ballots,
  budget,
  core,
  exportDataset,
  exportInclusionRoadmap,
  exportNationalPlan,
  exportSurvey,
  frontier,
  importBallots,
  importPlan,
  measure,
  migrate,
  type OpenProject,
  open,
  openPortfolio,
  plan,
  rank,
  rename,
  render,
  renderPortfolio,
  renew,
  set,
  sideBySide,
  status,
  voteChecks,
  votes,
  whyNot,
  workbook,
  workload,
  write,
} from '../../src/index.ts';
import { home } from '../house/sources.ts';

const opened = vi.hoisted((): string[] => []);
vi.mock('../../src/disk/door.ts', async (original) => {
  const door = await original<typeof import('../../src/disk/door.ts')>();
  return {
    ...door,
    openStraight: (real: string) => {
      opened.push(real);
      return door.openStraight(real);
    },
  };
});

const note = 'title: {fr: Note, en: Note}\nstep: programme\nformat: docx\nwhen: actions\nfile: {fr: note, en: note}\n';

/** An example with a look in a file, settings that it extends, and a template, a document, a method and a catalogue of its own. */
function copied(name = 'montfort'): string {
  const root = join(mkdtempSync(join(tmpdir(), 'jalon-once-')), 'p');
  cpSync(join(home, 'examples', name), root, { recursive: true });
  writeFileSync(join(root, 'look.yaml'), 'colours: {primary: "#224466"}\n');
  const file = join(root, 'project.yaml');
  writeFileSync(
    file,
    `${readFileSync(file, 'utf8').replace(/^theme:.*\n(?: .*\n)*/m, '')}theme: look.yaml\n`.replace(
      'checks:\n',
      'checks:\n  extends: shared.yaml\n',
    ),
  );
  const own = (path: string, shipped: string) => cpSync(join(home, 'templates', shipped), join(root, 'templates', path));
  own('summary.fr.docx', 'documents/summary/template.docx');
  own('documents/note-maison/fr.docx', 'documents/summary/template.docx');
  writeFileSync(join(root, 'templates/documents/note-maison/document.yaml'), note);
  own('methods/megalis-2017.yaml', 'methods/megalis-2017.yaml');
  own('catalogue/obligations.yaml', 'catalogue/obligations.yaml');
  writeFileSync(join(root, 'shared.yaml'), 'rules: {}\n');
  return root;
}
/** The files of a folder opened more than once since the last look. */
function twice(root: string): readonly string[] {
  const own = opened.filter((path) => path.startsWith(root));
  return [...new Set(own.filter((path, at) => own.indexOf(path) !== at))].map((path) => path.slice(root.length + 1));
}

const verbs: Readonly<Record<string, (at: OpenProject) => unknown>> = {
  rank,
  votes,
  voteChecks,
  sideBySide,
  plan,
  whyNot: (at) => whyNot(at, 'AC-001'),
  frontier,
  core: (at) => core(at, 4),
  amendments: (at) => amendments(at, 2027),
  budget,
  workload,
  measure,
  status,
  render: async (at) => [
    await render(at, { only: ['summary', 'note-maison'] }),
    await render(at, { only: ['summary', 'note-maison', 'changes'] }),
  ],
  workbook,
  ballots,
  importBallots: (at) => importBallots(at, []),
  importPlan: (at) =>
    importPlan(at, { path: 'plan.csv', bytes: new TextEncoder().encode('Axe;Action\n1. Relier;Tirer la fibre\n') }),
  exportDataset,
  exportInclusionRoadmap,
  exportNationalPlan,
  exportSurvey: (at) => exportSurvey(at, 'SV-01'),
  add: (at) => add(at, 'action', { text: 'Tirer la fibre', assignments: ['needs=ND-001'] }),
  addLike: (at) => add(at, 'survey', { like: 'residents' }),
  set: (at) => set(at, 'AC-001', ['status=done', 'title=Autre']),
  rename: (at) => rename(at, 'AC-001', 'AC-021'),
  renew: (at) =>
    renew(at, {
      term: { start: '2032-03', end: '2038-03' },
      fates: Object.fromEntries((at.project?.actions ?? []).map(({ id }) => [id, { do: 'carry' }])),
    }),
  migrate,
};

test('no file of a project is read twice, by whatever verbs of the library', async () => {
  const root = copied();
  const at = open(root, { today: '2026-11-24' });
  expect([at.project?.theme, opened.some((path) => path.endsWith('look.yaml'))]).toEqual([expect.any(Object), true]);
  for (const [name, verb] of Object.entries(verbs)) {
    expect(await verb(at), name).not.toBeUndefined();
    expect(twice(root), name).toEqual([]);
  }
});

test('what it gave is of the moment when it was opened: a file that changes meanwhile holds a change back', () => {
  const root = copied();
  const at = open(root, { today: '2026-11-24' });
  const path = at.project === null ? '' : 'actions/AC-001-permanence-itinerante.yaml';
  writeFileSync(join(root, path), `${readFileSync(join(root, path), 'utf8')}# à moi\n`);
  expect(write(at, set(at, 'AC-001', ['status=done']))).toEqual([path]);
  const again = open(root, { today: '2026-11-24' });
  expect(write(again, set(again, 'AC-001', ['status=done']))).toEqual([]);
});

test('a portfolio reads its projects once too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-once-'));
  for (const name of ['montfort', 'roche-aux-fees']) cpSync(copied(name), join(folder, name), { recursive: true });
  const at = await openPortfolio(folder, { today: '2026-11-24' });
  await renderPortfolio(at, { only: ['portfolio-page'] });
  await renderPortfolio(at);
  expect(twice(folder)).toEqual([]);
});

test('what open did not give is refused in plain words, and nothing of people goes with what it gave', async () => {
  const at = open(copied(), { today: '2026-11-24' });
  await expect(rank({ ...at })).rejects.toThrow(
    new TypeError('this verb takes the very object that open(root, { today }) gives'),
  );
  expect(Object.keys(at)).toEqual(['root', 'today', 'project', 'problems']);
});
