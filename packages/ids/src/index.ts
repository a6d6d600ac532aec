export * from './blake3.ts';
export * from './canonical-json.ts';
export * from './content.ts';
export * from './instance.ts';
export * from './lineage.ts';
