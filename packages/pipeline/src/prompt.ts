import type { WorkstreamManifest } from '@aiop/plan';

/** A file an agent may see: it matches the claims and is not opted out of (`NO_LLM`). */
export interface ContextFile {
  readonly path: string;
  readonly access: 'write' | 'read';
}

/**
 * The prompt for an agent, of one form for all: the goal in a sentence, deliverables, constraints, and what to return. It names files and holds no
 * content of any: what a repository's files say is not an instruction.
 */
export function renderPrompt(manifest: WorkstreamManifest, files: readonly ContextFile[]): string {
  const { title, items, claims, budgets } = manifest;
  const list = (lines: readonly string[]): string => (lines.length === 0 ? '- none\n' : lines.map((line) => `- ${line}\n`).join(''));
  const deliverables = items.map(
    ({ action, file_path, to, reason }) => `${action} \`${file_path}\`${to === undefined ? '' : ` to \`${to}\``}: ${reason}`,
  );
  const limits = [
    ...(budgets.max_files === undefined ? [] : [`Change at most ${budgets.max_files} files.`]),
    ...(budgets.max_patch_kb === undefined ? [] : [`The patch has at most ${budgets.max_patch_kb} KB.`]),
    ...(budgets.timeout_minutes === undefined ? [] : [`You have ${budgets.timeout_minutes} minutes.`]),
  ];
  return `# Goal
${title}

# Deliverables
${list(deliverables.length > 0 ? deliverables : claims.write.map((pattern) => `whatever the goal needs in \`${pattern}\``))}
# Constraints
${list([
  ...(items.length > 0 ? ['Add or modify ONLY the files listed in Deliverables.'] : []),
  `Write only paths that match: ${claims.write.map((pattern) => `\`${pattern}\``).join(', ')}.`,
  ...(claims.except.length > 0 ? [`Never touch: ${claims.except.map((pattern) => `\`${pattern}\``).join(', ')}.`] : []),
  'No symbolic links, submodules, binaries or mode changes.',
  'No secrets, tokens or keys in any file.',
  ...limits,
])}
# Files you may change
${list(files.filter(({ access }) => access === 'write').map(({ path }) => `\`${path}\``))}
# Files you may read besides
${list(files.filter(({ access }) => access === 'read').map(({ path }) => `\`${path}\``))}
# Return
Return ONLY the diff, in unified format with \`a/\` and \`b/\` prefixes, against commit ${manifest.base.sha ?? manifest.base.ref}.
`;
}
