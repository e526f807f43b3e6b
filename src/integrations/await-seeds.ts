import { once } from 'node:events';
import '../convert/index.ts';

// Loaded ahead of the converter (`node --import`): with code and dictionary in memory it waits to be told that a seed
// was saved. When the parent is gone there is nothing to wait for, and the process ends.
await once(process, 'message');
process.disconnect?.();
