// Templates that mean harm, by the file that holds each, and what their check must say of them.
import { expect } from 'vitest';
import type { Sandbox } from './sandbox.ts';

/** A file below `templates/essais/` of the project, the code of its fault, and what it holds. */
export type Attack = readonly [file: string, code: string, bytes: Uint8Array | string];

export const layAttacks = ({ lay }: Sandbox, attacks: readonly Attack[]): void => {
  for (const [file, , bytes] of attacks) lay(`templates/essais/${file}`, bytes);
};

interface Checked {
  readonly file: string;
  readonly findings: readonly { readonly code: string; readonly part: string }[];
}

/** Each file says its own fault, and which of its parts has it; in words, in both languages. */
export async function expectRefused({ run: jalon }: Sandbox, attacks: readonly Attack[]): Promise<void> {
  const { out } = await jalon(['template', 'check', 'projet/templates/essais', '--json']);
  const { checked }: { checked: readonly Checked[] } = JSON.parse(out);
  const found = attacks.map(([file, code]) => {
    const { findings = [] } = checked.find((one) => one.file === `projet/templates/essais/${file}`) ?? {};
    const told = findings.some((one) => one.code === code && one.part !== '');
    return [file, told ? code : findings.map((one) => one.code).join(' ')];
  });
  expect(found).toEqual(attacks.map(([file, code]) => [file, code]));
  for (const language of ['fr', 'en']) {
    const said = await jalon(['template', 'check', 'projet/templates/essais', '--lang', language]);
    expect(said.code).toBe(1);
    const lines = said.out.split('\n').filter((line) => / template\/[a-z-]+$/.test(line));
    expect(lines.length).toBeGreaterThanOrEqual(attacks.length);
    for (const line of lines) expect(line, 'a code without words').toMatch(/[a-zé’]+ [a-zé’]+ .* {2}template\/[a-z-]+$/);
  }
}
