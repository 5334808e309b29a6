// Fields by their keys joined by points → as files hold them.
type Values = Readonly<Record<string, unknown>>;

const put = (data: Values, [key = '', ...rest]: readonly string[], value: unknown): Values => ({
  ...data,
  [key]: rest.length === 0 ? value : put(Object(data[key]), rest, value),
});

/** `{"progress.value": 4}` → `{progress: {value: 4}}`. */
export const unfolded = (values: Values): Values =>
  Object.entries(values).reduce<Values>(
    (data, [key, value]) => (value === undefined ? data : put(data, key.split('.'), value)),
    {},
  );
