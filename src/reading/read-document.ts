// A Word document that somebody sent back.
import { UsageError } from '../model/index.ts';
import { readNamed } from './read-bytes.ts';

/** Past this size a document is refused unread, in bytes. */
const largestDocument = 64 * 1024 * 1024;

/**
 * `path` is what people typed, `full` where the file is.
 *
 * @throws UsageError when there is none, or it cannot be read
 */
export function readDocument(path: string, full: string): Uint8Array {
  const read = readNamed(path, full, largestDocument);
  if ('bytes' in read) return read.bytes;
  throw new UsageError(read.fault.code === 'file/too-large' ? 'not-a-word-document' : 'path-not-found', { path });
}
