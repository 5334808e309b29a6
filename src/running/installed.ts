// What this machine has of the programs and fonts that documents and histories need.
import { spawnSync } from 'node:child_process';
import type { Installed } from '../model/index.ts';
import { findOffice } from './find-office.ts';

/** Long enough for a cold start of LibreOffice. */
const patience = 15_000;

export interface Asked {
  readonly fonts: readonly string[];
  /** The folders where a terminal looks; those of this one by default. */
  readonly path?: string;
  /** Where LibreOffice may lie beside them. */
  readonly others?: readonly string[];
}

/** What a program says; null when there is none, or it says nothing in time. */
function said(program: string, words: readonly string[], path: string | undefined): string | null {
  const env = path === undefined ? process.env : { ...process.env, PATH: path };
  const { status, stdout } = spawnSync(program, [...words], { env, encoding: 'utf8', timeout: patience, windowsHide: true });
  return status === 0 ? stdout.trim() : null;
}

const numberIn = (text: string | null): string | null =>
  text === null ? null : (/(?<!\d)\d+(?:\.\d+)+/.exec(text)?.[0] ?? text);

const sameFamily = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** fontconfig names the font that a program of this machine would take. */
function font(family: string, path: string | undefined): Installed {
  const found = said('fc-match', ['--format=%{family}', family], path);
  if (found === null || found === '') return { name: 'font', family, state: 'unknown', version: null };
  const families = found.split(',');
  if (families.some((one) => sameFamily(one, family))) return { name: 'font', family, state: 'there', version: null };
  return { name: 'font', family, state: 'replaced', version: null, instead: families[0]?.trim() ?? found };
}

export function installed({ fonts, path, others }: Asked): readonly Installed[] {
  const office = findOffice(path, others);
  const git = numberIn(said('git', ['--version'], path));
  return [
    office === null
      ? { name: 'libreoffice', state: 'absent', version: null }
      : { name: 'libreoffice', state: 'there', version: numberIn(said(office, ['--version'], path)), path: office },
    ...[...new Set(fonts)].map((family) => font(family, path)),
    { name: 'git', state: git === null ? 'absent' : 'there', version: git },
  ];
}
