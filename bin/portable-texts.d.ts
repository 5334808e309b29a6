export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly folder: string;
}
export function packagesUnder(modules: string): InstalledPackage[];
export function launchers(platform: string): Record<string, string>;
export function notices(
  platform: string,
  versions: { readonly version: string; readonly nodeVersion: string },
): Record<string, string>;
