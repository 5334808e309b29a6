// What somebody changed in a Word document, in words: under which heading, what it said and says, and which text of the project it comes from.
import type { Language, WordChange, WordComment } from '../../model/index.ts';
import { comparison } from '../../wording/commands/comparison.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';

interface ToldProposal {
  readonly called: string;
  readonly command: string | null;
  readonly place: { readonly path: string };
}
interface ToldComparison {
  readonly title: string;
  /** As the person typed it. */
  readonly file: string;
  readonly changes: readonly (WordChange & { readonly proposals: readonly ToldProposal[] })[];
  readonly comments: readonly WordComment[];
  /** The command that takes the texts over; null when it is the one that runs. */
  readonly take: string | null;
  /** Nothing is left out. */
  readonly all: boolean;
}

/** Shorter texts are shown whole, in characters; of others, so many words around what changed. */
const [shown, around] = [200, 8];
/** Changes that are read; of more, their number is told. */
const most = 60;
/** Longer commands are not for typing. */
const longestCommand = 300;

/** The first words of a paragraph, by which its reader finds it. */
const short = (text: string): string => {
  const words = wordsOf(text);
  return words.length <= around ? text : `${words.slice(0, around).join(' ')} …`;
};

const wordsOf = (text: string): readonly string[] => text.split(/\s+/);

/** A text and what it became, around what differs. */
function excerpts(from: string, to: string): readonly [string, string] {
  if (from.length <= shown && to.length <= shown) return [from, to];
  const [was, is] = [wordsOf(from), wordsOf(to)];
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start] === is[start]) start++;
  let end = 0;
  while (end < most - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  const first = Math.max(start - around, 0);
  const cut = (words: readonly string[]): string => {
    const last = Math.min(words.length, words.length - end + around);
    return [...(first > 0 ? ['…'] : []), ...words.slice(first, last), ...(last < words.length ? ['…'] : [])].join(' ');
  };
  return [cut(was), cut(is)];
}

export function wordChangesReport(compared: ToldComparison, { language, colour }: TextStyle): string {
  const { title, file, changes, comments, take, all } = compared;
  const words = comparison[language];
  const ink = paint(colour);
  const head = ink.bold(visible(words.title(title, file)));
  const margin =
    comments.length === 0 ? [] : ['', ink.bold(words.comments(comments.length)), ...comments.flatMap(commentLines(language))];
  if (changes.length === 0) return `${[head, words.none, ...margin].join('\n')}\n`;
  const said = (text: string): string => visible(words.quoted(text));
  const count = (isIt: (change: WordChange) => boolean): number => changes.filter(isIt).length;
  const counts = words.counts({
    changed: count(({ from, to }) => from !== null && to !== null),
    added: count(({ from }) => from === null),
    removed: count(({ to }) => to === null),
  });
  const told = all ? changes : changes.slice(0, most);
  const left = changes.length - told.length;
  const lines = told.flatMap((change, index) => {
    const { from, to, heading, isCell, part } = change;
    const place = (text: string): string => (isCell ? words.cell(text) : text);
    const isNew = index === 0 || changes[index - 1]?.heading !== heading || changes[index - 1]?.part !== part;
    const [was, is] = excerpts(from ?? '', to ?? '');
    return [
      ...(isNew ? ['', ink.bold(visible(part === 'body' ? heading || words.start : words.parts[part]))] : []),
      ...(from !== null && to !== null
        ? [ink.red(`  ${words.changed(place(said(was)))}`), ink.green(`  ${words.became(place(said(is)))}`)]
        : [to === null ? ink.red(`  ${words.removed(place(said(was)))}`) : ink.green(`  ${words.added(place(said(is)))}`)]),
      ...proposalLines(change, language),
    ];
  });
  const able = changes.filter(({ proposals }) => proposals.length > 0).length;
  const next = able === 0 ? words.nothingToTake : take === null ? null : words.take(take, able);
  return `${[head, counts, ...lines, ...(left === 0 ? [] : ['', words.more(left)]), ...margin, ...(next === null ? [] : ['', visible(next)])].join('\n')}\n`;
}

const commentLines =
  (language: Language) =>
  ({ by, text, on, heading }: WordComment): readonly string[] => {
    const words = comparison[language];
    return [
      visible(`  ${words.comment(by, text)}`),
      ...(on === '' ? [] : [visible(`    ${words.beside(short(on), on === heading ? '' : heading)}`)]),
    ];
  };

function proposalLines({ from, to, under, proposals }: ToldComparison['changes'][number], language: Language): readonly string[] {
  const words = comparison[language];
  const [only, ...others] = proposals;
  if (only === undefined) return [visible(`    ${words.byHand(under === null ? null : short(under))}`)];
  if (others.length > 0) return [`    ${words.among}`, ...proposals.map(({ called }) => visible(`      ${called}`))];
  const { called, command, place } = only;
  const how = command === null || command.length > longestCommand ? words.file(place.path) : command;
  const where = from === null ? words.addedTo(called) : to === null ? words.removedFrom(called) : words.from(called);
  return [visible(`    ${where}`), visible(`    ${how}`)];
}
