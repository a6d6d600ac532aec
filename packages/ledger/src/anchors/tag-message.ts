import { type Anchor, anchorIn } from './anchor.ts';

/** The anchor in the message of a tag: the one line of it that is `SIZE:ROOT`; or why there is none. */
export function anchorInMessage(message: string): Anchor | string {
  const [anchor, ...others] = message.split('\n').flatMap((line) => anchorIn(line.trim()) ?? []);
  if (anchor === undefined) return 'no line of its message is an anchor, SIZE:ROOT';
  return others.length === 0 ? anchor : 'its message has several anchors';
}
