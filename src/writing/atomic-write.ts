// A file is whole or it is not there: written beside, then renamed.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export function atomicWrite(
  path: string,
  bytes: Uint8Array,
  { executable = false, flush = false }: { readonly executable?: boolean | undefined; readonly flush?: boolean } = {},
): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, bytes, { flag: 'wx', mode: executable ? 0o777 : 0o666, flush });
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
