import { readFormAnswers as read } from '../form/answers-file.ts';
import type { SheetReader } from './sheet-files.ts';
import { readSource } from './read-source.ts';

/** What a colleague answered in the web form. */
export const readFormAnswers: SheetReader = async (world, path) => read(readSource(world, path));
