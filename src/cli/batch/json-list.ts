// What is printed of many projects as JSON, one after the other: the same text as if all had been held.
import type { World } from '../../model/index.ts';
import { jsonText } from '../../reporting/index.ts';

export interface JsonList {
  add(value: object): void;
  end(): void;
}

/** `{"jalon": 1, "kind": kind, [kind]: [… ]}` */
export function jsonList(world: Pick<World, 'out'>, kind: string): JsonList {
  const whole = jsonText({ jalon: 1, kind, [kind]: [] });
  const head = whole.slice(0, whole.lastIndexOf(']'));
  let count = 0;
  return {
    add(value) {
      // Line ends of the values themselves are escaped.
      const text = jsonText(value).trimEnd().replaceAll('\n', '\n    ');
      world.out(`${count === 0 ? head : ','}\n    ${text}`, true);
      count++;
    },
    end: () => world.out(count === 0 ? whole : '\n  ]\n}\n', true),
  };
}
