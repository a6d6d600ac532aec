import type { ActionHost } from '@aiop/runner';

/** The address of the repository of the job; undefined outside of GitHub. */
export function hostedAt({ environment }: ActionHost): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = environment;
  return server && name ? `${server}/${name}` : undefined;
}
