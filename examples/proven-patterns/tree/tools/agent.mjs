// Stands for an agent: reads what it is asked for, and puts one marked line into each file of the deliverables.
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const prompt = readFileSync(process.env.AIOP_PROMPT, 'utf8');
for (const [, path, reason] of prompt.matchAll(/^- (?:create|modify) `([^`]+)`: (.+)$/gm)) {
  mkdirSync(dirname(path), { recursive: true });
  if (path.endsWith('.json')) appendFileSync(path, `${JSON.stringify({ $comment: reason })}\n`);
  else appendFileSync(path, `# ${process.env.AIOP_WORKSTREAM}: ${reason}\n`);
  console.log(path);
}
