export { aliasedYaml } from './aliased-yaml.ts';
export type { DocumentCodes } from './codes.ts';
export { MAX_JSON_VALUES } from './json-values.ts';
export { type DocumentSource, type ParsedDocument, parseDocument } from './parse-document.ts';
export { pointerName, pointerSegment, pointerSegments } from './places.ts';
export { memberAt, type SchemaError, type SchemaKnowledge, schemaFindings, valueAt } from './schema-findings.ts';
export { Visit } from './visit.ts';
export { readXml, type XmlElement, type XmlTree } from './xml-tree.ts';
export { MAX_YAML_TOKENS } from './yaml-syntax.ts';
