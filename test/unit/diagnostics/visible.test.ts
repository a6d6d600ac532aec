import { visible, visibleLines } from '@aiop/diagnostics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('untrusted text', () => {
  it.each([
    ['a terminal command', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a workflow command on a line of its own', 'x\n::error::y', 'x\\u{a}::error::y'],
    ['a carriage return', 'a\rb', 'a\\u{d}b'],
    ['a NUL and C1 controls', '\0\u0085\u009b', '\\u{0}\\u{85}\\u{9b}'],
    ['line and paragraph separators', '\u2028\u2029', '\\u{2028}\\u{2029}'],
    ['bidirectional controls', '\u202eevil\u2066\u200f\u061c', '\\u{202e}evil\\u{2066}\\u{200f}\\u{61c}'],
    ['zero-width characters', 'a\u200bb\u200d\ufeff\u00ad\u2060', 'a\\u{200b}b\\u{200d}\\u{feff}\\u{ad}\\u{2060}'],
    ['tag characters', '\u{e0041}', '\\u{e0041}'],
    ['variation selectors that carry bytes', '\ufe00\u{e0100}', '\\u{fe00}\\u{e0100}'],
    ['fillers that look like nothing', '\u3164\u115f\u034f\u180e', '\\u{3164}\\u{115f}\\u{34f}\\u{180e}'],
    ['interlinear marks', '\ufff9', '\\u{fff9}'],
    ['half a surrogate pair', '\ud800x', '\\u{d800}x'],
  ])('shows %s', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('stays as it is when everything in it can be seen', () => {
    const text = 'naïve “quotes” Ωμέγα 日本語 عربى 👩🏽 ❤\ufe0f e\u0301 %25 ::';
    expect(visible(text)).toBe(text);
  });

  it('is one line of a bounded length, and half a character is never left at the cut', () => {
    expect(visible('x'.repeat(2001))).toBe(`${'x'.repeat(2000)}… (1 more characters)`);
    expect(visible('ab😀cd', 3)).toBe('ab… (4 more characters)');
    expect(visible('ab😀cd', 4)).toBe('ab😀… (2 more characters)');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, max) => {
        const shown = visible(text, max);
        expect(shown.isWellFormed()).toBe(true);
        expect(/[\p{Cc}\p{Zl}\p{Zp}]/u.test(shown)).toBe(false);
        expect(shown.replace(/… \(\d+ more characters\)$/, '').length).toBeLessThanOrEqual(max);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('of several lines keeps its lines and tabs, and nothing else that is unseen', () => {
    expect(visibleLines('a\r\n\tb\n\u001b[0m\rc')).toBe('a\n\tb\n\\u{1b}[0m\\u{d}c');
  });

  it('of several lines is shown the same wherever it is as long as can be looked at at once', () => {
    const half = '\ud83d';
    for (const text of ['\r\n', '😀', `\r😀`, '\r\r\n', half, `${half}\r\n`, '\ue000\u001b']) {
      const [first = '', second = ''] = [visibleLines(`x${text}`), visibleLines(`${text}x`)];
      for (let at = 65_530; at < 65_538; at++) {
        const around = 'x'.repeat(at);
        expect(visibleLines(`${around}${text}`) === `${around}${first.slice(1)}`, `${JSON.stringify(text)} at ${at}`).toBe(true);
        expect(visibleLines(`${around}${text}x`) === `${around}${second}`, `${JSON.stringify(text)} before x at ${at}`).toBe(true);
      }
    }
  });
});
