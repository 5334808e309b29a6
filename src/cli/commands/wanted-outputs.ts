// What `--format` and `--output` ask for: a format for the terminal, and files.
import { resolve } from 'node:path';
import { UsageError, type World } from '../../model/index.ts';
import { type Format, formats } from '../../reporting/index.ts';
import { unknownName } from '../../values/index.ts';

export interface WantedOutputs {
  readonly shown: Format;
  readonly files: readonly { readonly format: Format; readonly path: string }[];
}

/** What people say instead. */
const others: Readonly<Record<string, string>> = { texte: 'pretty', text: 'pretty', md: 'markdown' };

function formatNamed(name: string): Format {
  const known = formats.map(({ id }) => id);
  const typed = name.trim().toLowerCase();
  const found = formats.find(({ id }) => id === (others[typed] ?? typed));
  if (found === undefined) throw unknownName('unknown-format', name, known, { name, known });
  return found;
}

/** Each output is written `format=path`, the path from the current folder. */
export function wantedOutputs(format: string, outputs: readonly string[], { cwd }: Pick<World, 'cwd'>): WantedOutputs {
  return {
    shown: formatNamed(format),
    files: outputs.map((output) => {
      const [, name = '', path] = /^([^=]*)=(.+)$/s.exec(output) ?? [];
      if (path === undefined) throw new UsageError('bad-output', { value: output });
      // Projects are written in YAML: a slip of the hand must not replace one of their files.
      if (/\.ya?ml$/i.test(path)) throw new UsageError('report-over-yaml', { path });
      return { format: formatNamed(name), path: resolve(cwd, path) };
    }),
  };
}
