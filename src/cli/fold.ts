// What is said fits the terminal, and gives no order to a forge: lines break between words, under where their text begins. Nothing is cut.
import type { World } from '../model/index.ts';

/** Colours take no room, and neither do accents written apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: what colours are made of
const unseen = /\u001b\[[0-9;]*[A-Za-z]|\p{M}/gu;
const bare = (text: string): string => text.replace(unseen, '');
const widthOf = (text: string): number => [...bare(text)].length;

/** Narrower than this, a terminal does better by itself. */
const narrowest = 20;
/** A command stays whole: it is there to be copied. One with what it does beside it is there to be read. */
const isCommand = (line: string): boolean => /^\s*(?:jalon|cd) [^:]/.test(bare(line)) && !/\S {3,}\S/.test(bare(line));

/** Where the next lines begin: under the last column that leaves half of the room, else under the text behind its mark. */
function hangOf(line: string, width: number): number {
  const seen = bare(line);
  const columns = [...seen.matchAll(/\S {2,}(?=\S)/g)].map(({ index, 0: gap }) => [...seen.slice(0, index + gap.length)].length);
  const column = columns.filter((at) => at <= width / 2).at(-1);
  const [start = '', mark = ''] = /^ *([·+~✗✓!▸↳-] )?/u.exec(seen) ?? [];
  return column ?? Math.min(start.length + (mark === '' ? 2 : 0), Math.floor(width / 2));
}

function foldLine(line: string, width: number): string {
  if (widthOf(line) <= width || isCommand(line) || line.includes('\r')) return line;
  const hang = hangOf(line, width);
  const start = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = start;
  let room = width - current.length;
  for (const [, gap = '', word = ''] of line.slice(start.length).matchAll(/(?<! )( *)([^ ]+)/g)) {
    const taken = gap.length + widthOf(word);
    if (taken <= room || current.trim() === '') {
      current += gap + word;
      room -= taken;
    } else {
      lines.push(current);
      // A word too long for there begins further left.
      const margin = Math.max(0, Math.min(hang, Math.max(start.length, width - widthOf(word))));
      current = ' '.repeat(margin) + word;
      room = width - margin - widthOf(word);
    }
  }
  return [...lines, current].join('\n');
}

/** `width` in characters. */
export const fold = (text: string, width: number): string =>
  width < narrowest
    ? text
    : text
        .split('\n')
        .map((line) => foldLine(line, width))
        .join('\n');

/**
 * In the log of a forge, no name and no title is a command: GitHub hears `::add-mask::` at the start of a line and `##[add-mask]` anywhere, Azure
 * `##vso[…]` anywhere. The first sign is written as those that play tricks on a terminal are.
 */
const unheard = (text: string): string =>
  text.replace(/^([^\S\n]*):(?=:)/gm, '$1\\u{3a}').replace(/#(?=#(?:vso)?\[)/gi, '\\u{23}');

/** What is exact stays as it is: data, scripts, the lines of a file. */
export function folded(world: World): World {
  const through =
    (say: World['out'], stream: 'out' | 'err'): World['out'] =>
    (text, exact) => {
      const width = world.folds?.[stream] ?? null;
      say(exact ? text : unheard(width === null ? text : fold(text, width)), exact);
    };
  return { ...world, out: through(world.out, 'out'), err: through(world.err, 'err') };
}
