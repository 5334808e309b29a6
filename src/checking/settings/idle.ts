// What is asked of the checks and serves nothing: waivers, comments and known problems that met no problem, or name what cannot be.

import type { Finding, Ignore, Workspace } from '../../model/index.ts';
import { nearestOfMany } from '../../values/index.ts';
import type { Settings } from './settings-of.ts';
import type { Silenced } from './silence.ts';

type Found = Finding & { readonly code: string };

export interface Sought {
  readonly today: string;
  readonly codes: readonly string[];
  /** Codes that keep a file from being read: nothing silences them. */
  readonly firm: ReadonlySet<string>;
  /** Whether a code was looked for: what was not cannot be missed. */
  readonly wasSought: (code: string) => boolean;
}

/** A comment without its code or its reason has no effect. */
const isMute = ({ reason, codes }: Ignore): boolean => reason === null || codes.length === 0;

export function* idleIn(
  { problems, ignores, used, gone }: Silenced,
  { waivers, own }: Settings,
  { ignores: comments, places }: Pick<Workspace, 'ignores' | 'places'>,
  { today, codes, firm, wasSought }: Sought,
): Generator<Found> {
  // A file that could not be read hides problems: what seems to serve nothing may well serve.
  const isWhole = problems.every(({ code }) => !firm.has(code));
  const isIdle = (thing: object, code: string): boolean => isWhole && !used.has(thing) && wasSought(code);
  for (const waiver of waivers) {
    const { rule: code, until } = waiver;
    if (!own.has(waiver) || !codes.includes(code)) continue;
    const at = (key: string) => places.value(waiver, key);
    if (firm.has(code)) yield { code: 'settings/cannot-silence', at: at('rule'), found: { code } };
    else if (until !== undefined && until < today) yield { code: 'waiver/expired', at: at('until'), found: { code, until } };
    else if (isIdle(waiver, code)) yield { code: 'waiver/unused', at: at('rule'), found: { code } };
  }
  const nearest = nearestOfMany();
  for (const { at } of comments.filter(isMute)) yield { code: 'ignore/without-reason', at, found: {} };
  for (const one of ignores) {
    const { code } = one;
    const { at } = one.ignore;
    if (firm.has(code)) yield { code: 'settings/cannot-silence', at, found: { code } };
    else if (!codes.includes(code)) yield { code: 'settings/unknown-rule', at, found: { code, nearest: nearest(code, codes) } };
    else if (!isMute(one.ignore) && isIdle(one, code)) yield { code: 'ignore/unused', at, found: { code } };
  }
  for (const entry of gone)
    if (isWhole && wasSought(entry.rule))
      yield { code: 'known/gone', at: places.of(entry), found: { code: entry.rule, path: entry.path } };
}
