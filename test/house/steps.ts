// A pattern read the way V8 reads it (ECMA-262, 22.2.2), back and forth, each step counted: what it costs on every machine.
import { type AST, RegExpParser } from '@eslint-community/regexpp';

export class TooManySteps extends Error {}

export interface Found {
  readonly steps: number;
  /** Where the first match begins and ends. */
  readonly first: readonly [number, number] | null;
}

/** The place in the text once it is done, or -1 where it cannot be. */
type Step = (at: number) => number;

const oneSign: readonly string[] = ['Character', 'CharacterClass', 'CharacterSet', 'ExpressionCharacterClass'];

/** Gives what is found in a text, all of it where the pattern is a global one. @throws TooManySteps */
export function stepper(source: string, flags: string): (text: string, most: number) => Found {
  const isUnicode = /[uv]/.test(flags);
  const plain = flags.replace(/[gymd]/g, '');
  let text = '';
  let [steps, most] = [0, 0];

  const program: Step[] = [];
  /** Which step comes next. */
  let next = 0;
  /** Where groups begin and end, how often loops went round and where they stood: what is undone on the way back. */
  const held: number[] = [];
  const undone: number[] = [];
  /** Ways that are left to try: the step, the place, and how much was to be undone by then. */
  const ways: number[] = [];

  const add = (step: Step): number => program.push(step) - 1;
  const slot = (): number => held.push(-1) - 1;
  function hold(place: number, value: number): void {
    undone.push(place, held[place] ?? -1);
    held[place] = value;
  }
  function undo(length: number): void {
    while (undone.length > length) {
      const value = undone.pop() ?? -1;
      held[undone.pop() ?? -1] = value;
    }
  }
  const orElse = (step: number, at: number): void => void ways.push(step, at, undone.length);

  function run(from: number, start: number): number {
    const left = ways.length;
    next = from;
    for (let at = start; next !== -1; ) {
      if (++steps > most) throw new TooManySteps();
      at = program[next++]?.(at) ?? -1;
      if (at !== -1) {
        if (next === -1) {
          ways.length = left;
          return at;
        }
        continue;
      }
      if (ways.length === left) return -1;
      undo(ways.pop() ?? 0);
      at = ways.pop() ?? -1;
      next = ways.pop() ?? -1;
    }
    return -1;
  }
  const end: Step = (at) => {
    next = -1;
    return at;
  };

  /** The place after one sign, or before it where the text is read backwards. */
  function signOf(raw: string, isBack: boolean): Step {
    const test = new RegExp(`^(?:${raw})$`, plain);
    const known: (boolean | undefined)[] = [];
    const codeAt = (at: number): number => (isUnicode ? text.codePointAt(at) : text.charCodeAt(at)) ?? 0;
    const isWide = (at: number): boolean => isUnicode && (text.codePointAt(at) ?? 0) > 0xffff;
    return (at) => {
      if (isBack ? at <= 0 : at >= text.length) return -1;
      const from = isBack ? at - (isWide(at - 2) ? 2 : 1) : at;
      const code = codeAt(from);
      known[code] ??= test.test(String.fromCodePoint(code));
      if (!known[code]) return -1;
      return isBack ? from : from + (isWide(from) ? 2 : 1);
    };
  }

  /** The same as a loop around one sign, in less time. */
  function signs({ element, min, max }: AST.Quantifier, isBack: boolean): void {
    const one = signOf(element.raw, isBack);
    add((start) => {
      let at = start;
      for (let count = 0; count < max; count++) {
        if (++steps > most) throw new TooManySteps();
        const to = one(at);
        if (to === -1) return count < min ? -1 : at;
        if (count >= min) orElse(next, at);
        at = to;
      }
      return at;
    });
  }

  function loop({ element, min, max, greedy }: AST.Quantifier, isBack: boolean): void {
    const [count, start] = [slot(), slot()];
    let exit = -1;
    add((at) => {
      hold(count, 0);
      return at;
    });
    const again = add((at) => {
      const done = held[count] ?? 0;
      const body = again + 1;
      if (done >= max) next = exit;
      else if (done >= min && greedy) orElse(exit, at);
      else if (done >= min) {
        orElse(body, at);
        next = exit;
      }
      return at;
    });
    add((at) => {
      hold(start, at);
      return at;
    });
    compile(element, isBack);
    add((at) => {
      const done = (held[count] ?? 0) + 1;
      if (done > min && at === held[start]) return -1;
      hold(count, done);
      next = again;
      return at;
    });
    exit = program.length;
  }

  function oneOf(all: readonly AST.Alternative[], isBack: boolean): void {
    const ends: number[] = [];
    for (const [index, { elements }] of all.entries()) {
      let other = -1;
      if (index < all.length - 1)
        add((at) => {
          orElse(other, at);
          return at;
        });
      for (const one of isBack ? elements.toReversed() : elements) compile(one, isBack);
      if (index < all.length - 1)
        add((at) => {
          next = ends[0] ?? -1;
          return at;
        });
      other = program.length;
    }
    ends.push(program.length);
  }

  const groups = new Map<AST.CapturingGroup, readonly [number, number]>();
  function group(node: AST.CapturingGroup, isBack: boolean): void {
    const begun = slot();
    const ends = [slot(), slot()] as const;
    groups.set(node, ends);
    add((at) => {
      hold(begun, at);
      return at;
    });
    oneOf(node.alternatives, isBack);
    add((at) => {
      const from = held[begun] ?? at;
      hold(ends[0], Math.min(from, at));
      hold(ends[1], Math.max(from, at));
      return at;
    });
  }

  function again({ resolved }: AST.Backreference, isBack: boolean): void {
    add((at) => {
      const [from = -1, to = -1] = [resolved]
        .flat()
        .flatMap((one) => groups.get(one) ?? [])
        .map((place) => held[place] ?? -1);
      const said = text.slice(Math.max(0, from), Math.max(0, to));
      steps += said.length;
      const [before, after] = isBack ? [at - said.length, at] : [at, at + said.length];
      if (before < 0 || text.slice(before, after) !== said) return -1;
      return isBack ? before : after;
    });
  }

  const isWordAt = (at: number): boolean => /\w/.test(text[at] ?? '');
  const isLineEndAt = (at: number): boolean => flags.includes('m') && /[\n\r\u2028\u2029]/.test(text[at] ?? '');
  function asserted(node: AST.Assertion): void {
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
      let after = -1;
      const look = add((at) => {
        const before = undone.length;
        const isThere = run(look + 1, at) !== -1;
        if (!isThere || node.negate) undo(before);
        next = after;
        return isThere === node.negate ? -1 : at;
      });
      oneOf(node.alternatives, node.kind === 'lookbehind');
      add(end);
      after = program.length;
    } else if (node.kind === 'word') add((at) => ((isWordAt(at - 1) !== isWordAt(at)) !== node.negate ? at : -1));
    else if (node.kind === 'start') add((at) => (at === 0 || isLineEndAt(at - 1) ? at : -1));
    else add((at) => (at === text.length || isLineEndAt(at) ? at : -1));
  }

  function compile(node: AST.Element, isBack: boolean): void {
    switch (node.type) {
      case 'Quantifier':
        if (node.greedy && oneSign.includes(node.element.type)) signs(node, isBack);
        else loop(node, isBack);
        break;
      case 'CapturingGroup':
        group(node, isBack);
        break;
      case 'Group':
        oneOf(node.alternatives, isBack);
        break;
      case 'Assertion':
        asserted(node);
        break;
      case 'Backreference':
        again(node, isBack);
        break;
      default:
        add(signOf(node.raw, isBack));
    }
  }

  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  oneOf(pattern.alternatives, false);
  add(end);

  return (given, allowed) => {
    [text, steps, most] = [given, 0, allowed];
    let first: readonly [number, number] | null = null;
    for (let at = 0; at <= text.length; ) {
      held.fill(-1);
      undone.length = 0;
      ways.length = 0;
      const to = run(0, at);
      if (to !== -1) first ??= [at, to];
      if (to === -1 ? flags.includes('y') : !flags.includes('g')) break;
      at = to > at ? to : at + 1;
    }
    return { steps, first };
  };
}
