// A drawing becomes a picture once: kept with the person, it needs LibreOffice no more.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readPicture } from '../../src/rendering/pictures/index.ts';

const state = mkdtempSync(join(tmpdir(), 'jalon-state-'));
vi.stubEnv('JALON_STATE', state);
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(state, { recursive: true });
});
const drawing = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60" viewBox="0 0 2 1"><path d="M0 0h2v1z"/></svg>',
);
const nowhere = { path: state, others: [] };
/** Anew, without what an earlier call remembers. */
async function pictureOf(of: Uint8Array, places?: typeof nowhere): Promise<Uint8Array | null> {
  vi.resetModules();
  const { pictureOfDrawing } = await import('../../src/running/picture-of-drawing.ts');
  return pictureOfDrawing(of, places);
}

test('without LibreOffice there is none, and nothing is kept', async () => {
  expect(await pictureOf(drawing, nowhere)).toBeNull();
  expect(readdirSync(state)).toEqual([]);
});

test('made once, the same bytes come back without LibreOffice', async () => {
  const made = (await pictureOf(drawing)) ?? new Uint8Array();
  expect(readPicture(made)).toMatchObject({ format: 'png', width: expect.closeTo(120, -1), height: expect.closeTo(60, -1) });
  expect(await pictureOf(drawing, nowhere)).toEqual(made);
  rmSync(join(state, 'drawings'), { recursive: true });
  expect(await pictureOf(drawing)).toEqual(made);
});
