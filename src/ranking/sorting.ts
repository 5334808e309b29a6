// The order of many numbers, in linear time: a radix sort on the bits of floating-point numbers.

const bits = 11;
const buckets = 1 << bits;
const mask = buckets - 1;

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

/** One pass over one digit, keeping the order of equals; nothing is moved when all have the same digit. */
function pass(from: Uint32Array, to: Uint32Array, keys: Uint32Array, shift: number): boolean {
  const places = new Uint32Array(buckets);
  for (let i = 0; i < keys.length; i++) {
    const digit = ((keys[i] ?? 0) >>> shift) & mask;
    places[digit] = (places[digit] ?? 0) + 1;
  }
  if (places.includes(keys.length)) return false;
  let before = 0;
  for (let digit = 0; digit < buckets; digit++) {
    const count = places[digit] ?? 0;
    places[digit] = before;
    before += count;
  }
  for (let i = 0; i < from.length; i++) {
    const index = from[i] ?? 0;
    const digit = ((keys[index] ?? 0) >>> shift) & mask;
    const place = places[digit] ?? 0;
    to[place] = index;
    places[digit] = place + 1;
  }
  return true;
}

/** 0, 1, 2… */
export function placesOf(size: number): Uint32Array {
  const places = new Uint32Array(size);
  for (let i = 0; i < size; i++) places[i] = i;
  return places;
}

/** The numbers in the order of the places. */
export function gathered(numbers: Float64Array, places: Uint32Array): Float64Array {
  const found = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) found[i] = numbers[places[i] ?? 0] ?? 0;
  return found;
}

export function negated(numbers: Float64Array): Float64Array {
  const turned = new Float64Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) turned[i] = -(numbers[i] ?? 0);
  return turned;
}

/** The places of the numbers from the least to the greatest; equals keep the order given. None may be NaN. */
export function ascending(numbers: Float64Array): Uint32Array {
  const order = placesOf(numbers.length);
  if (numbers.length < buckets / 4) return order.sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0) || a - b);
  const { low, high } = keysOf(numbers);
  let [from, to]: [Uint32Array, Uint32Array] = [order, new Uint32Array(numbers.length)];
  for (const keys of [low, high])
    for (let shift = 0; shift < 32; shift += bits) if (pass(from, to, keys, shift)) [from, to] = [to, from];
  return from;
}
