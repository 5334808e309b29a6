export function zipped(name: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array;
