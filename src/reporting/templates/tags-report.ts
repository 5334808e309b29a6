// What templates may say: names under the loops that give them, then functions.
import { templateReports } from '../../wording/templates/template-reports.ts';
import { visible } from '../../wording/visible.ts';
import { paint } from '../paint.ts';
import type { TextStyle } from '../report-style.ts';
import { clip, padEnd } from '../table.ts';

interface TagShown {
  readonly path: string;
  readonly says: string;
  readonly kind: string;
  readonly tag: string | null;
  readonly example: string | number | null;
  readonly inside: readonly TagShown[];
  readonly like: string | null;
}
interface FunctionShown {
  readonly signature: string;
  readonly says: string;
  readonly example: string;
  readonly gives: string;
}
interface TagsShown {
  /** The title of the project that gives the examples. */
  readonly from: string;
  readonly names: readonly TagShown[];
  readonly functions: readonly FunctionShown[];
}

/** Columns: the tag, what it means, what it gives. */
const TAG = 44;
const SAYS = 34;

export function tagsReport(
  { from, names, functions }: TagsShown,
  { language, colour, width = 110 }: TextStyle & { readonly width?: number | undefined },
): string {
  const ink = paint(colour);
  const words = templateReports[language];
  const row = (depth: number, tag: string, says: string, example: string): string => {
    const first = padEnd(`${'  '.repeat(depth)}${tag}`, TAG);
    const shown = clip(visible(example), Math.max(20, width - TAG - SAYS - 2));
    return `${first} ${padEnd(clip(says, SAYS), SAYS)} ${ink.dim(shown)}`.trimEnd();
  };
  const lines = (node: TagShown, depth: number): readonly string[] => {
    const { kind, tag, says, example, inside, like } = node;
    const same = like === null ? [] : [`${padEnd(`${'  '.repeat(depth + 1)}…`, TAG)} ${words.like(like)}`];
    if (kind === 'list') {
      const count = typeof example === 'number' ? words.items(example) : '';
      const items = inside.flatMap((one) => lines(one, depth + 1));
      return [row(depth, tag ?? '', says, count), ...items, ...same, row(depth, '{{/each}}', '', '')];
    }
    if (kind === 'object') {
      const fields = inside.flatMap((one) => lines(one, depth));
      return [...fields, ...same];
    }
    return [row(depth, tag ?? '', says, example === null ? '' : String(example))];
  };
  const blocks = names.map((node) => [ink.bold(node.says), ...lines(node, 1)].join('\n'));
  const calls = functions.map(
    ({ signature, says, example, gives }) =>
      `  ${ink.bold(signature)}\n      ${says}\n      ${example} → ${ink.dim(visible(gives))}`,
  );
  return `${words.from(visible(from))}\n\n${blocks.join('\n\n')}\n\n${ink.bold(words.functions)}\n${calls.join('\n')}\n`;
}
