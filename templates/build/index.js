// Writes the shipped Word templates: node templates/build/index.js
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { templates } from './templates.js';

const folder = fileURLToPath(new URL('../deliverables/', import.meta.url));
for (const [name, bytes] of templates()) writeFileSync(folder + name, bytes);
