// A project without the personal data of some sets: the files as they should read, those that go, and the trace that stays.

import { join } from 'node:path';
import { purgeEdits, revise } from '../../editing/index.ts';
import {
  type DataSet,
  type Edit,
  type FileKind,
  type KeptData,
  type Language,
  type OutputFile,
  type Purge,
  type Revision,
  UsageError,
} from '../../model/index.ts';
import { dataSets, keptData } from '../../project/people/index.ts';
import { readText } from '../../reading/index.ts';
import { theOne, unknownName } from '../../values/index.ts';
import { namesOf, wordOf } from '../../wording/label.ts';
import { purgeWords } from '../../wording/people/purge-words.ts';
import { makeDocuments } from '../documents/documents.ts';
import { documentsOf } from '../documents/documents-of.ts';
import { wantedDeliverables } from '../documents/wanted-deliverables.ts';
import type { RunContext } from '../work-on.ts';

export interface PurgeRequest {
  readonly sets: readonly KeptData[];
  readonly visa: string;
}

export interface PurgedProject {
  readonly revisions: readonly Revision[];
  readonly gone: readonly string[];
}

const kindOf: Readonly<Record<DataSet, FileKind>> = {
  interviews: 'interview',
  workshops: 'workshop',
  'survey-answers': 'survey',
  identities: 'identities',
  attendance: 'meeting',
};

/** What is due by `until`, or before today; or the sets that are named, when they hold something. */
export function setsDue(
  { project, workspace, today }: RunContext,
  { named, until }: { readonly named: readonly DataSet[] | null; readonly until: string | undefined },
): readonly KeptData[] {
  const kept = keptData(project, workspace, today);
  if (named !== null) return kept.filter(({ data, count }) => count > 0 && named.includes(data));
  const isBy = (end: string | null | undefined): boolean => until !== undefined && end != null && end <= until;
  return kept.filter((one) => (until === undefined ? one.isPast : one.count > 0 && isBy(one.until?.end)));
}

/** Where the schemas call a set of data by its names. */
const placeOf = (data: DataSet): string => `project.dataProtection.retention.data=${data}`;

/** Sets of data by their names in files or their labels, with commas between; null when nothing is asked. @throws UsageError `unknown-data` */
export const setsNamed = (typed: string | undefined, language: Language): readonly DataSet[] | null =>
  typed
    ?.split(',')
    .map((word) => word.trim())
    .map((word) => {
      const found = theOne(
        word,
        dataSets.map((one) => ({ item: one, names: [one, ...namesOf(placeOf(one))] })),
      );
      if (found !== undefined) return found;
      const known = dataSets.map((one) => wordOf(placeOf(one), language));
      throw unknownName('unknown-data', word, known, { name: word, known });
    }) ?? null;

/** The elimination slip that proposes these sets. */
export async function slipOf(
  context: RunContext,
  sets: readonly KeptData[],
  language: Language | undefined,
): Promise<readonly OutputFile[]> {
  const kinds = wantedDeliverables(
    documentsOf({ project: context.workspace.root }).ofProject,
    ['elimination-slip'],
    language ?? 'fr',
  );
  const { files } = await makeDocuments(context, kinds, { language, eliminated: sets });
  return files.map(({ path, bytes }) => ({ path: `build/${path}`, bytes }));
}

/** The folders of former terms, which keep their own data, from where the project's path starts. */
export const archivesOf = ({ project }: RunContext): readonly string[] =>
  (project.info.formerTerms ?? []).flatMap(({ archive }) => (archive === undefined ? [] : [join(project.root, archive)]));

const traceOf = ({ data, count, from, to }: KeptData, visa: string, date: string): Purge => ({
  date,
  data,
  count,
  ...(from !== null && { from }),
  ...(to !== null && { to }),
  visa,
});

/** Writes nothing. @throws UsageError when a file that may hold such data cannot be read: a trace would say that it is gone. */
export function purged({ project, workspace, today }: RunContext, { sets, visa }: PurgeRequest): PurgedProject {
  const { root, files, answers, aside } = workspace;
  const names = sets.map(({ data }) => data);
  const kinds = names.map((data) => kindOf[data]);
  const unread = files.filter(({ kind, data }) => kind !== undefined && data === null && kinds.includes(kind));
  const isPartial = unread.length > 0 || project.incomplete.some((kind) => kinds.includes(kind));
  if (isPartial) throw new UsageError('purge-partial', { paths: unread.map(({ path }) => path) });
  const edits: readonly Edit[] = [
    ...purgeEdits({ files, project, sets: names, words: purgeWords[project.language] }),
    ...sets.map((one): Edit => {
      const change = { append: traceOf(one, visa, today) };
      return { path: 'project.yaml', pointer: ['dataProtection', 'purged'], change };
    }),
  ];
  return {
    revisions: revise(edits, (path) => readText(root, path)),
    gone: [
      ...(names.includes('identities')
        ? [...files.filter(({ kind }) => kind === 'identities').map(({ path }) => path), ...aside]
        : []),
      ...(names.includes('survey-answers') ? answers.map(({ path }) => path) : []),
    ],
  };
}
