// Rows of a table of contributions → what each asks, once.
import type { TableCell } from '../../model/index.ts';
import { isDitto } from '../as-above.ts';
import { listedIn, withoutBullets } from '../cells/read-list.ts';
import { readYesNo } from '../cells/read-word.ts';
import { fingerprintOf } from '../fingerprint-of.ts';
import { plainHeader } from '../plan-columns.ts';
import { isTotal } from '../total-rows.ts';
import type { FoundContributions } from './columns.ts';

export interface Contribution {
  readonly address: string;
  /** What it asks, in one sentence. */
  readonly statement: string;
  readonly theme: string | null;
  readonly place: string | null;
  /** Who asks, in the words of the table. */
  readonly audience: string | null;
  readonly votes: number;
  /** Marks by which a later file shows that it is the same: of its id, and of its words. */
  readonly keys: readonly string[];
  /** Its id is the number of a row, which a row of any other table may have. */
  readonly isNumbered: boolean;
}

/**
 * What no need holds: `total` a row that sums those above, `rest` is a text longer than its statement, `place` none of the communes, `audience`
 * none that is known, `theme` another than that of its need, `twice` a row of an id that another has, `shared` votes for several needs at once.
 */
type LeftOut = 'trashed' | 'wordless' | 'total' | 'twice' | 'votes' | 'shared' | 'rest' | 'place' | 'audience' | 'theme';
export interface LeftCell {
  readonly what: LeftOut;
  readonly address: string;
}

/** A statement is at most this long, in characters; a sentence shorter than the least says too little alone. */
const [longest, least] = [200, 15];

const plainText = (html: string): string =>
  html
    .replace(/<br[^>]{0,20}>|<\/p>/gi, ' ')
    .replace(/<[^<>]{1,200}>/g, '')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&#39;|&rsquo;/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

/** The first sentence of a long text, cut with a mark where even that is too long. */
function sentenceOf(text: string): string {
  if (text.length <= longest) return text;
  const end = text.slice(least, longest).search(/[.!?](?:\s|$)/);
  return end === -1 ? `${text.slice(0, longest - 1).trimEnd()}…` : text.slice(0, least + end + 1);
}

const hostOf = (url: string): string => /^https?:\/\/([^/\s]{1,200})/.exec(url)?.[1] ?? '';

/** « 12 votes » is 12; null for what is no number. */
function votesIn(text: string): number | null {
  const [, figures] = /^(\d[\d\s]{0,12})(?:votes?|voix|points?|likes?|soutiens?)?$/i.exec(text.trim()) ?? [];
  return text === '' ? 0 : figures === undefined ? null : Number(figures.replace(/\s/g, ''));
}

/** What a spreadsheet writes in the place of a formula that gives nothing: `#NAME?`, `#N/A`, « #NOM? ». */
const brokenFormula = /^#[A-ZÀ-Ü/0-9]{2,10}[!?]?$/u;

interface Words {
  readonly title: string;
  readonly text: string;
}
const statementOf = ({ title, text }: Words): string => sentenceOf(title || text);
const asAbove = ({ title, text }: Words, above: Words | undefined): Words => ({
  title: isDitto(title) ? (above?.title ?? '') : title,
  text: isDitto(text) ? (above?.text ?? '') : text,
});

/** In the order of the table; the rows of one id, as where votes follow a proposal, are one. */
export function readContributions({ sheet, row, columns }: FoundContributions): {
  readonly contributions: readonly Contribution[];
  readonly left: readonly LeftCell[];
} {
  const left: LeftCell[] = [];
  const seen = new Set<string>();
  const said = new Map<string, number>();
  type Key = Parameters<typeof columns.get>[0];
  const rawIn = (cells: readonly TableCell[], key: Key): string => {
    const cell = cells.find(({ column }) => column === columns.get(key));
    return cell === undefined || cell.kind === 'error' ? '' : String(cell.value);
  };
  const textIn = (cells: readonly TableCell[], key: Key): string => plainText(rawIn(cells, key));
  const wordsOf = (raw: string): string => {
    const words = withoutBullets(plainText(raw));
    return brokenFormula.test(words) ? '' : words;
  };
  let above: readonly Words[] = [];
  const contributions = sheet.rows.flatMap((cells): readonly Contribution[] => {
    const leave = (what: LeftOut, key?: Key): readonly Contribution[] => {
      const cell = cells.find(({ column }) => key !== undefined && column === columns.get(key)) ?? cells[0];
      if (cell !== undefined) left.push({ what, address: cell.address });
      return [];
    };
    const [first] = cells;
    if (first === undefined || first.row <= row) return [];
    const title = wordsOf(rawIn(cells, 'title'));
    const raw = rawIn(cells, 'text');
    const text = wordsOf(raw);
    // A list without a title asks as many things as it has lines.
    const own = ((title === '' && listedIn(raw)) || [raw]).map((line): Words => ({ title, text: wordsOf(line) }));
    const id = textIn(cells, 'id');
    if ([String(first.value), title || text].some(isTotal)) return leave('total');
    // « Idem » on a post-it is one more person who asks what the one above does.
    const asked = isDitto(text) && title === '' ? above : own.map((one) => asAbove(one, above[0]));
    above = asked;
    const trashed = readYesNo({ kind: 'text', value: textIn(cells, 'trashed') });
    if ('value' in trashed && trashed.value) return leave('trashed');
    const worded = asked.filter((one) => /\p{L}{2}/u.test(statementOf(one)));
    if (worded.length === 0) return leave('wordless');
    const host = hostOf(textIn(cells, 'host'));
    const mark = id === '' ? undefined : `i${fingerprintOf(`${host} ${id}`)}`;
    if (mark !== undefined && seen.has(mark)) return leave('twice', 'id');
    if (mark !== undefined) seen.add(mark);
    const votes = votesIn(textIn(cells, 'votes'));
    // Nobody knows for which line of a list votes were.
    const isShared = worded.length > 1 && votes !== 0;
    if (votes === null) leave('votes', 'votes');
    else if (isShared) leave('shared', 'votes');
    return worded.map((one, at) => {
      const { title, text } = one;
      // Two post-its of the same words are two people.
      const words = fingerprintOf(plainHeader(`${title} ${text}`));
      const times = (said.get(words) ?? 0) + 1;
      said.set(words, times);
      const statement = statementOf(one);
      if (title !== '' && text !== '' && plainHeader(text) !== plainHeader(title)) leave('rest', 'text');
      if ((title || text) !== statement) leave('rest', title === '' ? 'text' : 'title');
      return {
        address: first.address,
        statement,
        theme: textIn(cells, 'theme') || null,
        place: textIn(cells, 'place') || null,
        audience: textIn(cells, 'audience') || null,
        votes: isShared ? 0 : (votes ?? 0),
        keys: [
          ...(mark === undefined ? [] : [at === 0 ? mark : `${mark}-${at + 1}`]),
          times === 1 ? `t${words}` : `t${words}-${times}`,
        ],
        isNumbered: host === '',
      };
    });
  });
  return { contributions, left };
}
