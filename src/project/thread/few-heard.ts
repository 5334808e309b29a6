// Needs that few people raised in interviews, workshops or otherwise than in a survey: what leaves the team does not count these people.
import type { Project } from '../../model/index.ts';
import { heirs } from './heirs.ts';
import { audienceOf, heard, heardId, mentionsIn, type NeedSource } from './need-sources.ts';

interface Voice {
  readonly id: string;
  readonly source: NeedSource;
}

/** By which documents count those who raised a need: all of them, those of each audience, those of each commune. */
const tables: readonly ((source: NeedSource) => string | null)[] = [() => '', audienceOf, ({ commune }) => commune];

/** People. */
const fewest = 5;

/**
 * The project whose needs count no fewer than so many people, all together, of an audience or of a commune, once those are taken off whom a larger
 * interview or workshop tells by itself: no sum gives a few back. Answers to surveys are apart: what may be told of them is decided already.
 */
export function withFewUntold(project: Project): Project {
  let shown = project;
  for (;;) {
    const few = fewIn(shown);
    if (few.length === 0) return shown;
    shown = { ...shown, untold: [...(shown.untold ?? []), ...few] };
  }
}

function fewIn(project: Project): readonly string[] {
  const heir = heirs(project.needs);
  const voices = new Map<string, Voice[]>();
  for (const [need, source] of heard(project)) {
    if (source.kind === 'survey' || source.people === 0 || source.people >= fewest) continue;
    const voice = { id: heardId(source.origin, need), source };
    for (const key of heir(need)) voices.set(key, [...(voices.get(key) ?? []), voice]);
  }
  const few = [...voices.values()].flatMap((all) =>
    tables.flatMap((groupOf) =>
      [...new Set(all.map(({ source }) => groupOf(source)))].flatMap((group) => {
        const those = all.filter(({ source }) => groupOf(source) === group);
        return mentionsIn(those.map(({ source }) => source)) < fewest ? those.map(({ id }) => id) : [];
      }),
    ),
  );
  return [...new Set(few)];
}
