import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { themesCss } from './themesCss';

// `npx tsx scripts/makeThemes.ts`, after a change of `themes.ts` or of Fluent's version.
writeFileSync(join(import.meta.dirname, '../src/sidebar/themes.css'), themesCss());
