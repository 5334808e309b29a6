// An id without the zeros that pad its numbers: `AC-7` and `AC-07` are the same to people.

export const canonicalId = (id: string): string => id.replace(/-0+(?=\d)/g, '-');
