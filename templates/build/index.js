// Writes every shipped template: node templates/build/index.js
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decks } from './deck-templates.js';
import { pages } from './pages.js';
import { portfolioPages } from './portfolio-page.js';
import { workbooks } from './sheet-templates.js';
import { sitePages } from './site.js';
import { templates } from './templates.js';

const folder = fileURLToPath(new URL('../deliverables/', import.meta.url));
for (const [name, bytes] of [...templates(), ...decks(), ...workbooks(), ...pages(), ...sitePages(), ...portfolioPages()])
  writeFileSync(folder + name, bytes);
