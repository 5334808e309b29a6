// The file that the page of a sitting saves: JSON, which YAML reads, so that each fault has its line.
import { basename, dirname } from 'node:path';
import { isThere } from '../disk/index.ts';
import { type Fault, type Places, type SourceFile, UsageError } from '../model/index.ts';
import { placesOf } from './places.ts';
import { readSource } from './read-source.ts';

/** People were sent JSON: what keeps it from being read is no fault of YAML. */
const asJson = ({ code, at, found }: Fault): Fault =>
  code.startsWith('yaml/') ? { code: 'json/not-readable', at, found: { as: code, ...found } } : { code, at, found };

/** `full`: absolute; `shown`: as people typed it. A file that cannot be read, or is too large, is told as a fault of it. */
export function readSitting(full: string, shown: string): { readonly file: SourceFile; readonly places: Places } {
  if (!isThere(full)) throw new UsageError('path-not-found', { path: shown });
  const source = { path: basename(full), ...readSource(dirname(full), basename(full)) };
  const { path, data } = source;
  const faults = data === null ? source.faults.map(asJson) : source.faults;
  return { file: { path, kind: 'sitting', data, faults }, places: placesOf([source]) };
}
