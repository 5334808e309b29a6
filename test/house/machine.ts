// What goes back and forth over a text and counts each step that it takes: the machine under the patterns of steps.ts.

export class TooManySteps extends Error {}

/** The place in the text once it is done, or -1 where it cannot be. */
export type Step = (at: number) => number;

export class Machine {
  text = '';
  steps = 0;
  most = 0;
  /** Which step comes next; -1 once all are done. */
  next = 0;
  readonly #program: Step[] = [];
  /** Where groups begin and end, how often loops went round and where they stood: what is undone on the way back. */
  readonly held: number[] = [];
  readonly #undone: number[] = [];
  /** Ways that are left to try: the step, the place, and how much was to be undone by then. */
  readonly #ways: number[] = [];

  /** The number of the step that comes after all those that were added. */
  get length(): number {
    return this.#program.length;
  }
  add(step: Step): number {
    return this.#program.push(step) - 1;
  }
  end(): void {
    this.add((at) => {
      this.next = -1;
      return at;
    });
  }
  slot(): number {
    return this.held.push(-1) - 1;
  }

  hold(slot: number, value: number): void {
    this.#undone.push(slot, this.held[slot] ?? -1);
    this.held[slot] = value;
  }
  #undo(length: number): void {
    while (this.#undone.length > length) {
      const value = this.#undone.pop() ?? -1;
      this.held[this.#undone.pop() ?? -1] = value;
    }
  }
  orElse(step: number, at: number): void {
    this.#ways.push(step, at, this.#undone.length);
  }
  count(more = 1): void {
    this.steps += more;
    if (this.steps > this.most) throw new TooManySteps();
  }

  /** Where it ends when it begins with that step there; -1 when no way leads to an end. */
  run(from: number, start: number): number {
    const left = this.#ways.length;
    this.next = from;
    for (let at = start; ; ) {
      this.count();
      at = this.#program[this.next++]?.(at) ?? -1;
      if (at !== -1 && this.next === -1) {
        this.#ways.length = left;
        return at;
      }
      if (at !== -1) continue;
      if (this.#ways.length === left) return -1;
      this.#undo(this.#ways.pop() ?? 0);
      at = this.#ways.pop() ?? -1;
      this.next = this.#ways.pop() ?? -1;
    }
  }
  /** Whether it would end; what it held on the way is kept where it is to be. */
  looks(from: number, at: number, isKept: boolean): boolean {
    const before = this.#undone.length;
    const ends = this.run(from, at) !== -1;
    if (!ends || !isKept) this.#undo(before);
    return ends;
  }
  forget(): void {
    this.held.fill(-1);
    this.#undone.length = 0;
    this.#ways.length = 0;
  }
}
