import { expect, test } from 'vitest';
import { validateFile } from '../open-xml/index.js';
import { pathOfShipped, shippedTemplates } from '../rendering/shipped-templates.ts';

const office = shippedTemplates.filter((name) => /\.(?:docx|pptx|xlsx)$/.test(name));

test('there are templates to look at', () => {
  expect(office.length).toBeGreaterThan(60);
});

/** The tag that names the sheets of a loop may be a letter longer than a name of Excel's, which then proposes to cut it. */
const isLoopName = ({ path, description }: Awaited<ReturnType<typeof validateFile>>['errors'][number]): boolean =>
  path === '/xl/workbook.xml' && description.startsWith("The attribute 'name' has invalid value '{{#each ");

test.each(office)('%s', async (name) => {
  const { errors } = await validateFile(pathOfShipped(name));
  expect(errors.filter((fault) => !isLoopName(fault))).toEqual([]);
});
