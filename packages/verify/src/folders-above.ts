/** A path and the folders that it lies in, from itself up to the root `''`. */
export function withFoldersAbove(place: string): string[] {
  const found = [place];
  for (let slash = place.lastIndexOf('/'); slash > 0; slash = place.lastIndexOf('/', slash - 1)) found.push(place.slice(0, slash));
  if (place !== '') found.push('');
  return found;
}
