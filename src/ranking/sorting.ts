// The order of many numbers, in linear time: by where they stand between the least and the greatest, else by a radix sort on their bits.

/** Numbers from the least to the greatest, and where each stood; equals keep the order given. */
export interface Order {
  readonly sorted: Float64Array;
  readonly places: Int32Array;
}

const bits = 11;
const digits = 1 << bits;
const mask = digits - 1;

/** Two words a number that compare, as unsigned integers, as the numbers do: the sign bit turned, and all bits of negative ones. */
function keysOf(numbers: Float64Array): { low: Uint32Array; high: Uint32Array } {
  // Adding 0 makes one zero of -0 and 0.
  const copy = new Float64Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) copy[i] = (numbers[i] ?? 0) + 0;
  const words = new Uint32Array(copy.buffer);
  const [low, high] = [new Uint32Array(numbers.length), new Uint32Array(numbers.length)];
  for (let i = 0; i < numbers.length; i++) {
    const [lowWord, highWord] = [words[2 * i] ?? 0, words[2 * i + 1] ?? 0];
    const turn = highWord >>> 31 === 1 ? 0xffffffff : 0;
    low[i] = lowWord ^ turn;
    high[i] = highWord ^ (turn | 0x80000000);
  }
  return { low, high };
}

/** From how many there are of each to where each begins. */
function accumulate(counts: Int32Array | Uint32Array): void {
  let before = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] ?? 0;
    counts[i] = before;
    before += count;
  }
}

/** One pass over one digit, keeping the order of equals; nothing is moved when all have the same digit. */
function pass(from: Uint32Array, to: Uint32Array, keys: Uint32Array, shift: number): boolean {
  const starts = new Uint32Array(digits);
  for (let i = 0; i < keys.length; i++) {
    const digit = ((keys[i] ?? 0) >>> shift) & mask;
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  if (starts.includes(keys.length)) return false;
  accumulate(starts);
  for (let i = 0; i < from.length; i++) {
    const index = from[i] ?? 0;
    const digit = ((keys[index] ?? 0) >>> shift) & mask;
    const place = starts[digit] ?? 0;
    to[place] = index;
    starts[digit] = place + 1;
  }
  return true;
}

/** 0, 1, 2… */
export function placesOf(size: number): Uint32Array {
  const places = new Uint32Array(size);
  for (let i = 0; i < size; i++) places[i] = i;
  return places;
}

function byDigits(numbers: Float64Array): Uint32Array {
  const { low, high } = keysOf(numbers);
  let [from, to]: [Uint32Array, Uint32Array] = [placesOf(numbers.length), new Uint32Array(numbers.length)];
  for (const keys of [low, high])
    for (let shift = 0; shift < 32; shift += bits) if (pass(from, to, keys, shift)) [from, to] = [to, from];
  return from;
}

export function negated(numbers: Float64Array): Float64Array {
  const turned = new Float64Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) turned[i] = -(numbers[i] ?? 0);
  return turned;
}

/** Where many numbers stand together, insertion would take the square of their count: it stops after so many moves for each. */
const patience = 8;

/**
 * Puts lists of at most so many numbers, none of them NaN, in order, one after the other in the same few arrays, which hold more than them and are
 * lost with the next. By where each stands between the least and the greatest, as two digits: by the low one, by the high one, then past the few of
 * its own position that are greater. All of it is one function, so that the sorter of the module is compiled with the addresses of its arrays.
 */
function sorterOf(most: number): (numbers: Float64Array) => Order {
  // Some ten positions a number, so that few share one.
  const bits = Math.ceil((Math.log2(most) + 3) / 2);
  const [low, high] = [new Int32Array(2 ** bits), new Int32Array(2 ** bits)];
  const [keys, turns, places, sorted] = [
    new Int32Array(most),
    new Int32Array(most),
    new Int32Array(most),
    new Float64Array(most),
  ];
  const order = { sorted, places };
  return (numbers) => {
    const size = numbers.length;
    let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = 0; i < size; i++) {
      const number = numbers[i] ?? 0;
      if (number < min) min = number;
      if (number > max) max = number;
    }
    const scale = max > min ? (2 ** (2 * bits) - 1) / (max - min) : 0;
    const digit = 2 ** bits - 1;
    low.fill(0);
    high.fill(0);
    for (let i = 0; i < size; i++) {
      const key = (((numbers[i] ?? 0) - min) * scale) | 0;
      keys[i] = key;
      low[key & digit] = (low[key & digit] ?? 0) + 1;
      high[key >>> bits] = (high[key >>> bits] ?? 0) + 1;
    }
    accumulate(low);
    accumulate(high);
    for (let i = 0; i < size; i++) {
      const lowDigit = (keys[i] ?? 0) & digit;
      const at = low[lowDigit] ?? 0;
      low[lowDigit] = at + 1;
      turns[at] = i;
    }
    for (let turn = 0; turn < size; turn++) {
      const i = turns[turn] ?? 0;
      const highDigit = (keys[i] ?? 0) >>> bits;
      const at = high[highDigit] ?? 0;
      high[highDigit] = at + 1;
      places[at] = i;
      sorted[at] = numbers[i] ?? 0;
    }
    let [before, moves] = [Number.NEGATIVE_INFINITY, patience * size];
    for (let i = 0; i < size && moves >= 0; i++) {
      const number = sorted[i] ?? 0;
      if (number >= before) {
        before = number;
        continue;
      }
      const place = places[i] ?? 0;
      let at = i;
      for (; at > 0 && (sorted[at - 1] ?? 0) > number && moves >= 0; at--, moves--) {
        sorted[at] = sorted[at - 1] ?? 0;
        places[at] = places[at - 1] ?? 0;
      }
      sorted[at] = number;
      places[at] = place;
    }
    if (moves < 0) {
      places.set(byDigits(numbers));
      for (let i = 0; i < size; i++) sorted[i] = numbers[places[i] ?? 0] ?? 0;
    }
    return order;
  };
}

const mostFew = 2048;

/** At most 2,048 numbers, none of them NaN, in arrays that hold more than them and are lost with the next. */
export const ascendingFew = sorterOf(mostFew);

/** Numbers, none of them NaN, in order. */
export function ascending(numbers: Float64Array): Order {
  if (numbers.length > mostFew) return sorterOf(numbers.length)(numbers);
  const { sorted, places } = ascendingFew(numbers);
  return { sorted: sorted.slice(0, numbers.length), places: places.slice(0, numbers.length) };
}
