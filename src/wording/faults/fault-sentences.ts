// The shape of what is said of a job that could not be done: one sentence a code, of what was found.

export type Values = { readonly [name: string]: string | number | readonly string[] };
export type Sentences = Readonly<Record<string, (values: Values) => string>>;

export const listed = (value: unknown, between = ', '): string =>
  Array.isArray(value) ? value.join(between) : String(value ?? '');

export const isYear = (typed: unknown): boolean => /^(?:19|20)\d\d$/.test(String(typed));

/** Of something in a project, as people type it. */
export const isId = (typed: unknown): boolean => /^[A-Za-z]{2}-\d{1,9}$/.test(String(typed));
