// Objects whose fields are made when they are first read, and once: nobody pays for what no document says.

/** How each field is made: of what is given to all, and of the other fields. */
export type Makers<Whole, Given> = {
  readonly [field in keyof Whole]: (given: Given, whole: Whole) => Whole[field];
};

/** Fields are the object's own, as templates require; whoever copies the object makes them all. */
export function lazily<Whole extends object, Given>(makers: Makers<Whole, Given>, given: Given): Whole {
  const fields = Object.entries<(given: Given, whole: Whole) => unknown>(makers).map(([field, make]) => {
    let made: { readonly value: unknown } | undefined;
    const get = () => {
      made ??= { value: make(given, whole) };
      Object.defineProperty(whole, field, { enumerable: true, configurable: true, value: made.value });
      return made.value;
    };
    return [field, { enumerable: true, configurable: true, get }];
  });
  const whole: Whole = Object.create(Object.prototype, Object.fromEntries(fields));
  return whole;
}

/** The same with other fields in the place of some, or besides; what was not made yet still is not, and is made once for both. */
export function withFields<Whole extends object, Fields extends object>(
  whole: Whole,
  fields: Fields,
): Omit<Whole, keyof Fields> & Fields {
  const all = { ...Object.getOwnPropertyDescriptors(whole), ...Object.getOwnPropertyDescriptors(fields) };
  const made: Omit<Whole, keyof Fields> & Fields = Object.create(Object.prototype, all);
  return made;
}
