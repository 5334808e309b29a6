/** Why a file is not opened as an archive. */

export type ArchiveFault =
  | 'not-an-archive'
  | 'empty'
  | 'old-format'
  | 'protected'
  | 'cut-short'
  | 'too-many-entries'
  | 'too-large'
  | 'bomb'
  | 'unsafe-name'
  | 'twice-the-same-name'
  | 'encrypted'
  | 'damaged'
  | 'unknown-compression';

export class ArchiveRefused extends Error {
  readonly fault: ArchiveFault;
  readonly entry: string;
  constructor(fault: ArchiveFault, entry = '') {
    super(`${fault} ${entry}`.trim());
    this.name = 'ArchiveRefused';
    this.fault = fault;
    this.entry = entry;
  }
}
