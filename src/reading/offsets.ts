// Where each key and value of a YAML text starts, by one walk over the parser's events.
import { EVENT_ID, getScalarValue } from 'js-yaml';
import { eventsIn } from './parse-yaml.ts';
import { clean } from './read-yaml.ts';

/** Offsets by pointer (keys and indexes joined by NUL, which no YAML text holds). */
export interface Offsets {
  readonly keys: ReadonlyMap<string, number>;
  readonly values: ReadonlyMap<string, number>;
}

export const pointerOf = (path: readonly (string | number)[]): string => path.join('\0');

interface Frame {
  readonly pointer: string;
  readonly isMap: boolean;
  index: number;
  key: string | null;
}

export function readOffsets(text: string): Offsets {
  const keys = new Map<string, number>();
  const values = new Map<string, number>();
  const stack: Frame[] = [];
  const child = (frame: Frame): string => {
    const name = frame.isMap ? (frame.key ?? '') : String(frame.index);
    return frame.pointer === '' && stack.length === 1 ? name : `${frame.pointer}\0${name}`;
  };
  const placed = (offset: number): string => {
    const frame = stack.at(-1);
    if (frame === undefined) return '';
    const pointer = child(frame);
    values.set(pointer, offset);
    frame.index += 1;
    frame.key = null;
    return pointer;
  };
  for (const event of eventsIn(text)) {
    const frame = stack.at(-1);
    if (event.type === EVENT_ID.SCALAR) {
      if (frame?.isMap && frame.key === null) {
        frame.key = clean(getScalarValue(text, event));
        keys.set(child(frame), event.valueStart);
      } else {
        const written = event.valueStart === -1 && frame ? (keys.get(child(frame)) ?? 0) : event.valueStart;
        // A quoted text starts at its quote, a block text where its first line is.
        placed(event.style === 2 || event.style === 3 ? written - 1 : written);
      }
    } else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      const pointer = stack.length === 0 ? '' : placed(event.start);
      if (stack.length === 0) values.set('', event.start);
      stack.push({ pointer, isMap: event.type === EVENT_ID.MAPPING, index: 0, key: null });
    } else if (event.type === EVENT_ID.POP) stack.pop();
  }
  return { keys, values };
}
