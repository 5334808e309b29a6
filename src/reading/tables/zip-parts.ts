// A workbook's archive: its list of parts is judged before anything is unfolded, and each part unfolds in pieces, under one allowance.
import { Inflate } from 'fflate';
import { leadsOutside } from '../../values/index.ts';
import type { Refuse } from './refuse-table.ts';

const megabyte = 1024 * 1024;
/** All that is unfolded of one workbook, in bytes: two seconds of work at most. */
const mostUnfolded = 120 * megabyte;
const mostParts = 5000;
/** Deflate makes at most a thousand times more: a piece this small is never too much at once. */
const piece = 8 * 1024;

/** Of a name that is refused, in characters. */
const longestShown = 80;

const endMark = 0x06054b50;
const centralMark = 0x02014b50;
const localMark = 0x04034b50;

interface ZipPart {
  readonly name: string;
  readonly isStored: boolean;
  readonly size: number;
  readonly packed: Uint8Array;
}
export interface Zip {
  readonly names: readonly string[];
  /** Hands the part out piece by piece; false when there is no such part. */
  readonly unfold: (name: string, take: (bytes: Uint8Array) => void) => boolean;
}

function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === endMark) return at;
  return null;
}

const elsewhere = 0xffffffff;

/**
 * Programs that do not know how much they will write keep numbers of eight bytes aside, however small: APPNOTE.TXT, 4.5.3. `numbers`: the
 * size, that of what is packed, and where it stands, in that order.
 */
function longNumbers(view: DataView, numbers: readonly number[], extra: { readonly at: number; readonly length: number }) {
  if (!numbers.includes(elsewhere)) return numbers;
  const end = Math.min(extra.at + extra.length, view.byteLength);
  for (let at = extra.at; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== elsewhere || next + 8 > end) return number;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return numbers;
}

function listed(bytes: Uint8Array, refuse: Refuse): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return refuse('table-damaged');
  const count = view.getUint16(end + 10, true);
  if (count > mostParts) return refuse('table-damaged');
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== centralMark) return refuse('table-damaged');
    const [nameLength, more, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const method = view.getUint16(at + 10, true);
    if ((view.getUint16(at + 8, true) & 1) === 1) return refuse('table-password');
    if (method !== 0 && method !== 8) return refuse('table-damaged');
    const extra = { at: at + 46 + (nameLength ?? 0), length: more ?? 0 };
    const [size = 0, packed = 0, local = 0] = longNumbers(
      view,
      [24, 20, 42].map((offset) => view.getUint32(at + offset, true)),
      extra,
    );
    if (local + 30 > bytes.length || view.getUint32(local, true) !== localMark) return refuse('table-damaged');
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    parts.push({
      // Some programs of Windows part folders as it does.
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))).replaceAll('\\', '/'),
      isStored: method === 0,
      size,
      packed: bytes.subarray(from, from + packed),
    });
    at += 46 + (nameLength ?? 0) + (more ?? 0) + (comment ?? 0);
  }
  return parts;
}

/** By their names in small letters, as the packaging standard compares them: two of one name are read otherwise by another program. */
function named(list: readonly ZipPart[], refuse: Refuse): ReadonlyMap<string, ZipPart> {
  const parts = new Map<string, ZipPart>();
  for (const part of list) {
    const name = part.name.toLowerCase();
    if (leadsOutside(name)) refuse('table-name-outside', { part: part.name.slice(0, longestShown) });
    if (parts.has(name)) refuse('table-name-twice', { part: part.name.slice(0, longestShown) });
    parts.set(name, part);
  }
  return parts;
}

export function openZip(bytes: Uint8Array, refuse: Refuse): Zip {
  const parts = named(listed(bytes, refuse), refuse);
  let left = mostUnfolded;
  const spend = (length: number): void => {
    left -= length;
    if (left < 0) refuse('table-unfolds', { most: mostUnfolded / megabyte });
  };
  return {
    names: [...parts.values()].map(({ name }) => name),
    unfold(name, take) {
      const part = parts.get(name.toLowerCase());
      if (part === undefined) return false;
      // What the list owns up to is refused before the first byte.
      if (part.size > left) refuse('table-unfolds', { most: mostUnfolded / megabyte });
      let unfolded = 0;
      const hand = (chunk: Uint8Array): void => {
        unfolded += chunk.length;
        if (unfolded > part.size) refuse('table-damaged');
        spend(chunk.length);
        take(chunk);
      };
      if (part.isStored) hand(part.packed);
      else inflate(part.packed, hand, refuse);
      if (unfolded !== part.size) refuse('table-damaged');
      return true;
    },
  };
}

function inflate(packed: Uint8Array, hand: (chunk: Uint8Array) => void, refuse: Refuse): void {
  const inflating = new Inflate(hand);
  for (let at = 0; at < packed.length; at += piece) {
    try {
      inflating.push(packed.subarray(at, at + piece), at + piece >= packed.length);
    } catch (error) {
      if (error instanceof Error && 'values' in error) throw error;
      refuse('table-damaged');
    }
  }
}
