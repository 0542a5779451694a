import { readWorkbook } from '../workbook/read-workbook.ts';
import { answerTasks } from './threads.ts';

/** The program of a thread that reads a workbook. */
answerTasks(() => readWorkbook);
