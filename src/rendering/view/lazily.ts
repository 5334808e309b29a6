// Objects whose fields are made when they are first read, and once: nobody pays for what no document says.

/** How each field is made: of what is given to all, and of the other fields. */
export type Makers<Whole, Given> = {
  readonly [field in keyof Whole]: (given: Given, whole: Whole) => Whole[field];
};

/**
 * What makes such objects. Fields are the object's own, as templates require; whoever copies the object makes them all.
 *
 * All objects share one way to read a field, and hold what was given themselves: of what is read in a way of an object's own, V8 lets nothing go
 * before it looks through all of memory.
 */
export function lazily<Whole extends object, Given>(makers: Makers<Whole, Given>): (given: Given) => Whole {
  const own = Symbol('what the fields are made of');
  const fields = Object.keys(makers).map((field) => {
    function get(this: { readonly [own]: { readonly given: Given; readonly whole: Whole } }): unknown {
      const { given, whole } = this[own];
      // In a copy: made once for both.
      if (!Object.is(whole, this)) return Reflect.get(whole, field);
      const value: unknown = Reflect.get(makers, field)(given, whole);
      Object.defineProperty(whole, field, { enumerable: true, configurable: true, value });
      return value;
    }
    return [field, { enumerable: true, configurable: true, get }];
  });
  const shape: PropertyDescriptorMap = Object.fromEntries(fields);
  return (given) => {
    const whole: Whole = Object.create(Object.prototype, shape);
    return Object.defineProperty(whole, own, { value: { given, whole } });
  };
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
