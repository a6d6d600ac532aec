import { isOptedOut } from '@aiop/claims';
import { expect, it } from 'vitest';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it('a file opts out in its first ten lines, as a word', () => {
  expect(isOptedOut(bytes('# NO_LLM'))).toBe(true);
  expect(isOptedOut(bytes(`${'\n'.repeat(9)}// NO_LLM: hand-written`))).toBe(true);
  expect(isOptedOut(bytes(`${'\n'.repeat(10)}NO_LLM`))).toBe(false);
  expect(isOptedOut(bytes('NO_LLMS XNO_LLM no_llm'))).toBe(false);
  expect(isOptedOut(Uint8Array.from([0xff, 0xfe, 0x00]))).toBe(false);
});
