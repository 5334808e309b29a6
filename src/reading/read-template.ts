// The template of a document: the project's own wins over the shipped one.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageHome } from './package-home.ts';

export interface FoundTemplate {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The project brought it. */
  readonly own: boolean;
}

/** In the project's `templates/`: `<name>.<lang>.<format>`, else `<name>.<format>`. Shipped: `<name>.<lang>.<format>`. */
export function readTemplate(root: string, name: string, format: string, language: 'fr' | 'en'): FoundTemplate {
  const own = [`${name}.${language}.${format}`, `${name}.${format}`].find((file) => existsSync(join(root, 'templates', file)));
  if (own !== undefined) return { file: `templates/${own}`, bytes: readFileSync(join(root, 'templates', own)), own: true };
  const file = `templates/deliverables/${name}.${language}.${format}`;
  return { file, bytes: readFileSync(join(packageHome(), file)), own: false };
}
