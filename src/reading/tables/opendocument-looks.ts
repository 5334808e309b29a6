// What an OpenDocument sheet says beside its values, as it is read: its styles and its comments.
import type { Attribute } from './scan-xml.ts';

/** Programs write how the line is drawn, how many there are, or both. */
const lineThrough = (attribute: Attribute): string =>
  attribute('text-line-through-style') ?? attribute('text-line-through-type') ?? 'none';

/** What styles say, by their names: the colour behind a cell, whether it is struck through, and which sheets are hidden. */
export function styleKeeper() {
  const colours = new Map<string, string>();
  const [hidden, struck] = [new Set<string>(), new Set<string>()];
  let style = '';
  return {
    colourOf: (attribute: Attribute): string | undefined => colours.get(attribute('style-name') ?? ''),
    isStruck: (attribute: Attribute): boolean => struck.has(attribute('style-name') ?? ''),
    isHidden: (attribute: Attribute): boolean => hidden.has(attribute('style-name') ?? ''),
    open(name: string, attribute: Attribute): void {
      if (name === 'style') style = attribute('name') ?? '';
      else if (name === 'table-properties' && attribute('display') === 'false') hidden.add(style);
      else if (name === 'text-properties' && lineThrough(attribute) !== 'none') struck.add(style);
      else if (name === 'table-cell-properties') {
        const [, colour] = /^#([\da-f]{6})$/i.exec(attribute('background-color') ?? '') ?? [];
        if (colour !== undefined && !/^f{6}$/i.test(colour)) colours.set(style, colour.toUpperCase());
      }
    },
  };
}

/** The comment of a cell, paragraph by paragraph; its date and whose it is are no part of it. */
export function commentHeard() {
  let comment: string | null = null;
  let isSigned = false;
  const isSignature = (name: string): boolean => name === 'creator' || name === 'date';
  return {
    open(name: string, isInCell: boolean): void {
      if (name === 'annotation' && isInCell) comment = '';
      else if (isSignature(name)) isSigned = true;
      else if (name === 'p' && comment !== null && comment !== '') comment += '\n';
    },
    say(text: string): void {
      if (comment !== null && !isSigned) comment += text;
    },
    /** The comment that ends there. */
    close(name: string): string | null {
      if (isSignature(name)) isSigned = false;
      if (name !== 'annotation') return null;
      const whole = comment;
      comment = null;
      return whole;
    },
  };
}
