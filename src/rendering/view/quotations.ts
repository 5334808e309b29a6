// Words that people agreed to see published, by audience and never by person.
import type { View } from '../../model/index.ts';
import type { Material } from './material.ts';
import { namesOnly } from './naming.ts';

export function quotationsView(material: Material): View['quotations'] {
  const { interviews, workshops } = material.project;
  const heard = [
    ...interviews.map(({ quotations = [], audience }) => ({ quotations, audiences: [audience].flatMap((one) => one ?? []) })),
    ...workshops.map(({ quotations = [], audiences = [] }) => ({
      quotations,
      audiences: audiences.flatMap((one) => one.audience ?? []),
    })),
  ];
  return heard.flatMap(({ quotations, audiences }) =>
    quotations.map(({ text }) => ({ text, audiences: namesOnly(material, 'audience', audiences) })),
  );
}
