// Every text of the files that people may read: private files are where private things belong.
import { objectsIn } from './objects-in.ts';
import type { SoundFile } from './structure/check-structure.ts';

export interface WrittenText {
  readonly holder: object;
  readonly key: string | number;
  readonly text: string;
}

export function* textsOf(sound: readonly SoundFile[]): Generator<WrittenText> {
  for (const { kind, data } of sound) {
    if (kind === 'identities') continue;
    for (const holder of objectsIn(data))
      for (const [key, value] of Object.entries(holder))
        if (typeof value === 'string') yield { holder, key: Array.isArray(holder) ? Number(key) : key, text: value };
  }
}
