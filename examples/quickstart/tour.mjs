// Writes the tour in two goes: `node tour.mjs outline|details <folder>`. The second one builds on the files of the first.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const STOPS = [
  ['plan', 'A plan names workstreams and the paths each may write.'],
  ['claims', 'No two workstreams that may run at once can touch one file: this is decided before anything runs.'],
  ['verify', 'Only the checks whose inputs changed run; the others are skipped, and say since when they are known to pass.'],
  ['ledger', 'Every step is an event in a chain of hashes: a changed byte or a cut tail shows.'],
];

const [mode, folder = 'docs/tour'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const [name, text] of STOPS) {
  const file = `${folder}/${name}.md`;
  if (mode === 'outline') writeFileSync(file, `# ${name}\n`);
  else writeFileSync(file, `${readFileSync(file, 'utf8')}\n${text}\n`);
}
console.log(`${STOPS.length} stops (${mode})`);
