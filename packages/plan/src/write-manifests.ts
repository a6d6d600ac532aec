import type { Files } from '@aiop/ports';
import type { WorkstreamManifest } from './manifest.ts';
import { manifestPath } from './matrix.ts';

const textOf = (manifest: WorkstreamManifest): string => `${JSON.stringify(manifest, null, 2)}\n`;

// Manifests are made again from the plan at any time, so that they need not outlive a power cut: a thousand take seconds to reach the disk.
const UNSYNCED = { sync: false } as const;

/**
 * Replaces a folder by one of these manifests in one step: whoever looks sees all of the last plan, all of this one, or nothing. A thousand files
 * that each had to be put in place for themselves would take twice the time.
 * @param folder absolute, and nobody else's. Without manifests it is removed.
 */
export function replaceManifests(folder: string, manifests: readonly WorkstreamManifest[], files: Files): void {
  const fresh = `${folder}.new`;
  files.remove(fresh);
  for (const manifest of manifests) files.append(manifestPath(fresh, manifest), textOf(manifest), UNSYNCED);
  files.remove(folder);
  if (manifests.length > 0) files.rename(fresh, folder);
}

/** Writes manifests into a folder that may hold other things, each file in one step. @param folder absolute */
export function addManifests(folder: string, manifests: readonly WorkstreamManifest[], files: Files): void {
  for (const manifest of manifests) files.write(manifestPath(folder, manifest), textOf(manifest), UNSYNCED);
}
