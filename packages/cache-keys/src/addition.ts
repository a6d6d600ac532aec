/** What a key is made of besides platform, tools and locked packages. Paths are relative to the root. */
export type Addition =
  /** A file that the caller names, by BLAKE3 over its bytes. */
  | { readonly kind: 'file'; readonly path: string; readonly hash: string }
  /** A text that the caller gives. */
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  /** The bytes of a lock file, where what it installs is cached as it lies. */
  | { readonly kind: 'layout'; readonly path: string; readonly hash: string };

/** How it stands in the key: no two of different kinds have one name. */
export function additionField(addition: Addition): readonly [name: string, value: string] {
  const { kind } = addition;
  return kind === 'text' ? [`${kind}:${addition.name}`, addition.text] : [`${kind}:${addition.path}`, addition.hash];
}
