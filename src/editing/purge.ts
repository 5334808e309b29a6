// Sets of personal data → the edits that take out of the files what tells of somebody: counts, needs and what may be published stay.

import type { Attendance, DataSet, Edit, FileKinds, Interview, Meeting, Project, SourceFile, Workshop } from '../model/index.ts';
import { isSomebody, isUnpublished, tellingKeys } from '../project/people/index.ts';

/** What stands for those of whom no audience is known, in the language of the project. */
export interface PurgeWords {
  readonly partners: string;
  readonly others: string;
}

type People = NonNullable<FileKinds['actors']['people']>;

const audienceOf = (reference: string, people: People, { partners, others }: PurgeWords): string => {
  const kind = people.find(({ id }) => id === reference)?.kind;
  const known = { elected: 'elected', agent: 'staff', resident: 'residents', partner: partners } as const;
  return kind === undefined ? others : known[kind];
};

/** How many of each audience, those that were counted already first. */
function counted(attendance: readonly Attendance[], people: People, words: PurgeWords): readonly Attendance[] {
  const before = attendance.flatMap((one) => (isSomebody(one) ? [] : [one]));
  const counts = new Map<string, number>();
  for (const one of attendance)
    if (isSomebody(one)) {
      const audience = audienceOf(one, people, words);
      counts.set(audience, (counts.get(audience) ?? 0) + 1);
    }
  const merged = before.map((one) => {
    const more = counts.get(one.audience);
    // An audience without its headcount was counted by nobody: it is not made one.
    if (more === undefined || one.headcount === undefined) return one;
    counts.delete(one.audience);
    return { ...one, headcount: one.headcount + more };
  });
  return [...merged, ...[...counts].map(([audience, headcount]) => ({ audience, headcount }))];
}

function heardEdits(path: string, heard: Interview | Workshop): readonly Edit[] {
  const { quotations = [] } = heard;
  const unpublished = quotations.flatMap((one, index) => (isUnpublished(one) ? [index] : []));
  const removed: readonly Edit['pointer'][] =
    unpublished.length === quotations.length && quotations.length > 0
      ? [['quotations']]
      : unpublished.toReversed().map((index) => ['quotations', index]);
  return [...tellingKeys(heard).map((key) => [key]), ...removed].map((pointer) => ({ path, pointer, change: { remove: true } }));
}

function meetingEdits(path: string, meeting: Meeting, people: People, words: PurgeWords): readonly Edit[] {
  return (['attendees', 'apologies'] as const).flatMap((key) => {
    const list = meeting[key] ?? [];
    return list.some(isSomebody) ? [{ path, pointer: [key], change: { set: counted(list, people, words) } }] : [];
  });
}

/** The edits, file by file. Private files are no edits: they go whole. */
export function purgeEdits({
  files,
  project,
  sets,
  words,
}: {
  readonly files: readonly SourceFile[];
  readonly project: Project;
  readonly sets: readonly DataSet[];
  readonly words: PurgeWords;
}): readonly Edit[] {
  const pathOf = (id: string): string =>
    files.find(({ data, kind }) => ['interview', 'workshop', 'meeting'].includes(kind ?? '') && Object(data).id === id)?.path ??
    '';
  const { people = [] } = project.actors;
  return [
    ...(sets.includes('interviews') ? project.interviews.flatMap((one) => heardEdits(pathOf(one.id), one)) : []),
    ...(sets.includes('workshops') ? project.workshops.flatMap((one) => heardEdits(pathOf(one.id), one)) : []),
    ...(sets.includes('attendance') ? project.meetings.flatMap((one) => meetingEdits(pathOf(one.id), one, people, words)) : []),
  ];
}
