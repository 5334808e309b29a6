// One thing of the thread with what it rests on and what rests on it, drawn as two trees.

import type {
  ChangedNeed,
  FieldValue,
  Language,
  Message,
  Thread,
  Trace,
  TraceBranch,
  TracedKind,
  TracedThing,
} from '../../model/index.ts';
import { parsePeriod } from '../../values/index.ts';
import { formatDate, formatMeasure, formatPeriod } from '../../wording/formats.ts';
import { label } from '../../wording/label.ts';
import { tracingWords } from '../../wording/project/tracing.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { ReportStyle } from '../report-style.ts';
import { clip } from '../table.ts';

/** Titles keep at least so many letters, whatever stands beside them. */
const leastTitle = 20;

const isOwn = (code: string): code is 'addressed' | 'unanswered' | 'merged' =>
  code === 'addressed' || code === 'unanswered' || code === 'merged';

function stateWords({ field, code }: FieldValue, language: Language): string {
  if (field === 'need' && isOwn(code)) return tracingWords[language].state[code];
  return label(`${field}=${code}`, language) ?? code;
}

/** Where a thing stands, the last figure it has, how many asked, what was found of it. */
function notesOf(
  { state, value, date, isChanged }: TracedThing,
  { says, people }: Partial<Pick<TraceBranch, 'says' | 'people'>>,
  language: Language,
): readonly string[] {
  const words = tracingWords[language];
  const period = value?.period ? parsePeriod(value.period) : null;
  const figure = value && formatMeasure(value.value, value.unit && visible(value.unit), language);
  return [
    ...(people ? [words.people(people)] : []),
    ...(says ? [stateWords(says, language)] : []),
    ...(state ? [stateWords(state, language)] : []),
    ...(figure ? [`${figure}${period === null ? '' : ` (${formatPeriod(period, language)})`}`] : []),
    ...(date ? [words.on(formatDate(date, language))] : []),
    ...(isChanged ? [words.changed] : []),
  ];
}

/** How things are drawn as the branches of trees; `isCut`: what hangs on one was told where it stood first. */
function drawing({ language, colour, width }: ReportStyle, isCut: (branch: TraceBranch) => boolean) {
  const words = tracingWords[language];
  const ink = paint(colour);
  const named = (thing: TracedThing, notes: readonly string[], room: number): string => {
    const kind = words.kind[thing.kind];
    const said = notes.length > 0 ? ` · ${notes.join(' · ')}` : '';
    const left = Math.max(leastTitle, room - [...`${thing.id}  ${kind}  ${said}`].length);
    const title = thing.title === null ? '' : ` ${clip(visible(thing.title).replace(/\s+/g, ' '), left)}`;
    return `${ink.bold(thing.id)} ${ink.dim(kind)}${title}${thing.isChanged ? ink.yellow(said) : ink.dim(said)}`;
  };
  const lines = (branches: readonly TraceBranch[], margin: string): readonly string[] =>
    branches.flatMap((branch, index) => {
      const isLast = index === branches.length - 1;
      const notes = notesOf(branch.thing, branch, language);
      const line = named(branch.thing, isCut(branch) ? [...notes, words.seeAbove] : notes, width - margin.length - 3);
      return [`${margin}${isLast ? '└─' : '├─'} ${line}`, ...lines(branch.branches, `${margin}${isLast ? '   ' : '│  '}`)];
    });
  return (title: string, branches: readonly TraceBranch[], nothing: string | null): readonly string[] => {
    if (branches.length === 0 && nothing === null) return [];
    return ['', ink.bold(title), ...(branches.length === 0 ? [`  ${ink.dim(nothing ?? '')}`] : lines(branches, ''))];
  };
}

export function traceReport(trace: Trace, changed: ChangedNeed | null, style: ReportStyle): string {
  const { language, colour } = style;
  const words = tracingWords[language];
  const ink = paint(colour);
  // What has nothing to tell twice is told again as it is.
  const part = drawing(style, (branch) => branch.isTold && !isLeaf(branch, trace));
  const { thing, above, below, beside } = trace;
  const isTied = beside.length > 0 && above.length + below.length === 0;
  const notes = notesOf(thing, {}, language);
  return `${[
    `${ink.bold(thing.id)}${thing.title === null ? '' : ` · ${visible(thing.title)}`}`,
    [words.kind[thing.kind], ...notes].join(' · '),
    ...(changed === null ? [] : changedLines(changed, language).map((line) => ink.yellow(line))),
    ...part(words.from, above, isTied || isSource(thing) ? null : words.nothingAbove),
    ...part(words.to, below, isTied ? null : words.nothingBelow),
    ...part(words.beside, beside, null),
  ].join('\n')}\n`;
}

/** A message of the documents: its sentence, the things that it rests on with where each stands, and the decisions that bear on them. */
export function messageReport(
  { id, text, evidence, leadsTo }: Pick<Message, 'id' | 'evidence' | 'leadsTo'> & { readonly text: string | null },
  things: Thread['things'],
  style: ReportStyle,
): string {
  const { language, colour } = style;
  const words = tracingWords[language];
  const part = drawing(style, () => false);
  const branches = (ids: readonly string[]): readonly TraceBranch[] =>
    ids.flatMap((one) => {
      const thing = things.get(one);
      return thing === undefined ? [] : [{ thing, field: '', says: null, people: null, isTold: false, branches: [] }];
    });
  const ink = paint(colour);
  return `${[
    `${ink.bold(`message:${id}`)} · ${label(`document.messages=${id}`, language) ?? ''}`,
    visible(text ?? words.nothingSaid),
    ...part(words.from, branches(evidence), null),
    ...part(words.to, branches(leadsTo), null),
  ].join('\n')}\n`;
}

const sources: readonly TracedKind[] = ['meeting', 'key-figure', 'interview', 'workshop', 'survey'];
const isSource = ({ kind }: TracedThing): boolean => sources.includes(kind);

/** Whether nothing was told under it where it was told first. */
function isLeaf({ thing }: TraceBranch, { above, below }: Trace): boolean {
  const first = (branches: readonly TraceBranch[]): TraceBranch | undefined => {
    for (const one of branches) {
      const found = one.thing.id === thing.id && !one.isTold ? one : first(one.branches);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const found = first(above) ?? first(below);
  return found !== undefined && found.branches.length === 0;
}

/** What it said at the vote, what to look at again, and the command that says it was done. */
export function changedLines({ need, voted, year, actions }: ChangedNeed, language: Language): readonly string[] {
  const words = tracingWords[language];
  return [
    words.toBeSeen(need, year, visible(voted)),
    ...(actions.length > 0 ? [`  ${words.seeAgain(actions.join(', '))}`] : []),
    `  jalon trace --clear ${need} --note "…"`,
  ];
}
