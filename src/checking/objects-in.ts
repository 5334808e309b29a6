// Every object and list in the data of a file, whatever the depth.

export function objectsIn(value: unknown, into: object[] = []): readonly object[] {
  if (typeof value !== 'object' || value === null) return into;
  into.push(value);
  for (const inner of Object.values(value)) objectsIn(inner, into);
  return into;
}
