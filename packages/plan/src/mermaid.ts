import type { Plan } from './plan-model.ts';

/**
 * The dependencies of a plan as a Mermaid flowchart: phases as groups, workstreams with their waves, an arrow to what waits. Nodes are
 * numbered, and their labels are ids, which hold letters, digits, dot, underscore and hyphen only: no text of the plan can be markup.
 * @param waves ids by wave; empty where the dependencies have no order, and then no wave is named.
 */
export function mermaidGraph({ workstreams, phases }: Plan, waves: readonly (readonly string[])[]): string {
  const waveOf = new Map(waves.flatMap((ids, index) => ids.map((id) => [id, index + 1] as const)));
  const byId = new Map(workstreams.map(({ id, index }) => [id, index]));
  const byKey = new Map(phases.map(({ key, index }) => [key, index]));
  const members = Map.groupBy(workstreams, ({ phase }) => phase);
  const lines = ['flowchart LR'];
  for (const phase of phases) {
    lines.push(`  subgraph p${phase.index}["${phase.key}"]`);
    for (const { id, index } of members.get(phase) ?? []) {
      const wave = waveOf.get(id);
      lines.push(`    w${index}["${id}${wave === undefined ? '' : ` (wave ${wave})`}"]`);
    }
    lines.push('  end');
  }
  for (const { index, needs } of phases) {
    for (const { name } of needs) {
      const needed = byKey.get(name);
      if (needed !== undefined) lines.push(`  p${needed} --> p${index}`);
    }
  }
  for (const { index, needs } of workstreams) {
    for (const { name } of needs) {
      const needed = byId.get(name);
      if (needed !== undefined) lines.push(`  w${needed} --> w${index}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
