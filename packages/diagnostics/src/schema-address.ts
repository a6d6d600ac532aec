import { PROJECT } from './project.gen.ts';

/** The address of a published schema, such as `plan` or `ledger-events`: for editors, and for messages to those who have no copy of it. */
export function schemaAddress(name: string): string {
  return `${PROJECT.url}/raw/${PROJECT.ref}/schemas/${name}.schema.json`;
}
