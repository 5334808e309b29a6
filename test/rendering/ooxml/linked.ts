/** Templates that lead somewhere, and what their documents say once that is broken. */
import { expect } from 'vitest';
import { closeArchive, openArchive } from '../../../src/rendering/archive/index.ts';
import type { PreparedOffice } from '../../../src/rendering/ooxml/index.ts';
import { templateFault } from '../../../src/wording/templates/template-faults.ts';

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const encode = (text: string) => new TextEncoder().encode(text);

/** The same archive, its parts changed; those that it has not are made. */
export const edited = (bytes: Uint8Array, changes: Readonly<Record<string, (xml: string) => string>>) => {
  const entries = openArchive(bytes);
  const known = new Set(entries.map(({ name }) => name));
  const added = Object.entries(changes).filter(([name]) => !known.has(name));
  return closeArchive([
    ...entries.map((entry) => {
      const change = changes[entry.name];
      return change ? { ...entry, bytes: encode(change(new TextDecoder().decode(entry.bytes))) } : entry;
    }),
    ...added.map(([name, change]) => ({ name, bytes: encode(change('')) })),
  ]);
};
export const relation = (id: string, type: string, target: string, mode = ' TargetMode="External"') =>
  `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"${mode}/>`;
export const relations =
  (...lines: string[]) =>
  (xml: string) =>
    xml === ''
      ? `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
      : xml.replace('</Relationships>', () => `${lines.join('')}</Relationships>`);

/** What is told, in words of both languages too, and all that the document says afterwards. */
export const made = ({ problems, warnings, render }: PreparedOffice) => {
  expect(problems).toEqual([]);
  for (const warning of warnings)
    for (const language of ['fr', 'en'] as const) expect(templateFault(warning, language)).toContain(warning.name);
  const parts = new Map(openArchive(render({})).map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
  return { told: warnings.map(({ code, part, name }) => [code, part, name]), parts, all: [...parts.values()].join('\n') };
};
