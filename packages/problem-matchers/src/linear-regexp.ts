import { CharacterSet, WORD } from './character-set.ts';
import { necessaryText } from './necessary-text.ts';
import { parseRegExp, type RegExpNode } from './regexp-syntax.ts';

/** What the groups of a match hold, by number; 0 is the whole match. A group that took no part is absent. */
export type Groups = ReadonlyMap<number, string>;

/** A pattern that is ready to match, or why it is none. */
export type CompiledRegExp =
  | { readonly ok: true; readonly regexp: LinearRegExp; readonly groups: number }
  | { readonly ok: false; readonly problem: string };

type Instruction =
  | { readonly op: 'set'; readonly set: CharacterSet }
  /** Goes on at both places; the first is preferred. */
  | { readonly op: 'split'; first: number; second: number }
  | { readonly op: 'jump'; to: number }
  | { readonly op: 'save'; readonly slot: number }
  /** Forgets the groups from one up to, not including, another. */
  | { readonly op: 'clear'; readonly first: number; readonly end: number }
  | { readonly op: 'assert'; readonly what: Extract<RegExpNode, { kind: 'assertion' }>['what'] }
  | { readonly op: 'match' };

const MAX_PROGRAM = 10_000;

/** Compiles a pattern of ECMA-262's syntax, as far as it can be matched in time linear in the text. */
export function compileRegExp(source: string): CompiledRegExp {
  const parsed = parseRegExp(source);
  if (!parsed.ok) return parsed;
  const program = new Compiler().compile(parsed.root);
  if (program === undefined) return { ok: false, problem: 'its repetitions make it too large' };
  return { ok: true, regexp: new LinearRegExp(program, parsed.root), groups: parsed.groups };
}

class Compiler {
  readonly #program: Instruction[] = [];

  /** Undefined where the program would be too large. */
  compile(root: RegExpNode): readonly Instruction[] | undefined {
    this.#emit({ op: 'save', slot: 0 });
    this.#node(root);
    this.#emit({ op: 'save', slot: 1 });
    this.#emit({ op: 'match' });
    return this.#isFull ? undefined : this.#program;
  }

  get #isFull(): boolean {
    return this.#program.length > MAX_PROGRAM;
  }

  #emit<Kind extends Instruction>(instruction: Kind): Kind {
    this.#program.push(instruction);
    return instruction;
  }

  /** As deep as the pattern is nested, which its parser bounds. */
  #node(node: RegExpNode): void {
    if (this.#isFull) return;
    switch (node.kind) {
      case 'set':
        this.#emit({ op: 'set', set: new CharacterSet(node.ranges) });
        return;
      case 'assertion':
        this.#emit({ op: 'assert', what: node.what });
        return;
      case 'sequence':
        for (const part of node.parts) this.#node(part);
        return;
      case 'group':
        this.#emit({ op: 'save', slot: node.index * 2 });
        this.#node(node.body);
        this.#emit({ op: 'save', slot: node.index * 2 + 1 });
        return;
      case 'choice':
        this.#choice(node.parts);
        return;
      case 'repeat':
        this.#repeat(node);
    }
  }

  #choice(parts: readonly RegExpNode[]): void {
    const ends: { to: number }[] = [];
    for (const [index, part] of parts.entries()) {
      const split = index < parts.length - 1 ? this.#emit({ op: 'split', first: this.#program.length + 1, second: 0 }) : undefined;
      this.#node(part);
      if (split === undefined) continue;
      ends.push(this.#emit({ op: 'jump', to: 0 }));
      split.second = this.#program.length;
    }
    for (const end of ends) end.to = this.#program.length;
  }

  #repeat(node: Extract<RegExpNode, { kind: 'repeat' }>): void {
    for (let count = 0; count < node.least && !this.#isFull; count++) this.#turn(node);
    if (node.most === Number.POSITIVE_INFINITY) {
      const split = this.#emit({ op: 'split', first: 0, second: 0 });
      const start = this.#program.length;
      this.#turn(node);
      this.#emit({ op: 'jump', to: start - 1 });
      this.#prefer(split, node.lazy, start, this.#program.length);
      return;
    }
    const splits: { readonly split: Extract<Instruction, { op: 'split' }>; readonly start: number }[] = [];
    for (let count = node.least; count < node.most && !this.#isFull; count++) {
      splits.push({ split: this.#emit({ op: 'split', first: 0, second: 0 }), start: this.#program.length });
      this.#turn(node);
    }
    for (const { split, start } of splits) this.#prefer(split, node.lazy, start, this.#program.length);
  }

  /** Once more, and what the groups held before is forgotten, as ECMA-262 has it (RepeatMatcher, step 4). */
  #turn({ body, firstGroup, endGroup }: Extract<RegExpNode, { kind: 'repeat' }>): void {
    if (firstGroup < endGroup) this.#emit({ op: 'clear', first: firstGroup, end: endGroup });
    this.#node(body);
  }

  #prefer(split: Extract<Instruction, { op: 'split' }>, lazy: boolean, into: number, past: number): void {
    split.first = lazy ? past : into;
    split.second = lazy ? into : past;
  }
}

/** Where a slot was set last; a list, so that threads share what they have in common. */
interface Saved {
  readonly slot: number;
  readonly at: number;
  readonly before: Saved | undefined;
}

interface Thread {
  readonly pc: number;
  readonly saved: Saved | undefined;
}

const isWord = new CharacterSet(WORD);

/**
 * A pattern as a machine that walks through a text once, with all possibilities side by side (R. Cox, "Regular Expression Matching: the
 * Virtual Machine Approach", 2009): the time is at most the size of the program times the length of the text, whatever the text. It finds
 * what a backtracking engine finds.
 */
export class LinearRegExp {
  readonly #program: readonly Instruction[];
  /** By place in the program, the last list that a thread at it was added to. */
  readonly #listed: Uint32Array;
  readonly #startsAtStart: boolean;
  /** Without these, a text holds no match. */
  readonly #leastLength: number;
  readonly #necessary: readonly string[];
  #list = 0;

  constructor(program: readonly Instruction[], root: RegExpNode) {
    const { length, units } = necessaryText(root);
    this.#leastLength = length;
    this.#necessary = [...units].map((unit) => String.fromCharCode(unit));
    this.#program = program;
    this.#listed = new Uint32Array(program.length);
    const [, first] = program;
    this.#startsAtStart = first?.op === 'assert' && first.what === 'start';
  }

  /** The first match in a text, or undefined. */
  match(text: string): Groups | undefined {
    if (text.length < this.#leastLength || this.#necessary.some((unit) => !text.includes(unit))) return undefined;
    let threads: Thread[] = [];
    let found: Thread | undefined;
    this.#list++;
    for (let at = 0; at <= text.length; at++) {
      if (found === undefined && (at === 0 || !this.#startsAtStart)) this.#follow(threads, { pc: 0, saved: undefined }, text, at);
      if (threads.length === 0 && (found !== undefined || this.#startsAtStart)) break;
      const next: Thread[] = [];
      this.#list++;
      const unit = at < text.length ? text.charCodeAt(at) : -1;
      for (const thread of threads) {
        const instruction = this.#program[thread.pc];
        if (instruction?.op === 'match') {
          // What comes after it in the list is less preferred.
          found = thread;
          break;
        }
        if (instruction?.op === 'set' && unit >= 0 && instruction.set.has(unit))
          this.#follow(next, { pc: thread.pc + 1, saved: thread.saved }, text, at + 1);
      }
      threads = next;
    }
    return found === undefined ? undefined : groupsOf(found.saved, text);
  }

  /** Adds what a thread comes to without another character, the preferred first. */
  #follow(threads: Thread[], start: Thread, text: string, at: number): void {
    const open = [start];
    for (let thread = open.pop(); thread !== undefined; thread = open.pop()) {
      const { pc, saved } = thread;
      if (this.#listed[pc] === this.#list) continue;
      this.#listed[pc] = this.#list;
      const instruction = this.#program[pc];
      if (instruction === undefined) continue;
      if (instruction.op === 'set' || instruction.op === 'match') threads.push(thread);
      else if (instruction.op === 'jump') open.push({ pc: instruction.to, saved });
      else if (instruction.op === 'split') open.push({ pc: instruction.second, saved }, { pc: instruction.first, saved });
      else if (instruction.op === 'save') open.push({ pc: pc + 1, saved: { slot: instruction.slot, at, before: saved } });
      else if (instruction.op === 'clear') open.push({ pc: pc + 1, saved: cleared(saved, instruction.first, instruction.end) });
      else if (holds(instruction.what, text, at)) open.push({ pc: pc + 1, saved });
    }
  }
}

function cleared(saved: Saved | undefined, first: number, end: number): Saved | undefined {
  let list = saved;
  for (let group = first; group < end; group++) list = { slot: group * 2, at: -1, before: list };
  return list;
}

function holds(what: Extract<RegExpNode, { kind: 'assertion' }>['what'], text: string, at: number): boolean {
  if (what === 'start') return at === 0;
  if (what === 'end') return at === text.length;
  const wordAt = (place: number): boolean => place >= 0 && place < text.length && isWord.has(text.charCodeAt(place));
  return (wordAt(at - 1) !== wordAt(at)) === (what === 'boundary');
}

function groupsOf(saved: Saved | undefined, text: string): Groups {
  const slots = new Map<number, number>();
  for (let entry = saved; entry !== undefined; entry = entry.before) if (!slots.has(entry.slot)) slots.set(entry.slot, entry.at);
  const groups = new Map<number, string>();
  for (const [slot, start] of slots) {
    if (slot % 2 === 1 || start < 0) continue;
    const end = slots.get(slot + 1);
    if (end !== undefined && end >= start) groups.set(slot / 2, text.slice(start, end));
  }
  return groups;
}
