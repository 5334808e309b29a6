// The cases of the hostile corpus, topic by topic.
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { poison } from './poison.ts';
import type { Hostile, Sandbox } from './sandbox.ts';

const folder = new URL('../fixtures/hostile/', import.meta.url);

export interface Topic {
  readonly name: string;
  readonly cases: readonly Hostile[];
}

export const topics: readonly Topic[] = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map(async (file): Promise<Topic> => {
      const { cases }: { cases: readonly Hostile[] } = await import(new URL(file, folder).href);
      return { name: file.replace(/\.ts$/, ''), cases };
    }),
);

export interface Laid {
  readonly traps: number;
  readonly texts: number;
}

/** Their texts keep each command busy for a second or two more. */
export const longTopics: readonly string[] = ['bombs', 'patterns'];

/**
 * One project that holds every trap of these topics that may lie beside others, and in which every text is an attack; beside it `avant`, the project as it was.
 *
 * @throws when two traps want the same place
 */
export function layEverything(place: Sandbox, laid: readonly Topic[] = topics): Laid {
  cpSync(place.project, join(place.top, 'avant'), { recursive: true });
  const texts = poison(place.project);
  const laying = laid.flatMap(({ cases }) => cases.flatMap(({ lays }) => lays ?? []));
  for (const lays of laying) lays(place);
  place.lay('project.yaml', `${readFileSync(join(place.project, 'project.yaml'), 'utf8')}theme: theme.yaml\n`);
  return { traps: laying.length, texts };
}
