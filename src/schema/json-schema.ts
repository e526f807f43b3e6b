import { z } from 'astro/zod';

/** The part of JSON Schema that our schemas give. */
export interface JsonSchema {
  type?: string | string[];
  description?: string;
  enum?: string[];
  pattern?: string;
  minLength?: number;
  minItems?: number;
  minimum?: number;
  maximum?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  additionalProperties?: boolean | JsonSchema;
}

/** What may be written in a file: before the schema turns bare strings into records. */
export function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
}

/** Of a value that may be a bare string, the schema of its long form. */
export function longForm(schema: JsonSchema): JsonSchema {
  return schema.anyOf?.find((option) => option.properties) ?? schema;
}
