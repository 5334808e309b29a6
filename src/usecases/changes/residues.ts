// What a purge leaves elsewhere of those whom it takes out: sought before anything is said to be eliminated, in every file that can be read.
import { join } from 'node:path';
import { entryAt } from '../../disk/index.ts';
import {
  type DataSet,
  type Residue,
  type ResidueKind,
  type Residues,
  type SearchedFile,
  UsageError,
  type Workspace,
} from '../../model/index.ts';
import { identitiesIn, isUnpublished, namesTeller, wordsTeller } from '../../project/people/index.ts';
import { readFreeAnswers, searchedFiles } from '../../reading/index.ts';
import { historyOf } from '../../running/index.ts';
import { outputsOf } from '../../writing/index.ts';
import { privateInHistory } from '../private-folder.ts';
import type { RunContext } from '../work-on.ts';
import type { PurgedProject } from './purged.ts';

/** Which lines of a file are about them. */
type Tells = (lines: readonly string[]) => readonly number[];

/** In bytes, the largest text that is asked of git. */
const largest = 64 * 1024 * 1024;

const isWritten = (name: string): boolean => !/^PE-\d+$/.test(name);

/** Who is taken out, and what they said. */
function soughtIn({ project, workspace }: RunContext, sets: readonly DataSet[]): Tells {
  const heard = [
    ...(sets.includes('interviews') ? project.interviews : []),
    ...(sets.includes('workshops') ? project.workshops : []),
  ];
  const meetings = sets.includes('attendance') ? project.meetings : [];
  const present = meetings.flatMap(({ attendees = [], apologies = [] }) => [...attendees, ...apologies]);
  const written = [...heard.flatMap(({ by }) => by ?? []), ...present].filter((one) => typeof one === 'string').filter(isWritten);
  const people = [
    ...(sets.includes('identities') ? identitiesIn(workspace) : []),
    ...written.map((name) => ({ name, email: null, phone: null })),
  ];
  const said = [
    ...heard.flatMap(({ notes, quotations = [] }) => [
      ...(notes === undefined ? [] : [notes]),
      ...quotations.filter(isUnpublished).map(({ text }) => text),
    ]),
    ...(sets.includes('survey-answers') ? answersOf(workspace, project.surveys) : []),
  ];
  const [names, words] = [namesTeller(people), wordsTeller(said)];
  return (lines) => {
    const again = new Set(words(lines));
    return lines.flatMap((line, index) => (again.has(index) || names(line) ? index : []));
  };
}

function answersOf({ root }: Workspace, surveys: RunContext['project']['surveys']): readonly string[] {
  const all = surveys.flatMap(({ id, waves = [] }) => [null, ...waves.map((one) => one.id)].map((wave) => ({ id, wave })));
  return all.flatMap(({ id, wave }) => {
    try {
      return (readFreeAnswers(root, id, wave) ?? []).map(({ text }) => text);
    } catch (error) {
      // It goes all the same.
      if (error instanceof UsageError) return [];
      throw error;
    }
  });
}

/** Where it lies says what is to be done with it. */
const places: readonly (readonly [ResidueKind, RegExp])[] = [
  ['private', /^\.private\//],
  ['kept', /^\.jalon(?:-pending[^/]*)?\//],
  ['copy', /(?:~|\.(?:bak|orig|old|swp|pending)|\.(?:nouveau|new)(?:-\d+)?\.[^./]+)$/i],
  ['document', /^build\//],
  ['archive', /^archive\//],
  ['text', /^texts\//],
  ['ballot', /^(?:ballots|values)\//],
  ['plan', /^plans\//],
];
const kindOf = (path: string, exports: ReadonlySet<string>): ResidueKind =>
  places.find(([, form]) => form.test(path))?.[0] ?? (exports.has(path) ? 'export' : 'file');

function residueIn({ path, lines }: SearchedFile, tells: Tells, kind: ResidueKind): readonly Residue[] {
  const at = tells(lines ?? []);
  const [line] = at;
  return line === undefined ? [] : [{ path, kind, line: line + 1, count: at.length }];
}

async function pastOf(root: string, tells: Tells): Promise<Residues['history']> {
  try {
    const history = await historyOf(root);
    const head = await history?.named('HEAD');
    if (!history || !head) return { state: 'none', paths: [], brought: [] };
    const texts = await history.textsAt(head, largest);
    return {
      state: 'kept',
      brought: await privateInHistory(root),
      paths: [...texts].flatMap(([path, text]) => (tells(text.split('\n')).length > 0 ? path : [])).sort(),
    };
  } catch (error) {
    if (error instanceof UsageError) return { state: error.code === 'diff-no-git' ? 'none' : 'unread', paths: [], brought: [] };
    throw error;
  }
}

/** `made`: the files as the purge leaves them. Nothing is written. */
export async function residuesOf(context: RunContext, sets: readonly DataSet[], made: PurgedProject): Promise<Residues> {
  const { root } = context.workspace;
  const tells = soughtIn(context, sets);
  const after = new Map(made.revisions.map((one) => [one.path, one.after]));
  const gone = new Set(made.gone);
  const outputs = outputsOf(root);
  const exports = new Set(outputs);
  const found: Residue[] = [];
  const unsearched: string[] = [];
  for (const file of searchedFiles(root)) {
    const revised = after.get(file.path);
    if (gone.has(file.path) || revised === null) continue;
    const now = revised === undefined ? file : { path: file.path, lines: revised.split('\n') };
    if (now.lines === null) unsearched.push(file.path);
    found.push(...residueIn(now, tells, kindOf(file.path, exports)));
  }
  // What was written elsewhere is not opened: the list that names it is a file of the project, which may be a stranger's.
  const elsewhere = outputs.filter((path) => path.startsWith('../') && entryAt(join(root, path)) !== null);
  return { found, unsearched, elsewhere, history: await pastOf(root, tells) };
}
