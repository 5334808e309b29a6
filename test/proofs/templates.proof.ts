/** The templates as they are shipped and ejected: Office opens each of them. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { validateFile } from '../open-xml/index.js';

const shipped = fileURLToPath(new URL('../../templates/deliverables/', import.meta.url));
const office = readdirSync(shipped).filter((name) => /\.(?:docx|pptx|xlsx)$/.test(name));

test('there are templates to look at', () => {
  expect(office.length).toBeGreaterThan(60);
});

/** The tag that names the sheets of a loop may be a letter longer than a name of Excel's, which then proposes to cut it. */
const isLoopName = ({ path, description }: Awaited<ReturnType<typeof validateFile>>['errors'][number]): boolean =>
  path === '/xl/workbook.xml' && description?.startsWith("The attribute 'name' has invalid value '{{#each ") === true;

test.each(office)('%s', async (name) => {
  const { errors } = await validateFile(shipped + name);
  expect(errors.filter((fault) => !isLoopName(fault))).toEqual([]);
});
