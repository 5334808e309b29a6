// The settings of a project's checks: its own, over those that it extends.

import type { CheckSettings, Finding, Places, Project, Severity, Waiver, Workspace } from '../../model/index.ts';
import { nearestOfMany } from '../../values/index.ts';
import { checkedFile } from '../structure/checked-file.ts';

type Found = Finding & { readonly code: string };

export interface Settings {
  readonly severity: Readonly<Record<string, Severity | 'off' | undefined>>;
  readonly options: NonNullable<CheckSettings['options']>;
  readonly waivers: readonly Waiver[];
  /** The waivers that are the project's own: those are told when they no longer serve. */
  readonly own: ReadonlySet<Waiver>;
  readonly found: readonly Found[];
}

/** Rules that nobody knows, where they are named. */
function* unknownIn({ severity = {}, waivers = [] }: CheckSettings, places: Places, codes: readonly string[]): Generator<Found> {
  const nearest = nearestOfMany();
  const unknown = (at: () => Finding['at'], code: string): Found[] =>
    codes.includes(code) ? [] : [{ code: 'settings/unknown-rule', at: at(), found: { code, nearest: nearest(code, codes) } }];
  for (const code of Object.keys(severity)) yield* unknown(() => places.key(severity, code), code);
  for (const waiver of waivers) yield* unknown(() => places.value(waiver, 'rule'), waiver.rule);
}

/**
 * `codes` are those of every rule; `firm` those that keep a file from being read, which nothing lowers; `errors` the other errors that ship, which
 * a waiver alone silences, with its reason.
 */
export function settingsOf(
  project: Project | null,
  { inherited, places }: Pick<Workspace, 'inherited' | 'places'>,
  {
    codes,
    firm,
    errors,
  }: { readonly codes: readonly string[]; readonly firm: ReadonlySet<string>; readonly errors: ReadonlySet<string> },
): Settings {
  const own: CheckSettings = project?.info.checks ?? {};
  const found: Found[] = [];
  const layers: CheckSettings[] = [];
  for (const file of inherited) {
    const { data, faults } = checkedFile(file, 'checks', places);
    found.push(...faults);
    if (data !== null) layers.unshift(data);
  }
  layers.push(own);
  for (const layer of layers) {
    found.push(...unknownIn(layer, places, codes));
    const { severity = {} } = layer;
    for (const [code, wanted] of Object.entries(severity))
      if (firm.has(code) && wanted !== 'error')
        found.push({ code: 'settings/cannot-silence', at: places.key(severity, code), found: { code } });
      else if (errors.has(code) && wanted === 'off')
        found.push({ code: 'settings/error-turned-off', at: places.key(severity, code), found: { code } });
  }
  const severity = Object.fromEntries(layers.flatMap((layer) => Object.entries(layer.severity ?? {})));
  return {
    severity: Object.fromEntries(
      Object.entries(severity).filter(([code, wanted]) => !firm.has(code) && !(errors.has(code) && wanted === 'off')),
    ),
    options: Object.fromEntries(layers.flatMap((layer) => Object.entries(layer.options ?? {}))),
    waivers: layers.flatMap(({ waivers = [] }) => waivers),
    own: new Set(own.waivers),
    found,
  };
}
