// What a machine has of the programs and fonts that jalon may use.

export interface Installed {
  readonly name: 'jalon' | 'node' | 'libreoffice' | 'git' | 'font';
  /** The family, for a font. */
  readonly family?: string;
  /** `other`: there, but not one that suits; `replaced`: another stands in for it; `unknown`: nothing here can tell. */
  readonly state: 'there' | 'absent' | 'other' | 'replaced' | 'unknown';
  readonly version: string | null;
  /** Where it lies. */
  readonly path?: string;
  /** The font that stands in for it, or the versions that suit. */
  readonly instead?: string;
}
