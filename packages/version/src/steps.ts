import { visible } from '@aiop/diagnostics';
import type { CommitRecord, ObjectId } from '@aiop/ports';
import type { Base } from './counting-base.ts';
import { type Habit, type HabitQuestion, learnHabit } from './habit.ts';
import type { Counted, VersionRules } from './judge.ts';
import { type Bump, greater } from './level.ts';
import type { Steps } from './next-version.ts';
import { type Verdict, weigh } from './reasons.ts';
import { effectiveStep } from './step.ts';

/** The steps that releases take here, and why they are not those that the commits call for. @param level what commits and dependencies call for */
export async function stepsOf(
  counted: Counted,
  rules: VersionRules,
  verdict: Verdict,
  level: Bump,
): Promise<Steps & { readonly sentences: readonly string[] }> {
  const { base, dependency } = counted;
  const floor = verdict.reasons.length > 0 || dependency !== undefined ? rules.minimum : 'none';
  const core = base.stable?.version ?? base.last?.version;
  const isBelowOne = core !== undefined && core.major === 0n;
  const policy = rules.zeroMajor === 'auto' ? 'minor' : rules.zeroMajor;
  const plain = effectiveStep(level, core ?? { major: 0n, minor: 0n, patch: 0n }, core === undefined ? 'spec' : policy, floor);
  const habit = await habitOf(counted, rules, verdict, level, floor);
  // A floor holds, whatever the habit.
  const sinceRelease = habit === undefined ? plain : greater(habit.step, floor);
  const sentences: string[] = [];
  if (habit !== undefined) sentences.push(habitSentence(habit, level));
  else if (isBelowOne && plain !== level && level !== 'none') sentences.push(`below 1.0.0 a ${level} step is a ${plain} step`);
  if (floor !== 'none' && greater(level, floor) !== level && habit === undefined) sentences.push(`a release is at least a ${floor} step`);
  const since = base.last === undefined || base.last === base.stable ? undefined : levelAfter(counted, rules, base.last.commit);
  if (since === undefined || core === undefined) return { sinceRelease, sinceLast: sinceRelease, floor, sentences };
  const later = effectiveStep(since, core, policy, 'none');
  return { sinceRelease, sinceLast: greater(later, sinceRelease) === later ? sinceRelease : later, floor, sentences };
}

/** What the commits since a prerelease call for. */
function levelAfter({ graph, isOwn, dependency }: Counted, { types }: VersionRules, tip: ObjectId): Bump {
  return greater(weigh(after(graph, tip).filter(isOwn), types).level, dependency?.level ?? 'none');
}

/** At most so many releases are named one by one. */
const MAX_NAMED_RELEASES = 5;

function habitSentence(habit: Habit, level: Bump): string {
  if (habit.kind === 'scopes') {
    const of = visible([...habit.scopes].join(', '), 100);
    return `a feature of ${of} is a ${habit.step} step here: so it was in ${habit.releases} releases, and no other step was for its sake`;
  }
  const subject = level === 'minor' ? 'a feature is' : 'a release without a change that releases is';
  const named = visible(habit.agreeing.slice(0, MAX_NAMED_RELEASES).join(', '), 200);
  const among = `${habit.agreeing.length} of ${habit.releases} releases like this one (${named})`;
  return `${subject} a ${habit.step} step here: so it was in ${among}, which have ${Math.round(habit.share * 100)} % of the weight by age and size`;
}

/** What earlier releases are asked, if anything. Only what a floor asks for can raise a release that no commit calls for. */
export function habitQuestion({ stable }: Base, { zeroMajor, learn }: VersionRules, level: Bump, floor: Bump): HabitQuestion | undefined {
  if (stable === undefined) return undefined;
  const belowOne = stable.version.major === 0n;
  const isOpen = belowOne ? zeroMajor === 'auto' : learn;
  return isOpen && (level === 'minor' || (level === 'none' && floor !== 'none')) ? { level, belowOne } : undefined;
}

function habitOf(
  { base, tags, history, dependency }: Counted,
  rules: VersionRules,
  verdict: Verdict,
  level: Bump,
  floor: Bump,
): Promise<Habit | undefined> {
  const question = habitQuestion(base, rules, level, floor);
  if (question === undefined || base.stable === undefined) return Promise.resolve(undefined);
  // What a dependency calls for is no feature of a scope.
  const own = dependency?.level === level ? undefined : verdict;
  return learnHabit(question, own, history, tags.versions, base.stable.commit, (commits) => weigh(commits, rules.types));
}

/** The commits of a range that are not part of the history of one of them. */
function after(graph: readonly CommitRecord[], tip: ObjectId): readonly CommitRecord[] {
  const byId = new Map(graph.map((record) => [record.oid, record]));
  const before = new Set<ObjectId>();
  const waiting = [tip];
  for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
    const record = byId.get(oid);
    if (record === undefined || before.has(oid)) continue;
    before.add(oid);
    waiting.push(...record.parents);
  }
  return graph.filter(({ oid }) => !before.has(oid));
}
