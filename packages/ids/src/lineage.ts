import { v5 as uuidv5 } from 'uuid';

/** The namespace of every lineage id: UUIDv5(URL namespace, `https://aiop.dev/ns/v1`) (RFC 9562, section 5.5). */
export const NAMESPACE = uuidv5('https://aiop.dev/ns/v1', uuidv5.URL);

/** UUIDv5(namespace, `phase:<phase key>`): the same for a phase in every revision of its plan. */
export function phaseLineageId(phaseKey: string): string {
  return uuidv5(`phase:${phaseKey}`, NAMESPACE);
}

/** UUIDv5(namespace, `<phase lineage id>|<module id>|<role>`): the `wslid` of a workstream. */
export function workstreamLineageId(phaseLineage: string, moduleId: string, role: string): string {
  return uuidv5(`${phaseLineage}|${moduleId}|${role}`, NAMESPACE);
}

/** What recognises a repeated event. `seq` counts inside a job, from 0. */
export interface EventKey {
  readonly repo: string;
  readonly run: string;
  readonly attempt: number;
  readonly job: string;
  readonly seq: number;
}

/** UUIDv5(namespace, `event:<repo>|<run>|<attempt>|<job>|<seq>`): the `lid` of a ledger event. */
export function eventLineageId({ repo, run, attempt, job, seq }: EventKey): string {
  return uuidv5(`event:${repo}|${run}|${attempt}|${job}|${seq}`, NAMESPACE);
}

/** Whether text is a lower-case UUID of version 5, the only form that lineage ids are written in. */
export function isLineageId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text);
}
