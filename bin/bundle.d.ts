import type { BuildOptions, Metafile } from 'esbuild';

export const root: string;
export const bundleOptions: BuildOptions & { metafile: true };
export const doorOptions: BuildOptions & { metafile: true };
export const browserOptions: BuildOptions & { metafile: true };
export function packagesIn(metafile: Pick<Metafile, 'outputs'>): string[];
export function licencesOf(folders: readonly string[]): string;
