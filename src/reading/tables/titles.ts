// The headings of a document, so that each of its tables is called by the last one before it.
import { tidyText } from './tidy-text.ts';

const longest = 120;

export function titles(): {
  readonly begin: () => void;
  readonly say: (text: string) => void;
  readonly end: () => void;
  /** Null when no heading says anything. */
  readonly last: () => string | null;
} {
  let [heard, isHeard] = ['', false];
  let last: string | null = null;
  return {
    begin() {
      [heard, isHeard] = ['', true];
    },
    say(text) {
      if (isHeard && heard.length < longest) heard += text;
    },
    end() {
      isHeard = false;
      const title = tidyText(heard).replace(/\s+/g, ' ').slice(0, longest);
      if (title !== '') last = title;
    },
    last: () => last,
  };
}
