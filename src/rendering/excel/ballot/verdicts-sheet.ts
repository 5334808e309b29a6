/** The sheet of a ballot on which the differences between levels are said, in a word each. */

import { ballotKeys } from '../../../project/people/index.ts';
import { downwards } from '../areas.ts';
import { heading, text } from '../cells.ts';
import type { Row, Sheet } from '../sheet.ts';
import type { Asked } from './weights-sheet.ts';

/** Under the heading: the header, the keys, then pairs of levels. */
const FIRST = 6;

/** Null when no difference is asked. */
export function verdictsSheet({ words, verdicts }: Asked): Sheet | null {
  const [first] = verdicts;
  if (first === undefined) return null;
  const rows: Row[] = [
    ...heading(words.verdictsTitle, words.verdictsNote),
    [text(null, 'head'), text(words.criterion, 'head'), text(words.difference, 'head'), text(words.levels, 'head')],
    [text(ballotKeys.code, 'key'), text(ballotKeys.own, 'key'), text(ballotKeys.verdicts, 'key'), text(ballotKeys.own, 'key')],
    ...verdicts.map(
      ({ code, criterion, says }): Row => [
        text(code, 'key'),
        text(criterion, 'strong'),
        { value: null, look: 'input' },
        text(says),
      ],
    ),
  ];
  return {
    name: words.verdictsSheet,
    widths: [4, 46, 16, 118],
    rows,
    hiddenRows: [FIRST - 1],
    frozen: { rows: FIRST - 1, columns: 0 },
    accepted: [{ ...downwards(3, FIRST, FIRST + verdicts.length - 1), accepts: { oneOf: [...first.words] } }],
  };
}
