// The type of a value read from YAML, as the schemas name types.

export function typeNames(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}
