/** What reaches every task without counting for its result: where programs and homes are, the language, temporary folders, the network's gate. */
const PASSED = new Set([
  'PATH',
  'HOME',
  'USERPROFILE',
  'SYSTEMROOT',
  'LANG',
  'LANGUAGE',
  'TMPDIR',
  'TMP',
  'TEMP',
  'RUNNER_TEMP',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'ALL_PROXY',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'CI',
]);

/** Set for every task to the root it is verified in, so that a task that verifies the same tree again is noticed. */
export const INSIDE = 'AIOP_VERIFY_ROOT';

/** The whole environment of a task: the list above (in any case), `LC_*`, and the variables that the task declares. Nothing else passes. */
export function taskEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  declared: readonly string[],
  root: string,
): Record<string, string> {
  const names = new Set(declared);
  const passes = (name: string): boolean => PASSED.has(name.toUpperCase()) || name.startsWith('LC_') || names.has(name);
  const entries = Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && passes(name) ? [[name, value] as const] : [],
  );
  return Object.fromEntries([...entries, [INSIDE, root] as const]);
}
