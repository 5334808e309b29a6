// What a document says outside of its tables, paragraph by paragraph; each of its tables is called by the last heading before it.
import type { TableLine, TableSheet } from '../../model/index.ts';
import { longestCell } from './read-sheet.ts';
import { tidyText } from './tidy-text.ts';

/** Of a heading that calls a table, in characters. */
const longest = 120;

export interface Flow {
  /** `level`: of a heading, from 1; 0 for a paragraph. */
  readonly begin: (level: number) => void;
  /** The paragraph that was begun is a heading. */
  readonly head: (level: number) => void;
  readonly say: (text: string) => void;
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
  let [heard, isHeard, level, pages] = ['', false, 0, 0];
  let last: string | null = null;
  const page = (): number | null => (pages === 0 ? null : pages + 1);
  return {
    begin(of) {
      [heard, isHeard, level] = ['', true, of];
    },
    head(of) {
      level = of;
    },
    say(text) {
      if (isHeard && heard.length < longestCell) heard += text;
    },
    end() {
      if (!isHeard) return;
      isHeard = false;
      const text = tidyText(heard).replace(/[^\S\n]+/g, ' ');
      if (text === '') return;
      count();
      lines.push({ text, level, page: page() });
      if (level > 0) last = text.replace(/\s+/g, ' ').slice(0, longest);
    },
    turnPage() {
      pages += 1;
    },
    last: () => last,
    place: (table) => ({ table, lines: lines.length, page: page() }),
    lines: () => lines,
  };
}
