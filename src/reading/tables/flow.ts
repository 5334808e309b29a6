// What a document says outside of its tables, paragraph by paragraph; each of its tables is called by the last heading before it.
import type { TableLine, TableSheet } from '../../model/index.ts';
import { longestCell } from './read-sheet.ts';
import { readStruck } from './struck-text.ts';

/** Of a heading that calls a table, in characters. */
const longest = 120;

export interface Flow {
  /** `level`: of a heading, from 1; 0 for a paragraph. */
  readonly begin: (level: number) => void;
  /** The paragraph that was begun is a heading. */
  readonly head: (level: number) => void;
  readonly say: (text: string, isStruck: boolean) => void;
  readonly end: () => void;
  readonly turnPage: () => void;
  /** Null when no heading says anything. */
  readonly last: () => string | null;
  readonly place: (table: number) => NonNullable<TableSheet['place']>;
  readonly lines: () => readonly TableLine[];
}

/** `count` is called for every paragraph that is kept. */
export function flow(count: () => void): Flow {
  const lines: TableLine[] = [];
  /** Levels of the paragraphs that were begun: a text box stands within one, and a list within a line of another. */
  const begun: number[] = [];
  let [heard, standing, pages] = ['', '', 0];
  let last: string | null = null;
  const page = (): number | null => (pages === 0 ? null : pages + 1);
  /** What was heard of the innermost one is a line of its own. */
  const keep = (): void => {
    const [read, level] = [readStruck(heard, standing), begun.at(-1) ?? 0];
    [heard, standing] = ['', ''];
    if (read === null) return;
    count();
    const text = String(read.value).replace(/[^\S\n]+/g, ' ');
    lines.push({
      text,
      level,
      page: page(),
      ...(read.isStruck && { isStruck: true }),
      ...(read.standing !== undefined && { standing: read.standing }),
    });
    if (level > 0) last = (read.standing ?? text).replace(/\s+/g, ' ').slice(0, longest);
  };
  return {
    begin(level) {
      keep();
      begun.push(level);
    },
    head(level) {
      if (begun.length > 0) begun[begun.length - 1] = level;
    },
    say(text, isStruck) {
      if (begun.length === 0 || heard.length >= longestCell) return;
      heard += text;
      if (!isStruck) standing += text;
    },
    end() {
      keep();
      begun.pop();
    },
    turnPage() {
      pages += 1;
    },
    last: () => last,
    place: (table) => ({ table, lines: lines.length, page: page() }),
    lines: () => lines,
  };
}
