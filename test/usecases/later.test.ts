// What few documents say is reckoned when one of them reads it, once, and the document is made again.
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { open, render } from '../../src/index.ts';
import * as planning from '../../src/planning/index.ts';
import { later, onceReady } from '../../src/usecases/documents/later.ts';
import { home } from '../house/sources.ts';
import { textOfOffice } from '../proofs/text-of-office.ts';

test('nothing is reckoned before it is read, and nothing twice', async () => {
  const reckon = vi.fn(async () => 7);
  const read = later(reckon);
  expect(await onceReady(() => 'nothing')).toBe('nothing');
  expect(reckon).not.toHaveBeenCalled();
  expect(await onceReady(async () => read() + 1)).toBe(8);
  expect(await onceReady(() => read() + read())).toBe(14);
  expect(reckon).toHaveBeenCalledTimes(1);
});

test('what goes wrong while it is reckoned, or made, is told', async () => {
  const read = later(() => Promise.reject(new Error('no solver')));
  await expect(onceReady(read)).rejects.toThrow('no solver');
  await expect(onceReady(() => Promise.reject(new Error('no template')))).rejects.toThrow('no template');
});

test('the register of processing says the certificate of the surveys; the notice beside it proves nothing', async () => {
  const opened = vi.spyOn(planning, 'openExtremes');
  const project = open(join(home, 'examples/montfort'), { today: '2026-11-28' });
  await render(project, { only: ['information-notice'], language: 'fr' });
  expect(opened).not.toHaveBeenCalled();
  const { files } = await render(project, { only: ['processing-register'], language: 'fr' });
  expect(opened).toHaveBeenCalled();
  const text = textOfOffice(files[0]?.bytes ?? new Uint8Array()).replace(/[\u00a0\u202f]/g, ' ');
  expect(text).toMatch(
    /Vous et le numérique à Montfort Communauté\s+Certifié au 28 novembre 2026 : les \d+ effectifs de moins de 5 personnes sont masqués/,
  );
});
