// Does what it claims, and more: the pipeline must refuse all of it.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/stray.md', '# Stray\n');
appendFileSync('LICENSE', 'All your base are belong to us.\n');
