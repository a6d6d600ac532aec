// Words that examples put where a secret belongs.
const EXAMPLE_WORDS: ReadonlySet<string> = new Set(
  'password passwd passphrase pass pwd secret token key apikey api-key api_key changeme change-me user username login test testing example foo bar baz xxx xyz abc 123 1234 12345 123456 hunter2 redacted placeholder none null undefined todo'.split(
    ' ',
  ),
);

/** Whether a value stands for a secret without being one: a variable (`${TOKEN}`, `<token>`, `%PASS%`), asterisks, one repeated letter, or an example word. */
export function isPlaceholder(value: string): boolean {
  const bare = value.replace(/^["'`]|["'`]$/g, '').toLowerCase();
  if (/^(?:[$<{[(%*]|process\.env|secrets\.|os\.environ|your[-_]|my[-_])/.test(bare)) return true;
  if (EXAMPLE_WORDS.has(bare)) return true;
  return new Set(bare).size < 3;
}
