import { describe, expect, it } from 'vitest';
import { withModuleFunctions } from '../../scripts/module-functions.ts';

describe('the modules of a bundle', () => {
  it('become functions, in the bundle as in its chunks, and nothing else changes', () => {
    expect(
      withModuleFunctions('import{x as y}from"m";var t={12:(e,t,r)=>{const a=()=>{r(e)};a()},"a-b":e=>{e()},7:()=>{}},n={};f(t)'),
    ).toBe('import{x as y}from"m";var t={12:function(e,t,r){const a=()=>{r(e)};a()},"a-b":function(e){e()},7:function(){}},n={};f(t)');
    const chunk = (head: string) =>
      `export const id = 1;\nexport const modules = {\n\n/***/ 2:\n/***/ (${head}{\n\n// a ) => { b\n/***/ })\n};\n`;
    expect(withModuleFunctions(chunk('(module, exports, require) => '))).toBe(chunk('function(module,exports,require)'));
  });

  it('stay as they are where an arrow function is no module', () => {
    for (const text of [
      'const a=(e)=>{e()};',
      'const a={b:async(e)=>{await e}};',
      'const a={b:(e)=>e()};',
      'const a={b:({c})=>{c()}};',
      'const a={b:(c,d,e,f)=>{f()}};',
      'const a={...b,c:function(e){e()},get d(){return 1}};',
      'function f(){const a={b:(e)=>{this.c=e}};return a}',
      'var a="{1:(e)=>{}}",b=/[{]1:(e)=>[}]/,c=`{1:(e)=>{${a}}}`;',
    ])
      expect(withModuleFunctions(text)).toBe(text);
  });

  it('do what they did, characters beyond ASCII before them or not', async () => {
    const text =
      'const name="é\u{1f600}";const modules={1:(module,exports,require)=>{exports.value=name+require(2)},2:()=>{}};modules[1](0,globalThis.__made={},(id)=>id);';
    const changed = withModuleFunctions(text);
    expect(changed).toContain('1:function(module,exports,require){exports.value');
    await import(`data:text/javascript,${encodeURIComponent(changed)}`);
    expect(Reflect.get(globalThis, '__made')).toEqual({ value: 'é\u{1f600}2' });
  });

  it('are refused in what is no JavaScript', () => {
    expect(() => withModuleFunctions('var a={1:(e)=>{')).toThrow(/a bundle is no JavaScript/);
  });
});
