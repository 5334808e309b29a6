/** How much work a piece of the sources does, counted without a clock: the same on every machine, however busy. */
import { Session } from 'node:inspector';
import { vi } from 'vitest';

const session = new Session();

/** The module, loaded anew so that V8 counts how often each block of its functions runs. */
export async function counted<Module>(load: () => Promise<Module>): Promise<Module> {
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  vi.resetModules();
  return await load();
}

/** Blocks that ran since the last time, those of tests and of Node left out. */
function blocks(): number {
  let count = 0;
  session.post('Profiler.takePreciseCoverage', (fault, taken) => {
    if (fault !== null) throw fault;
    for (const { url, functions } of taken.result)
      if (!/^node:|\/test\/(?!fixtures\/)|node_modules\/(?:@?vitest|vite)\//.test(url))
        for (const { ranges } of functions) for (const one of ranges) count += one.count;
  });
  return count;
}

type Cost = (on: unknown, given: readonly unknown[], made: unknown) => number;

const lengthOf = (thing: unknown): number => (typeof thing === 'string' || Array.isArray(thing) ? thing.length : 0);
const read: Cost = (on) => lengthOf(on);
const written: Cost = (_on, _given, made) => lengthOf(made);
const readAndWritten: Cost = (on, _, made) => lengthOf(on) + lengthOf(made);
const left: Cost = (on, _, made) => lengthOf(on) - lengthOf(made);
/** From the place that is given as far as what is found. */
const searched: Cost = (on, [, from], made) =>
  (typeof made === 'number' && made >= 0 ? made : lengthOf(on)) - (typeof from === 'number' ? from : 0);
const searchedBack: Cost = (on, [, from], made) =>
  Math.min(lengthOf(on), typeof from === 'number' ? from : lengthOf(on)) - (typeof made === 'number' ? made : 0);

/** What V8 goes through for one call, which no block tells of. */
const costs: readonly (readonly [object, Readonly<Record<string, Cost>>])[] = [
  [
    String.prototype,
    {
      indexOf: searched,
      includes: (on, [word], made) => lengthOf(made === true ? word : on),
      lastIndexOf: searchedBack,
      split: readAndWritten,
      replaceAll: readAndWritten,
      toLowerCase: read,
      toUpperCase: read,
      normalize: read,
      trim: left,
      trimEnd: left,
      trimStart: left,
      repeat: written,
    },
  ],
  [
    Array.prototype,
    {
      indexOf: searched,
      includes: read,
      concat: written,
      slice: written,
      toReversed: read,
      toSorted: read,
      splice: read,
      shift: read,
      unshift: read,
      join: read,
      flat: written,
    },
  ],
  [
    RegExp.prototype,
    {
      // What a pattern costs beyond the text that it goes through is counted in test/house/patterns.proof.ts.
      exec: (on, [text], made) => {
        if (!(on instanceof RegExp)) return 0;
        if (Array.isArray(made)) return lengthOf(made[0]) + (on.global || on.sticky ? 0 : Number(Reflect.get(made, 'index')));
        return on.sticky || (on.source.startsWith('^') && !on.multiline) ? 1 : lengthOf(text);
      },
    },
  ],
];

/** Blocks that run, and signs and items that V8 goes through. */
export function workOf(run: () => void): number {
  let work = 0;
  const put: (() => void)[] = [];
  blocks();
  for (const [on, methods] of costs)
    for (const [name, cost] of Object.entries(methods)) {
      const before = Object.getOwnPropertyDescriptor(on, name);
      const method: unknown = before?.value;
      if (before === undefined || typeof method !== 'function') throw new Error(name);
      put.push(() => Object.defineProperty(on, name, before));
      Object.defineProperty(on, name, {
        ...before,
        value(this: unknown, ...given: readonly unknown[]): unknown {
          const made: unknown = Reflect.apply(method, this, given);
          work += cost(this, given, made);
          return made;
        },
      });
    }
  try {
    run();
  } finally {
    for (const back of put) back();
  }
  return work + blocks();
}
