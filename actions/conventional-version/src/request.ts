import type { VersionRequest } from '@aiop/version';
import type { Inputs } from './contract.gen.ts';

/** What a version follows from, as the inputs say it. */
export const requestOf = (inputs: Inputs): VersionRequest => {
  const { from, to, tagPrefix, zeroMajor, releaseTypes, learn, prerelease, buildMetadata, releaseAs } = inputs;
  // Who asks for a release wants one; of all modules only those that have something to tell.
  const least = inputs.mode === 'release' && inputs.module !== 'all' ? 'patch' : 'none';
  const minimumBump = inputs.minimumBump === 'auto' ? least : inputs.minimumBump;
  return { from, to, tagPrefix, zeroMajor, releaseTypes, minimumBump, learn, prerelease, buildMetadata, releaseAs };
};
