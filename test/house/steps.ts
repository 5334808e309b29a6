// A pattern read the way V8 reads it (ECMA-262, 22.2.2), back and forth, each step counted: what it costs on every machine.
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { Machine, type Step } from './machine.ts';

export interface Found {
  readonly steps: number;
  /** Where the first match begins and ends. */
  readonly first: readonly [number, number] | null;
}

const oneSign: readonly string[] = ['Character', 'CharacterClass', 'CharacterSet', 'ExpressionCharacterClass'];

/** Letters that follow each other are one word, whose case counts. */
function piecesOf(all: readonly AST.Element[], isFolded: boolean): (AST.Element | AST.Character[])[] {
  const pieces: (AST.Element | AST.Character[])[] = [];
  for (const one of all) {
    const last = pieces.at(-1);
    if (one.type !== 'Character' || isFolded) pieces.push(one);
    else if (Array.isArray(last)) last.push(one);
    else pieces.push([one]);
  }
  return pieces;
}

/** Gives what is found in a text, all of it where the pattern is a global one. @throws TooManySteps */
export function stepper(source: string, flags: string): (text: string, most: number) => Found {
  const isUnicode = /[uv]/.test(flags);
  const plain = flags.replace(/[gymd]/g, '');
  const machine = new Machine();

  const widthOf = (code: number): number => (code > 0xffff ? 2 : 1);
  /** The sign after a place, or before it where the text is read backwards; -1 at the end. */
  function codeBeside(at: number, isBack: boolean): number {
    const codeAt = (place: number): number => (isUnicode ? machine.text.codePointAt(place) : machine.text.charCodeAt(place)) ?? 0;
    if (isBack ? at <= 0 : at >= machine.text.length) return -1;
    if (!isBack) return codeAt(at);
    const wide = isUnicode && at > 1 ? codeAt(at - 2) : 0;
    return wide > 0xffff ? wide : codeAt(at - 1);
  }

  /** Whether the sign is one of those that the pattern names there. */
  function isOneOf(raw: string): (code: number) => boolean {
    const test = new RegExp(`^(?:${raw})$`, plain);
    const known: (boolean | undefined)[] = [];
    return (code) => {
      if (code === -1) return false;
      known[code] ??= test.test(String.fromCodePoint(code));
      return known[code];
    };
  }

  function signOf(raw: string, isBack: boolean): Step {
    const isOf = isOneOf(raw);
    return (at) => {
      const code = codeBeside(at, isBack);
      if (!isOf(code)) return -1;
      return isBack ? at - widthOf(code) : at + widthOf(code);
    };
  }

  function word(signs: readonly AST.Character[], isBack: boolean): void {
    const said = String.fromCodePoint(...signs.map(({ value }) => value));
    if (isBack) machine.add((at) => (machine.text.endsWith(said, at) ? at - said.length : -1));
    else machine.add((at) => (machine.text.startsWith(said, at) ? at + said.length : -1));
  }

  /** The same as a loop around one sign, in less time. */
  function signs({ element, min, max }: AST.Quantifier, isBack: boolean): void {
    const one = signOf(element.raw, isBack);
    machine.add((start) => {
      let at = start;
      for (let count = 0; count < max; count++) {
        machine.count();
        const to = one(at);
        if (to === -1) return count < min ? -1 : at;
        if (count >= min) machine.orElse(machine.next, at);
        at = to;
      }
      return at;
    });
  }

  function loop({ element, min, max, greedy }: AST.Quantifier, isBack: boolean): void {
    const [count, start] = [machine.slot(), machine.slot()];
    let exit = -1;
    machine.add((at) => {
      machine.hold(count, 0);
      return at;
    });
    const again = machine.add((at) => {
      const done = machine.held[count] ?? 0;
      const body = again + 1;
      if (done >= max) machine.next = exit;
      else if (done >= min && greedy) machine.orElse(exit, at);
      else if (done >= min) {
        machine.orElse(body, at);
        machine.next = exit;
      }
      return at;
    });
    machine.add((at) => {
      machine.hold(start, at);
      return at;
    });
    compile(element, isBack);
    machine.add((at) => {
      const done = (machine.held[count] ?? 0) + 1;
      if (done > min && at === machine.held[start]) return -1;
      machine.hold(count, done);
      machine.next = again;
      return at;
    });
    exit = machine.length;
  }

  function sequence(all: readonly AST.Element[], isBack: boolean): void {
    const pieces = piecesOf(all, plain.includes('i'));
    for (const piece of isBack ? pieces.toReversed() : pieces)
      if (Array.isArray(piece)) word(piece, isBack);
      else compile(piece, isBack);
  }

  /** As V8 does, those that the next sign rules out are not tried. */
  function oneOf(all: readonly AST.Alternative[], isBack: boolean): void {
    const [only] = all;
    if (only !== undefined && all.length === 1) {
      sequence(only.elements, isBack);
      return;
    }
    const mayBegin: { readonly by: (code: number) => boolean; readonly step: number }[] = [];
    const begun = new Map<number, readonly number[]>();
    let exit = -1;
    machine.add((at) => {
      const code = codeBeside(at, isBack);
      const known = begun.get(code) ?? mayBegin.filter(({ by }) => by(code)).map(({ step }) => step);
      begun.set(code, known);
      for (let index = known.length - 1; index > 0; index--) machine.orElse(known[index] ?? -1, at);
      machine.next = known[0] ?? -1;
      return known.length > 0 ? at : -1;
    });
    for (const { elements } of all) {
      const first = elements.at(isBack ? -1 : 0);
      mayBegin.push({ by: first && oneSign.includes(first.type) ? isOneOf(first.raw) : () => true, step: machine.length });
      sequence(elements, isBack);
      machine.add((at) => {
        machine.next = exit;
        return at;
      });
    }
    exit = machine.length;
  }

  const groups = new Map<AST.CapturingGroup, readonly [number, number]>();
  function group(node: AST.CapturingGroup, isBack: boolean): void {
    const begun = machine.slot();
    const ends = [machine.slot(), machine.slot()] as const;
    groups.set(node, ends);
    machine.add((at) => {
      machine.hold(begun, at);
      return at;
    });
    oneOf(node.alternatives, isBack);
    machine.add((at) => {
      const from = machine.held[begun] ?? at;
      machine.hold(ends[0], Math.min(from, at));
      machine.hold(ends[1], Math.max(from, at));
      return at;
    });
  }

  function again({ resolved }: AST.Backreference, isBack: boolean): void {
    machine.add((at) => {
      const [from = -1, to = -1] = [resolved]
        .flat()
        .flatMap((one) => groups.get(one) ?? [])
        .map((place) => machine.held[place] ?? -1);
      const said = machine.text.slice(Math.max(0, from), Math.max(0, to));
      machine.count(said.length);
      const [before, after] = isBack ? [at - said.length, at] : [at, at + said.length];
      if (before < 0 || machine.text.slice(before, after) !== said) return -1;
      return isBack ? before : after;
    });
  }

  const isWordAt = (at: number): boolean => /\w/.test(machine.text[at] ?? '');
  const isLineEndAt = (at: number): boolean => flags.includes('m') && /[\n\r\u2028\u2029]/.test(machine.text[at] ?? '');
  function asserted(node: AST.Assertion): void {
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
      let after = -1;
      const look = machine.add((at) => {
        const isThere = machine.looks(look + 1, at, !node.negate);
        machine.next = after;
        return isThere === node.negate ? -1 : at;
      });
      oneOf(node.alternatives, node.kind === 'lookbehind');
      machine.end();
      after = machine.length;
    } else if (node.kind === 'word') machine.add((at) => ((isWordAt(at - 1) !== isWordAt(at)) !== node.negate ? at : -1));
    else if (node.kind === 'start') machine.add((at) => (at === 0 || isLineEndAt(at - 1) ? at : -1));
    else machine.add((at) => (at === machine.text.length || isLineEndAt(at) ? at : -1));
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
        machine.add(signOf(node.raw, isBack));
    }
  }

  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  oneOf(pattern.alternatives, false);
  machine.end();

  return (text, most) => {
    Object.assign(machine, { text, most, steps: 0 });
    let first: readonly [number, number] | null = null;
    for (let at = 0; at <= text.length; ) {
      machine.forget();
      const to = machine.run(0, at);
      if (to !== -1) first ??= [at, to];
      if (to === -1 ? flags.includes('y') : !flags.includes('g')) break;
      at = to > at ? to : at + 1;
    }
    return { steps: machine.steps, first };
  };
}
