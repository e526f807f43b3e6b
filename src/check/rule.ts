import type { Library, Rejection } from './library.ts';
import type { Range } from './yaml-source.ts';

/** Something that an editor may get wrong. Its examples are its tests, and what `--explain` shows. */
export interface Rule {
  id: string;
  /** Errors stop the build; warnings ask for a look. */
  severity: 'error' | 'warning';
  /** What it demands, in a Chinese sentence. */
  demands: string;
  /** Why, and how to mend it. */
  why: string;
  examples: Example[];
  check(library: Library): Finding[];
}

/** One place in one file. */
export interface Finding extends Range {
  path: string;
  /** “不应有 X，应为 Y” */
  reason: string;
  /** How to mend it, where the reason does not say. */
  note?: string;
  /** What to put between `start` and `end`, where a machine may do it safely. */
  fix?: string;
}

/** A small content folder, and what the rule says of it: nothing, for a good example. */
export interface Example {
  files: Record<string, string>;
  seeds?: Record<string, string>;
  /** Path → why nothing can be made of it. */
  rejected?: Record<string, Rejection>;
  /** `content/parks/wuxi.yaml:2:1 不应有……` */
  reports: string[];
}
