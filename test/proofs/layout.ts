// Runs that print and look at their pages, and the faults of layout that are left, kept in layout-faults.json: they may go, never grow.
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Language, Problem } from '../../src/model/index.ts';
import { home } from '../house/sources.ts';

const kept = join(import.meta.dirname, 'layout-faults.json');

/** How many faults of a code each template gives, by example; why they are allowed stands in `why`, by code. */
export interface Allowed {
  readonly why: Readonly<Record<string, string>>;
  readonly faults: Counts;
}
type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export const allowed = (): Allowed => JSON.parse(readFileSync(kept, 'utf8'));

/** What a command answers in JSON on a machine that speaks American English, each document printed and looked at. */
export async function printed(command: readonly string[], language: Language, folder: string): Promise<string> {
  const words = [...command, '--lang', language, '--pdf', '--proof', '--json', '--trusted', '--today', '2026-11-28'];
  const running = promisify(execFile)(process.execPath, [join(home, 'bin/jalon.js'), ...words], {
    cwd: folder,
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
    maxBuffer: 256 * 1024 * 1024,
  });
  // Of a project that is to be mended, such as one that a portfolio follows, documents are made all the same.
  const { stdout } = await running.catch((error) => (error.code === 1 ? error : Promise.reject(error)));
  return stdout;
}

/** `montfort programme/template.docx`, in English `montfort programme/template.docx (en)`. */
const marked = (language: Language): string => (language === 'en' ? ' (en)' : '');

export function counted(found: readonly (readonly [root: string, layout: readonly Problem[]])[], language: Language): Counts {
  const counts: Record<string, Record<string, number>> = {};
  for (const [root, layout] of found)
    for (const { code, found: values } of layout) {
      const key = `${root} ${String(values['template']).replace('templates/documents/', '')}${marked(language)}`;
      counts[key] = { ...counts[key], [code]: (counts[key]?.[code] ?? 0) + 1 };
    }
  return counts;
}

/** Those that nobody has allowed. */
export const beyond = (found: Counts): readonly string[] =>
  Object.entries(found).flatMap(([key, counts]) =>
    Object.entries(counts).flatMap(([code, count]) => {
      const most = allowed().faults[key]?.[code] ?? 0;
      return count > most ? [`${key}: ${count} × ${code}, at most ${most}`] : [];
    }),
  );

/** With UPDATE=1, what has gone of these examples in this language is kept as gone. */
export function keepWhatHasGone(found: Counts, examples: readonly string[], language: Language): void {
  if (process.env['UPDATE'] !== '1') return;
  const { why, faults } = allowed();
  const isOurs = (key: string): boolean =>
    examples.some((example) => key.startsWith(`${example} `)) && key.endsWith(' (en)') === (language === 'en');
  const fewer = Object.entries(faults).flatMap(([key, counts]) => {
    if (!isOurs(key)) return [[key, counts] as const];
    const left = Object.entries(counts).flatMap(([code, most]) => {
      const count = Math.min(most, found[key]?.[code] ?? 0);
      return count > 0 ? [[code, count] as const] : [];
    });
    return left.length > 0 ? [[key, Object.fromEntries(left)] as const] : [];
  });
  writeFileSync(kept, `${JSON.stringify({ why, faults: Object.fromEntries(fewer) }, null, 2)}\n`);
}
