/** Where commits, issues and comparisons of a hosted repository can be looked at. */
export interface WebAddresses {
  /** Without a slash at the end. */
  readonly repository: string;
  commit(oid: string): string;
  issue(number: string): string;
  /** What changed from one tag to another, or the tag itself where there is none before it. */
  compare(from: string | undefined, to: string): string;
}

/** The addresses below `https://HOST/OWNER/NAME`, as GitHub has them; undefined for anything else. */
export function webAddresses(repository: string): WebAddresses | undefined {
  const base = /^(https:\/\/[\w.-]{1,253}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(repository)?.[1];
  if (base === undefined) return undefined;
  return {
    repository: base,
    commit: (oid) => `${base}/commit/${oid}`,
    issue: (number) => `${base}/issues/${number}`,
    compare: (from, to) =>
      from === undefined ? `${base}/releases/tag/${inAddress(to)}` : `${base}/compare/${inAddress(from)}...${inAddress(to)}`,
  };
}

/** The name of a tag in an address that stands in Markdown: a parenthesis would end it. */
const inAddress = (tag: string): string => encodeURIComponent(tag).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));

/** The address of a repository that is reached over https or by GitHub's form of ssh; undefined for any other remote. */
export function hostedRepository(remoteUrl: string): string | undefined {
  const [, host, name] =
    /^(?:https:\/\/(?:[^@/]*@)?|(?:ssh:\/\/)?git@)([\w.-]+(?::\d+(?=\/))?)[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remoteUrl) ?? [];
  return host === undefined || name === undefined ? undefined : `https://${host}/${name}`;
}
