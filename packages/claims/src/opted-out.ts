const MARK = 'NO_LLM';
const MARKED_LINES = 10;
const LINE_FEED = 10;
const latin1 = new TextDecoder('latin1');

/**
 * Whether a file is opted out: the word `NO_LLM` stands in one of its first ten lines, in whatever comment. Such a file is never shown to
 * an agent and never touched. Works on bytes, so in every encoding that keeps ASCII.
 */
export function isOptedOut(content: Uint8Array): boolean {
  let end = -1;
  for (let line = 0; line < MARKED_LINES; line++) {
    const feed = content.indexOf(LINE_FEED, end + 1);
    if (feed < 0) {
      end = content.length;
      break;
    }
    end = feed;
  }
  return /(?:^|[^A-Za-z0-9_])NO_LLM(?![A-Za-z0-9_])/.test(headWithMark(content.subarray(0, end)));
}

/** The text, decoded only when the letters of the mark are in it at all. */
function headWithMark(head: Uint8Array): string {
  return Buffer.from(head.buffer, head.byteOffset, head.byteLength).includes(MARK) ? latin1.decode(head) : '';
}
